import { momentNumbers } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { latestWave, sampleNeed } from "#shared/domain/survey/derive.ts";
import { headline, targetDirection, targetVerdict } from "#shared/domain/survey/headline.ts";
import { questionResult } from "#shared/domain/survey/result.ts";
import type { QuestionResult } from "#shared/domain/survey/result.ts";
import type { Question, Survey, Wave } from "#shared/domain/survey/schema.ts";
import { cycleHeading, narrative, NOTHING, orNothing, part, titled } from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import type { Block, Cell, Part } from "../content/model.ts";
import { headlineValue, intervalPhrase } from "../content/phrases.ts";
import { referTo } from "../content/references.ts";

/** Comments printed per open question. */
const MOST_COMMENTS = 5;

/** Design, what each question measures, and the results with their uncertainty. */
export const survey: Section = (report) => {
  const told = report.cycles.flatMap((cycle) =>
    cycle.survey === null || cycle.survey.questions.length === 0
      ? []
      : [{ cycle, survey: cycle.survey }],
  );
  if (told.length === 0) return { leftOut: "report:leftOut.survey" };
  return { parts: told.map((entry, index) => partOf(report, entry.cycle, entry.survey, index)) };
};

function partOf(report: ReportContext, cycle: Cycle, of: Survey, index: number): Part {
  const { t } = report.translator;
  const wave = latestWave(of);
  return part("survey", [
    { kind: "heading", level: 1, text: cycleHeading(report, "survey", cycle) },
    {
      kind: "paragraph",
      look: "lead",
      text:
        wave === null
          ? t("report:survey.leadNoAnswers", { count: of.questions.length })
          : t("report:survey.lead", {
              count: wave.n,
              questions: t("report:questionsPhrase", { count: of.questions.length }),
            }),
    },
    ...(index === 0 ? narrative(report, "survey") : []),
    { kind: "heading", level: 2, text: t("report:survey.design") },
    { kind: "fields", rows: design(report, of, wave) },
    ...(wave === null ? [] : resultBlocks(report, of, wave, index)),
    { kind: "heading", level: 2, text: t("report:survey.links") },
    {
      kind: "paragraph",
      text: t("report:survey.linksText", { table: referTo(`links-${index + 1}`) }),
    },
    linksTable(report, cycle, of, index),
    ...(wave === null ? [] : comments(report, of, wave)),
  ]);
}

function design(report: ReportContext, of: Survey, wave: Wave | null) {
  const { translator } = report;
  const { t, number, percent } = translator;
  const need = sampleNeed(of);
  const rows = [
    { label: t("report:survey.mode"), value: t(`terms:placeOfUse.${of.placeOfUse}`) },
    {
      label: t("report:survey.population"),
      value:
        of.population === null ? t("report:survey.populationUnknown") : number(of.population, 0),
    },
    {
      label: t("report:survey.needed"),
      value: t("report:survey.neededText", {
        answers: need.answers,
        error: percent(of.error, 1),
        confidence: percent(of.confidence, 1),
      }),
    },
    ...(need.invitations === null
      ? []
      : [{ label: t("report:survey.invitations"), value: number(need.invitations, 0) }]),
    ...(wave === null
      ? []
      : [
          { label: t("report:survey.wave"), value: waveText(report, wave) },
          { label: t("report:survey.answers"), value: answersText(report, wave) },
        ]),
  ];
  return rows;
}

function waveText(report: ReportContext, wave: Wave): string {
  const { t, date } = report.translator;
  const days =
    wave.from !== null && wave.to !== null
      ? t("report:scope.fromTo", { from: date(wave.from), to: date(wave.to) })
      : wave.from === null
        ? ""
        : t("report:scope.since", { from: date(wave.from) });
  return [titled(report, wave.title), days].filter((text) => text !== "").join(", ");
}

function answersText(report: ReportContext, wave: Wave): string {
  const { t, percent } = report.translator;
  return wave.invited === null || wave.invited === 0
    ? t("report:survey.answersOnly", { count: wave.n })
    : t("report:survey.answersOf", {
        count: wave.n,
        invited: wave.invited,
        rate: percent(wave.n / wave.invited),
      });
}

function resultBlocks(report: ReportContext, of: Survey, wave: Wave, index: number): Block[] {
  const { t } = report.translator;
  const key = `results-${index + 1}`;
  const rows = of.questions.flatMap((question, at) => {
    const result = questionResult(question, wave);
    return result.kind === "open" ? [] : [{ question, at, result }];
  });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: t("report:survey.results") },
    { kind: "paragraph", text: t("report:survey.resultsText", { table: referTo(key) }) },
    {
      kind: "table",
      key,
      caption: t("report:survey.resultsCaption", { wave: titled(report, wave.title) }),
      description: t("report:survey.resultsCaption", { wave: titled(report, wave.title) }),
      columns: [
        { head: t("report:number"), share: 9 },
        { head: t("terms:words.question"), share: 56 },
        { head: "n", share: 12, align: "right" },
        { head: t("terms:words.result"), share: 46 },
        { head: t("report:survey.interval"), share: 28 },
        { head: t("report:survey.target"), share: 30 },
      ],
      rows: rows.map(({ question, at, result }) => ({
        cells: resultCells(report, question, at, result),
      })),
    },
    { kind: "paragraph", look: "note", text: t("report:survey.resultsNote") },
  ];
}

