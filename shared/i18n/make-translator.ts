import { createInstance } from "i18next";
import type { Language } from "#shared/language.ts";
import { makeFormatters, type Formatters } from "./formatters.ts";
import type { LanguageResources, MessageKey } from "./namespaces.ts";

export type { MessageKey } from "./namespaces.ts";

export type MessageParams = Readonly<Record<string, string | number>>;

export interface Translator extends Formatters {
  readonly language: Language;
  /** The sentence for a key; `count` chooses the plural. */
  readonly t: (key: MessageKey, params?: MessageParams) => string;
}

export interface TranslatorOptions {
  /** ISO 3166: with the language it gives the form of numbers and dates. */
  readonly country?: string | null;
}

/**
 * A translator of its own: interface and report may be alive in different languages.
 * A key without text returns the key, which the parity test keeps from happening.
 */
export function makeTranslator(
  language: Language,
  resources: LanguageResources,
  options: TranslatorOptions = {},
): Translator {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { ...resources } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const formatters = makeFormatters(language, options.country ?? null);
  return {
    language,
    ...formatters,
    t: (key, params) => instance.t(key, localise(formatters, params)),
  };
}

/** Numbers inside sentences are written in the language's form; `count` stays a number. */
function localise(formatters: Formatters, params: MessageParams = {}): Record<string, unknown> {
  const { count, ...rest } = params;
  const written = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      typeof value === "number" ? formatters.number(value) : value,
    ]),
  );
  return count === undefined ? written : { ...written, count };
}
