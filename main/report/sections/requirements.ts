import { criticalMomentIds, momentNumbers } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import {
  criticalCoverage,
  determinantProfile,
  gap,
  gapSummary,
  verifiableCoverage,
} from "#shared/domain/requirements/derive.ts";
import { isFault, requirementProblems } from "#shared/domain/requirements/problems.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import {
  alreadyMetSentence,
  conflictSentence,
  coverageSentence,
} from "#shared/i18n/sentences/requirements.ts";
import {
  cycleHeading,
  narrative,
  NOTHING,
  orNothing,
  part,
  personName,
} from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import { determinantProfileChart } from "../content/drawings.ts";
import type { Block, Cell, Part } from "../content/model.ts";
import { standardPhrase } from "../content/phrases.ts";
import { referTo } from "../content/references.ts";

/** What customers need at each moment, said so that it can be verified. */
export const requirements: Section = (report) => {
  const told = report.cycles.filter((cycle) => cycle.requirements.length > 0);
  if (told.length === 0) return { leftOut: "report:leftOut.requirements" };
  return { parts: told.map((cycle, index) => partOf(report, cycle, index)) };
};

function partOf(report: ReportContext, cycle: Cycle, index: number): Part {
  const { t } = report.translator;
  const key = `requirements-${index + 1}`;
  const { critical } = criticalCoverage(cycle);
  const lead = [
    t("report:requirements.lead", { count: cycle.requirements.length }),
    ...(critical === 0 ? [] : [...coverage(report, cycle)]),
  ].join(" ");
  return part(
    "requirements",
    [
      { kind: "heading", level: 1, text: cycleHeading(report, "requirements", cycle) },
      { kind: "paragraph", look: "lead", text: lead },
      ...(index === 0 ? narrative(report, "requirements") : []),
      { kind: "paragraph", text: t("report:requirements.how", { table: referTo(key) }) },
      requirementsTable(report, cycle, key),
      ...gapBlocks(report, cycle, index),
      ...levelsToLookAt(report, cycle),
    ],
    { orientation: "landscape" },
  );
}

/** How many critical moments have a requirement, and one to verify, as a person would say it. */
function coverage(report: ReportContext, cycle: Cycle): string[] {
  const { t } = report.translator;
  const { covered, critical } = criticalCoverage(cycle);
  const verified = coverageSentence(report.translator, cycle);
  if (covered === 0)
    return [
      critical === 1
        ? t("report:requirements.coverageOneNo")
        : t("report:requirements.coverageNone", { critical }),
    ];
  // That all have one to verify says already that all have one.
  if (verifiableCoverage(cycle).verifiable.length === critical) return [verified];
  if (critical === 1) return [t("report:requirements.coverageOneYes"), verified];
  return [
    covered === critical
      ? t("report:requirements.coverageAll", { critical })
      : t("report:requirements.coverage", { count: covered, critical }),
    verified,
  ];
}

function requirementsTable(report: ReportContext, cycle: Cycle, key: string): Block {
  const { t } = report.translator;
  const numbers = momentNumbers(cycle);
  const critical = criticalMomentIds(cycle);
  const ordered = cycle.requirements.toSorted(
    (a, b) => (numbers.get(a.momentId) ?? 0) - (numbers.get(b.momentId) ?? 0),
  );
  return {
    kind: "table",
    key,
    caption: t("report:requirements.caption"),
    description: t("report:requirements.caption"),
    size: "small",
    columns: [
      { head: t("terms:words.moment"), share: 20 },
      { head: t("terms:words.requirement"), share: 46 },
      { head: t("terms:words.determinant"), share: 30 },
      { head: t("report:requirements.source"), share: 32 },
      { head: t("terms:words.standard"), share: 66 },
      { head: t("terms:words.importance"), share: 21, align: "right" },
      { head: t("terms:words.performance"), share: 22, align: "right" },
      { head: t("terms:words.gap"), share: 23, align: "right" },
    ],
    rows: ordered.map((requirement) => {
      const number = numbers.get(requirement.momentId) ?? 0;
      return {
        cells: [
          critical.has(requirement.momentId)
            ? [{ text: `◆\u00A0${number}`, tone: "critical" as const }]
            : String(number),
          orNothing(requirement.text),
          requirement.determinant === null
            ? NOTHING
            : t(`terms:determinant.${requirement.determinant}`),
          source(report, requirement),
          standardPhrase(report, requirement.standard),
          score(report, requirement.importance),
          score(report, requirement.performance),
          gapCell(report, gap(requirement)),
        ],
      };
    }),
  };
}

