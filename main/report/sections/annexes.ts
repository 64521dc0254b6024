import { assertNever } from "#shared/assert-never.ts";
import { letterOf, momentNumbers } from "#shared/domain/moments/derive.ts";
import { latestRound, roundResult } from "#shared/domain/moments/panel-derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { ReportSectionId } from "#shared/domain/report-schema.ts";
import { effectiveOptions } from "#shared/domain/survey/answers.ts";
import type { Question, Survey } from "#shared/domain/survey/schema.ts";
import {
  NOTHING,
  orNothing,
  paragraphs,
  part,
  personName,
  serviceName,
  titled,
} from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import type { Block, FormQuestion, Part } from "../content/model.ts";

function annexHeading(report: ReportContext, id: ReportSectionId, cycle?: Cycle): Block {
  const { t } = report.translator;
  const title = t("report:annex", { title: t(`terms:section.${id}`) });
  return {
    kind: "heading",
    level: 1,
    text:
      cycle === undefined || report.cycles.length < 2
        ? title
        : t("report:headingOfCycle", { title, service: serviceName(report, cycle) }),
  };
}

/** The questionnaire as it is printed. */
export const questionnaire: Section = (report) => {
  const told = report.cycles.flatMap((cycle) =>
    cycle.survey === null || cycle.survey.questions.length === 0
      ? []
      : [questionnairePart(report, cycle, cycle.survey)],
  );
  return told.length === 0 ? { leftOut: "report:leftOut.survey" } : { parts: told };
};

function questionnairePart(report: ReportContext, cycle: Cycle, survey: Survey): Part {
  return part("questionnaire", [
    annexHeading(report, "questionnaire", cycle),
    {
      kind: "paragraph",
      look: "lead",
      text: report.translator.t("report:questionnaire.lead", { count: survey.questions.length }),
    },
    ...(survey.title.trim() === ""
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: [{ text: survey.title.trim(), bold: true }],
            keepNext: true,
          },
        ]),
    ...paragraphs(survey.introduction),
    ...survey.questions.map((question, index): Block => ({
      kind: "formQuestion",
      number: `${index + 1}.`,
      text: titled(report, question.text),
      ...answers(report, question),
    })),
    ...paragraphs(survey.closing),
  ]);
}

type Answers = Pick<FormQuestion, "choices" | "points" | "rows" | "lines">;

function answers(report: ReportContext, question: Question): Answers {
  const { t } = report.translator;
  const exit = question.exit === "none" ? [] : [t(`terms:exit.${question.exit}`)];
  const none = { choices: exit, points: [], rows: [], lines: 0 };
  const labels = effectiveOptions(question).map((option) => option.label.trim());
  switch (question.kind) {
    case "open":
      return { ...none, lines: 3 };
    case "number":
      return { ...none, lines: 1 };
    case "nps":
      return { ...none, points: Array.from({ length: 11 }, (_, index) => String(index)) };
    case "effort":
      return { ...none, points: Array.from({ length: 7 }, (_, index) => String(index + 1)) };
    case "matrix":
      return { ...none, rows: question.rows.map((row) => ({ label: row.label, points: labels })) };
    case "yesNo":
      return {
        ...none,
        choices: [
          ...labels.map((label, index) => label || t(index === 0 ? "common:yes" : "common:no")),
          ...exit,
        ],
      };
    case "scale":
    case "single":
    case "multiple":
      return { ...none, choices: [...labels.filter((label) => label !== ""), ...exit] };
    default:
      return assertNever(question.kind);
  }
}

/** Every rater's severity for every moment, as handed over; raters by letter. */
export const panelScores: Section = (report) => {
  const told = report.cycles.flatMap((cycle) => panelPart(report, cycle));
  return told.length === 0 ? { leftOut: "report:leftOut.panelScores" } : { parts: told };
};

