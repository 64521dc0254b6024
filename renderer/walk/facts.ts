import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** One line for the room, and a quieter one below it (may be ''). */
export interface WalkFact {
  readonly kind: "time" | "emotion" | "incident" | "who" | "quote";
  readonly main: string;
  readonly more: string;
  /** −2 … +2, of an emotion. */
  readonly value?: number;
}

const MOST = 3;
const DAY = 1_440;

/**
 * What the room should know of a moment, at most three facts: how long, how it feels, what
 * goes wrong; where one of them is missing, what a customer said or who serves.
 */
export function walkFacts(moment: Moment, translator: Translator): WalkFact[] {
  return [
    ...timeFact(moment, translator),
    ...emotionFact(moment, translator),
    ...incidentFact(moment),
    ...quoteFact(moment, translator),
    ...whoFact(moment, translator),
  ].slice(0, MOST);
}

function timeFact({ usual, maximum, evidence }: Moment, translator: Translator): WalkFact[] {
  const { t } = translator;
  const accepted =
    maximum === null ? "" : t("walk:maximum", { time: timeWords(maximum, translator) });
  if (usual === null) return accepted === "" ? [] : [{ kind: "time", main: accepted, more: "" }];
  const more = accepted === "" ? t(`terms:evidence.${evidence}`) : accepted;
  return [{ kind: "time", main: timeWords(usual, translator), more }];
}

function emotionFact({ emotion, evidence }: Moment, { t }: Translator): WalkFact[] {
  if (emotion === null) return [];
  const name = (["m2", "m1", "z0", "p1", "p2"] as const)[emotion + 2] ?? "z0";
  const more = t(`terms:evidence.${evidence}`);
  return [{ kind: "emotion", main: t(`terms:emotion.${name}`), more, value: emotion }];
}

function incidentFact({ incidents }: Moment): WalkFact[] {
  const worst = incidents.find(({ description }) => description.trim() !== "");
  if (worst === undefined) return [];
  return [{ kind: "incident", main: worst.description, more: worst.effect }];
}

function quoteFact({ quotes }: Moment, { t }: Translator): WalkFact[] {
  const quote = quotes.find((text) => text.trim() !== "");
  return quote === undefined
    ? []
    : [{ kind: "quote", main: t("walk:quote", { text: quote.trim() }), more: "" }];
}

function whoFact({ servedBy, place }: Moment, { t }: Translator): WalkFact[] {
  const who = servedBy.trim();
  const where = place.trim();
  if (who === "") return where === "" ? [] : [{ kind: "who", main: where, more: "" }];
  return [{ kind: "who", main: t("walk:servedBy", { who }), more: where }];
}

/** "18 minutes", "2.5 min", "2 days": as one says it in a room. */
function timeWords(minutes: number, { t, number }: Translator): string {
  if (minutes >= DAY) {
    const days = minutes / DAY;
    return Number.isInteger(days)
      ? t("common:days", { count: days })
      : t("walk:days", { number: number(days, 1) });
  }
  return Number.isInteger(minutes)
    ? t("common:minutes", { count: minutes })
    : `${number(minutes, 1)}\u00A0${t("common:minutesShort")}`;
}
