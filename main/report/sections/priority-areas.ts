import { earlyWins } from "#shared/domain/action-plan/derive.ts";
import { evidencePerArea } from "#shared/domain/priority-areas/evidence.ts";
import { placeStability, ranking } from "#shared/domain/priority-areas/derive.ts";
import type { RankedArea } from "#shared/domain/priority-areas/derive.ts";
import { quadrants } from "#shared/domain/priority-areas/quadrants.ts";
import { areaName, narrative, NOTHING, orNothing, part, titled } from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import { priorityMatrix } from "../content/drawings.ts";
import type { Block, Cell, Column } from "../content/model.ts";
import { accountableName, costPhrase } from "../content/phrases.ts";
import { referTo } from "../content/references.ts";

/** Below three areas a matrix says less than a sentence. */
const FEWEST_IN_MATRIX = 3;

/** The ordered list with the reason of each place, the matrix, and the early wins apart. */
export const priorityAreas: Section = (report) => {
  const placed = ranking(report.project).filter((area) => area.place !== null);
  if (placed.length === 0) return { leftOut: "report:leftOut.priorityAreas" };
  const { t, quote } = report.translator;
  const [first] = placed;
  const name = first === undefined ? "" : titled(report, areaName(report, first.areaId));
  return {
    parts: [
      part("priorityAreas", [
        { kind: "heading", level: 1, text: t("terms:section.priorityAreas") },
        {
          kind: "paragraph",
          look: "lead",
          text: t("report:priority.lead", { count: placed.length, area: quote(name) }),
        },
        ...narrative(report, "priorityAreas"),
        { kind: "paragraph", text: methodSentence(report) },
        ...matrix(report),
        rankingTable(report, placed),
        ...stabilityNote(report),
        ...earlyWinBlocks(report),
      ]),
    ],
  };
};

function methodSentence(report: ReportContext): string {
  const { priorities } = report.project;
  const { t, percent, fixed } = report.translator;
  const table = referTo("ranking");
  if (priorities.method !== "importancePerformance") {
    return t(`report:priority.method.${priorities.method}`, { table });
  }
  const { crossHair } = quadrants(report.project);
  return [
    t("report:priority.method.importancePerformance", {
      table,
      weight: percent(priorities.weight),
    }),
    ...(crossHair === null
      ? []
      : [
          t(
            priorities.crossHair === "means"
              ? "report:priority.crossMeans"
              : "report:priority.crossSet",
            {
              importance: fixed(crossHair.importance, 2),
              performance: fixed(crossHair.performance, 2),
            },
          ),
        ]),
  ].join(" ");
}

function matrix(report: ReportContext): Block[] {
  const isMatrix = report.project.priorities.method === "importancePerformance";
  const { areas } = quadrants(report.project);
  if (!isMatrix || areas.length < FEWEST_IN_MATRIX) return [];
  const { t, list, quote } = report.translator;
  const concentrate = areas
    .filter((area) => area.quadrant === "concentrate")
    .map((area) => quote(titled(report, areaName(report, area.areaId))));
  const figure = referTo("matrix");
  return [
    {
      kind: "paragraph",
      text:
        concentrate.length === 0
          ? t("report:priority.matrixNone", { figure })
          : t("report:priority.matrix", {
              count: concentrate.length,
              list: list(concentrate),
              figure,
            }),
    },
    {
      kind: "figure",
      key: "matrix",
      ...priorityMatrix(report),
      caption: t("report:priority.matrixCaption"),
      align: "center",
    },
  ];
}

