import { Kbd } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { plainDateOf } from "#shared/dates.ts";
import { Gantt } from "#shared/charts/gantt/Gantt.tsx";
import { ganttInput } from "#shared/charts/gantt/data.ts";
import { ganttLayout } from "#shared/charts/gantt/layout.ts";
import { ganttWords } from "#shared/charts/words/gantt.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject, useSelectedId, useToday } from "#renderer/state/workbook.tsx";
import { FigureActions } from "#renderer/ui/figure/FigureActions.tsx";
import { usePalette } from "#renderer/ui/use-palette.ts";
import { DatedList } from "./DatedList.tsx";
import { GanttRows } from "./GanttRows.tsx";
import classes from "./GanttView.module.css";
import { useGanttKeys } from "./use-gantt-keys.ts";

/** The plan along the weeks; the selected action is moved by days with the keys. */
export function GanttView() {
  const translator = useTranslator();
  const project = useProject();
  const selectedId = useSelectedId();
  const palette = usePalette();
  const today = useToday(plainDateOf);
  const { ref, width } = useElementSize();
  const input = useMemo(() => ganttInput(project, today), [project, today]);
  const words = useMemo(() => ganttWords(translator), [translator]);
  const wanted = Math.max(560, Math.floor(width));
  const layout = useMemo(() => ganttLayout(input, wanted, words), [input, wanted, words]);
  const selected = layout.rows.find(({ row }) => row.id === selectedId)?.row;
  useGanttKeys(selected?.id);
  return (
    <div className={classes.view}>
      <div className={`${classes.scroller} ${classes.wide}`}>
        <div ref={ref} className={classes.drawing}>
          <Gantt
            input={input}
            words={words}
            palette={palette}
            width={wanted}
            selectedId={selected?.id}
          />
          <GanttRows layout={layout} selectedId={selected?.id} label={words.describe(input)} />
        </div>
      </div>
      <DatedList input={input} />
      <Foot number={selected?.number} />
    </div>
  );
}

function Foot({ number }: { readonly number: number | undefined }) {
  const { t } = useTranslator();
  return (
    <div className={classes.foot}>
      <span className={classes.selected}>
        {number === undefined
          ? t("actionPlan:gantt.choose")
          : t("actionPlan:gantt.selected", { number })}
      </span>
      <span className={classes.keys}>
        {t("actionPlan:gantt.move")} <Kbd size="xs">Alt ←</Kbd> <Kbd size="xs">Alt →</Kbd>{" "}
        {t("actionPlan:gantt.oneDay")}
      </span>
      <span className={classes.keys}>
        {t("actionPlan:gantt.theEnd")} <Kbd size="xs">Shift Alt ←</Kbd>{" "}
        <Kbd size="xs">Shift Alt →</Kbd>
      </span>
      <FigureActions drawing="gantt" />
    </div>
  );
}
