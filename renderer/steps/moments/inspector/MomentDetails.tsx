import { SegmentedControl } from "@mantine/core";
import { useId } from "react";
import type { LooseEnd } from "#shared/domain/loose-end.ts";
import { EVIDENCE_LEVELS, type Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import type { OutlineActions } from "../outline/use-outline.ts";
import { useMomentEdit } from "../use-moment-edit.ts";
import { CriticalField } from "./CriticalField.tsx";
import { EmotionFaces } from "./EmotionFaces.tsx";
import { Fold } from "./Fold.tsx";
import { IncidentFields } from "./IncidentFields.tsx";
import { LooseEndNotes } from "./LooseEndNotes.tsx";
import { MomentHead } from "./MomentHead.tsx";
import { PanelSummary, usePanelCount } from "./PanelSummary.tsx";
import { TextList } from "./TextList.tsx";
import { TimeFields } from "./TimeFields.tsx";
import type { Folds, FoldId } from "./use-folds.ts";
import { WhoFields, whoCount } from "./WhoFields.tsx";
import classes from "./Inspector.module.css";

export interface MomentDetailsProps {
  readonly cycle: Cycle;
  readonly moment: Moment;
  readonly looseEnds: readonly LooseEnd[];
  readonly actions: OutlineActions;
  readonly folds: Folds;
}

/** Everything that is known of one moment, in the order in which it is asked. */
export function MomentDetails({ cycle, moment, looseEnds, actions, folds }: MomentDetailsProps) {
  const { t, number } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const set = useMomentEdit(cycle.id, moment);
  const evidenceId = useId();
  const panelCount = usePanelCount(cycle);
  const fold = (id: FoldId, count: number | string = "") => ({
    title: t(`moments:fold.${id}`),
    count: typeof count === "number" ? (count === 0 ? "" : number(count)) : count,
    isOpen: folds.isOpen(id),
    onToggle: () => folds.toggle(id),
  });
  const blueprint = [moment.frontStage, moment.backStage, moment.support];
  return (
    <>
      <MomentHead cycle={cycle} moment={moment} actions={actions} />
      <div data-moment-details>
        <LooseEndNotes ends={looseEnds} />
        <CriticalField cycle={cycle} moment={moment} />
        <EmotionFaces
          value={moment.emotion}
          place={`${moment.id}/emotion`}
          onChange={(emotion) => actions.setEmotion(moment.id, emotion)}
        />
        <TimeFields moment={moment} set={set} />
        <div className={classes.group}>
          <span className={classes.label} id={evidenceId}>
            {t("moments:evidence")}
          </span>
          <SegmentedControl
            fullWidth
            aria-labelledby={evidenceId}
            readOnly={isReadOnly}
            value={moment.evidence}
            data-place={`${moment.id}/evidence`}
            data={EVIDENCE_LEVELS.map((value) => ({ value, label: t(`terms:evidence.${value}`) }))}
            onChange={(value) => set({ evidence: value })}
          />
        </div>
        <Fold {...fold("who", whoCount(moment))}>
          <WhoFields cycle={cycle} moment={moment} set={set} />
        </Fold>
        <Fold {...fold("incidents", moment.incidents.length)}>
          <IncidentFields cycle={cycle} moment={moment} set={set} />
        </Fold>
        <Fold {...fold("panel", panelCount)}>
          <PanelSummary cycle={cycle} moment={moment} />
        </Fold>
        <Fold {...fold("description", moment.description.trim() === "" ? "" : "1")}>
          <TextField
            label={t("moments:fold.description")}
            hideLabel
            multiline
            minRows={3}
            value={moment.description}
            place={`${moment.id}/description`}
            onCommit={(description) => set({ description })}
          />
        </Fold>
        <Fold {...fold("stages", blueprint.filter((text) => text.trim() !== "").length)}>
          {(["frontStage", "backStage", "support"] as const).map((field) => (
            <TextField
              key={field}
              label={t(`moments:blueprint.${field}`)}
              description={t(`moments:blueprint.${field}Help`)}
              multiline
              value={moment[field]}
              place={`${moment.id}/${field}`}
              onCommit={(text) => set({ [field]: text })}
            />
          ))}
        </Fold>
        {(["quotes", "notes"] as const).map((field) => (
          <Fold key={field} {...fold(field, moment[field].length)}>
            <TextList
              entryLabel={(entry) => t(`moments:texts.${field}Entry`, { number: entry })}
              addLabel={t(`moments:texts.${field}Add`)}
              texts={moment[field]}
              onChange={(texts) => set({ [field]: [...texts] })}
            />
          </Fold>
        ))}
        <button type="button" className={classes.whole} onClick={actions.showWhole}>
          {t("moments:whole.show")}
        </button>
      </div>
    </>
  );
}
