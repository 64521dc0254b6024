import type { KeyboardEvent } from "react";
import type { MomentId } from "#shared/ids.ts";
import { sharedFields } from "#shared/domain/moments/edit-many.ts";
import {
  CHANNELS,
  EVIDENCE_LEVELS,
  MOMENT_TYPES,
  TIME_KINDS,
} from "#shared/domain/moments/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useProject } from "#renderer/state/workbook.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { EMOTIONS, emotionLabel } from "../emotion-words.ts";
import { BulkChoice } from "./BulkChoice.tsx";
import { useBulkEdit } from "./use-bulk-edit.ts";
import classes from "./BulkPanel.module.css";

export interface BulkPanelProps {
  readonly picked: ReadonlySet<string>;
  readonly onClose: () => void;
}

/** Fields of all chosen moments: what they share, or "several"; a choice is given to all. */
export function BulkPanel({ picked, onClose }: BulkPanelProps) {
  const { t, signed } = useTranslator();
  const cycle = useCycle();
  const { areas } = useProject();
  const ids: MomentId[] = cycle.moments.flatMap(({ id }) => (picked.has(id) ? [id] : []));
  const edit = useBulkEdit(cycle.id, ids);
  const shared = sharedFields(cycle, ids);
  if (shared === null) return null;

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    // The first Esc closes an open list of choices.
    const isOpen = (event.target as HTMLElement).getAttribute("aria-expanded") === "true";
    if (event.key !== "Escape" || isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <div
      role="group"
      aria-label={t("moments:bulk.label", { count: ids.length })}
      className={classes.panel}
      data-bulk
      onKeyDown={handleKeyDown}
    >
      {cycle.stages.length === 0 ? null : (
        <BulkChoice
          label={t("moments:table.stage")}
          shared={shared.stageId}
          choices={cycle.stages.map(({ id, title }) => ({
            value: id,
            label: title || t("common:untitled"),
          }))}
          onChoose={edit.setStage}
        />
      )}
      <BulkChoice
        label={t("moments:table.critical")}
        shared={shared.critical}
        choices={[
          { value: true, label: t("terms:words.critical") },
          { value: false, label: t("common:no") },
        ]}
        onChoose={edit.setCritical}
      />
      <BulkChoice
        label={t("moments:table.emotion")}
        shared={shared.emotion}
        choices={EMOTIONS.map((value) => ({
          value,
          label: `${signed(value)} ${emotionLabel(t, value)}`,
        }))}
        onChoose={(emotion) => edit.set({ emotion }, "emotion")}
        onClear={() => edit.set({ emotion: null }, "emotion")}
      />
      <BulkChoice
        label={t("moments:table.type")}
        shared={shared.type}
        choices={MOMENT_TYPES.map((value) => ({ value, label: t(`terms:momentType.${value}`) }))}
        onChoose={(type) => edit.set({ type }, "type")}
        onClear={() => edit.set({ type: null }, "type")}
      />
      <BulkChoice
        label={t("moments:table.channel")}
        shared={shared.channel}
        choices={CHANNELS.map((value) => ({ value, label: t(`terms:channel.${value}`) }))}
        onChoose={(channel) => edit.set({ channel }, "channel")}
        onClear={() => edit.set({ channel: null }, "channel")}
      />
      <BulkChoice
        label={t("moments:table.area")}
        shared={shared.areaId}
        choices={areas.map(({ id, name }) => ({ value: id, label: name || t("common:untitled") }))}
        onChoose={(areaId) => edit.set({ areaId }, "area")}
        onClear={() => edit.set({ areaId: null }, "area")}
      />
      <TextField
        label={t("moments:table.servedBy")}
        value={shared.servedBy.isSame ? shared.servedBy.value : ""}
        placeholder={shared.servedBy.isSame ? "" : t("moments:bulk.several")}
        onCommit={(servedBy) => edit.set({ servedBy }, "servedBy")}
      />
      <BulkChoice
        label={t("moments:table.time")}
        shared={shared.time}
        choices={TIME_KINDS.map((value) => ({ value, label: t(`terms:timeKind.${value}`) }))}
        onChoose={(time) => edit.set({ time }, "time")}
      />
      <BulkChoice
        label={t("moments:table.evidence")}
        shared={shared.evidence}
        choices={EVIDENCE_LEVELS.map((value) => ({ value, label: t(`terms:evidence.${value}`) }))}
        onChoose={(evidence) => edit.set({ evidence }, "evidence")}
      />
    </div>
  );
}
