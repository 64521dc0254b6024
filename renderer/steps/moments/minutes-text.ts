import type { Translator } from "#shared/i18n/make-translator.ts";

const DAY = 1_440;

/** Minutes in a narrow column: "18", "½", "2½", from a day on "3 d"; nothing when unknown. */
export function minutesText(translator: Translator, minutes: number | null): string {
  if (minutes === null) return "";
  if (minutes >= DAY) {
    return translator.t("moments:time.days", { days: translator.number(minutes / DAY, 1) });
  }
  const whole = Math.floor(minutes);
  if (minutes - whole !== 0.5) return translator.number(minutes, 1);
  return whole === 0 ? "½" : `${translator.number(whole)}½`;
}

/** "18 min" or "2 days", in a sentence. */
export function duration(translator: Translator, minutes: number): string {
  if (minutes >= DAY) {
    const days = minutes / DAY;
    return Number.isInteger(days)
      ? translator.t("common:days", { count: days })
      : translator.t("moments:time.days", { days: translator.number(days, 1) });
  }
  return `${minutesText(translator, minutes)}\u00A0${translator.t("common:minutesShort")}`;
}
