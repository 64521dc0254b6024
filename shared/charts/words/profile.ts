import type { ProfileInput } from "#shared/charts/determinant-profile/data.ts";
import type { Determinant } from "#shared/domain/requirements/schema.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

export interface ProfileWords {
  readonly importance: string;
  readonly performance: string;
  readonly gap: string;
  /** Head of the column of counts. */
  readonly count: string;
  /** Beside a determinant whose requirements have no scores yet. */
  readonly noScores: string;
  /** In place of the drawing. */
  readonly empty: string;
  determinant(name: Determinant): string;
  score(value: number): string;
  number(value: number): string;
  signed(value: number): string;
  describe(input: ProfileInput): string;
}

export function profileWords(t: Translator): ProfileWords {
  return {
    importance: t.t("terms:words.importance"),
    performance: t.t("terms:words.performance"),
    gap: t.t("terms:words.gap"),
    count: t.t("charts:profile.count"),
    noScores: t.t("charts:profile.noScores"),
    empty: t.t("charts:profile.empty"),
    determinant: (name) => t.t(`terms:determinant.${name}`),
    score: (value) => t.fixed(value, 1),
    number: (value) => t.number(value),
    signed: (value) => t.signed(value, 1),
    describe: (input) => describeProfileInput(input, t),
  };
}

/** Alt text: each determinant with its scores, the largest shortfall first. */
function describeProfileInput(input: ProfileInput, t: Translator): string {
  const scored = input.rows.filter((row) => row.scores !== null);
  if (scored.length === 0) return t.t("charts:profile.empty");
  const parts = [
    t.t("charts:profile.describe.whole", { count: scored.length }),
    ...scored.map(({ determinant, scores }) =>
      t.t("charts:profile.describe.row", {
        name: t.t(`terms:determinant.${determinant}`),
        importance: t.fixed(scores?.importance ?? 0, 1),
        performance: t.fixed(scores?.performance ?? 0, 1),
        gap: t.signed(scores?.gap ?? 0, 1),
      }),
    ),
  ];
  const unscored = input.rows.filter((row) => row.scores === null);
  if (unscored.length > 0)
    parts.push(
      t.t("charts:profile.describe.noScores", {
        list: t.list(unscored.map((row) => t.t(`terms:determinant.${row.determinant}`))),
      }),
    );
  return `${parts.join("; ")}.`;
}
