import { addDays, daysBetween, type PlainDate } from "#shared/dates.ts";
import type { Point } from "#shared/charts/svg/polar.ts";
import { textWidth, type TextStyle } from "#shared/charts/text/measure.ts";
import { cut, wrapText } from "#shared/charts/text/wrap.ts";
import type { GanttWords } from "#shared/charts/words/gantt.ts";
import type { ActionId } from "#shared/ids.ts";
import { mondayOf, mondays, monthStarts } from "./calendar.ts";
import type { GanttInput, GanttRow } from "./data.ts";

export const ROW_HEIGHT = 52;
export const BAR_HEIGHT = 22;
export const WHAT_STYLE: TextStyle = { size: 15, face: "regular" };
export const BESIDE_STYLE: TextStyle = { size: 15, face: "regular" };
export const LATE_STYLE: TextStyle = { size: 15, face: "semibold" };
export const DATE_STYLE: TextStyle = { size: 14, face: "regular" };
export const CONFLICT_STYLE: TextStyle = { size: 14, face: "semibold" };
export const TODAY_STYLE: TextStyle = { size: 13.5, face: "semibold" };
export const MONTH_STYLE: TextStyle = { size: 15, face: "semibold" };

/** Below this many units a week, months take the place of weeks, and are named with the year. */
const SHORTEST_WEEK = 9;
const HEAD = 54;
const GROUP_HEIGHT = 36;
const FOOT = 44;
const NUMBER = 30;
const BESIDE = 9;

export interface GanttBar {
  readonly x: number;
  readonly width: number;
  /** Width of the filled part. */
  readonly done: number;
}

export interface PlacedRow {
  readonly row: GanttRow;
  readonly y: number;
  readonly middle: number;
  readonly what: readonly string[];
  /** Null without a due date: the words take its place. */
  readonly bar: GanttBar | null;
  readonly words: {
    readonly text: string;
    readonly x: number;
    readonly anchor: "start" | "end";
    readonly width: number;
    readonly tone: "text" | "late" | "missing";
  };
  /** Below the bar; null without conflict. */
  readonly conflict: { readonly text: string; readonly x: number; readonly width: number } | null;
}

export interface GanttArrow {
  readonly points: readonly Point[];
  readonly conflict: boolean;
  readonly key: string;
}

export interface GanttLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly heads: readonly { readonly text: string; readonly y: number }[];
  readonly rows: readonly PlacedRow[];
  readonly months: readonly { readonly text: string; readonly x: number }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** The sign over the line of today; null when no action has a date. */
  readonly today: { readonly x: number; readonly left: number; readonly width: number } | null;
  readonly arrows: readonly GanttArrow[];
}

/** `width` units, at least 560; the column of actions takes 330 or three tenths of it. */
export function ganttLayout(input: GanttInput, wanted: number, words: GanttWords): GanttLayout {
  const width = Math.max(560, wanted);
  const left = Math.min(330, Math.round(width * 0.34));
  const rows = input.groups.flatMap((group) => group.rows);
  const scale = scaleOf(input, rows, left, width, words);
  const heads: { text: string; y: number }[] = [];
  const placed: PlacedRow[] = [];
  let y = HEAD;
  const headed = input.groups.length > 1 || input.groups[0]?.title !== null;
  for (const group of input.groups) {
    if (headed) {
      const style: TextStyle = { size: 14, face: "semibold" };
      heads.push({ text: cut(words.group(group), left - 28, style), y: y + GROUP_HEIGHT / 2 + 2 });
      y += GROUP_HEIGHT;
    }
    for (const row of group.rows) {
      placed.push(placeRow(row, y, left, width, scale, words));
      y += ROW_HEIGHT;
    }
  }
  const bottom = Math.max(y, HEAD + ROW_HEIGHT);
  const today = todayOf(scale, input.today, left, width, words);
  const { months, ticks } = calendar(scale, width, words, today);
  const at = new Map(placed.map((row) => [row.row.id, row]));
  return {
    width,
    height: bottom + FOOT,
    left,
    top: HEAD,
    bottom,
    heads,
    rows: placed,
    months,
    ticks,
    today,
    arrows: placed.flatMap((row) => arrowsTo(row, at)),
  };
}

interface Scale {
  readonly from: PlainDate;
  readonly perDay: number;
  readonly left: number;
  x(date: PlainDate): number;
}

/** Days to units, so that the words beside each bar stay inside the drawing. */
function scaleOf(
  input: GanttInput,
  rows: readonly GanttRow[],
  left: number,
  width: number,
  words: GanttWords,
): Scale | null {
  if (input.span === null) return null;
  const from = mondayOf(input.span.from);
  const room = width - left - 8;
  const days = Math.max(14, daysBetween(from, input.span.to) + 3);
  let perDay = room / days;
  for (const row of rows) {
    if (row.due === null) continue;
    const beside = Math.min(room * 0.4, textWidth(words.beside(row), styleOf(row)) + BESIDE + 4);
    perDay = Math.min(perDay, (room - beside) / (daysBetween(from, row.due) + 1));
  }
  return { from, perDay, left, x: (date) => left + daysBetween(from, date) * perDay };
}

