import type { ReactNode } from "react";
import type { AreaEvidence } from "#shared/domain/priority-areas/evidence.ts";
import type { RankedArea, Stability } from "#shared/domain/priority-areas/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconArrowsSort, IconLock, IconPin, IconScale } from "#renderer/ui/icons.ts";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./PriorityAreas.module.css";

export interface RankedRowProps {
  readonly row: RankedArea;
  readonly name: string;
  readonly evidence: AreaEvidence | null;
  readonly stability: Stability | null;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onSelect: () => void;
}

const MAX_MARKS = 6;
const ICON = { size: 16, stroke: 1.75 };

/** One area: its place, its critical moments, the reason, how firm the place is, the score. */
export function RankedRow(props: RankedRowProps) {
  const { row } = props;
  const translator = useTranslator();
  const { t } = translator;
  const served = props.evidence?.criticalMoments ?? [];
  return (
    <div
      role="option"
      aria-selected={props.isSelected}
      tabIndex={props.isTabStop ? 0 : -1}
      data-place={row.areaId}
      className={classes.row}
      data-selected={props.isSelected}
      onClick={props.onSelect}
      onFocus={props.onSelect}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") props.onSelect();
      }}
    >
      <span className={classes.place} data-top={row.place !== null && row.place <= 2}>
        {row.place ?? "–"}
      </span>
      <span className={classes.words}>
        <span className={classes.name}>
          {props.name || t("common:untitled")}
          <span
            className={classes.marks}
            role={served.length === 0 ? undefined : "img"}
            aria-label={
              served.length === 0
                ? undefined
                : t("priorityAreas:list.serves", {
                    numbers: translator.list(served.map((each) => String(each.number))),
                  })
            }
          >
            {served.slice(0, MAX_MARKS).map((each) => (
              <Mark key={each.momentId} number={each.number} isCritical size={20} />
            ))}
          </span>
        </span>
        <span className={row.reason === "" ? classes.noReason : classes.reason}>
          {row.reason === "" ? t("priorityAreas:list.noReason") : row.reason}
        </span>
        <Firmness {...props} />
      </span>
      <span className={classes.score}>
        {row.score === null ? (
          <span className={classes.noScore}>{t("priorityAreas:list.noScore")}</span>
        ) : (
          translator.fixed(row.score.value, 2)
        )}
      </span>
    </div>
  );
}

function Firmness({ row, stability }: RankedRowProps): ReactNode {
  const { t } = useTranslator();
  if (row.pin !== null) {
    return (
      <span className={classes.firmness}>
        <IconPin {...ICON} />
        {row.computedPlace === null
          ? t("priorityAreas:list.pinnedNoScore")
          : t("priorityAreas:list.pinned", { place: row.computedPlace })}
        {row.pin.reason === "" ? null : ` · ${row.pin.reason}`}
      </span>
    );
  }
  if (stability === null) {
    return row.tied ? (
      <span className={classes.firmness}>
        <IconScale {...ICON} />
        {t("priorityAreas:list.tied")}
      </span>
    ) : null;
  }
  const Icon = stability.word === "firm" ? IconLock : IconArrowsSort;
  return (
    <span className={classes.firmness}>
      <Icon {...ICON} />
      {t(`priorityAreas:stability.${stability.word}`, { count: stability.of100 })}
    </span>
  );
}
