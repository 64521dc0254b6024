import { useMediaQuery } from "@mantine/hooks";
import { useEffect, useMemo, useRef } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, usePlaceState, useProject } from "#renderer/state/workbook.tsx";
import {
  IconChartLine,
  IconCircleDashed,
  IconLayoutRows,
  IconShieldCheck,
  IconTable,
} from "#renderer/ui/icons.ts";
import { PageFrame } from "#renderer/ui/PageFrame.tsx";
import { BlueprintView } from "./blueprint/BlueprintView.tsx";
import { CurvesView } from "./curves/CurvesView.tsx";
import { CycleView } from "./CycleView.tsx";
import { Details } from "./inspector/Details.tsx";
import { looseEndsByMoment } from "./moment-loose-ends.ts";
import { outlineRows } from "./outline/outline-rows.ts";
import { useOutline } from "./outline/use-outline.ts";
import { SurvivalView } from "./survival/SurvivalView.tsx";
import { MomentsTable } from "./table/MomentsTable.tsx";
import { useMomentCommands } from "./use-moment-commands.ts";

/** Step 1: write down the cycle while the client talks, and mark what can ruin it. */
export function MomentsPage() {
  const { t } = useTranslator();
  const project = useProject();
  const cycle = useCycle();
  const outline = useOutline(cycle);
  const view = usePlaceState((state) => state.place.view) ?? "cycle";
  const isNarrow = useMediaQuery("(max-width: 780px)", false, { getInitialValueInEffect: false });
  const looseEnds = useMemo(() => looseEndsByMoment(project, cycle), [project, cycle]);
  const { insertAfter, nextStage, actions } = outline;
  const rows = useMemo(() => {
    const counts = new Map([...looseEnds].map(([id, ends]) => [id, ends.length]));
    return outlineRows(cycle, counts, { insertAfter, nextStage });
  }, [cycle, looseEnds, insertAfter, nextStage]);
  useMomentCommands(outline);
  useStartInFirstRow(cycle.moments.length === 0, actions.focusRow);

  // Five views: without room their words stand alone, and the question keeps its line.
  const hasRoom = useMediaQuery("(min-width: 1151px)", true, { getInitialValueInEffect: false });
  const icon = { size: 18, stroke: 1.75, ...(hasRoom ? {} : { display: "none" }) };
  const details = <Details cycle={cycle} looseEnds={looseEnds} actions={actions} />;
  return (
    <PageFrame
      title={t("terms:steps.moments")}
      ask={t("moments:ask")}
      views={[
        { value: "cycle", label: t("moments:view.cycle"), icon: <IconCircleDashed {...icon} /> },
        { value: "table", label: t("moments:view.table"), icon: <IconTable {...icon} /> },
        { value: "curves", label: t("moments:view.curves"), icon: <IconChartLine {...icon} /> },
        {
          value: "blueprint",
          label: t("curves:view.blueprint"),
          icon: <IconLayoutRows {...icon} />,
        },
        {
          value: "reliability",
          label: t("curves:view.reliability"),
          icon: <IconShieldCheck {...icon} />,
        },
      ]}
      {...(isNarrow && view === "cycle" ? {} : { inspector: details })}
    >
      {view === "table" ? (
        <MomentsTable cycle={cycle} />
      ) : view === "curves" ? (
        <CurvesView cycle={cycle} />
      ) : view === "blueprint" ? (
        <BlueprintView cycle={cycle} />
      ) : view === "reliability" ? (
        <SurvivalView key={cycle.id} cycle={cycle} />
      ) : (
        <CycleView
          cycle={cycle}
          rows={rows}
          outline={outline}
          isNarrow={isNarrow}
          details={details}
        />
      )}
    </PageFrame>
  );
}

/** An empty page begins in the row for the first moment: one can type at once. */
function useStartInFirstRow(isEmpty: boolean, focusRow: (key: string) => void): void {
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    // After the frame has put the focus on the page's title.
    if (isEmpty) queueMicrotask(() => focusRow("add"));
  }, [isEmpty, focusRow]);
}
