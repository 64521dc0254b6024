import { SegmentedControl, Slider } from "@mantine/core";
import { useState } from "react";
import { FEWEST_AREAS, matrixInput } from "#shared/charts/priority-matrix/data.ts";
import { setCrossHair, setWeight } from "#shared/domain/priority-areas/edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import classes from "./PriorityAreas.module.css";

/** How much importance weighs against deterioration, and where the matrix is cut. */
export function MatrixSettings() {
  const project = useProject();
  if (project.priorities.method !== "importancePerformance") return null;
  if (matrixInput(project).areas.length < FEWEST_AREAS) return null;
  return (
    <div className={classes.matrix}>
      <Weight />
      <Cut />
    </div>
  );
}

function Weight() {
  const { t } = useTranslator();
  const { priorities } = useProject();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  /** While the thumb is held; the project takes the value when it is let go. */
  const [moving, setMoving] = useState<number | null>(null);
  const value = moving ?? Math.round(priorities.weight * 100);
  return (
    <div className={classes.weight}>
      <div className={classes.ends}>
        <span>{t("priorityAreas:matrix.importanceShare", { value })}</span>
        <span>{t("priorityAreas:matrix.deteriorationShare", { value: 100 - value })}</span>
      </div>
      <Slider
        thumbLabel={t("priorityAreas:matrix.weight")}
        // More importance lies on its own side: to the left.
        value={100 - value}
        min={0}
        max={100}
        step={5}
        label={null}
        disabled={isReadOnly}
        onChange={(next) => setMoving(100 - next)}
        onChangeEnd={(next) => {
          apply(setWeight((100 - next) / 100), {
            label: { key: "priorityAreas:undo.weight" },
            mergeKey: "priorities.weight",
          });
          setMoving(null);
        }}
      />
    </div>
  );
}

function Cut() {
  const { t } = useTranslator();
  const project = useProject();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const { crossHair } = project.priorities;
  const means = matrixInput(project).cross;
  const label = { key: "priorityAreas:undo.cut" } as const;
  return (
    <div className={classes.cut}>
      <span className={classes.dim}>{t("priorityAreas:matrix.cut")}</span>
      <SegmentedControl
        size="xs"
        disabled={isReadOnly}
        aria-label={t("priorityAreas:matrix.cut")}
        value={crossHair === "means" ? "means" : "own"}
        onChange={(choice) => {
          if (means === null) return;
          const { importance, performance } = means;
          apply(
            setCrossHair(
              choice === "means"
                ? "means"
                : { importance: round(importance), performance: round(performance) },
            ),
            { label },
          );
        }}
        data={[
          { value: "means", label: t("priorityAreas:matrix.cutMeans") },
          { value: "own", label: t("priorityAreas:matrix.cutOwn") },
        ]}
      />
      {crossHair === "means"
        ? null
        : (["importance", "performance"] as const).map((axis) => (
            <NumberField
              key={axis}
              label={t(`priorityAreas:scores.${axis}`)}
              value={crossHair[axis]}
              min={1}
              max={5}
              width={120}
              onCommit={(value) => {
                if (value === null) return;
                apply(setCrossHair({ ...crossHair, [axis]: value }), {
                  label,
                  mergeKey: `priorities.cut.${axis}`,
                });
              }}
            />
          ))}
    </div>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
