import type { ReactNode } from "react";
import type { ConflictLook } from "#shared/contract/conflict.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { DifferenceRow } from "./DifferenceRow.tsx";
import classes from "./Conflict.module.css";

export interface SideColumnProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly place: string;
  readonly side: ConflictLook["mySide"];
}

/** What one side changed. */
export function SideColumn({ icon, title, place, side }: SideColumnProps) {
  const { t } = useTranslator();
  const more = side.total - side.list.length;
  return (
    // It scrolls when it is long: then the keyboard must reach it.
    <section className={classes.side} aria-label={title} tabIndex={0}>
      <h3 className={classes.sideTitle}>
        {icon}
        {title}
      </h3>
      <p className={classes.place}>{place}</p>
      {side.total === 0 ? (
        <p className={classes.nothing}>{t("conflict:difference.none")}</p>
      ) : (
        <ul className={classes.list}>
          {side.list.map((difference, at) => (
            // The list never changes while it is shown.
            <DifferenceRow key={at} difference={difference} />
          ))}
        </ul>
      )}
      {more > 0 ? (
        <p className={classes.more}>{t("conflict:difference.more", { count: more })}</p>
      ) : null}
    </section>
  );
}
