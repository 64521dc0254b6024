import { Button } from "@mantine/core";
import { newId, type QuestionId } from "#shared/ids.ts";
import { addChangedVersion } from "#shared/domain/survey/edit-questions.ts";
import type { Question, Survey } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import {
  useApply,
  useCycle,
  useGoTo,
  useIsReadOnly,
  useWorkbook,
} from "#renderer/state/workbook.tsx";
import { IconLock } from "#renderer/ui/icons.ts";
import { answeredBy } from "../answered-by.ts";
import classes from "./Editor.module.css";

/** An answered question keeps its words; a changed one is a question of its own. */
export function FrozenNote(props: { readonly survey: Survey; readonly question: Question }) {
  const { survey, question } = props;
  const { t } = useTranslator();
  const { id: cycleId } = useCycle();
  const { ids } = useWorkbook();
  const apply = useApply();
  const goTo = useGoTo();
  const isReadOnly = useIsReadOnly();

  function change(): void {
    const id = newId<QuestionId>(ids);
    apply(addChangedVersion(cycleId, question.id, id), {
      label: { key: "survey:undo.changedVersion" },
    });
    goTo({ page: "survey", id, field: "text", view: "questions" });
  }

  return (
    <div className={classes.frozen}>
      <IconLock size={16} stroke={1.75} />
      <p>{t("survey:frozen.note", { count: answeredBy(survey, question) })}</p>
      {isReadOnly ? null : (
        <Button variant="default" size="xs" onClick={change}>
          {t("survey:frozen.change")}
        </Button>
      )}
    </div>
  );
}
