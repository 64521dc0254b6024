import { useEffect, useState } from "react";
import { makeTranslator } from "#shared/i18n/make-translator.ts";
import { loadLanguage, useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";

/** The seed's four attention phases, in the language of the content; null while it loads. */
export function useDefaultStages(): readonly string[] | null {
  const interfaceWords = useTranslator();
  const language = useProject().engagement.language;
  const [loaded, setLoaded] = useState<{
    readonly of: string;
    readonly titles: readonly string[];
  }>();
  const isSame = interfaceWords.language === language;
  useEffect(() => {
    if (isSame) return;
    let isWanted = true;
    async function load(): Promise<void> {
      const resources = await loadLanguage(language);
      if (isWanted)
        setLoaded({ of: language, titles: phases(makeTranslator(language, resources).t) });
    }
    void load();
    return () => {
      isWanted = false;
    };
  }, [isSame, language]);
  if (isSame) return phases(interfaceWords.t);
  return loaded?.of === language ? loaded.titles : null;
}

function phases(t: ReturnType<typeof makeTranslator>["t"]): readonly string[] {
  return [
    t("moments:stages.contact"),
    t("moments:stages.information"),
    t("moments:stages.resolution"),
    t("moments:stages.closing"),
  ];
}
