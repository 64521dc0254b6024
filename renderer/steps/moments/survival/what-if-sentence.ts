import { excerpt } from "#shared/domain/excerpt.ts";
import type { Lever, WhatIf } from "#shared/domain/moments/survival.ts";
import type { MomentId } from "#shared/ids.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/**
 * "If “I wait for my turn” rose from 85% to 95%, 265 of 1,000 would meet an incident: 77
 * customers saved." Right for one and several moments, better, worse and the same.
 */
export function whatIfSentence(
  translator: Translator,
  chosen: readonly Lever[],
  targets: ReadonlyMap<MomentId, number>,
  result: WhatIf,
): string {
  const { t } = translator;
  const condition = conditionOf(translator, chosen, targets);
  const params = { condition, after: result.after, customers: 1_000 };
  if (result.saved === 0) return t("curves:whatIf.same", params);
  const count = Math.abs(result.saved);
  return result.saved > 0
    ? t("curves:whatIf.saved", { ...params, count })
    : t("curves:whatIf.lost", { ...params, count });
}

function conditionOf(
  { t, percent, quote }: Translator,
  chosen: readonly Lever[],
  targets: ReadonlyMap<MomentId, number>,
): string {
  const [only] = chosen;
  if (only === undefined || chosen.length > 1)
    return t("curves:whatIf.several", { count: chosen.length });
  const target = targets.get(only.moment.id) ?? only.reliability;
  const params = {
    title: quote(excerpt(only.moment.title) || t("common:untitled")),
    from: percent(only.reliability, 1),
    to: percent(target, 1),
  };
  if (target === only.reliability) return t("curves:whatIf.stayed", params);
  return target > only.reliability
    ? t("curves:whatIf.rose", params)
    : t("curves:whatIf.fell", params);
}
