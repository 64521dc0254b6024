import { dayNumber, plainDateOf } from "#shared/dates.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { whenWords } from "#renderer/start/when-words.ts";

/** An instant at the head of a row: always with its hour, which tells versions of one day apart. */
export function rowWhen(translator: Translator, instant: string, now: Date): string {
  const words = whenWords(translator, instant, now);
  if (daysAgo(instant, now) < 2) return words;
  return translator.t("restore:dayTime", { day: words, time: translator.time(instant) });
}

function daysAgo(instant: string, now: Date): number {
  return dayNumber(plainDateOf(now)) - dayNumber(plainDateOf(new Date(instant)));
}