function rankingTable(report: ReportContext, placed: readonly RankedArea[]): Block {
  const { translator } = report;
  const { t } = translator;
  const isImportance = report.project.priorities.method === "importancePerformance";
  const stability = placeStability(report.project);
  const columns: Column[] = [
    { head: t("report:priority.place"), share: 15 },
    { head: t("terms:words.area"), share: 28 },
    ...(isImportance
      ? [
          { head: t("terms:words.importance"), share: 24, align: "right" as const },
          { head: t("terms:words.performance"), share: 24, align: "right" as const },
        ]
      : []),
    { head: t("report:priority.score"), share: 16, align: "right" },
    { head: t("common:reason"), share: 64 },
  ];
  return {
    kind: "table",
    key: "ranking",
    caption: t("report:priority.caption"),
    description: t("report:priority.caption"),
    columns,
    rows: placed.map((area) => {
      const scores = report.project.priorities.scores[area.areaId];
      return {
        cells: [
          [{ text: placeText(report, area), bold: true }],
          titled(report, areaName(report, area.areaId)),
          ...(isImportance
            ? [oneDecimal(report, scores?.importance), oneDecimal(report, scores?.performance)]
            : []),
          area.score === null ? NOTHING : translator.number(area.score.value, 2),
          reasonCell(report, area, stability.get(area.areaId)),
        ],
      };
    }),
  };
}

function oneDecimal(report: ReportContext, score: number | null | undefined): string {
  return score === null || score === undefined ? NOTHING : report.translator.fixed(score, 1);
}

function placeText(report: ReportContext, area: RankedArea): string {
  const place = area.place === null ? NOTHING : String(area.place);
  return area.tied ? `${place}${report.translator.t("report:priority.tied")}` : place;
}

function reasonCell(
  report: ReportContext,
  area: RankedArea,
  stability:
    | { readonly of100: number; readonly word: "firm" | "fairlyFirm" | "couldSwap" }
    | undefined,
): Cell {
  const { t } = report.translator;
  const evidence = evidencePerArea(report.project).find((row) => row.areaId === area.areaId);
  const pinReason = area.pin?.reason.trim() ?? "";
  const own = [area.reason.trim(), pinReason].filter((text) => text !== "");
  // What the consultant wrote stands for the evidence: nothing is said twice.
  const isSaid = own.length > 0;
  const facts = [
    ...(isSaid || evidence === undefined || evidence.criticalMoments.length === 0
      ? []
      : [t("report:priority.serves", { count: evidence.criticalMoments.length })]),
    ...(isSaid || evidence === undefined || evidence.meanGap === null
      ? []
      : [t("report:priority.gap", { gap: report.translator.signed(evidence.meanGap) })]),
    ...(area.pin === null
      ? []
      : [t("report:priority.pinned", { computed: area.computedPlace ?? NOTHING })]),
    ...(stability === undefined
      ? []
      : [t(`report:priority.stability.${stability.word}`, { of100: stability.of100 })]),
  ];
  const lines = [
    ...own,
    ...(facts.length === 0 ? [] : [[{ text: facts.join(" "), tone: "dim" as const }]]),
  ];
  return lines.length === 0 ? orNothing("") : { paragraphs: lines };
}

function stabilityNote(report: ReportContext): Block[] {
  return placeStability(report.project).size === 0
    ? []
    : [
        {
          kind: "paragraph",
          look: "note",
          text: report.translator.t("report:priority.stabilityNote"),
        },
      ];
}

function earlyWinBlocks(report: ReportContext): Block[] {
  const wins = earlyWins(report.project.plan);
  const { t, date } = report.translator;
  if (wins.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: t("report:decision.earlyWins") },
    {
      kind: "paragraph",
      text: t("report:priority.winsLead", { count: wins.length, table: referTo("wins") }),
    },
    {
      kind: "table",
      key: "wins",
      caption: t("report:priority.winsCaption"),
      description: t("report:priority.winsCaption"),
      together: true,
      columns: [
        { head: t("report:number"), share: 9 },
        { head: t("terms:words.action"), share: 62 },
        { head: t("report:plan.who"), share: 32 },
        { head: t("report:plan.due"), share: 26 },
        { head: t("report:plan.cost"), share: 24, align: "right" },
      ],
      rows: wins.map(({ action, number }) => ({
        cells: [
          String(number),
          orNothing(action.what),
          orNothing(accountableName(report, action)),
          action.due === null ? NOTHING : date(action.due, "short"),
          costPhrase(report, action),
        ],
      })),
    },
  ];
}
