import type { Clash } from "#shared/compare/clash.ts";
import { thingTitle } from "#shared/compare/difference-words.ts";
import type { ConflictLook } from "#shared/contract/conflict.ts";
import { plainDateOf } from "#shared/dates.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** The point that both decided differently, as a part of a sentence. */
export function clashWords(translator: Translator, clash: Clash): string {
  const { t } = translator;
  const title = thingTitle(translator, clash);
  if (clash.kind !== "field") {
    return t("conflict:clash.removal", { thing: t(`conflict:thing.${clash.thing}`), title });
  }
  const field = t(clash.what);
  if (clash.thing === "moment" && clash.mark !== null) {
    return t("conflict:clash.fieldOfMoment", { field, number: clash.mark.number });
  }
  return title === ""
    ? t("conflict:clash.fieldAlone", { field })
    : t("conflict:clash.fieldOf", { field, title });
}

/** The one sentence on what really clashes, or why there is nothing to merge. */
export function clashSentence(translator: Translator, look: ConflictLook): string {
  const { t } = translator;
  if (look.state === "older") return t("conflict:cannot.older");
  if (!look.hasBase) return t("conflict:cannot.noBase");
  if (!look.canMerge) return t("conflict:cannot.tooDifferent");
  const [first] = look.clashes;
  if (first === undefined) return t("conflict:clash.none");
  return look.clashes.length === 1
    ? t("conflict:clash.single", { what: clashWords(translator, first) })
    : t("conflict:clash.several", { count: look.clashes.length });
}

/** "today 10:42", or the day and the hour. */
export function savedWhen(translator: Translator, instant: string, now: Date): string {
  const time = translator.time(instant);
  return plainDateOf(new Date(instant)) === plainDateOf(now)
    ? translator.t("conflict:today", { time })
    : translator.t("conflict:onDay", { day: translator.day(instant, "short"), time });
}
