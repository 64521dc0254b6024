import type { ReactNode } from "react";
import type { Area } from "#shared/domain/engagement/schema.ts";
import { setScore, setScorePart } from "#shared/domain/priority-areas/edit.ts";
import type { MessageKey } from "#shared/i18n/make-translator.ts";
import type { Edit } from "#renderer/state/edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useProject } from "#renderer/state/workbook.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import classes from "./PriorityAreas.module.css";

interface Field {
  readonly name: string;
  readonly label: MessageKey;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly edit: (value: number | null) => Edit;
}

/** The numbers that the chosen method asks of an area. */
export function ScoreFields({ area }: { readonly area: Area }): ReactNode {
  const { t } = useTranslator();
  const project = useProject();
  const apply = useApply();
  const fields = useFields(area);
  return (
    <div className={classes.scores}>
      {fields.map((field, index) => (
        <NumberField
          key={`${area.id}.${project.priorities.method}.${field.name}`}
          label={t(field.label)}
          value={field.value}
          min={field.min}
          max={field.max}
          digits={1}
          // A loose end asks for the scores as a whole: it lands on the first one.
          place={`${area.id}/${index === 0 ? "scores" : field.name}`}
          onCommit={(value) =>
            apply(field.edit(value), {
              label: { key: "priorityAreas:undo.score", params: { name: area.name } },
              mergeKey: `${area.id}.${field.name}`,
            })
          }
        />
      ))}
    </div>
  );
}

function useFields(area: Area): readonly Field[] {
  const { priorities } = useProject();
  const scores = priorities.scores[area.id];
  const plain = (name: "importance" | "performance" | "impact" | "effort"): Field => ({
    name,
    label: `priorityAreas:scores.${name}`,
    value: scores?.[name] ?? null,
    min: 1,
    max: 5,
    edit: (value) => setScore(area.id, name, value),
  });
  switch (priorities.method) {
    case "importancePerformance":
      return [plain("importance"), plain("performance")];
    case "impactEffort":
      return [plain("impact"), plain("effort")];
    case "gut":
      return (["gravity", "urgency", "tendency"] as const).map((name) => ({
        name,
        label: `priorityAreas:scores.${name}`,
        value: scores?.gut?.[name] ?? null,
        min: 1,
        max: 5,
        edit: (value) => setScorePart(area.id, "gut", name, value),
      }));
    case "fmea":
      return (["severity", "occurrence", "detection"] as const).map((name) => ({
        name,
        label: `priorityAreas:scores.${name}`,
        value: scores?.fmea?.[name] ?? null,
        min: 1,
        max: 10,
        edit: (value) => setScorePart(area.id, "fmea", name, value),
      }));
    case "rice":
      return RICE.map(({ name, label, min, max }) => ({
        name,
        label,
        min,
        max,
        value: scores?.rice?.[name] ?? null,
        edit: (value) => setScorePart(area.id, "rice", name, value),
      }));
  }
}

const RICE = [
  { name: "reach", label: "priorityAreas:scores.reach", min: 0, max: 1e12 },
  { name: "impact", label: "priorityAreas:scores.riceImpact", min: 0, max: 10 },
  { name: "confidence", label: "priorityAreas:scores.confidence", min: 0, max: 1 },
  { name: "effort", label: "priorityAreas:scores.riceEffort", min: 0.1, max: 1e6 },
] as const;
