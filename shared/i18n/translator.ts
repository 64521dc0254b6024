import type { Language } from "#shared/language.ts";
import { resources as en } from "./locales/en/index.ts";
import { resources as es } from "./locales/es/index.ts";
import { resources as id } from "./locales/id/index.ts";
import { makeTranslator, type Translator, type TranslatorOptions } from "./make-translator.ts";
import type { LanguageResources } from "./namespaces.ts";

export type { Translator, TranslatorOptions } from "./make-translator.ts";
export type { MessageKey } from "./namespaces.ts";

const RESOURCES: Record<Language, LanguageResources> = { en, es, id };

/** All three languages in one module: for hosts and tests. The page loads one at a time. */
export function createTranslator(language: Language, options?: TranslatorOptions): Translator {
  return makeTranslator(language, RESOURCES[language], options);
}