function source(report: ReportContext, requirement: Requirement): string {
  const { kind, personId, words } = requirement.source;
  const person = personName(report, personId);
  const said = person === "" ? words.trim() : person;
  const named = kind === null ? "" : report.translator.t(`terms:sourceKind.${kind}`);
  return orNothing([named, said].filter((piece) => piece !== "").join(": "));
}

function score(report: ReportContext, value: number | null): string {
  return value === null ? NOTHING : report.translator.number(value, 1);
}

function gapCell(report: ReportContext, value: number | null): Cell {
  if (value === null) return NOTHING;
  const text = report.translator.signed(value, 1);
  return value < 0 ? [{ text, bold: true }] : text;
}

function gapBlocks(report: ReportContext, cycle: Cycle, index: number): Block[] {
  const { rated, meanGap, weightedGap } = gapSummary(cycle);
  if (rated === 0 || meanGap === null) return [];
  const { t, signed, number, fixed } = report.translator;
  const profile = determinantProfile(cycle).filter((row) => row.requirements > 0);
  const key = `determinants-${index + 1}`;
  const figureKey = `determinant-profile-${index + 1}`;
  const figure = determinantProfileChart(report, cycle);
  const isWeighted = cycle.determinantWeights !== null;
  return [
    { kind: "heading", level: 2, text: t("report:requirements.gaps") },
    {
      kind: "paragraph",
      text: [
        rated === cycle.requirements.length
          ? t("report:requirements.meanGapAll", { count: rated, gap: signed(meanGap) })
          : t("report:requirements.meanGap", {
              count: rated,
              total: cycle.requirements.length,
              gap: signed(meanGap),
            }),
        ...(weightedGap === null
          ? []
          : [t("report:requirements.weightedGap", { gap: signed(weightedGap) })]),
        figure === null
          ? t("report:requirements.seeProfile", { table: referTo(key) })
          : t("report:requirements.figure", { figure: referTo(figureKey), table: referTo(key) }),
      ].join(" "),
    },
    ...(figure === null
      ? []
      : [
          {
            kind: "figure" as const,
            key: figureKey,
            ...figure,
            caption: t("report:requirements.figureCaption"),
            align: "center" as const,
          },
        ]),
    {
      kind: "table",
      key,
      caption: t("report:requirements.profileCaption"),
      description: t("report:requirements.profileCaption"),
      size: "small",
      columns: [
        { head: t("terms:words.determinant"), share: 60 },
        { head: t("report:requirements.count"), share: 30, align: "right" },
        { head: t("report:requirements.rated"), share: 30, align: "right" },
        { head: t("terms:words.importance"), share: 30, align: "right" },
        { head: t("terms:words.performance"), share: 30, align: "right" },
        { head: t("terms:words.gap"), share: 24, align: "right" },
        ...(isWeighted
          ? [{ head: t("report:requirements.weight"), share: 24, align: "right" as const }]
          : []),
      ],
      rows: profile.map((row) => ({
        cells: [
          t(`terms:determinant.${row.determinant}`),
          String(row.requirements),
          String(row.rated),
          row.importance === null ? NOTHING : fixed(row.importance, 1),
          row.performance === null ? NOTHING : fixed(row.performance, 1),
          row.gap === null ? NOTHING : signed(row.gap, 1),
          ...(isWeighted ? [row.weight === null ? NOTHING : number(row.weight)] : []),
        ],
      })),
    },
  ];
}

/**
 * Different levels in one episode or area, and targets that are met already: they may be
 * meant, so they are named here and not among the open points.
 */
function levelsToLookAt(report: ReportContext, cycle: Cycle): Block[] {
  const { translator, project } = report;
  const items = requirementProblems(cycle, project.engagement.language)
    .filter((problem) => !isFault(problem))
    .flatMap((problem) =>
      problem.code === "conflict"
        ? [conflictSentence(translator, project, cycle, problem)]
        : problem.code === "alreadyMet"
          ? [alreadyMetSentence(translator, problem.requirement)]
          : [],
    );
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: translator.t("report:requirements.look") },
    {
      kind: "paragraph",
      text: translator.t("report:requirements.lookLead", { count: items.length }),
    },
    { kind: "bullets", items },
  ];
}
