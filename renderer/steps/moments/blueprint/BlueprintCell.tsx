import { memo } from "react";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { CycleId, MomentId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { IconUser } from "#renderer/ui/icons.ts";
import { TextField } from "#renderer/ui/TextField.tsx";
import { useMomentEdit } from "../use-moment-edit.ts";
import type { Field } from "./fields.ts";
import classes from "./Blueprint.module.css";

export interface BlueprintCellProps {
  readonly cycleId: CycleId;
  readonly moment: Moment;
  readonly number: number;
  readonly field: Exclude<Field, "servedBy">;
  /** Name of the row. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onChoose: (id: MomentId, field: Field) => void;
}

/** One row of one moment: text, and fields while the moment's column is open. */
export const BlueprintCell = memo(function BlueprintCell(props: BlueprintCellProps) {
  const { moment, field, isOpen, onChoose } = props;
  const isReadOnly = useIsReadOnly();
  if (isOpen && !isReadOnly) return <OpenCell {...props} />;
  return (
    <td
      data-row={field}
      data-open={isOpen || undefined}
      onClick={(event) => {
        const isServedBy =
          event.target instanceof Element && event.target.closest("[data-served]") !== null;
        onChoose(moment.id, isServedBy ? "servedBy" : field);
      }}
    >
      <div className={classes.text}>{moment[field]}</div>
      {field !== "frontStage" || moment.servedBy.trim() === "" ? null : (
        <div className={classes.served} data-served>
          <IconUser size={16} stroke={1.75} aria-hidden="true" /> {moment.servedBy}
        </div>
      )}
    </td>
  );
});

function OpenCell({ cycleId, moment, number, field, name }: BlueprintCellProps) {
  const { t } = useTranslator();
  const set = useMomentEdit(cycleId, moment);
  const isTitle = field === "title";
  return (
    <td data-row={field} data-open>
      <TextField
        label={t("curves:blueprint.cell", { name, number })}
        hideLabel
        multiline
        minRows={2}
        {...(isTitle ? { maxLength: 500 } : {})}
        value={moment[field]}
        place={`${moment.id}/${field}`}
        // A title has one line; a pasted or typed line break becomes a blank.
        onCommit={(text) => set({ [field]: isTitle ? text.replaceAll(/\s*\n\s*/g, " ") : text })}
      />
      {field !== "frontStage" ? null : (
        <TextField
          label={t("curves:blueprint.cell", { name: t("moments:who.servedBy"), number })}
          hideLabel
          placeholder={t("moments:who.servedBy")}
          value={moment.servedBy}
          place={`${moment.id}/servedBy`}
          onCommit={(servedBy) => set({ servedBy })}
        />
      )}
    </td>
  );
}
