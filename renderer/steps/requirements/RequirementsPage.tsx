import { Button } from "@mantine/core";
import { useLayoutEffect, useMemo, useState } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import {
  useCycle,
  useGoTo,
  usePlaceState,
  useSelectedId,
  useWorkbook,
} from "#renderer/state/workbook.tsx";
import { EmptyState } from "#renderer/ui/EmptyState.tsx";
import { IconChartBar, IconListNumbers } from "#renderer/ui/icons.ts";
import { PageFrame } from "#renderer/ui/PageFrame.tsx";
import { ByMoment } from "./ByMoment.tsx";
import { CycleInspector } from "./CycleInspector.tsx";
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
  const isProfile = useIsProfile(isNamed(selection, selectedId));
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
      ]}
      {...(isProfile
        ? {}
        : {
            inspector:
              selection.requirement === null ? (
                <CycleInspector />
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
      {isProfile ? <DeterminantsView /> : <ByMoment listed={listed} selection={selection} />}
    </PageFrame>
  );
}

/** A jump to a moment or requirement shows it, whatever view the page was left in. */
function useIsProfile(isSomethingNamed: boolean): boolean {
  const { places } = useWorkbook();
  const view = usePlaceState((state) => state.place.view);
  const arrival = usePlaceState((state) => state.arrival);
  const [jump, setJump] = useState({ arrival: -1, isForced: false });
  if (jump.arrival !== arrival) {
    setJump({ arrival, isForced: isSomethingNamed && view === "determinants" });
  } else if (jump.isForced && view !== "determinants") {
    setJump({ arrival, isForced: false });
  }
  useLayoutEffect(() => {
    if (jump.isForced) places.setView("moments");
  }, [jump.isForced, places]);
  return view === "determinants" && !jump.isForced;
}
