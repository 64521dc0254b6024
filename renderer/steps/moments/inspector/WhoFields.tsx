import { excerpt } from "#shared/domain/excerpt.ts";
import type { MomentFields } from "#shared/domain/moments/edit.ts";
import { moveToStage } from "#shared/domain/moments/edit-order.ts";
import { CHANNELS, MOMENT_TYPES, type Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { AreaField } from "./AreaField.tsx";

export interface WhoFieldsProps {
  readonly cycle: Cycle;
  readonly moment: Moment;
  readonly set: (fields: MomentFields) => void;
}

/** How many of the group's fields are filled, for its fold. */
export function whoCount(moment: Moment): number {
  const texts = [moment.servedBy, moment.place, moment.physicalEvidence];
  const filled = texts.filter((text) => text.trim() !== "").length;
  return filled + (moment.channel === null ? 0 : 1) + (moment.areaId === null ? 0 : 1);
}

export function WhoFields({ cycle, moment, set }: WhoFieldsProps) {
  const { t } = useTranslator();
  const apply = useApply();
  return (
    <>
      <TextField
        label={t("moments:who.servedBy")}
        description={t("moments:who.servedByHelp")}
        value={moment.servedBy}
        place={`${moment.id}/servedBy`}
        onCommit={(servedBy) => set({ servedBy })}
      />
      <AreaField cycleId={cycle.id} moment={moment} />
      <ChoiceField
        label={t("moments:who.channel")}
        placeholder={t("common:notSaid")}
        isClearable
        value={moment.channel}
        choices={CHANNELS.map((value) => ({ value, label: t(`terms:channel.${value}`) }))}
        place={`${moment.id}/channel`}
        onChange={(channel) => set({ channel })}
      />
      <TextField
        label={t("moments:who.place")}
        value={moment.place}
        place={`${moment.id}/place`}
        onCommit={(place) => set({ place })}
      />
      <TextField
        label={t("moments:who.physicalEvidence")}
        description={t("moments:who.physicalEvidenceHelp")}
        multiline
        value={moment.physicalEvidence}
        place={`${moment.id}/physicalEvidence`}
        onCommit={(physicalEvidence) => set({ physicalEvidence })}
      />
      {cycle.stages.length === 0 ? null : (
        <ChoiceField
          label={t("terms:words.stage")}
          description={t("moments:who.stageHelp")}
          placeholder={t("moments:list.noStage")}
          value={moment.stageId}
          choices={cycle.stages.map((stage) => ({
            value: stage.id,
            label: stage.title || t("common:untitled"),
          }))}
          place={`${moment.id}/stageId`}
          onChange={(stageId) => {
            if (stageId === null) return;
            apply((project) => moveToStage(project, cycle.id, moment.id, stageId), {
              label: {
                key: "moments:undo.move",
                params: { count: 1, title: excerpt(moment.title) },
              },
            });
          }}
        />
      )}
      <ChoiceField
        label={t("moments:who.type")}
        placeholder={t("common:notSaid")}
        isClearable
        value={moment.type}
        choices={MOMENT_TYPES.map((value) => ({
          value,
          label: t("moments:who.typeChoice", { word: t(`terms:momentType.${value}`), code: value }),
        }))}
        place={`${moment.id}/type`}
        onChange={(type) => set({ type })}
      />
    </>
  );
}
