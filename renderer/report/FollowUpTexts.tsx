import { Button } from "@mantine/core";
import { useRef } from "react";
import { plainDateOf } from "#shared/dates.ts";
import { addReview, moveReview, removeReview, setGovernance } from "#shared/domain/report-edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { IconPlus } from "#renderer/ui/icons.ts";
import { TextField } from "#renderer/ui/TextField.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { ReviewCard } from "./ReviewCard.tsx";
import { TextGroup } from "./TextGroup.tsx";
import classes from "./Texts.module.css";
import { useReportEdit } from "./use-report-edit.ts";

/** Who looks at the plan and when, and what each review found. */
export function FollowUpTexts() {
  const { t } = useTranslator();
  const { followUp } = useProject();
  const { now } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const edit = useReportEdit();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);
  const { reviews } = followUp;

  function move(index: number, by: -1 | 1): void {
    flushDrafts();
    const target = Math.max(0, Math.min(reviews.length - 1, index + by));
    edit("review", moveReview(index, by), { field: `review.${target}.date`, view: "texts" });
    focusNext(`report/review.${target}.date`);
  }

  return (
    <TextGroup title={t("terms:section.followUp")} note={t("reportScreen:texts.followUpNote")}>
      <div ref={root} className={classes.stack}>
        <TextField
          label={t("reportScreen:texts.governance")}
          description={t("reportScreen:texts.governanceHint")}
          value={followUp.governance}
          multiline
          onCommit={(text) =>
            edit("governance", setGovernance(text), {
              field: "governance",
              view: "texts",
              isTyping: true,
            })
          }
          place="report/governance"
        />
        {reviews.map((review, index) => (
          <ReviewCard
            // A review has no identity but its place.
            // eslint-disable-next-line react/no-array-index-key
            key={index}
            index={index}
            review={review}
            isLast={index === reviews.length - 1}
            onMove={(by) => move(index, by)}
            onRemove={() => {
              flushDrafts();
              edit("review", removeReview(index), { field: `review.${index}.date`, view: "texts" });
            }}
          />
        ))}
        {isReadOnly ? null : (
          <Button
            variant="default"
            className={classes.add}
            leftSection={<IconPlus size={16} stroke={1.75} />}
            onClick={() => {
              flushDrafts();
              edit("review", addReview(plainDateOf(now())), {
                field: `review.${reviews.length}.date`,
                view: "texts",
              });
              focusNext(`report/review.${reviews.length}.remarks`);
            }}
          >
            {t("reportScreen:texts.addReview")}
          </Button>
        )}
      </div>
    </TextGroup>
  );
}
