import { assertNever } from "#shared/assert-never.ts";
import {
  criticalMomentIds,
  episodeOf,
  letterOf,
  momentNumbers,
} from "#shared/domain/moments/derive.ts";
import { latestRound, roundResult, type RoundResult } from "#shared/domain/moments/panel-derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { ReportSectionId } from "#shared/domain/report-schema.ts";
import { effectiveOptions } from "#shared/domain/survey/answers.ts";
import type { Question, Survey } from "#shared/domain/survey/schema.ts";
import { NOTHING, paragraphs, part, personName, serviceName, titled } from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import type { Block, FormQuestion, Part, Table } from "../content/model.ts";
import { referToAll } from "../content/references.ts";

export function annexHeading(report: ReportContext, id: ReportSectionId, cycle?: Cycle): Block {
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
  const tables = groups.map((group, at): Table => ({
    kind: "table",
    key: `panel-${cycle.id}-${at}`,
    caption:
      groups.length < 2
        ? t("report:panel.caption")
        : t("report:partOf", {
            title: t("report:panel.caption"),
            part: at + 1,
            parts: groups.length,
          }),
    description: t("report:panel.caption"),
    size: "small",
    columns: [
      { head: t("report:number"), share: 9 },
      { head: t("terms:words.moment"), share: 70 },
      ...group.map((_, index) => ({
        head: letters[at * RATERS_ACROSS + index] ?? "",
        share: 9,
        align: "right" as const,
      })),
      { head: t("report:panel.median"), share: 20, align: "right" },
      { head: t("report:panel.range"), share: 18, align: "right" },
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
  }));
  return [
    part("panelScores", [
      annexHeading(report, "panelScores", cycle),
      {
        kind: "paragraph",
        look: "lead",
        text: t("report:panel.lead", {
          count: ballots.length,
          moments: t("report:momentsPhrase", { count: cycle.moments.length }),
          tables: referToAll(report, tables),
        }),
      },
      ...tables,
      { kind: "paragraph", look: "note", text: `${t("report:panel.note")} ${legend.join(" · ")}` },
      ...decidedOtherwise(report, cycle, result),
    ]),
  ];
}

/** Where the consultant's decision is not what the panel's median says, with the reason. */
function decidedOtherwise(report: ReportContext, cycle: Cycle, result: RoundResult): Block[] {
  const { t, number } = report.translator;
  const { threshold } = cycle.panel;
  const critical = criticalMomentIds(cycle);
  const items = result.moments.flatMap((entry) => {
    const moment = cycle.moments[entry.number - 1];
    if (moment === undefined || entry.severity === null) return [];
    const { median } = entry.severity;
    const isCritical = critical.has(moment.id);
    if (isCritical === median >= threshold) return [];
    const reasons = [moment.criticalReason, episodeOf(cycle, moment.id)?.reason ?? ""];
    return [
      [
        t(isCritical ? "panel:inReport.critical" : "panel:inReport.notCritical", {
          number: String(entry.number),
          title: titled(report, moment.title),
          median: number(median, 1),
        }),
        ...reasons.map((reason) => reason.trim()).filter((reason) => reason !== ""),
      ].join(" "),
    ];
  });
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: t("panel:inReport.title") },
    { kind: "paragraph", keepNext: true, text: t("panel:inReport.lead", { threshold }) },
    { kind: "bullets", items },
  ];
}

/** More raters than this do not fit across a page: they get a table of their own. */
const RATERS_ACROSS = 12;
