import { useEffect, useState } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, usePlaceState, useSelectedId, useWorkbook } from "#renderer/state/workbook.tsx";
import { IconCalculator, IconChartBar, IconListNumbers } from "#renderer/ui/icons.ts";
import { PageFrame } from "#renderer/ui/PageFrame.tsx";
import { AnswersView } from "./answers/AnswersView.tsx";
import { BeginSurvey } from "./BeginSurvey.tsx";
import { QuestionsView } from "./questions/QuestionsView.tsx";
import { ResultsView } from "./results/ResultsView.tsx";
import { SampleView } from "./sample/SampleView.tsx";

const ICON = { size: 18, stroke: 1.75 } as const;

/** Step 5: questions that are understood in one way, answers told with their uncertainty. */
export function SurveyPage() {
  const { t } = useTranslator();
  const { survey, moments } = useCycle();
  const { places } = useWorkbook();
  const stored = usePlaceState((state) => state.place.view);
  const id = useSelectedId();
  const [typing, setTyping] = useState<string | null>(null);

  // A loose end points to the moment that has no question: only the questions can mend it.
  const wantsQuestion = id !== undefined && moments.some((moment) => moment.id === id);
  const view = wantsQuestion ? "questions" : (stored ?? "questions");
  useEffect(() => {
    if (stored !== undefined && stored !== view) places.setView(view);
  }, [places, stored, view]);
  const waveTyped = survey?.waves.find((wave) => wave.id === typing);

  const views = [
    { value: "questions", label: t("survey:view.questions"), icon: <IconListNumbers {...ICON} /> },
    { value: "sample", label: t("survey:view.sample"), icon: <IconCalculator {...ICON} /> },
    { value: "results", label: t("survey:view.results"), icon: <IconChartBar {...ICON} /> },
  ];
  return (
    <PageFrame
      title={t("terms:words.survey")}
      ask={t("survey:ask")}
      {...(survey === null ? {} : { views })}
    >
      {survey === null ? (
        <BeginSurvey />
      ) : view === "sample" ? (
        <SampleView survey={survey} />
      ) : view === "results" ? (
        waveTyped === undefined ? (
          <ResultsView survey={survey} onType={setTyping} />
        ) : (
          <AnswersView survey={survey} wave={waveTyped} onDone={() => setTyping(null)} />
        )
      ) : (
        <QuestionsView survey={survey} />
      )}
    </PageFrame>
  );
}
