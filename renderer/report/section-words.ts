import type { MessageKey, Translator } from "#shared/i18n/make-translator.ts";

/** What is being written now; before the host said anything, a sentence of its own. */
export function sectionWords(t: Translator["t"], section: string | null): string {
  // The host sends a whole key of our own resources.
  return section === null ? t("reportScreen:build.starting") : t(section as MessageKey);
}
