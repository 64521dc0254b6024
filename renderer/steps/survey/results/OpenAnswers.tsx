import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Results.module.css";

const STEP = 50;

/** What customers wrote, word for word; the same words are told once, with their count. */
export function OpenAnswers({ texts }: { readonly texts: readonly string[] }) {
  const { t, number, quote } = useTranslator();
  const [shown, setShown] = useState(STEP);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
  const different = [...counts];
  return (
    <>
      <ul className={classes.words}>
        {different.slice(0, shown).map(([text, count]) => (
          <li key={text}>
            {quote(text)}
            {count === 1 ? null : <span className={classes.times}>× {number(count)}</span>}
          </li>
        ))}
      </ul>
      {different.length <= shown ? null : (
        <Button variant="subtle" onClick={() => setShown(shown + STEP)}>
          {t("survey:results.moreAnswers", { count: different.length - shown })}
        </Button>
      )}
    </>
  );
}
