import { excerpt } from "#shared/domain/excerpt.ts";
import { latestRound, roundResult } from "#shared/domain/moments/panel-derive.ts";
import { latestWave } from "#shared/domain/survey/derive.ts";
import { headline } from "#shared/domain/survey/headline.ts";
import type { Headline } from "#shared/domain/survey/headline.ts";
import type { Question } from "#shared/domain/survey/schema.ts";
import { questionResult } from "#shared/domain/survey/result.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { ReportContext } from "./context.ts";
import { headlineValue, intervalPhrase } from "./phrases.ts";

/** How sure we are: what the panel agreed on and what customers answered, with their bases. */
export function confidenceSentences(report: ReportContext): string[] {
  return report.cycles
    .slice(0, 2)
    .flatMap((cycle) => [...agreementSentence(report, cycle), ...surveySentence(report, cycle)]);
}

/** "Strong agreement of five raters (W = 0.79)." */
export function agreementSentence(report: ReportContext, cycle: Cycle): string[] {
  const round = latestRound(cycle.panel);
  if (round === null) return [];
  const { agreement, raters } = roundResult(cycle, round);
  if (agreement === null) return [];
  const { t, fixed } = report.translator;
  return [
    t(`report:confidence.${agreement.word}`, {
      count: raters,
      w: `W\u00A0=\u00A0${fixed(agreement.w, 2)}`,
    }),
  ];
}

/** The question about a critical moment (else the first) that has a figure, quoted. */
function surveySentence(report: ReportContext, cycle: Cycle): string[] {
  const { survey } = cycle;
  const wave = survey === null ? null : latestWave(survey);
  if (survey === null || wave === null) return [];
  const critical = criticalMomentIds(cycle);
  const told = survey.questions
    .map((question) => ({ question, result: questionResult(question, wave) }))
    .flatMap(({ question, result }) => {
      const figure = headline(result);
      return figure === null ? [] : [{ question, result, figure }];
    })
    .toSorted((a, b) => rank(b) - rank(a));
  // A share says more to a director than a mean without its unit.
  function rank({
    question,
    figure,
  }: {
    readonly question: Question;
    readonly figure: Headline;
  }): number {
    const isCritical = question.momentId !== null && critical.has(question.momentId);
    return (figure.unit === "percent" ? 2 : 0) + (isCritical ? 1 : 0);
  }
  const [first] = told;
  if (first === undefined) return [];
  const { t, quote } = report.translator;
  return [
    t("report:confidence.survey", {
      question: quote(excerpt(first.question.text)),
      value: headlineValue(report, first.figure, first.figure.value),
      interval: intervalPhrase(report, first.figure),
      n: `n\u00A0=\u00A0${report.translator.number(first.result.n)}`,
    }),
  ];
}
