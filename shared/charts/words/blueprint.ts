import type { BlueprintInput, BlueprintLine, BlueprintRow } from "#shared/charts/blueprint/data.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

export interface BlueprintWords {
  readonly row: Readonly<Record<BlueprintRow, string>>;
  readonly line: Readonly<Record<BlueprintLine, string>>;
  readonly empty: string;
  describe(input: BlueprintInput): string;
}

export function blueprintWords(t: Translator): BlueprintWords {
  return {
    row: {
      physicalEvidence: t.t("charts:blueprint.physicalEvidence"),
      customer: t.t("charts:blueprint.customer"),
      frontStage: t.t("charts:blueprint.frontStage"),
      backStage: t.t("charts:blueprint.backStage"),
      support: t.t("charts:blueprint.support"),
    },
    line: {
      interaction: t.t("charts:blueprint.interaction"),
      visibility: t.t("charts:blueprint.visibility"),
      internal: t.t("charts:blueprint.internal"),
    },
    empty: t.t("charts:blueprint.empty"),
    describe: (input) => describeBlueprintInput(input, t),
  };
}

/** How many moments it shows and how many of them have something behind them. */
export function describeBlueprintInput({ moments }: BlueprintInput, t: Translator): string {
  const first = moments[0];
  const last = moments.at(-1);
  if (first === undefined || last === undefined) return `${t.t("charts:blueprint.empty")}.`;
  const written = (row: BlueprintRow): number =>
    moments.filter(({ texts }) => texts[row] !== "").length;
  return t.t("charts:blueprint.describe", {
    count: moments.length,
    first: first.number,
    last: last.number,
    front: written("frontStage"),
    back: written("backStage"),
    support: written("support"),
  });
}
