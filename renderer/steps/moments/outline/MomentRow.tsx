import { memo, type MouseEvent } from "react";
import type { Moment } from "#shared/domain/moments/schema.ts";
import { parseNumber } from "#renderer/ui/parse-number.ts";
import { Mark } from "#renderer/ui/Mark.tsx";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { emotionLabel } from "../emotion-words.ts";
import { minutesText } from "../minutes-text.ts";
import { offerPaste } from "../paste/paste-store.ts";
import { Grip } from "./Grip.tsx";
import { RowInput } from "./RowInput.tsx";
import type { Editing } from "./outline-state.ts";
import type { OutlineActions } from "./use-outline.ts";
import classes from "./Outliner.module.css";

export interface MomentRowProps {
  readonly moment: Moment;
  readonly number: number;
  readonly isCritical: boolean;
  readonly inEpisode: boolean;
  readonly looseEnds: number;
  readonly isSelected: boolean;
  readonly isPicked: boolean;
  readonly isTabStop: boolean;
  readonly isReadOnly: boolean;
  readonly hasMinutes: boolean;
  readonly editing: Editing["field"] | null;
  readonly rowIndex: number;
  /** Pixels from the top in a long list; null where rows follow each other. */
  readonly top: number | null;
  readonly actions: OutlineActions;
}

/** One moment in the list. Drawn again only when something of its own changes. */
export const MomentRow = memo(function MomentRow(props: MomentRowProps) {
  const { moment, number, actions, editing } = props;
  const translator = useTranslator();
  const { t } = translator;

  function handleClick(event: MouseEvent): void {
    const toggle = event.ctrlKey || event.metaKey;
    actions.pick(moment.id, { shift: event.shiftKey, toggle });
    if (event.shiftKey || toggle || props.isReadOnly) return;
    const cell = event.target instanceof Element ? event.target.closest("[data-edits]") : null;
    const field = cell?.getAttribute("data-edits");
    if (field === "title" || field === "usual") actions.edit(moment.id, field);
    if (field === "emotion" && cell !== null) {
      const box = cell.getBoundingClientRect();
      const place = Math.round((event.clientX - box.left - box.width / 2) / (box.width * 0.19));
      actions.setEmotion(moment.id, Math.max(-2, Math.min(2, place)));
    }
  }

  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-selected={props.isSelected || props.isPicked}
      tabIndex={props.isTabStop && editing === null ? 0 : -1}
      className={classes.row}
      data-row={moment.id}
      data-place={moment.id}
      data-selected={props.isSelected || undefined}
      data-picked={props.isPicked || undefined}
      data-critical={props.isCritical || undefined}
      data-episode={props.inEpisode || undefined}
      style={props.top === null ? undefined : { top: props.top }}
      onMouseDown={(event) => {
        // The focus would make this row the selected one before the range is known.
        if (event.shiftKey || event.ctrlKey || event.metaKey) event.preventDefault();
      }}
      onClick={handleClick}
      onDoubleClick={() => {
        if (!props.isReadOnly) actions.edit(moment.id);
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget) actions.selectRow(moment.id);
      }}
    >
      {props.isReadOnly ? <span className={classes.grip} /> : <Grip id={moment.id} />}
      <div role="gridcell" className={classes.main}>
        <span className={classes.mark}>
          <Mark number={number} isCritical={props.isCritical} size={22} />
        </span>
        <span className={classes.hidden}>
          {t(props.isCritical ? "moments:list.numberCritical" : "moments:list.number", {
            number,
          })}{" "}
        </span>
        {editing === "title" ? (
          <RowInput
            label={t("moments:list.titleOf", { number })}
            value={moment.title}
            onCommit={(text) => actions.rename(moment.id, text)}
            onEnter={() => actions.nextBelow(moment.id)}
            onEscape={() => actions.focusRow(moment.id)}
            onTab={() =>
              props.hasMinutes ? actions.edit(moment.id, "usual") : actions.toInspector(moment.id)
            }
            onShiftTab={() => actions.focusRow(moment.id)}
            onLeave={() => actions.stopEditing(moment.id, "title")}
            onSplit={(parts) => actions.split(moment.id, parts)}
            onPasteLines={(text) => offerPaste(text, { after: moment.id })}
          />
        ) : (
          <span className={classes.title} data-edits="title" title={moment.title}>
            {moment.title === "" ? (
              <em className={classes.faint}>{t("common:untitled")}</em>
            ) : (
              moment.title
            )}
          </span>
        )}
        {props.looseEnds === 0 ? null : (
          <span
            className={classes.loose}
            role="img"
            aria-label={t("looseEnds:count", { count: props.looseEnds })}
            title={t("looseEnds:count", { count: props.looseEnds })}
          />
        )}
      </div>
      {props.hasMinutes ? (
        <div role="gridcell" className={classes.minutes} data-edits="usual">
          {editing === "usual" ? (
            <RowInput
              label={t("moments:list.usualOf", { number })}
              value={moment.usual === null ? "" : translator.number(moment.usual, 1)}
              isNumber
              onCommit={(text) => {
                const minutes = parseNumber(text, translator.locale);
                if (
                  minutes === undefined ||
                  (minutes !== null && (minutes < 0 || minutes > 527_040))
                )
                  return;
                actions.setUsual(moment.id, minutes);
              }}
              onEnter={() => actions.nextBelow(moment.id)}
              onEscape={() => actions.focusRow(moment.id)}
              onTab={() => actions.toInspector(moment.id)}
              onShiftTab={() => actions.edit(moment.id, "title")}
              onLeave={() => actions.stopEditing(moment.id, "usual")}
            />
          ) : (
            minutesText(translator, moment.usual)
          )}
        </div>
      ) : null}
      <div role="gridcell" className={classes.lane} data-edits="emotion">
        <span className={classes.hidden}>{emotionLabel(t, moment.emotion)}</span>
      </div>
    </div>
  );
});
