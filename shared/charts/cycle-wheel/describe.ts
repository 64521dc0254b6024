import type { Cycle } from "#shared/domain/project.ts";
import { describeWheelInput } from "#shared/charts/words/wheel.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { wheelInput } from "./data.ts";

/** Alt text of the wheel of a cycle, on screen and in Word. */
export function describeWheel(cycle: Cycle, t: Translator): string {
  return describeWheelInput(wheelInput(cycle, ""), t);
}
