import { textWidth, type TextStyle } from "#shared/charts/text/measure.ts";
import type { WheelInput } from "./data.ts";
import { runAngles, type Ring } from "./ring.ts";

/** One stage on its circle: two pieces with the letter between, or one where it is short. */
export interface StageArc {
  readonly letter: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  /** Half of the letter's gap in degrees; 0 = no room in the line, the letter stands inside. */
  readonly letterGap: number;
  readonly letterRadius: number;
}

export function letterStyle(ring: Ring): TextStyle {
  return { size: Math.min(14.5, Math.max(12, 14 * ring.k)), face: "bold" };
}

export function stageArcs(input: WheelInput, ring: Ring): readonly StageArc[] {
  const style = letterStyle(ring);
  const degrees = (length: number): number => (length / ring.stage) * (180 / Math.PI);
  const inset = degrees(3.6);
  return input.stages.map((run) => {
    const whole = runAngles(ring, run);
    const from = whole.from + Math.min(inset, (whole.to - whole.from) / 5);
    const to = whole.to - Math.min(inset, (whole.to - whole.from) / 5);
    const letterGap = degrees(textWidth(run.letter, style) / 2 + 7.5);
    const fits = to - from > 2 * letterGap + degrees(10);
    return {
      letter: run.letter,
      title: run.title,
      from,
      to,
      middle: (from + to) / 2,
      letterGap: fits ? letterGap : 0,
      letterRadius: fits ? ring.stage : ring.stage - style.size * 0.75,
    };
  });
}
