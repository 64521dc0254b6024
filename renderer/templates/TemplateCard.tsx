import type { ReactNode } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { Fingerprint } from "#renderer/ui/Fingerprint.tsx";
import classes from "./TemplateCard.module.css";

export interface TemplateCardProps {
  readonly name: string;
  readonly fingerprint: string;
  readonly onChoose: () => void;
  /** What else can be done with it: a menu in the corner. */
  readonly menu?: ReactNode;
}

/** A template by its ring, its name and how many moments it has. */
export function TemplateCard(props: TemplateCardProps) {
  const { t } = useTranslator();
  return (
    <li className={classes.slot}>
      <button
        type="button"
        data-row
        data-menu={props.menu === undefined ? undefined : true}
        className={classes.card}
        onClick={props.onChoose}
      >
        <Fingerprint value={props.fingerprint} size={60} />
        <span className={classes.words}>
          <span className={classes.name}>{props.name}</span>
          <span className={classes.count}>
            {t("common:moments", { count: props.fingerprint.length })}
          </span>
        </span>
      </button>
      {props.menu === undefined ? null : <span className={classes.menu}>{props.menu}</span>}
    </li>
  );
}