function styleOf(row: GanttRow): TextStyle {
  return row.late > 0 ? LATE_STYLE : BESIDE_STYLE;
}

function placeRow(
  row: GanttRow,
  y: number,
  left: number,
  width: number,
  scale: Scale | null,
  words: GanttWords,
): PlacedRow {
  const what = wrapText(row.what, left - NUMBER - 26, WHAT_STYLE, 2);
  const base = { row, y, middle: y + ROW_HEIGHT / 2, what, conflict: null };
  if (scale === null || row.due === null) {
    const text = cut(words.noDate, width - left - 20, LATE_STYLE);
    return {
      ...base,
      bar: null,
      words: {
        text,
        x: left + 12,
        anchor: "start",
        width: textWidth(text, LATE_STYLE),
        tone: "missing",
      },
    };
  }
  const start = scale.x(row.start ?? row.due);
  // A day lasts until its evening: a bar ends at the next morning.
  const end = scale.x(addDays(row.due, 1));
  const bar = { x: start, width: Math.max(4, end - start), done: 0 };
  const beside = words.beside(row);
  const space = width - (start + bar.width) - BESIDE - 2;
  const text = cut(beside, Math.max(space, 60), styleOf(row));
  const said = cut(words.conflict(row), width - left - 16, CONFLICT_STYLE);
  const long = textWidth(said, CONFLICT_STYLE);
  return {
    ...base,
    conflict:
      said === "" ? null : { text: said, x: Math.min(start, width - long - 4), width: long },
    bar: { ...bar, done: (bar.width * row.progress) / 100 },
    words: {
      text,
      x: start + bar.width + BESIDE,
      anchor: "start",
      width: textWidth(text, styleOf(row)),
      tone: row.late > 0 ? "late" : "text",
    },
  };
}

function calendar(
  scale: Scale | null,
  width: number,
  words: GanttWords,
  today: GanttLayout["today"],
): Pick<GanttLayout, "months" | "ticks"> {
  if (scale === null) return { months: [], ticks: [] };
  const last = addDays(scale.from, Math.floor((width - scale.left) / scale.perDay));
  const week = scale.perDay * 7;
  const starts = monthStarts(scale.from, last).map((date) => ({ date, x: scale.x(date) }));
  const months: { text: string; x: number }[] = [];
  let free = -Infinity;
  for (const [place, { date, x }] of starts.entries()) {
    const text = week < SHORTEST_WEEK ? words.monthYear(date) : words.month(date);
    const next = starts[place + 1]?.x ?? width;
    const long = textWidth(text, MONTH_STYLE);
    // A sliver of the month before would push the first whole month's name aside.
    if (x < free || (place === 0 && next - x < long + 8) || x + long > width) continue;
    months.push({ text, x });
    free = x + long + 10;
  }
  if (week < SHORTEST_WEEK) {
    return { months, ticks: starts.slice(1).map(({ x }) => ({ x, text: "" })) };
  }
  const every = week >= 27 ? 1 : week >= 14 ? 2 : 4;
  const ticks = mondays(scale.from, last).map((date, place) => {
    const x = scale.x(date);
    const isHidden =
      place % every !== 0 ||
      x > width - 16 ||
      (today !== null && x + 20 > today.left && x < today.left + today.width);
    return { x, text: isHidden ? "" : String(Number(date.slice(8))) };
  });
  return { months, ticks };
}

function todayOf(
  scale: Scale | null,
  date: PlainDate,
  left: number,
  width: number,
  words: GanttWords,
): GanttLayout["today"] {
  if (scale === null) return null;
  const x = scale.x(date);
  const wide = textWidth(words.today, TODAY_STYLE) + 20;
  return { x, left: Math.min(Math.max(x - wide / 2, left), width - wide), width: wide };
}

/** From the end of each action that must come first, along the rows' edge, into this bar. */
function arrowsTo(target: PlacedRow, at: ReadonlyMap<ActionId, PlacedRow>): GanttArrow[] {
  const { bar } = target;
  if (bar === null) return [];
  return target.row.dependsOn.flatMap((id) => {
    const source = at.get(id);
    if (source === undefined || source.bar === null) return [];
    const down = source.y < target.y ? 1 : -1;
    const from = {
      x: source.bar.x + source.bar.width - Math.min(7, source.bar.width / 2),
      y: source.middle + (down * BAR_HEIGHT) / 2,
    };
    const to = {
      x: bar.x + Math.min(9, bar.width / 2),
      y: target.middle - down * (BAR_HEIGHT / 2 + 1),
    };
    const turn = down > 0 ? target.y : target.y + ROW_HEIGHT;
    const points = [from, { x: from.x, y: turn }, { x: to.x, y: turn }, to];
    const conflict = target.row.conflicts.some((one) => one.id === id);
    return [{ points, conflict, key: `${id} ${target.row.id}` }];
  });
}
