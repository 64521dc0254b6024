import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Language } from "#shared/language.ts";
import { makeTranslator, type Translator } from "#shared/i18n/make-translator.ts";
import type { LanguageResources } from "#shared/i18n/namespaces.ts";

const LOADERS: Record<Language, () => Promise<{ resources: LanguageResources }>> = {
  en: () => import("#shared/i18n/locales/en/index.ts"),
  es: () => import("#shared/i18n/locales/es/index.ts"),
  id: () => import("#shared/i18n/locales/id/index.ts"),
};

/** The texts of one language; each is a chunk of its own. */
export async function loadLanguage(language: Language): Promise<LanguageResources> {
  const { resources } = await LOADERS[language]();
  return resources;
}

const TranslationContext = createContext<Translator | null>(null);

export interface TranslationProviderProps {
  readonly language: Language;
  readonly resources: LanguageResources;
  /** Country of the open project's client: form of numbers and dates. */
  readonly country: string | null;
  readonly children: ReactNode;
}

export function TranslationProvider(props: TranslationProviderProps) {
  const { language, resources, country } = props;
  const translator = useMemo(
    () => makeTranslator(language, resources, { country }),
    [language, resources, country],
  );
  return <TranslationContext value={translator}>{props.children}</TranslationContext>;
}

/** The interface's translator: `t("moments:title")`, numbers, dates, money. */
export function useTranslator(): Translator {
  const translator = useContext(TranslationContext);
  if (translator === null) throw new Error("No language is loaded here");
  return translator;
}
