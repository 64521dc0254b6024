import { useEffect, useState } from "react";
import type { Language } from "#shared/language.ts";
import type { SuggestionKey } from "#shared/domain/requirements/suggestions/structure.ts";
import type { SuggestionText } from "#shared/domain/requirements/suggestions/suggestion.ts";

type Texts = Readonly<Record<SuggestionKey, SuggestionText>>;

const LOADERS: Record<Language, () => Promise<{ readonly TEXTS: Texts }>> = {
  en: () => import("#shared/domain/requirements/suggestions/texts.en.ts"),
  es: () => import("#shared/domain/requirements/suggestions/texts.es.ts"),
  id: () => import("#shared/domain/requirements/suggestions/texts.id.ts"),
};
const known = new Map<Language, Texts>();

async function load(language: Language): Promise<void> {
  const { TEXTS } = await LOADERS[language]();
  known.set(language, TEXTS);
}

/** The suggestions' words in the language of the content; null for the moment they take to load. */
export function useSuggestionTexts(language: Language): Texts | null {
  const [, draw] = useState(0);
  const ready = known.get(language) ?? null;
  useEffect(() => {
    if (ready !== null) return;
    let isHere = true;
    void load(language).then(() => isHere && draw((count) => count + 1));
    return () => {
      isHere = false;
    };
  }, [language, ready]);
  return ready;
}
