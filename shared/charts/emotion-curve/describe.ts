import { describeCurveInput } from "#shared/charts/words/curve.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { curveInput } from "./data.ts";

/** Alt text of the emotion curve and its time bars. */
export function describeCurve(cycle: Cycle, t: Translator): string {
  return describeCurveInput(curveInput(cycle), t);
}
