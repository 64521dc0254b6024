import { z } from "zod";

/** Languages of interface, content and report; each is chosen on its own. */
export const LANGUAGES = ["en", "es", "id"] as const;
export type Language = (typeof LANGUAGES)[number];
export const language = z.enum(LANGUAGES);

/** How each language calls itself: never translated. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: "English",
  es: "Español",
  id: "Bahasa Indonesia",
};
