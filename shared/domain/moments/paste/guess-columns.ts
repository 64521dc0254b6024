import { channelOfWord, emotionOfWord, fieldOfHeading, type ColumnField } from "./paste-fields.ts";
import { areNumbering } from "./list-bullets.ts";
import { readMinutes } from "./read-minutes.ts";

export type Cells = readonly (readonly string[])[];

export interface ColumnGuess {
  /** The first line names the columns. */
  readonly hasHeading: boolean;
  /** One for each column; every field but "skip" at most once. */
  readonly fields: readonly ColumnField[];
}

/** How many lines are looked at: enough to know a column, however long the table. */
const SAMPLE = 300;

/** What each column of a pasted table holds, by its heading or else by what stands in it. */
export function guessColumns(rows: Cells): ColumnGuess {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const headings = Array.from({ length: width }, (_, at) => fieldOfHeading(rows[0]?.[at] ?? ""));
  const named = headings.filter((field) => field !== null).length;
  const written = (rows[0] ?? []).filter((cell) => cell.trim() !== "").length;
  const hasHeading = rows.length > 1 && named > 0 && named * 2 >= written;
  const body = (hasHeading ? rows.slice(1) : rows).slice(0, SAMPLE);
  const taken = new Set<ColumnField>();
  const take = (field: ColumnField): ColumnField => {
    if (field === "skip" || taken.has(field)) return "skip";
    taken.add(field);
    return field;
  };
  if (hasHeading) {
    const fields = headings.map((field) => (field === null ? null : take(field)));
    return { hasHeading, fields: withTitle(fields, body, taken) };
  }
  const columns = Array.from({ length: width }, (_, at) => column(body, at));
  const sure = columns.map((cells): ColumnField | null => {
    if (width > 1 && (cells.filled.length === 0 || areNumbering(cells.filled))) return "skip";
    const said = (reads: (cell: string) => boolean): boolean =>
      width > 1 && cells.filled.filter(reads).length * 5 >= cells.filled.length * 4;
    if (said((cell) => channelOfWord(cell) !== null)) return take("channel");
    if (said((cell) => emotionOfWord(cell) !== null || /^[+−-][12]$/u.test(cell))) {
      return take("emotion");
    }
    if (said((cell) => readMinutes(cell, ".") !== null)) {
      return take(taken.has("usual") ? "maximum" : "usual");
    }
    return null;
  });
  return { hasHeading, fields: withTitle(sure, body, taken) };
}

interface Column {
  readonly filled: readonly string[];
  readonly distinct: number;
}

function column(body: Cells, at: number): Column {
  const filled = body.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "");
  return { filled, distinct: new Set(filled).size };
}

/** The columns not known yet: one is the title, one before it the stage, one behind it describes. */
function withTitle(
  fields: readonly (ColumnField | null)[],
  body: Cells,
  taken: ReadonlySet<ColumnField>,
): ColumnField[] {
  const columns = fields.map((_, at) => column(body, at));
  const open = fields.flatMap((field, at) => (field === null ? [at] : []));
  const distinct = (at: number): number => columns[at]?.distinct ?? 0;
  const title = taken.has("title")
    ? fields.indexOf("title")
    : (open.toSorted((a, b) => distinct(b) - distinct(a) || a - b)[0] ?? -1);
  const isRepeated = (at: number): boolean =>
    (columns[at]?.filled.length ?? 0) < body.length || distinct(at) * 2 <= body.length;
  const stage = taken.has("stage")
    ? undefined
    : open.find((at) => at < title && distinct(at) > 0 && isRepeated(at));
  const longest = taken.has("description")
    ? undefined
    : open.find((at) => at > title && distinct(at) > 0);
  return fields.map((field, at) => {
    if (field !== null) return field;
    if (at === title) return "title";
    if (at === stage) return "stage";
    return at === longest && body.length > 0 ? "description" : "skip";
  });
}
