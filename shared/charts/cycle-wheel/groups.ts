import type { TextStyle } from "#shared/charts/text/measure.ts";
import { separate } from "#shared/charts/text/separate.ts";
import { wrapText } from "#shared/charts/text/wrap.ts";
import { onCircle, type Point } from "#shared/charts/svg/polar.ts";
import type { WheelInput, WheelRun } from "./data.ts";
import type { Frame, Side } from "./labels.ts";
import { runAngles, type Ring } from "./ring.ts";

export interface GroupWords {
  /** "12 moments, 3 critical". */
  group(moments: number, critical: number): string;
}

/** One stage of a wheel that is too long for a label per moment. */
export interface GroupLabel {
  readonly side: Side;
  readonly critical: boolean;
  readonly head: readonly string[];
  readonly detail: readonly string[];
  readonly y: number;
  readonly detailY: number;
  readonly points: readonly Point[];
}

export const GROUP_HEAD: TextStyle = { size: 14.5, face: "bold", spacing: 0.05 };
export const GROUP_DETAIL: TextStyle = { size: 14.5, face: "regular" };
const PITCH = 19;

/** One label per stage at the middle of its arc, with the counts of its moments. */
export function groupLabels(
  input: WheelInput,
  ring: Ring,
  frame: Frame,
  column: number,
  words: GroupWords,
): readonly GroupLabel[] {
  const middles = input.stages.map((run) => {
    const { from, to } = runAngles(ring, run);
    return { run, angle: (from + to) / 2 };
  });
  const right = middles.filter(({ angle }) => angle < 180);
  const left = middles.filter(({ angle }) => angle >= 180).toReversed();
  return [...sideOf(right, "right"), ...sideOf(left, "left")];

  function sideOf(
    runs: readonly { readonly run: WheelRun; readonly angle: number }[],
    side: Side,
  ): GroupLabel[] {
    const roomy = runs.length * PITCH * 2 + runs.length * 10 <= frame.bottom - frame.top;
    const blocks = runs.map(({ run, angle }) => {
      const critical = input.moments.slice(run.from, run.to + 1).filter((m) => m.critical).length;
      const text = `${run.letter} ${run.title}`.toLocaleUpperCase();
      const head = wrapText(text, frame.width, GROUP_HEAD, 1);
      const counts = words.group(run.to - run.from + 1, critical);
      const detail = roomy ? wrapText(counts, frame.width, GROUP_DETAIL, 1) : [];
      const at = onCircle(ring.centre, ring.radius + 58 * ring.k, angle);
      const height = PITCH * (1 + detail.length) + (roomy ? 10 : 0);
      return { head, detail, angle, critical: critical > 0, wanted: at.y - PITCH / 2, height };
    });
    const tops = separate(blocks, frame.top, frame.bottom);
    return blocks.map(({ head, detail, angle, critical }, order) => {
      const y = (tops[order] ?? 0) + PITCH / 2;
      const away = side === "right" ? 1 : -1;
      const steep = Math.abs(Math.cos((angle * Math.PI) / 180)) > 0.5;
      // Numbers of every tenth stand outside small circles.
      const edge =
        ring.digits === null ? ring.radius + 36 * ring.k : ring.band.outer + ring.band.edge + 4;
      const start = onCircle(ring.centre, edge, angle);
      const bend = onCircle(ring.centre, Math.max(edge + 1, ring.radius + 50 * ring.k), angle);
      const ends = [26, 10].map((less) => ({ x: ring.centre.x + away * (column - less), y }));
      const points = steep ? [start, bend, ...ends] : [start, ...ends];
      return { side, critical, head, detail, y, detailY: y + PITCH, points };
    });
  }
}
