import { SegmentedControl } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { usePlaceState } from "#renderer/state/workbook.tsx";
import { CycleColumn } from "./cycle/CycleColumn.tsx";
import { Outliner } from "./outline/Outliner.tsx";
import type { OutlineRow } from "./outline/outline-rows.ts";
import type { Outline } from "./outline/use-outline.ts";
import { PasteHost } from "./paste/PasteHost.tsx";
import classes from "./CycleView.module.css";

export interface CycleViewProps {
  readonly cycle: Cycle;
  readonly rows: readonly OutlineRow[];
  readonly outline: Outline;
  /** One column with tabs instead of three. */
  readonly isNarrow: boolean;
  readonly details: ReactNode;
}

type Tab = "list" | "cycle" | "details";

/** List and ring side by side; on a narrow page one after the other under tabs. */
export function CycleView({ cycle, rows, outline, isNarrow, details }: CycleViewProps) {
  const { t } = useTranslator();
  const [tab, setTab] = useState<Tab>("list");
  const arrival = usePlaceState((state) => state.arrival);
  const field = usePlaceState((state) => state.place.field);
  const [handled, setHandled] = useState(arrival);
  if (handled !== arrival) {
    setHandled(arrival);
    if (field !== undefined) setTab("details");
  }
  const list = <Outliner rows={rows} outline={outline} />;
  const ring = <CycleColumn cycle={cycle} actions={outline.actions} />;
  if (!isNarrow) {
    return (
      <div className={classes.columns}>
        {list}
        {ring}
        <PasteHost />
      </div>
    );
  }
  return (
    <div className={classes.narrow}>
      <SegmentedControl
        fullWidth
        className={classes.tabs}
        aria-label={t("common:views")}
        value={tab}
        onChange={setTab}
        data={(["list", "cycle", "details"] as const).map((value) => ({
          value,
          label: t(`moments:tab.${value}`),
        }))}
      />
      {tab === "list" ? (
        list
      ) : tab === "cycle" ? (
        ring
      ) : (
        <div className={classes.details}>{details}</div>
      )}
      <PasteHost />
    </div>
  );
}
