import { Progress, Title } from "@mantine/core";
import type { RoundResult } from "#shared/domain/moments/panel-derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Panel.module.css";

/** Agreement in a word, a sentence, a bar; the numbers small. */
export function Agreement({ result }: { readonly result: RoundResult }) {
  const translator = useTranslator();
  const { t } = translator;
  const { agreement, kappa } = result;
  if (agreement === null) return <p className={classes.dim}>{t("panel:reveal.tooFew")}</p>;
  const p =
    agreement.p < 0.001
      ? t("panel:reveal.pSmall", { p: translator.number(0.001, 3) })
      : t("panel:reveal.p", { p: translator.number(agreement.p, 3) });
  const isSimulated = agreement.pKind === "simulated";
  return (
    <section className={classes.agreement}>
      <p className={classes.caps}>{t("panel:reveal.agreement")}</p>
      <Title order={2} className={classes.display}>
        {t(`panel:reveal.${agreement.word}`)}
      </Title>
      <p>{t(`panel:reveal.${agreement.word}Text`)}</p>
      <Progress
        value={agreement.w * 100}
        color="var(--cw-text)"
        size={8}
        aria-label={t("panel:reveal.agreement")}
      />
      <p className={classes.ends}>
        <span>{t("panel:reveal.none")}</span>
        <span>{t("panel:reveal.complete")}</span>
      </p>
      <p className={classes.small}>
        {t("panel:reveal.w", {
          w: translator.fixed(agreement.w, 2),
          raters: agreement.raters,
          items: agreement.items,
        })}
        {"; "}
        {isSimulated ? `${p} (${t("panel:reveal.simulated")})` : p}
        {kappa === null ? null : (
          <>
            <br />
            {t("panel:reveal.kappa", { kappa: translator.fixed(kappa, 2) })}
          </>
        )}
      </p>
    </section>
  );
}
