import type { Translator } from "#shared/i18n/make-translator.ts";
import { blueprintWords, type BlueprintWords } from "./words/blueprint.ts";
import { curveWords, type CurveWords } from "./words/curve.ts";
import { ganttWords, type GanttWords } from "./words/gantt.ts";
import { matrixWords, type MatrixWords } from "./words/matrix.ts";
import { barsWords, intervalWords, type BarsWords, type IntervalWords } from "./words/results.ts";
import { wheelWords, type WheelWords } from "./words/wheel.ts";

/** The words of every drawing in one language. */
export interface ChartWords {
  readonly wheel: WheelWords;
  readonly curve: CurveWords;
  readonly blueprint: BlueprintWords;
  readonly gantt: GanttWords;
  readonly matrix: MatrixWords;
  readonly interval: IntervalWords;
  readonly bars: BarsWords;
}

export function chartWords(t: Translator): ChartWords {
  return {
    wheel: wheelWords(t),
    curve: curveWords(t),
    blueprint: blueprintWords(t),
    gantt: ganttWords(t),
    matrix: matrixWords(t),
    interval: intervalWords(t),
    bars: barsWords(t),
  };
}
