import { dayNumber, plainDateOf } from "#shared/dates.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** When something was saved, as one says it: today and yesterday with the hour, this week by day. */
export function whenWords(translator: Translator, instant: string, now: Date): string {
  const then = plainDateOf(new Date(instant));
  const age = dayNumber(plainDateOf(now)) - dayNumber(then);
  const time = translator.time(instant);
  if (age === 0) return translator.t("start:today", { time });
  if (age === 1) return translator.t("start:yesterday", { time });
  if (age > 1 && age < 7) return capital(translator.date(then, "weekday"), translator.locale);
  const isThisYear = then.slice(0, 4) === String(now.getFullYear());
  return translator.date(then, isThisYear ? "dayMonth" : "long");
}

function capital(word: string, locale: string): string {
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
