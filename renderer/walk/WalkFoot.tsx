import { VisuallyHidden } from "@mantine/core";
import { memo, type MouseEvent } from "react";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconArrowLeft, IconArrowRight } from "#renderer/ui/icons.ts";
import classes from "./Walk.module.css";

export interface WalkFootProps {
  readonly cycle: Cycle;
  /** Place of the moment shown, from 0. */
  readonly at: number;
  readonly onGo: (to: number) => void;
}

/** The neighbours by name, and how far the walk has come. */
export function WalkFoot({ cycle, at, onGo }: WalkFootProps) {
  const { t, number } = useTranslator();
  const before = cycle.moments[at - 1];
  const after = cycle.moments[at + 1];
  return (
    <div className={classes.foot}>
      <div className={classes.neighbours}>
        {before === undefined ? (
          <span className={classes.edge}>{t("walk:first")}</span>
        ) : (
          <button type="button" className={classes.neighbour} onClick={() => onGo(at - 1)}>
            <VisuallyHidden>{t("walk:previous")}: </VisuallyHidden>
            <IconArrowLeft size={24} stroke={1.75} aria-hidden="true" />
            <span className={classes.number}>{number(at)}</span>
            <span className={classes.name}>{before.title}</span>
          </button>
        )}
        {after === undefined ? (
          <span className={classes.edge}>{t("walk:last")}</span>
        ) : (
          <button
            type="button"
            className={classes.neighbour}
            data-next
            onClick={() => onGo(at + 1)}
          >
            <VisuallyHidden>{t("walk:next")}: </VisuallyHidden>
            <span className={classes.number}>{number(at + 2)}</span>
            <span className={classes.name}>{after.title}</span>
            <IconArrowRight size={24} stroke={1.75} aria-hidden="true" />
          </button>
        )}
      </div>
      <Segments cycle={cycle} at={at} onGo={onGo} />
    </div>
  );
}

/** One segment per moment, critical ones twice as high; a click goes there. */
const Segments = memo(function Segments({ cycle, at, onGo }: WalkFootProps) {
  const critical = criticalMomentIds(cycle);
  const count = cycle.moments.length;

  function handleClick(event: MouseEvent<HTMLElement>): void {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const to = Math.floor(((event.clientX - left) / Math.max(1, width)) * count);
    onGo(Math.max(0, Math.min(count - 1, to)));
  }

  return (
    <div
      aria-hidden="true"
      className={classes.segments}
      data-dense={count > 60 || undefined}
      onClick={handleClick}
    >
      {cycle.moments.map((moment, place) => (
        <span
          key={moment.id}
          data-critical={critical.has(moment.id) || undefined}
          data-walked={place <= at || undefined}
        />
      ))}
    </div>
  );
});
