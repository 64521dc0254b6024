import type { Comparison } from "#shared/contract/restore.ts";
import { countWords } from "#shared/compare/difference-words.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** Kinds of things named in one line; the others are only counted. */
const NAMED = 3;

/** "3 moments fewer, plan as now": the size of a difference in a line. '' = there is none. */
export function comparisonWords(translator: Translator, { counts }: Comparison): string {
  if (counts.length === 0) return "";
  const { t, list } = translator;
  const rest = counts
    .slice(NAMED)
    .reduce((sum, { added, removed, changed }) => sum + added + removed + changed, 0);
  const hasPlan = counts.some(({ page }) => page === "action-plan");
  const what = list([
    countWords(translator, counts.slice(0, NAMED)),
    ...(rest === 0 ? [] : [t("restore:more", { count: rest })]),
  ]);
  return hasPlan ? what : t("restore:planAsNow", { what });
}
