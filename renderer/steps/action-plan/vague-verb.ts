import type { Language } from "#shared/language.ts";

/**
 * Verbs that name a wish and no act: nobody can say on what day "improve the service" is done.
 * Stems, so that infinitive, imperative and noun are found alike.
 */
const VAGUE: Record<Language, RegExp> = {
  en: /^(to )?(improv|enhanc|optimi[sz]|strengthen|promot|foster|boost|encourag|rais\w* awareness|better )/iu,
  es: /^(mejor|optimi[zc]|fortale[cz]|poten[c]i|promov|promuev|foment|impuls|concien|sensibili)/iu,
  id: /^(meningkat|tingkat|memperbaik|perbaik|mengoptimal|optimal|memperkuat|perkuat|mendorong|dorong|menggalak)/iu,
};

/** The vague verb with which a text begins, as written; null when it has none or names a number. */
export function vagueVerb(text: string, language: Language): string | null {
  const said = text.trim();
  if (!VAGUE[language].test(said) || /\d/u.test(said)) return null;
  return said.split(/\s+/u)[0] ?? null;
}
