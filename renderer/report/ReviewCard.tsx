import { ActionIcon } from "@mantine/core";
import { useRef } from "react";
import { strategyGroups } from "#shared/domain/action-plan/derive.ts";
import { setProof, setReview, type Review } from "#shared/domain/report-edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { DateField } from "#renderer/ui/DateField.tsx";
import { IconX } from "#renderer/ui/icons.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import classes from "./Texts.module.css";
import { useReportEdit } from "./use-report-edit.ts";

export interface ReviewCardProps {
  readonly index: number;
  readonly review: Review;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One review: its day, what was said, and what proves that actions were done. */
export function ReviewCard({ index, review, isLast, onMove, onRemove }: ReviewCardProps) {
  const { t, date } = useTranslator();
  const { plan } = useProject();
  const isReadOnly = useIsReadOnly();
  const edit = useReportEdit();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);
  const name = t("reportScreen:texts.reviewOf", { date: date(review.date) });
  const field = (what: string) => `review.${index}.${what}`;
  const actions = strategyGroups(plan)
    .flatMap((group) => group.actions)
    .map(({ action, number }) => ({
      id: action.id,
      title: `${number}. ${action.what.trim() === "" ? t("common:untitled") : action.what}`,
    }));
  const done = actions.filter(({ id }) => review.done[id] !== undefined);
  const open = actions.filter(({ id }) => review.done[id] === undefined);

  return (
    <div
      ref={root}
      role="group"
      aria-label={name}
      className={classes.review}
      onKeyDownCapture={onAltArrows(onMove)}
    >
      <div className={classes.reviewHead}>
        <DateField
          label={t("reportScreen:texts.reviewDate")}
          value={review.date}
          width={190}
          onCommit={(day) => {
            // A review without a day would be none.
            if (day === null) return;
            edit("review", setReview(index, { date: day }), {
              field: field("date"),
              view: "texts",
              isTyping: true,
            });
          }}
          place={`report/${field("date")}`}
        />
        <RowMenu
          name={name}
          onUp={index > 0 ? () => onMove(-1) : undefined}
          onDown={isLast ? undefined : () => onMove(1)}
          onRemove={onRemove}
        />
      </div>
      <TextField
        label={t("reportScreen:texts.remarks")}
        value={review.remarks}
        multiline
        onCommit={(text) =>
          edit("review", setReview(index, { remarks: text }), {
            field: field("remarks"),
            view: "texts",
            isTyping: true,
          })
        }
        place={`report/${field("remarks")}`}
      />
      {done.map(({ id, title }) => (
        <div key={id} className={classes.proof}>
          <TextField
            label={title}
            placeholder={t("reportScreen:texts.proof")}
            value={review.done[id] ?? ""}
            multiline
            minRows={1}
            onCommit={(text) =>
              edit("proof", setProof(index, id, text), {
                field: field(`done.${id}`),
                view: "texts",
                isTyping: true,
              })
            }
            place={`report/${field(`done.${id}`)}`}
          />
          {isReadOnly ? null : (
            <ActionIcon
              size={30}
              aria-label={t("reportScreen:texts.removeProof", { action: title })}
              onClick={() =>
                edit("proof", setProof(index, id, null), { field: field("add"), view: "texts" })
              }
            >
              <IconX size={16} stroke={1.75} />
            </ActionIcon>
          )}
        </div>
      ))}
      {open.length === 0 || isReadOnly ? null : (
        <ChoiceField
          label={t("reportScreen:texts.addDone")}
          placeholder={t("common:choose")}
          value={null}
          choices={open.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => {
            if (id === null) return;
            edit("proof", setProof(index, id, ""), { field: field(`done.${id}`), view: "texts" });
            focusNext(`report/${field(`done.${id}`)}`);
          }}
          place={`report/${field("add")}`}
        />
      )}
    </div>
  );
}
