import { Switch } from "@mantine/core";
import { DETERMINANTS } from "#shared/domain/requirements/schema.ts";
import { setQuestion, setWording, type FreePatch } from "#shared/domain/survey/edit-questions.ts";
import { EXIT_KINDS, type Question, type Survey } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { unitOfNumber } from "../unit-of-number.ts";
import { useQuestionEdit, type QuestionField } from "../use-question-edit.ts";
import classes from "./Editor.module.css";
import { FilterFields } from "./FilterFields.tsx";

export interface QuestionSettingsProps {
  readonly survey: Survey;
  readonly question: Question;
  readonly isFrozen: boolean;
}

/** What a question is for, who is asked, and the way out. */
export function QuestionSettings({ survey, question, isFrozen }: QuestionSettingsProps) {
  const { t } = useTranslator();
  const project = useProject();
  const cycle = useCycle();
  const isReadOnly = useIsReadOnly();
  const edit = useQuestionEdit(question.id);
  const { id } = question;

  function set(field: QuestionField & keyof FreePatch, patch: FreePatch, part?: string): void {
    edit(field, setQuestion(cycle.id, id, patch), part);
  }
  const others = survey.questions.flatMap((each, index) =>
    each.id === id
      ? []
      : [{ value: each.id, label: `${index + 1}. ${each.text || t("survey:list.blank")}` }],
  );

  return (
    <>
      <div className={classes.fields}>
        <ChoiceField
          label={t("terms:words.moment")}
          placeholder={t("survey:settings.wholeService")}
          value={question.momentId}
          choices={cycle.moments.map((moment, index) => ({
            value: moment.id,
            label: `${index + 1}. ${moment.title || t("common:untitled")}`,
          }))}
          isClearable
          onChange={(momentId) => set("momentId", { momentId })}
          place={`${id}/momentId`}
        />
        <ChoiceField
          label={t("terms:words.determinant")}
          placeholder={t("common:notSaid")}
          value={question.determinant}
          choices={DETERMINANTS.map((value) => ({ value, label: t(`terms:determinant.${value}`) }))}
          isClearable
          onChange={(determinant) => set("determinant", { determinant })}
          place={`${id}/determinant`}
        />
        {isFrozen ? null : (
          <ChoiceField
            label={t("survey:settings.exit")}
            description={t("survey:settings.exitNote")}
            value={question.exit}
            choices={EXIT_KINDS.map((value) => ({ value, label: t(`terms:exit.${value}`) }))}
            onChange={(exit) => {
              if (exit !== null) edit("exit", setWording(cycle.id, id, { exit }));
            }}
            place={`${id}/exit`}
          />
        )}
        {hasTarget(question) ? (
          <NumberField
            label={t("survey:settings.target")}
            description={targetNote(question, t)}
            value={question.target}
            min={question.kind === "nps" ? -100 : question.kind === "number" ? -1e15 : 0}
            max={question.kind === "number" ? 1e15 : 100}
            unit={
              question.kind === "nps"
                ? t("survey:unit.points")
                : question.kind === "number"
                  ? unitOfNumber(project, question)
                  : "%"
            }
            onCommit={(target) => set("target", { target }, "target")}
            place={`${id}/target`}
          />
        ) : null}
        <ChoiceField
          label={t("survey:settings.comparesWith")}
          description={t("survey:settings.comparesWithNote")}
          placeholder={t("common:none")}
          value={question.comparesWith}
          choices={others}
          isClearable
          onChange={(comparesWith) => set("comparesWith", { comparesWith })}
          place={`${id}/comparesWith`}
        />
      </div>
      <FilterFields survey={survey} question={question} />
      <Switch
        label={t("survey:settings.required")}
        checked={question.required}
        disabled={isReadOnly}
        onChange={(event) => set("required", { required: event.currentTarget.checked })}
        data-place={`${id}/required`}
      />
      <Switch
        label={t("survey:settings.locked")}
        description={t("survey:settings.lockedNote")}
        checked={question.locked}
        disabled={isReadOnly}
        onChange={(event) => set("locked", { locked: event.currentTarget.checked })}
        data-place={`${id}/locked`}
      />
    </>
  );
}

/** Kinds whose result is one figure that a target can be held against. */
function hasTarget({ kind }: Question): boolean {
  return (
    kind === "scale" || kind === "yesNo" || kind === "nps" || kind === "effort" || kind === "number"
  );
}

function targetNote({ kind }: Question, t: ReturnType<typeof useTranslator>["t"]): string {
  switch (kind) {
    case "scale":
      return t("survey:targetNote.scale");
    case "yesNo":
      return t("survey:targetNote.yesNo");
    case "nps":
      return t("survey:targetNote.nps");
    case "effort":
      return t("survey:targetNote.effort");
    case "number":
    case "single":
    case "multiple":
    case "matrix":
    case "open":
      return t("survey:targetNote.number");
  }
}
