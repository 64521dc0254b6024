import { describeBlueprintInput } from "#shared/charts/words/blueprint.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { blueprintInput } from "./data.ts";

/** Alt text of the blueprint of the whole cycle. */
export function describeBlueprint(cycle: Cycle, t: Translator): string {
  return describeBlueprintInput(blueprintInput(cycle), t);
}
