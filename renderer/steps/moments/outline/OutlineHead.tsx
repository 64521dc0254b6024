import type { RefCallback, RefObject } from "react";
import { FaceMark } from "#shared/charts/svg/FaceMark.tsx";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { ListMenu } from "./ListMenu.tsx";
import type { OutlineActions } from "./use-outline.ts";
import classes from "./Outliner.module.css";

export interface OutlineHeadProps {
  readonly headRef: RefCallback<HTMLDivElement> | RefObject<HTMLDivElement | null>;
  readonly hasMinutes: boolean;
  readonly actions: OutlineActions;
}

export function OutlineHead({ headRef, hasMinutes, actions }: OutlineHeadProps) {
  const { t } = useTranslator();
  return (
    <div role="row" aria-rowindex={1} className={classes.columns} ref={headRef}>
      <div role="columnheader" className={classes.wordsHead}>
        {t("moments:list.words")}
        <ListMenu actions={actions} />
      </div>
      {hasMinutes ? (
        <div role="columnheader" className={classes.minutesHead}>
          {t("common:minutesShort")}
        </div>
      ) : null}
      <div role="columnheader" className={classes.laneHead} title={t("moments:emotion.label")}>
        <span className={classes.hidden}>{t("moments:emotion.label")}</span>
        <svg viewBox="0 0 68 20" className={classes.faces} aria-hidden="true">
          <FaceMark x={8} y={10} r={6.2} value={-2} colour="currentColor" />
          <FaceMark x={60} y={10} r={6.2} value={2} colour="currentColor" />
        </svg>
      </div>
    </div>
  );
}
