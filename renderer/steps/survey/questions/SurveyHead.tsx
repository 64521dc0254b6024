import { minutesToAnswer } from "#shared/domain/survey/derive.ts";
import { setSurvey, type SurveyPatch } from "#shared/domain/survey/edit.ts";
import { PLACES_OF_USE, type Survey } from "#shared/domain/survey/schema.ts";
import { LANGUAGES } from "#shared/language.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import classes from "./Editor.module.css";

/** What stands around the questions: title, introduction, closing, language, place of use. */
export function SurveyHead({ survey }: { readonly survey: Survey }) {
  const { t } = useTranslator();
  const { id: cycleId } = useCycle();
  const apply = useApply();

  function edit(field: keyof SurveyPatch, patch: SurveyPatch): void {
    apply(setSurvey(cycleId, patch), {
      label: { key: "survey:undo.head" },
      mergeKey: `survey.${cycleId}.${field}`,
      place: { page: "survey", cycleId, id: "survey", field, view: "questions" },
    });
  }

  return (
    <div className={classes.editor}>
      <h2 className={classes.number}>{t("survey:head.title")}</h2>
      <div className={classes.fields}>
        <ChoiceField
          label={t("survey:head.language")}
          description={t("survey:head.languageNote")}
          value={survey.language}
          choices={LANGUAGES.map((value) => ({ value, label: t(`terms:language.${value}`) }))}
          onChange={(language) => {
            if (language !== null) edit("language", { language });
          }}
          place="survey/language"
        />
        <ChoiceField
          label={t("survey:head.placeOfUse")}
          description={t("survey:head.minutes", {
            count: minutesToAnswer(survey),
            questions: survey.questions.length,
          })}
          value={survey.placeOfUse}
          choices={PLACES_OF_USE.map((value) => ({ value, label: t(`terms:placeOfUse.${value}`) }))}
          onChange={(placeOfUse) => {
            if (placeOfUse !== null) edit("placeOfUse", { placeOfUse });
          }}
          place="survey/placeOfUse"
        />
      </div>
      <TextField
        label={t("survey:head.name")}
        value={survey.title}
        onCommit={(title) => edit("title", { title })}
        place="survey/title"
      />
      <TextField
        label={t("survey:head.introduction")}
        description={t("survey:head.introductionNote")}
        multiline
        minRows={3}
        value={survey.introduction}
        onCommit={(introduction) => edit("introduction", { introduction })}
        place="survey/introduction"
      />
      <TextField
        label={t("survey:head.closing")}
        multiline
        value={survey.closing}
        onCommit={(closing) => edit("closing", { closing })}
        place="survey/closing"
      />
    </div>
  );
}
