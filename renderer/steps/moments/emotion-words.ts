import type { Translator } from "#shared/i18n/make-translator.ts";

export const EMOTIONS = [-2, -1, 0, 1, 2] as const;

const NAMES = ["m2", "m1", "z0", "p1", "p2"] as const;
export type EmotionName = (typeof NAMES)[number];

/** Name of a value as the tokens and terms have it: −2 → m2 … +2 → p2. */
export function emotionName(value: number): EmotionName {
  return NAMES[Math.max(0, Math.min(4, Math.round(value) + 2))] ?? "z0";
}

export function emotionLabel(t: Translator["t"], value: number | null): string {
  return value === null ? t("moments:emotion.notSaid") : t(`terms:emotion.${emotionName(value)}`);
}
