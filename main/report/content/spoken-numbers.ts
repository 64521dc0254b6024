import type { Language } from "#shared/language.ts";
import type { Translator } from "#shared/i18n/translator.ts";

/** A sentence of a person begins with "Three", not with "3"; from eleven on with digits. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: "One Two Three Four Five Six Seven Eight Nine Ten".split(" "),
  // "Un" or "Una" is part of the sentence itself.
  es: "1 Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez".split(" "),
  id: "Satu Dua Tiga Empat Lima Enam Tujuh Delapan Sembilan Sepuluh".split(" "),
};
/** "5 of 15" stays a pair of digits. */
const SHARE = /^\d+ (?:of|de|dari) \d/;
/** Keys of pieces that stand inside a sentence. */
const PIECE = /Phrase$/;

/** The translator of a report: counts at the start of its own sentences are words. */
export function spokenNumbers(translator: Translator): Translator {
  const words = WORDS[translator.language];
  return {
    ...translator,
    t: (key, params) => {
      const text = translator.t(key, params);
      const count = params?.["count"];
      if (typeof count !== "number" || !key.startsWith("report:") || PIECE.test(key)) return text;
      const digits = String(count);
      if (count >= 1000) return text.replace(digits, translator.number(count, 0));
      const word = words[count - 1];
      return word === undefined || !text.startsWith(`${digits} `) || SHARE.test(text)
        ? text
        : word + text.slice(digits.length);
    },
  };
}
