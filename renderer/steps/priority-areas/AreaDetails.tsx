import { Button, Title } from "@mantine/core";
import { evidencePerArea } from "#shared/domain/priority-areas/evidence.ts";
import type { RankedArea } from "#shared/domain/priority-areas/derive.ts";
import {
  pinArea,
  setAreaReason,
  setPinReason,
  takeSuggestion,
  unpinArea,
} from "#shared/domain/priority-areas/edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { EvidenceLine } from "./EvidenceLine.tsx";
import classes from "./PriorityAreas.module.css";
import { ScoreFields } from "./ScoreFields.tsx";

/** Scores, evidence, reason and pin of the selected area. */
export function AreaDetails({ row }: { readonly row: RankedArea | null }) {
  const translator = useTranslator();
  const { t } = translator;
  const project = useProject();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const area = project.areas.find((each) => each.id === row?.areaId);
  if (row === null || area === undefined) {
    return <p className={classes.dim}>{t("priorityAreas:panel.pick")}</p>;
  }
  const evidence = evidencePerArea(project).find((each) => each.areaId === area.id);
  const suggested = evidence?.suggested;
  const params = { name: area.name };
  const canTake =
    project.priorities.method === "importancePerformance" &&
    suggested !== undefined &&
    suggested.importance !== null &&
    suggested.performance !== null;
  return (
    <section className={classes.details} aria-label={t("priorityAreas:panel.label")}>
      <Title order={2}>{area.name || t("common:untitled")}</Title>
      <ScoreFields area={area} />
      <div className={classes.evidence}>
        <EvidenceLine evidence={evidence ?? null} />
        {canTake && !isReadOnly ? (
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              apply(takeSuggestion(area.id), { label: { key: "priorityAreas:undo.take", params } })
            }
          >
            {t("priorityAreas:panel.take", {
              importance: translator.number(suggested.importance ?? 0, 1),
              performance: translator.number(suggested.performance ?? 0, 1),
            })}
          </Button>
        ) : null}
      </div>
      <TextField
        key={`${area.id}.reason`}
        label={t("priorityAreas:panel.reason")}
        placeholder={t("priorityAreas:panel.reasonExample")}
        multiline
        value={row.reason}
        place={`${area.id}/reason`}
        onCommit={(text) =>
          apply(setAreaReason(area.id, text), {
            label: { key: "priorityAreas:undo.reason", params },
            mergeKey: `${area.id}.reason`,
          })
        }
      />
      <div className={classes.pin}>
        <NumberField
          key={`${area.id}.pin`}
          label={t("priorityAreas:panel.pinTo")}
          value={row.pin?.place ?? null}
          min={1}
          max={project.areas.length}
          digits={0}
          width={120}
          place={`${area.id}/pin`}
          onCommit={(place) =>
            apply(place === null ? unpinArea(area.id) : pinArea(area.id, place, ""), {
              label: {
                key: place === null ? "priorityAreas:undo.unpin" : "priorityAreas:undo.pin",
                params,
              },
            })
          }
        />
        {row.pin === null || isReadOnly ? null : (
          <Button
            variant="subtle"
            size="sm"
            onClick={() =>
              apply(unpinArea(area.id), { label: { key: "priorityAreas:undo.unpin", params } })
            }
          >
            {t("priorityAreas:panel.unpin")}
          </Button>
        )}
      </div>
      {row.pin === null ? null : (
        <TextField
          key={`${area.id}.pinReason`}
          label={t("priorityAreas:panel.pinReason")}
          multiline
          minRows={1}
          value={row.pin.reason}
          place={`${area.id}/pinReason`}
          onCommit={(text) =>
            apply(setPinReason(area.id, text), {
              label: { key: "priorityAreas:undo.reason", params },
              mergeKey: `${area.id}.pinReason`,
            })
          }
        />
      )}
    </section>
  );
}
