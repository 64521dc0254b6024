import { textWidth, type TextStyle } from "#shared/charts/text/measure.ts";
import { balanceText, wrapText } from "#shared/charts/text/wrap.ts";
import type { WheelWords } from "#shared/charts/words/wheel.ts";
import type { MomentId } from "#shared/ids.ts";
import type { WheelInput } from "./data.ts";
import { isGrouped, type Ring } from "./ring.ts";

/** What stands in the middle: a large figure, a title, a quiet line below. Empty texts are left out. */
export interface WheelCentre {
  readonly figure?: string;
  readonly title?: string;
  readonly detail?: string;
}

export type CentreInk = "text" | "dim";

export type CentreRow =
  | {
      readonly kind: "text";
      readonly lines: readonly string[];
      readonly y: number;
      readonly pitch: number;
      readonly style: TextStyle;
      readonly ink: CentreInk;
    }
  | { readonly kind: "rule"; readonly y: number; readonly half: number };

type Unplaced =
  | {
      readonly lines: readonly string[];
      readonly pitch: number;
      readonly style: TextStyle;
      readonly ink: CentreInk;
      readonly before: number;
    }
  | { readonly half: number; readonly before: number };

/** Rows stacked around the middle, `shift` units below the centre of the ring. */
function stack(rows: readonly Unplaced[], ring: Ring, shift: number): readonly CentreRow[] {
  const heights = rows.map(
    (row) => row.before + ("lines" in row ? row.lines.length * row.pitch : 0),
  );
  let y = ring.centre.y + shift - heights.reduce((sum, height) => sum + height, 0) / 2;
  return rows.map((row, place) => {
    const top = y + row.before;
    y += heights[place] ?? 0;
    if (!("lines" in row)) return { kind: "rule", y: top, half: row.half };
    const { lines, pitch, style, ink } = row;
    return { kind: "text", lines, y: top + pitch / 2, pitch, style, ink };
  });
}

/** Units of free radius from which kind and client stand in the middle too. */
const LARGE_FROM = 140;
/** Units of free radius below which the shares would run into the rings. */
const FEWEST_FOR_SHARES = 80;

/** Kind, service, client, rule, and both countings of what is critical. */
export function fullCentre(input: WheelInput, words: WheelWords, ring: Ring): readonly CentreRow[] {
  const { inner } = ring;
  const large = inner > LARGE_FROM;
  const size = large ? 28 : 20;
  const title: TextStyle = { size, face: "semibold" };
  const small: TextStyle = { size: large ? 15 : 14, face: "regular" };
  const service = balanceText(input.service, inner * 1.5, title, large ? 3 : 2);
  const count = input.moments.length;
  const rows: Unplaced[] = [];
  if (large) {
    const kind: TextStyle = { size: 14, face: "bold", spacing: 0.06 };
    const lines = wrapText(words.kind.toLocaleUpperCase(), inner * 1.4, kind, 1);
    rows.push({ lines, pitch: 20, style: kind, ink: "dim", before: 0 });
  }
  rows.push({ lines: service, pitch: size * 1.13, style: title, ink: "text", before: 4 });
  if (large && input.client !== "")
    rows.push({
      lines: wrapText(input.client, inner * 1.5, small, 1),
      pitch: 20,
      style: small,
      ink: "dim",
      before: 5,
    });
  rows.push({ half: inner * 0.32, before: large ? 14 : 8 });
  const counts =
    count === 0
      ? [words.question]
      : [
          isGrouped(input) ? words.grouped(count) : words.moments(count),
          // Both shares are in the sentence beside the figure too.
          ...(inner < FEWEST_FOR_SHARES ? [] : words.shares(input)),
        ];
  for (const [place, text] of counts.entries()) {
    const width = large ? inner * 1.6 : inner * 1.66 - place * 6;
    const fits = textWidth(text, small) <= width;
    const lines = fits ? [text] : balanceText(text, width, small, 3);
    const pitch = large ? 19.5 : 16.5;
    rows.push({
      lines,
      pitch,
      style: small,
      ink: "text",
      before: place === 0 ? (large ? 8 : 6) : 0,
    });
  }
  return stack(rows, ring, inner * 0.1);
}

/** The selected moment with its minutes, or the number of moments; empty: the question. */
export function usualCentre(
  input: WheelInput,
  words: WheelWords,
  selectedId: MomentId | null | undefined,
): WheelCentre {
  const count = input.moments.length;
  if (count === 0) return { detail: words.question };
  const moment = input.moments.find(({ id }) => id === selectedId);
  if (moment === undefined) return { figure: String(count), detail: words.momentsWord(count) };
  return moment.usual === null
    ? { title: moment.title }
    : { title: moment.title, detail: words.minutes(moment.usual) };
}

export function compactCentre(centre: WheelCentre, ring: Ring): readonly CentreRow[] {
  const { inner } = ring;
  const rows: Unplaced[] = [];
  const { figure = "", title = "", detail = "" } = centre;
  if (figure !== "") {
    const style: TextStyle = { size: Math.min(56, inner * 0.5), face: "bold" };
    rows.push({ lines: [figure], pitch: style.size * 1.02, style, ink: "text", before: 0 });
  }
  if (title !== "") {
    const style: TextStyle = { size: Math.max(14, Math.min(24, inner * 0.25)), face: "semibold" };
    const lines = balanceText(title, inner * 1.36, style, 3);
    rows.push({ lines, pitch: style.size * 1.2, style, ink: "text", before: 0 });
  }
  if (detail !== "") {
    const alone = figure === "" && title === "";
    const style: TextStyle = {
      size: Math.max(13, Math.min(20, inner * 0.17)),
      face: alone ? "semibold" : "regular",
    };
    const lines = balanceText(detail, inner * 1.5, style, 3);
    rows.push({
      lines,
      pitch: style.size * 1.3,
      style,
      ink: alone ? "text" : "dim",
      before: alone ? 0 : 3,
    });
  }
  return stack(rows, ring, 0);
}