function panelPart(report: ReportContext, cycle: Cycle): Part[] {
  const round = latestRound(cycle.panel);
  const ballots = round?.ballots.filter((ballot) => ballot.finished) ?? [];
  if (round === null || ballots.length === 0) return [];
  const { t, number } = report.translator;
  const result = roundResult(cycle, round);
  const numbers = momentNumbers(cycle);
  const letters = ballots.map((_, index) => letterOf(index));
  const legend = ballots.map(
    (ballot, index) =>
      `${letters[index] ?? ""} ${personName(report, ballot.raterId) || t("report:panel.former")}`,
  );
  const groups = Array.from({ length: Math.ceil(ballots.length / RATERS_ACROSS) }, (_, group) =>
    ballots.slice(group * RATERS_ACROSS, (group + 1) * RATERS_ACROSS),
  );
  return [
    part("panelScores", [
      annexHeading(report, "panelScores", cycle),
      {
        kind: "paragraph",
        look: "lead",
        text: t("report:panel.lead", { count: ballots.length, moments: cycle.moments.length }),
      },
      ...groups.map((group, at) => ({
        kind: "table" as const,
        key: `panel-${cycle.id}-${at}`,
        caption: t("report:panel.caption"),
        description: t("report:panel.caption"),
        size: "small" as const,
        columns: [
          { head: t("report:number"), share: 9 },
          { head: t("terms:words.moment"), share: 70 },
          ...group.map((_, index) => ({
            head: letters[at * RATERS_ACROSS + index] ?? "",
            share: 9,
            align: "right" as const,
          })),
          { head: t("report:panel.median"), share: 20, align: "right" as const },
          { head: t("report:panel.range"), share: 18, align: "right" as const },
        ],
        rows: result.moments.map((entry) => ({
          cells: [
            String(numbers.get(entry.momentId) ?? entry.number),
            titled(report, cycle.moments[entry.number - 1]?.title ?? ""),
            ...group.map((ballot) => {
              const severity = ballot.ratings[entry.momentId]?.severity ?? null;
              return severity === null ? NOTHING : number(severity);
            }),
            entry.severity === null ? NOTHING : number(entry.severity.median, 1),
            entry.severity === null
              ? NOTHING
              : `${number(entry.severity.min)}–${number(entry.severity.max)}`,
          ],
        })),
      })),
      { kind: "paragraph", look: "note", text: `${t("report:panel.note")} ${legend.join(" · ")}` },
    ]),
  ];
}

/** More raters than this do not fit across a page: they get a table of their own. */
const RATERS_ACROSS = 12;

/** The method's terms in two languages, then the project's own. */
export const glossary: Section = (report) => {
  const { t } = report.translator;
  const own = report.project.glossary.filter((entry) => entry.term.trim() !== "");
  const terms = GLOSSARY.map((key) => ({
    term: t(`report:glossary.${key}.term`),
    meaning: t(`report:glossary.${key}.meaning`),
  }));
  const rows = [
    ...own.map(({ term, meaning }) => ({ term: term.trim(), meaning: orNothing(meaning) })),
    ...terms,
  ];
  return {
    parts: [
      part("glossary", [
        annexHeading(report, "glossary"),
        {
          kind: "paragraph",
          look: "lead",
          text: t("report:glossary.lead", { count: rows.length }),
        },
        {
          kind: "table",
          key: "glossary",
          caption: null,
          description: t("terms:section.glossary"),
          columns: [
            { head: t("report:glossary.word"), share: 40 },
            { head: t("report:glossary.means"), share: 110 },
          ],
          rows: rows.map((row) => ({ cells: [[{ text: row.term, bold: true }], row.meaning] })),
        },
      ]),
    ],
  };
};

const GLOSSARY = [
  "cycleOfService",
  "momentOfTruth",
  "criticalMoment",
  "criticalEpisode",
  "incident",
  "requirement",
  "standard",
  "gap",
  "priorityArea",
  "earlyWin",
  "raci",
] as const;
