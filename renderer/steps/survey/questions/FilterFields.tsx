import { effectiveOptions } from "#shared/domain/survey/answers.ts";
import { setQuestion } from "#shared/domain/survey/edit-questions.ts";
import { FILTER_OPS, type Question, type Survey } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { useQuestionEdit } from "../use-question-edit.ts";
import classes from "./Editor.module.css";

type Filter = NonNullable<Question["filter"]>;

/** "Ask only if question 2 is at most 3": one condition on an earlier answer. */
export function FilterFields(props: { readonly survey: Survey; readonly question: Question }) {
  const { survey, question } = props;
  const { t } = useTranslator();
  const { id: cycleId } = useCycle();
  const edit = useQuestionEdit(question.id);
  const at = survey.questions.indexOf(question);
  const { filter } = question;
  const source = survey.questions.find((each) => each.id === filter?.questionId);
  const sourceAt = source === undefined ? -1 : survey.questions.indexOf(source);
  const choices = survey.questions.flatMap((each, index) =>
    (index < at && canFilter(each)) || each === source
      ? [{ value: each.id, label: `${index + 1}. ${each.text || t("survey:list.blank")}` }]
      : [],
  );
  if (choices.length === 0) return null;

  function set(next: Filter | null, part?: string): void {
    edit("filter", setQuestion(cycleId, question.id, { filter: next }), part);
  }
  const options = source === undefined ? [] : effectiveOptions(source);
  const ops = source !== undefined && isOrdered(source) ? FILTER_OPS : (["is", "isNot"] as const);

  return (
    <fieldset className={classes.filterSet}>
      <legend className={classes.group}>{t("survey:filter.title")}</legend>
      <div className={classes.filter}>
        <ChoiceField
          label={t("survey:filter.question")}
          hideLabel
          placeholder={t("survey:filter.everybody")}
          value={filter?.questionId ?? null}
          choices={choices}
          isClearable
          onChange={(questionId) => {
            const chosen = survey.questions.find((each) => each.id === questionId);
            set(
              chosen === undefined
                ? null
                : { questionId: chosen.id, op: "is", value: firstValue(chosen) },
            );
          }}
          place={`${question.id}/filter`}
        />
        {filter === null || source === undefined ? null : (
          <>
            <ChoiceField
              label={t("survey:filter.op")}
              hideLabel
              value={filter.op}
              choices={ops.map((value) => ({ value, label: t(`survey:filter.ops.${value}`) }))}
              onChange={(op) => {
                if (op !== null) set({ ...filter, op });
              }}
            />
            {options.length > 0 ? (
              <ChoiceField
                label={t("survey:filter.value")}
                hideLabel
                value={String(filter.value)}
                choices={options.map(({ code, label }) => ({ value: code, label: label || code }))}
                onChange={(value) => {
                  if (value !== null) set({ ...filter, value });
                }}
              />
            ) : (
              <NumberField
                label={t("survey:filter.value")}
                hideLabel
                value={Number(filter.value) || 0}
                min={-1e15}
                max={1e15}
                onCommit={(value) => set({ ...filter, value: value ?? 0 }, "value")}
              />
            )}
          </>
        )}
      </div>
      {sourceAt > at ? <p className={classes.quiet}>{t("survey:filter.later")}</p> : null}
    </fieldset>
  );
}

/** One answer that a condition can be put on. */
function canFilter({ kind }: Question): boolean {
  return kind !== "open" && kind !== "matrix" && kind !== "multiple";
}

function isOrdered({ kind }: Question): boolean {
  return kind !== "yesNo" && kind !== "single";
}

function firstValue(question: Question): Filter["value"] {
  return effectiveOptions(question)[0]?.code ?? 0;
}
