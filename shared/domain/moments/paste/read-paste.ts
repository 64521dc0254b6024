import { MAX_LONG_TEXT } from "#shared/domain/limits.ts";
import type { Channel } from "../schema.ts";
import type { Cells } from "./guess-columns.ts";
import { withoutBullet } from "./list-bullets.ts";
import { channelOfWord, emotionOfWord, type ColumnField, type PasteField } from "./paste-fields.ts";
import { readMinutes } from "./read-minutes.ts";

const LONGEST_SHORT = 500;
const MAX_INCIDENTS = 200;

/** A value that is kept out because it cannot be read as what its column holds. */
export interface UnreadValue {
  readonly column: number;
  readonly field: PasteField;
  readonly text: string;
}

/** A line that becomes a moment. */
export interface PastedMoment {
  /** Place of its line in the table, from 0, the heading counted. */
  readonly line: number;
  readonly title: string;
  readonly description: string;
  /** '' = the stage of the place where it comes to stand. */
  readonly stage: string;
  readonly channel: Channel | null;
  readonly place: string;
  readonly servedBy: string;
  /** Minutes. */
  readonly usual: number | null;
  /** Minutes. */
  readonly maximum: number | null;
  readonly emotion: number | null;
  /** What can go wrong, one entry for each line of the cell. */
  readonly incidents: readonly string[];
  readonly unread: readonly UnreadValue[];
}

export interface PasteReading {
  readonly moments: readonly PastedMoment[];
  /** Lines that say something but have no title. */
  readonly withoutTitle: number;
  /** Texts longer than their field holds: cut. */
  readonly shortened: number;
  /** Lines for which the cycle has no room. */
  readonly beyond: number;
}

export interface ReadOptions {
  readonly hasHeading: boolean;
  readonly fields: readonly ColumnField[];
  /** Decimal sign of the language in which "1,440" or "1.440" is written. */
  readonly decimal: "," | ".";
  /** How many moments the cycle still holds. */
  readonly room: number;
}

/**
 * Lines of a pasted table as moments. A stage goes on downwards until another is named, as in
 * merged cells; a line with nothing but a stage begins it.
 */
export function readPaste(rows: Cells, options: ReadOptions): PasteReading {
  const body = options.hasHeading ? rows.slice(1) : rows;
  const columns = new Map(options.fields.map((field, at) => [field, at]));
  const emotionColumn = columns.get("emotion");
  const isOwnScale = emotionColumn === undefined || onEmotionScale(body, emotionColumn);
  const moments: PastedMoment[] = [];
  const counts = { withoutTitle: 0, shortened: 0 };
  let stage = "";
  for (const [place, row] of body.entries()) {
    if (moments.length >= options.room) {
      return { moments, ...counts, beyond: body.length - place };
    }
    const cell = (field: PasteField): string => {
      const at = columns.get(field);
      return at === undefined ? "" : (row[at] ?? "").trim();
    };
    const short = (text: string): string => {
      const line = oneLine(text);
      if (line.length > LONGEST_SHORT) counts.shortened += 1;
      return cut(line, LONGEST_SHORT);
    };
    const said = cell("stage");
    if (said !== "") stage = short(withoutBullet(oneLine(said)));
    const title = withoutBullet(oneLine(cell("title")));
    if (title === "") {
      if (said === "") counts.withoutTitle += 1;
      continue;
    }
    const unread: UnreadValue[] = [];
    const read = <Value>(field: PasteField, reader: (text: string) => Value | null) => {
      const text = cell(field);
      if (text === "" || /^[-–—]$/u.test(text)) return null;
      const value = reader(text);
      if (value === null) unread.push({ column: columns.get(field) ?? 0, field, text });
      return value;
    };
    const described = lines(cell("description")).join("\n");
    // A title that is too long is kept whole where there is room for it.
    const isMoved = title.length > LONGEST_SHORT && described === "";
    if (described.length > MAX_LONG_TEXT) counts.shortened += 1;
    moments.push({
      line: place + (options.hasHeading ? 1 : 0),
      title: isMoved ? cut(title, LONGEST_SHORT) : short(title),
      description: cut(isMoved ? title : described, MAX_LONG_TEXT),
      stage,
      channel: read("channel", channelOfWord),
      place: short(cell("place")),
      servedBy: short(cell("servedBy")),
      usual: read("usual", (text) => readMinutes(text, options.decimal)),
      maximum: read("maximum", (text) => readMinutes(text, options.decimal)),
      emotion: read("emotion", (text) => readEmotion(text, isOwnScale)),
      incidents: lines(cell("incidents"))
        .slice(0, MAX_INCIDENTS)
        .map((line) => cut(line, MAX_LONG_TEXT)),
      unread,
    });
  }
  return { moments, ...counts, beyond: 0 };
}

const NUMBER = /^([+\-−–]?)(\d+(?:[.,]\d+)?)(?!\p{N})/u;

/** Whether every number of the column is on −2 … +2; 1 to 5 would mean something else. */
function onEmotionScale(body: Cells, column: number): boolean {
  return body.every((row) => {
    const found = NUMBER.exec((row[column] ?? "").trim());
    return found === null || /^[0-2]$/u.test(found[2] ?? "");
  });
}

function readEmotion(text: string, isOwnScale: boolean): number | null {
  const found = NUMBER.exec(text);
  if (found === null) return emotionOfWord(text);
  const [, sign = "", digits = ""] = found;
  if (!isOwnScale || !/^[0-2]$/u.test(digits)) return null;
  const value = Number(digits);
  return value === 0 || sign === "" || sign === "+" ? value : -value;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => withoutBullet(oneLine(line)))
    .filter((line) => line !== "");
}

/** At most `longest` units, never half of a sign that takes two. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/\p{Surrogate}$/u, "");
}
