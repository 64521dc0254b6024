import { Button } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useIsReadOnly } from "#renderer/state/workbook.tsx";
import { EmptyState } from "#renderer/ui/EmptyState.tsx";
import { unaskedMoments, useNewQuestions } from "./use-new-questions.ts";

/** A cycle without a survey: what it is for, and two ways to begin. */
export function BeginSurvey() {
  const { t } = useTranslator();
  const cycle = useCycle();
  const isReadOnly = useIsReadOnly();
  const questions = useNewQuestions();
  const critical = unaskedMoments(cycle).length;
  return (
    <EmptyState title={t("survey:empty.title")} text={t("survey:empty.text")} ask={t("survey:ask")}>
      {isReadOnly ? null : (
        <>
          <Button onClick={questions.begin} data-place="survey">
            {t("survey:empty.begin")}
          </Button>
          {critical === 0 ? null : (
            <Button variant="default" onClick={questions.addForCritical}>
              {t("survey:empty.forCritical", { count: critical })}
            </Button>
          )}
        </>
      )}
    </EmptyState>
  );
}
