import type { ThreadQuestion } from "#shared/domain/thread.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Thread.module.css";

/** The one figure of a question with its target, or how many answered where there is none. */
export function ResultCell({ entry }: { readonly entry: ThreadQuestion }) {
  const translator = useTranslator();
  const { t } = translator;
  const { question, result } = entry;
  if (result === null) return null;
  const { headline } = result;
  if (headline === null) {
    return <span className={classes.title}>{t("thread:answers", { count: result.result.n })}</span>;
  }
  const written = (value: number): string =>
    headline.unit === "percent"
      ? translator.percent(value / 100)
      : headline.unit === "points"
        ? translator.signed(value, 0)
        : translator.number(value, 1);
  return (
    <>
      <span className={classes.figure}>{written(headline.value)}</span>
      {question.target === null ? null : (
        <span className={classes.detail}>
          {t("thread:goal", { value: written(question.target) })}
        </span>
      )}
    </>
  );
}
