import { useCallback, useEffect, useState } from "react";
import type { Language } from "#shared/language.ts";
import { makeTranslator, type Translator } from "#shared/i18n/make-translator.ts";
import { loadLanguage, useTranslator } from "#renderer/i18n/translation.tsx";

const known = new Map<Language, Translator>();

async function contentIn(language: Language): Promise<Translator> {
  const translator = known.get(language) ?? makeTranslator(language, await loadLanguage(language));
  known.set(language, translator);
  return translator;
}

export interface Content {
  /** Null for the moment that another language than the interface's takes to load. */
  readonly translator: Translator | null;
  /** Runs with the translator as soon as it is there: at once, but for the very first time. */
  readonly withContent: (run: (content: Translator) => void) => void;
}

/** Texts for the customer, in the survey's language, whatever language the interface has. */
export function useContent(language: Language): Content {
  const own = useTranslator();
  const [, draw] = useState(0);
  const ready = own.language === language ? own : (known.get(language) ?? null);

  useEffect(() => {
    if (ready !== null) return;
    let isHere = true;
    void contentIn(language).then(() => isHere && draw((count) => count + 1));
    return () => {
      isHere = false;
    };
  }, [language, ready]);

  const withContent = useCallback(
    (run: (content: Translator) => void) => {
      if (ready === null) void contentIn(language).then(run);
      else run(ready);
    },
    [language, ready],
  );
  return { translator: ready, withContent };
}
