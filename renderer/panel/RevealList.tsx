import { useEffect, useRef, type KeyboardEvent } from "react";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { MomentRatings, RoundResult } from "#shared/domain/moments/panel-derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useSelect, useSelectedId } from "#renderer/state/workbook.tsx";
import { IconArrowsLeftRight } from "#renderer/ui/icons.ts";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./Panel.module.css";
import { SpreadAxis } from "./SpreadAxis.tsx";

export interface RevealListProps {
  readonly result: RoundResult;
  /** The round before, shown as a hollow bar. */
  readonly earlier: RoundResult | null;
}

/** One row per moment in the order of the cycle: never sorted by disagreement. */
export function RevealList({ result, earlier }: RevealListProps) {
  const { t } = useTranslator();
  const cycle = useCycle();
  const select = useSelect();
  const selectedId = useSelectedId();
  const list = useRef<HTMLDivElement | null>(null);
  const critical = criticalMomentIds(cycle);
  const titles = new Map(cycle.moments.map((moment) => [moment.id, moment.title]));
  const at = result.moments.findIndex((each) => each.momentId === selectedId);

  // "Next far apart" may choose a row that is out of sight.
  useEffect(() => {
    if (selectedId === undefined) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-place="${CSS.escape(selectedId)}"]`)
      ?.scrollIntoView({ block: "nearest" });
  }, [selectedId]);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    const to = at + (event.key === "ArrowDown" ? 1 : -1);
    const next = result.moments[Math.max(0, Math.min(result.moments.length - 1, to))];
    if (next === undefined) return;
    select(next.momentId);
    list.current
      ?.querySelector<HTMLElement>(`[data-place="${CSS.escape(next.momentId)}"]`)
      ?.focus();
  }

  return (
    <div className={classes.reveal}>
      <div className={classes.revealHead}>
        <span>{t("panel:reveal.severity")}</span>
        <span className={classes.axisHead}>
          {[1, 2, 3, 4, 5].map((score) => (
            <span key={score}>{score}</span>
          ))}
        </span>
        <span className={classes.median}>{t("panel:reveal.median")}</span>
        <span className={classes.word}>{t("panel:reveal.words")}</span>
      </div>
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        aria-label={t("panel:reveal.grid")}
        onKeyDown={handleKeyDown}
      >
        {result.moments.map((each, index) => (
          <div
            key={each.momentId}
            role="option"
            aria-selected={each.momentId === selectedId}
            tabIndex={(at === -1 ? index === 0 : index === at) ? 0 : -1}
            data-place={each.momentId}
            className={classes.revealRow}
            data-selected={each.momentId === selectedId}
            data-critical={critical.has(each.momentId)}
            onClick={() => select(each.momentId)}
            onFocus={() => select(each.momentId)}
          >
            <Mark number={each.number} isCritical={critical.has(each.momentId)} />
            <span className={classes.revealTitle}>
              {titles.get(each.momentId) || t("common:untitled")}
            </span>
            <SpreadAxis
              spread={each.severity}
              earlierMedian={earlier?.moments[index]?.severity?.median ?? null}
            />
            <span className={classes.median}>{each.severity?.median ?? "–"}</span>
            <Word ratings={each} />
          </div>
        ))}
      </div>
      <p className={classes.legend} aria-hidden="true">
        <span className={classes.barKey} /> {t("panel:reveal.medianWord")}
        <span className={classes.lineKey} /> {t("panel:reveal.range")}
        <span className={classes.dotKey} />
        <span className={classes.dotKey} data-big="true" /> {t("panel:reveal.raters")}
      </p>
    </div>
  );
}

function Word({ ratings }: { readonly ratings: MomentRatings }) {
  const { t } = useTranslator();
  const { severity } = ratings;
  if (severity === null) return <span className={classes.word}>{t("panel:reveal.noRating")}</span>;
  if (severity.word === null) {
    return <span className={classes.word}>{t("panel:reveal.onlyOne")}</span>;
  }
  const isFar = severity.word === "farApart";
  return (
    <span className={classes.word} data-far={isFar}>
      {isFar ? <IconArrowsLeftRight size={16} stroke={1.75} /> : null}
      {t(`panel:reveal.${severity.word}`)}
    </span>
  );
}