function resultCells(
  report: ReportContext,
  question: Question,
  at: number,
  result: QuestionResult,
): Cell[] {
  const { t, number } = report.translator;
  const figure = headline(result);
  const verdict = targetVerdict(figure, question.target, targetDirection(report.project, question));
  const n = result.tag === "indicative" ? `${number(result.n)}*` : number(result.n);
  return [
    String(at + 1),
    orNothing(question.text),
    n,
    figure === null ? countsCell(report, result) : figureText(report, figure, result),
    figure === null ? NOTHING : intervalPhrase(report, figure),
    question.target === null || figure === null
      ? NOTHING
      : {
          paragraphs: [
            headlineValue(report, figure, question.target),
            ...(verdict === null
              ? []
              : [[{ text: t(`report:survey.verdict.${verdict}`), tone: "dim" as const }]]),
          ],
        },
  ];
}

function figureText(
  report: ReportContext,
  figure: NonNullable<ReturnType<typeof headline>>,
  result: QuestionResult,
): Cell {
  const { t } = report.translator;
  const value = headlineValue(report, figure, figure.value);
  const { kind } = result;
  const words =
    kind === "scale" || kind === "yesNo" || kind === "effort" || kind === "nps" || kind === "number"
      ? t(`report:survey.figure.${kind}`)
      : "";
  return {
    paragraphs: [
      [{ text: value, bold: true }, { text: ` ${words}` }],
      ...(figure.base === null
        ? []
        : [
            [
              {
                text: t("report:survey.base", { part: figure.base.count, n: figure.base.n }),
                tone: "dim" as const,
              },
            ],
          ]),
    ],
  };
}

/** Fewer than ten people, or a question without one figure: the counts themselves. */
function countsCell(report: ReportContext, result: QuestionResult): Cell {
  const { t, number } = report.translator;
  if (result.n === 0) return t("report:survey.nobody");
  if (result.kind === "matrix") {
    return {
      paragraphs: result.rows.map((row) =>
        row.mean === null
          ? `${row.label}: ${NOTHING}`
          : t("report:survey.rowMean", {
              label: row.label,
              mean: number(row.mean.mean, 2),
              n: row.n,
            }),
      ),
    };
  }
  if (
    result.kind === "nps" ||
    result.kind === "effort" ||
    result.kind === "number" ||
    result.kind === "open"
  ) {
    return t("report:survey.countsOnly", { count: result.n });
  }
  return {
    paragraphs: result.counts
      .filter((entry) => entry.count > 0)
      .map((entry) => `${entry.option.label}: ${number(entry.count)}`),
  };
}

function linksTable(report: ReportContext, cycle: Cycle, of: Survey, index: number): Block {
  const { t } = report.translator;
  const numbers = momentNumbers(cycle);
  return {
    kind: "table",
    key: `links-${index + 1}`,
    caption: t("report:survey.linksCaption"),
    description: t("report:survey.linksCaption"),
    columns: [
      { head: t("report:number"), share: 9 },
      { head: t("terms:words.question"), share: 68 },
      { head: t("report:survey.kind"), share: 30 },
      { head: t("terms:words.moment"), share: 46 },
      { head: t("terms:words.determinant"), share: 34 },
    ],
    rows: of.questions.map((question, at) => {
      const moment = cycle.moments.find((entry) => entry.id === question.momentId);
      return {
        cells: [
          String(at + 1),
          orNothing(question.text),
          t(`terms:questionKind.${question.kind}`),
          moment === undefined
            ? t("report:survey.whole")
            : `${numbers.get(moment.id) ?? ""}. ${titled(report, moment.title)}`,
          question.determinant === null ? NOTHING : t(`terms:determinant.${question.determinant}`),
        ],
      };
    }),
  };
}

function comments(report: ReportContext, of: Survey, wave: Wave): Block[] {
  const { t, quote } = report.translator;
  return of.questions.flatMap((question): Block[] => {
    if (question.kind !== "open") return [];
    const result = questionResult(question, wave);
    if (result.kind !== "open" || result.texts.length === 0) return [];
    const shown = result.texts.slice(0, MOST_COMMENTS);
    const more = result.texts.length - shown.length;
    return [
      { kind: "heading", level: 2, text: t("report:survey.comments") },
      {
        kind: "paragraph",
        text: t("report:survey.commentsText", {
          count: result.n,
          question: quote(titled(report, question.text)),
        }),
        keepNext: true,
      },
      ...shown.map((text): Block => ({
        kind: "paragraph",
        look: "quote",
        text: quote(text.trim()),
      })),
      ...(more === 0
        ? []
        : [
            {
              kind: "paragraph" as const,
              look: "note" as const,
              text: t("report:survey.moreComments", { count: more }),
            },
          ]),
    ];
  });
}
