import type { ThreadSum } from "#shared/domain/thread.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Thread.module.css";

/** The sum in words: "3 of 6 critical moments reach the result. 4 knots are missing." */
export function ThreadSumLine({ sum }: { readonly sum: ThreadSum }) {
  const { t } = useTranslator();
  if (sum.critical === 0) return <span className={classes.sum} />;
  const isWhole = sum.missing === 0;
  const sentence =
    sum.critical === 1
      ? t(isWhole ? "thread:sumOne" : "thread:sumOneOpen")
      : t(isWhole ? "thread:allWhole" : "thread:sum", { count: sum.critical, whole: sum.whole });
  return (
    <p className={classes.sum} data-whole={isWhole}>
      <strong>{sentence}</strong>{" "}
      {isWhole ? null : (
        <span className={classes.dim}>{t("thread:missing", { count: sum.missing })}</span>
      )}
    </p>
  );
}
