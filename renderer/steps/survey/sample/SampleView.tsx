import { sampleNeed } from "#shared/domain/survey/derive.ts";
import { setSurvey, type SurveyPatch } from "#shared/domain/survey/edit.ts";
import type { Survey } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { NumberField } from "#renderer/ui/NumberField.tsx";
import { strong, Strong } from "../Strong.tsx";
import classes from "./Sample.module.css";
import { WavesTable } from "./WavesTable.tsx";

const CONFIDENCES = ["0.8", "0.9", "0.95", "0.99"] as const;

/** How many answers are needed for how sure a result, and the waves in which they are asked. */
export function SampleView({ survey }: { readonly survey: Survey }) {
  const { t, number, percent } = useTranslator();
  const { id: cycleId } = useCycle();
  const apply = useApply();
  const need = sampleNeed(survey);

  function edit(field: keyof SurveyPatch, patch: SurveyPatch): void {
    apply(setSurvey(cycleId, patch), {
      label: { key: "survey:undo.sample" },
      mergeKey: `survey.${cycleId}.${field}`,
      place: { page: "survey", cycleId, id: "survey", field, view: "sample" },
    });
  }
  const confidences = new Set<string>([...CONFIDENCES, String(survey.confidence)]);
  const words = {
    answers: strong(
      t("survey:sample.answers", { count: need.answers, written: number(need.answers) }),
    ),
    error: number(survey.error * 100),
    confidence: percent(survey.confidence, 1),
  };

  return (
    <div className={classes.column}>
      <div className={classes.answer}>
        <p className={classes.figure}>{number(need.answers)}</p>
        <p className={classes.sentence} aria-live="polite">
          <Strong
            text={
              survey.population === null
                ? t("survey:sample.needUnknown", words)
                : t("survey:sample.need", {
                    ...words,
                    population: t("survey:sample.customers", {
                      count: survey.population,
                      written: number(survey.population),
                    }),
                  })
            }
          />{" "}
          {need.invitations === null || survey.responseRate === null ? (
            t("survey:sample.noRate")
          ) : (
            <Strong
              text={t("survey:sample.invite", {
                rate: percent(survey.responseRate, 1),
                people: strong(
                  t("survey:sample.people", {
                    count: need.invitations,
                    written: number(need.invitations),
                  }),
                ),
              })}
            />
          )}
        </p>
      </div>
      <div className={classes.fields}>
        <NumberField
          label={t("survey:sample.population")}
          placeholder={t("survey:sample.populationUnknown")}
          value={survey.population}
          min={1}
          max={1e10}
          digits={0}
          onCommit={(population) => edit("population", { population })}
          place="survey/population"
        />
        <NumberField
          label={t("survey:sample.error")}
          value={Math.round(survey.error * 1000) / 10}
          min={0.1}
          max={50}
          digits={1}
          unit="± %"
          onCommit={(value) => {
            if (value !== null) edit("error", { error: value / 100 });
          }}
          place="survey/error"
        />
        <ChoiceField
          label={t("survey:sample.confidence")}
          value={String(survey.confidence)}
          choices={[...confidences]
            .toSorted((a, b) => Number(a) - Number(b))
            .map((value) => ({ value, label: percent(Number(value), 1) }))}
          onChange={(value) => {
            if (value !== null) edit("confidence", { confidence: Number(value) });
          }}
          place="survey/confidence"
        />
        <NumberField
          label={t("survey:sample.rate")}
          placeholder={t("common:notSaid")}
          value={survey.responseRate === null ? null : Math.round(survey.responseRate * 1000) / 10}
          min={0.1}
          max={100}
          digits={1}
          unit="%"
          onCommit={(value) =>
            edit("responseRate", { responseRate: value === null ? null : value / 100 })
          }
          place="survey/responseRate"
        />
      </div>
      <p className={classes.note}>
        {survey.population === null
          ? t("survey:sample.formulaUnknown")
          : t("survey:sample.formula")}
      </p>
      <WavesTable survey={survey} need={need.answers} />
    </div>
  );
}
