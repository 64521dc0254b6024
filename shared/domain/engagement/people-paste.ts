import { fail, ok, type Result } from "#shared/result.ts";
import { MAX_PEOPLE } from "#shared/domain/limits.ts";
import { PERSON_KINDS, type PersonKind } from "./schema.ts";

/** One row of a spreadsheet: name, role, area, kind. */
export interface PastedPerson {
  readonly name: string;
  readonly role: string;
  /** Name of an area, '' when none was given. */
  readonly area: string;
  readonly kind: PersonKind | null;
}

/** The words of the interface's language that a pasted table may use. */
export interface PeopleWords {
  readonly kinds: Readonly<Record<PersonKind, string>>;
  /** Head of the first column: a first row that begins with it is a heading. */
  readonly nameHeading: string;
}

export type PasteFault = "empty" | "tooMany";

const LONGEST_CELL = 500;

/**
 * Rows copied from a spreadsheet: cells by tab, lines by line break, cells with either in
 * double quotes. Rows without a name are passed over; more than 2,000 are refused.
 */
export function parsePeople(
  text: string,
  words: PeopleWords,
): Result<readonly PastedPerson[], PasteFault> {
  const rows = splitCells(text)
    .map((cells) => cells.map(tidy))
    .filter((cells) => (cells[0] ?? "") !== "");
  if (sameWord(rows[0]?.[0] ?? "", words.nameHeading)) rows.shift();
  if (rows.length === 0) return fail("empty");
  if (rows.length > MAX_PEOPLE) return fail("tooMany");
  return ok(
    rows.map(([name = "", role = "", area = "", kind = ""]) => ({
      name,
      role,
      area,
      kind:
        PERSON_KINDS.find((each) => sameWord(kind, words.kinds[each]) || sameWord(kind, each)) ??
        null,
    })),
  );
}

function splitCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  const plain = text.replace(/\r\n?/g, "\n");
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (plain.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === "") isQuoted = true;
    else if (sign === "\t") endCell();
    else if (sign === "\n") {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows;
}

function tidy(cell: string): string {
  return cell.replace(/\s+/gu, " ").trim().slice(0, LONGEST_CELL);
}

function sameWord(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
}
