import { Button } from "@mantine/core";
import { useLayoutEffect, useMemo, useState } from "react";
import { requirementProblems } from "#shared/domain/requirements/problems.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import {
  useCycle,
  useGoTo,
  usePlaceState,
  useProject,
  useSelectedId,
  useWorkbook,
} from "#renderer/state/workbook.tsx";
import { EmptyState } from "#renderer/ui/EmptyState.tsx";
import { IconChartBar, IconListNumbers, IconScale } from "#renderer/ui/icons.ts";
import { PageFrame } from "#renderer/ui/PageFrame.tsx";
import { PrintForm } from "#renderer/ui/print-form/PrintForm.tsx";
import { ByMoment } from "./ByMoment.tsx";
import { CycleInspector } from "./CycleInspector.tsx";
import { ConflictsView } from "./ConflictsView.tsx";
import { DeterminantsView } from "./DeterminantsView.tsx";
import { RequirementInspector } from "./RequirementInspector.tsx";
import { isNamed, listMoments, resolveSelection } from "./selection.ts";

/** Step 2: what the customer needs at each moment, said so that it can be verified. */
export function RequirementsPage() {
  const { t } = useTranslator();
  const cycle = useCycle();
  const goTo = useGoTo();
  const selectedId = useSelectedId();
  const listed = useMemo(() => listMoments(cycle), [cycle]);
  const selection = resolveSelection(listed, selectedId);
  const view = useShownView(isNamed(selection, selectedId));
  const title = t("terms:steps.requirements");

  if (selection.listed === null) {
    return (
      <PageFrame title={title} ask={t("requirements:ask")}>
        <EmptyState
          title={t("requirements:noMoments.title")}
          text={t("requirements:noMoments.text")}
          ask={null}
        >
          <Button onClick={() => goTo({ page: "moments", cycleId: cycle.id })}>
            {t("requirements:noMoments.go")}
          </Button>
        </EmptyState>
      </PageFrame>
    );
  }
  return (
    <PageFrame
      title={title}
      ask={t("requirements:ask")}
      views={[
        {
          value: "moments",
          label: t("requirements:view.moments"),
          icon: <IconListNumbers size={16} stroke={1.75} aria-hidden />,
        },
        {
          value: "determinants",
          label: t("requirements:view.determinants"),
          icon: <IconChartBar size={16} stroke={1.75} aria-hidden />,
        },
        {
          value: "conflicts",
          label: t("requirements:view.conflicts"),
          icon: <IconScale size={16} stroke={1.75} aria-hidden />,
        },
      ]}
      actions={<PrintForm kind="interviewGuide" />}
      {...(view !== "moments"
        ? {}
        : {
            inspector:
              selection.requirement === null ? (
                <CycleInspector listed={selection.listed} />
              ) : (
                <RequirementInspector
                  key={selection.requirement.id}
                  cycleId={cycle.id}
                  requirement={selection.requirement}
                  listed={selection.listed}
                />
              ),
          })}
    >
      {view === "determinants" ? (
        <DeterminantsView />
      ) : view === "conflicts" ? (
        <ConflictsView />
      ) : (
        <ByMoment listed={listed} selection={selection} />
      )}
    </PageFrame>
  );
}

type ShownView = "moments" | "determinants" | "conflicts";

/**
 * A jump to a field, or to something that the view does not show, goes to the moments,
 * whatever view the page was left in. The conflicts show requirements, but no fields of them.
 */
function useShownView(isSomethingNamed: boolean): ShownView {
  const { places } = useWorkbook();
  const { id, field, view } = usePlaceState((state) => state.place);
  const arrival = usePlaceState((state) => state.arrival);
  const { language } = useProject().engagement;
  const cycle = useCycle();
  const isListed =
    view === "conflicts" &&
    field === undefined &&
    requirementProblems(cycle, language).some((problem) =>
      problem.code === "conflict" ? problem.second.id === id : problem.requirement.id === id,
    );
  const wanted: ShownView = view === "determinants" || view === "conflicts" ? view : "moments";
  const [jump, setJump] = useState({ arrival: -1, isForced: false });
  if (jump.arrival !== arrival) {
    const isForced = isSomethingNamed && wanted !== "moments" && !isListed;
    setJump({ arrival, isForced });
  } else if (jump.isForced && wanted === "moments") {
    setJump({ arrival, isForced: false });
  }
  useLayoutEffect(() => {
    if (jump.isForced) places.setView("moments");
  }, [jump.isForced, places]);
  return jump.isForced ? "moments" : wanted;
}
