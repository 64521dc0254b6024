import { Button } from "@mantine/core";
import { newId, type WaveId } from "#shared/ids.ts";
import { latestWave } from "#shared/domain/survey/derive.ts";
import { addWave } from "#shared/domain/survey/edit-waves.ts";
import type { Survey } from "#shared/domain/survey/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import {
  useApply,
  useCycle,
  useIsReadOnly,
  useSelectedId,
  useWorkbook,
} from "#renderer/state/workbook.tsx";
import { EmptyState } from "#renderer/ui/EmptyState.tsx";
import { useState } from "react";
import split from "../Split.module.css";
import { ResultList } from "./ResultList.tsx";
import { ResultPanel } from "./ResultPanel.tsx";

export interface ResultsViewProps {
  readonly survey: Survey;
  /** Opens the grid in which the answers of a wave are typed. */
  readonly onType: (waveId: WaveId) => void;
}

/** What the customers said: the questions with their figure, and one of them in full. */
export function ResultsView({ survey, onType }: ResultsViewProps) {
  const { t } = useTranslator();
  const { id: cycleId } = useCycle();
  const { ids } = useWorkbook();
  const apply = useApply();
  const isReadOnly = useIsReadOnly();
  const selectedId = useSelectedId();
  const [waveId, setWaveId] = useState<string | null>(null);
  const wave =
    survey.waves.find((each) => each.id === waveId) ?? latestWave(survey) ?? survey.waves.at(-1);
  const question = survey.questions.find((each) => each.id === selectedId) ?? survey.questions[0];

  function typeFirst(): void {
    if (wave !== undefined) {
      onType(wave.id);
      return;
    }
    const id = newId<WaveId>(ids);
    apply(addWave(cycleId, id, t("survey:wave.title", { number: 1 })), {
      label: { key: "survey:undo.addWave" },
    });
    onType(id);
  }

  if (wave === undefined || question === undefined || survey.waves.every(({ n }) => n === 0)) {
    const hasQuestions = question !== undefined;
    return (
      <EmptyState
        title={t("survey:results.emptyTitle")}
        text={hasQuestions ? t("survey:results.emptyText") : t("survey:results.noQuestions")}
        ask={null}
      >
        {isReadOnly || !hasQuestions ? null : (
          <Button onClick={typeFirst}>{t("survey:results.type")}</Button>
        )}
      </EmptyState>
    );
  }
  return (
    <div className={split.split}>
      <ResultList
        survey={survey}
        wave={wave}
        question={question}
        onWave={setWaveId}
        onType={() => onType(wave.id)}
      />
      <div className={split.detail}>
        <ResultPanel
          key={question.id}
          survey={survey}
          wave={wave}
          question={question}
          onType={() => onType(wave.id)}
        />
      </div>
    </div>
  );
}
