import type { Headline } from "#shared/domain/survey/headline.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Results.module.css";

/** The one number that is read from the back of the room, its unit small beside it. */
export function BigFigure(props: { readonly figure: Headline; readonly measure: string }) {
  const { figure, measure } = props;
  const { t, number, percent, signed } = useTranslator();
  const parts =
    figure.unit === "percent"
      ? // The sign stands with or without a blank, as the language wants it.
        /^(.*?)([\s\u00A0]*%)$/u.exec(percent(figure.value / 100))?.slice(1)
      : figure.unit === "points"
        ? [signed(figure.value, 0), ` ${t("survey:unit.points")}`]
        : [number(figure.value, 1), measure === "" ? "" : ` ${measure}`];
  return (
    <p className={classes.figure}>
      {parts?.[0]}
      <span className={classes.unit}>{parts?.[1]}</span>
    </p>
  );
}
