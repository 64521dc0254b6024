import { memo } from "react";
import type { Episode, Stage } from "#shared/domain/moments/schema.ts";
import { ActionIcon } from "@mantine/core";
import { IconPlus } from "#renderer/ui/icons.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { RowInput } from "./RowInput.tsx";
import type { OutlineActions } from "./use-outline.ts";
import classes from "./Outliner.module.css";

interface HeadProps {
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly isReadOnly: boolean;
  readonly isEditing: boolean;
  readonly rowIndex: number;
  readonly top: number | null;
  readonly actions: OutlineActions;
}

export interface StageRowProps extends HeadProps {
  readonly rowKey: string;
  readonly stage: Stage | null;
  readonly letter: string;
  readonly isEmpty: boolean;
  readonly inEpisode: boolean;
}

export const StageRow = memo(function StageRow(props: StageRowProps) {
  const { stage, actions } = props;
  const { t } = useTranslator();
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-selected={props.isSelected}
      tabIndex={props.isTabStop && !props.isEditing ? 0 : -1}
      className={classes.stage}
      data-row={props.rowKey}
      data-place={props.rowKey}
      data-selected={props.isSelected || undefined}
      data-episode={props.inEpisode || undefined}
      data-empty={props.isEmpty || undefined}
      style={props.top === null ? undefined : { top: props.top }}
      onClick={(event) => {
        actions.pick(props.rowKey, { shift: false, toggle: false });
        if (stage === null || props.isReadOnly || !(event.target instanceof Element)) return;
        if (event.target.closest("[data-edits]") !== null) actions.edit(stage.id);
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget) actions.selectRow(props.rowKey);
      }}
    >
      <div role="gridcell" aria-colspan={3} className={classes.headCell}>
        {props.letter === "" ? null : <span className={classes.letter}>{props.letter}</span>}
        {stage !== null && props.isEditing ? (
          <RowInput
            label={t("moments:list.stageTitle", { letter: props.letter })}
            value={stage.title}
            onCommit={(text) => actions.renameStage(stage.id, text)}
            onEnter={() => actions.goBy(stage.id, 1)}
            onEscape={() => actions.focusRow(stage.id)}
            onTab={null}
            onShiftTab={null}
            onLeave={() => actions.stopEditing(stage.id, "title")}
          />
        ) : (
          <span className={classes.headTitle} data-edits="title">
            {stage === null ? t("moments:list.noStage") : stage.title || t("common:untitled")}
          </span>
        )}
        {stage !== null && props.isEmpty && !props.isReadOnly ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={22}
            tabIndex={-1}
            aria-label={t("moments:list.addInStage", { title: stage.title })}
            title={t("moments:list.addInStage", { title: stage.title })}
            onClick={(event) => {
              event.stopPropagation();
              actions.beginStage(stage.id);
            }}
          >
            <IconPlus size={14} stroke={1.75} />
          </ActionIcon>
        ) : null}
      </div>
    </div>
  );
});

export interface EpisodeRowProps extends HeadProps {
  readonly episode: Episode;
  readonly first: number;
  readonly last: number;
}

/** Head of a critical episode: its range and why it is critical. */
export const EpisodeRow = memo(function EpisodeRow(props: EpisodeRowProps) {
  const { episode, actions } = props;
  const { t } = useTranslator();
  const range = t("moments:episode.range", { first: props.first, last: props.last });
  const words = episode.reason || episode.title;
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-selected={props.isSelected}
      tabIndex={props.isTabStop && !props.isEditing ? 0 : -1}
      className={classes.episode}
      data-row={episode.id}
      data-place={episode.id}
      data-selected={props.isSelected || undefined}
      data-episode
      style={props.top === null ? undefined : { top: props.top }}
      onClick={(event) => {
        actions.pick(episode.id, { shift: false, toggle: false });
        if (props.isReadOnly || !(event.target instanceof Element)) return;
        if (event.target.closest("[data-edits]") !== null) actions.edit(episode.id);
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget) actions.selectRow(episode.id);
      }}
    >
      <div role="gridcell" aria-colspan={3} className={classes.headCell}>
        <span className={classes.range}>{range}</span>
        {props.isEditing ? (
          <RowInput
            label={t("moments:episode.reasonOf", { first: props.first, last: props.last })}
            value={episode.reason}
            placeholder={t("moments:episode.reasonPlaceholder")}
            maxLength={20_000}
            onCommit={(text) => actions.setEpisodeReason(episode.id, text)}
            onEnter={() => actions.goBy(episode.id, 1)}
            onEscape={() => actions.focusRow(episode.id)}
            onTab={null}
            onShiftTab={null}
            onLeave={() => actions.stopEditing(episode.id, "title")}
          />
        ) : (
          <span className={classes.headTitle} data-edits="title" title={words}>
            {words === "" ? t("moments:episode.reasonPlaceholder") : `· ${words}`}
          </span>
        )}
      </div>
    </div>
  );
});
