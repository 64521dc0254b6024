import {
  budgetByStrategy,
  budgetTotal,
  earlyWins,
  planStart,
  strategyGroups,
} from "#shared/domain/action-plan/derive.ts";
import type { NumberedAction, StrategyGroup } from "#shared/domain/action-plan/derive.ts";
import type { PersonId } from "#shared/ids.ts";
import {
  areaName,
  narrative,
  NOTHING,
  orNothing,
  part,
  personName,
  titled,
} from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import { ganttChart } from "../content/drawings.ts";
import type { Block, Cell, Figure, Text } from "../content/model.ts";
import { accountableName, costPhrase, isEarly } from "../content/phrases.ts";
import { referTo, referToAll } from "../content/references.ts";

/** 5W2H by strategy line, Gantt, RACI, budget and risks; for the board a summary table. */
export const actionPlan: Section = (report) => {
  const { plan } = report.project;
  if (plan.actions.length === 0) return { leftOut: "report:leftOut.actionPlan" };
  const { t } = report.translator;
  const groups = strategyGroups(plan).filter((group) => group.actions.length > 0);
  const start: Block[] = [
    { kind: "heading", level: 1, text: t("terms:section.actionPlan") },
    { kind: "paragraph", look: "lead", text: lead(report) },
    ...narrative(report, "actionPlan"),
  ];
  if (report.depth === "board")
    return {
      parts: [
        part("actionPlan", [
          ...start,
          {
            kind: "paragraph",
            text: t("report:plan.summaryText", { table: referTo("plan-summary") }),
          },
          summaryTable(report, groups),
        ]),
      ],
    };
  const calendar = calendarFigures(report);
  return {
    parts: [
      part(
        "actionPlan",
        [...start, ...groups.flatMap((group, index) => groupBlocks(report, group, index))],
        { orientation: "landscape" },
      ),
      part(
        "actionPlan",
        [
          { kind: "heading", level: 2, text: t("report:plan.calendar") },
          {
            kind: "paragraph",
            text:
              calendar.length < 2
                ? t("report:plan.calendarText", { figure: referToAll(report, calendar) })
                : t("report:plan.calendarRange", { figure: referToAll(report, calendar) }),
            keepNext: true,
          },
          ...calendar,
          // Also keeps the caption from being the last paragraph of its Word section, where
          // LibreOffice loses the bookmark around its number.
          { kind: "paragraph", look: "note", text: t("report:plan.calendarNote") },
        ],
        { orientation: "landscape", newPage: false },
      ),
      part("actionPlan", [...raci(report), ...budget(report), ...risks(report)]),
    ],
  };
};

/** One figure per page of the calendar, told apart by their place. */
function calendarFigures(report: ReportContext): Figure[] {
  const { t } = report.translator;
  const drawings = ganttChart(report);
  const title = t("report:plan.ganttCaption");
  return drawings.map((drawing, index) => ({
    kind: "figure",
    key: `gantt-${index + 1}`,
    ...drawing,
    caption:
      drawings.length < 2
        ? title
        : t("report:partOf", { title, part: index + 1, parts: drawings.length }),
  }));
}

function lead(report: ReportContext): string {
  const { plan } = report.project;
  const { translator } = report;
  const { t } = translator;
  const total = budgetTotal(plan);
  const wins = earlyWins(plan).length;
  const first = planStart(plan);
  const last = plan.actions
    .flatMap((action) => (action.status === "dropped" || action.due === null ? [] : [action.due]))
    .toSorted()
    .at(-1);
  return [
    t("report:plan.lead", {
      count: total.actions,
      money: translator.money(total.firstYear, report.project.engagement.currency),
    }),
    ...(first === null || last === undefined
      ? []
      : [t("report:plan.range", { from: translator.date(first), to: translator.date(last) })]),
    ...(wins === 0
      ? []
      : [
          total.actions === 1
            ? t("report:plan.leadWinOnly")
            : t("report:plan.leadWins", { count: wins }),
        ]),
  ].join(" ");
}

function groupTitle(report: ReportContext, group: StrategyGroup): string {
  const { t } = report.translator;
  return group.strategy === null
    ? t("report:plan.noStrategy")
    : t("report:plan.line", { letter: group.letter, title: titled(report, group.strategy.title) });
}

function groupBlocks(report: ReportContext, group: StrategyGroup, index: number): Block[] {
  const { t } = report.translator;
  const caption = t("report:plan.caption", { line: groupTitle(report, group) });
  return [
    { kind: "heading", level: 2, text: groupTitle(report, group) },
    {
      kind: "table",
      key: `plan-${index + 1}`,
      caption: null,
      description: caption,
      size: "small",
      columns: [
        { head: t("report:number"), share: 9 },
        { head: t("report:plan.what"), share: 42 },
        { head: t("report:plan.why"), share: 34 },
        { head: t("report:plan.where"), share: 30 },
        { head: t("report:plan.when"), share: 40 },
        { head: t("report:plan.who"), share: 26 },
        { head: t("report:plan.how"), share: 35 },
        { head: t("report:plan.howMuch"), share: 25, align: "right" },
      ],
      rows: group.actions.map((entry) => ({ cells: actionCells(report, entry) })),
    },
  ];
}

function actionCells(report: ReportContext, { action, number }: NumberedAction): Cell[] {
  const { translator } = report;
  const { t } = translator;
  const state = [
    t(`terms:actionStatus.${action.status}`),
    ...(isEarly(report, action) ? [t("terms:words.earlyWin")] : []),
  ].join(" · ");
  const status: Text = [{ text: state, tone: "dim" }];
  return [
    String(number),
    orNothing(action.what),
    orNothing(action.why),
    orNothing(
      [action.where.trim(), areaName(report, action.areaId)]
        .filter((text) => text !== "")
        .join(" · "),
    ),
    {
      paragraphs: [
        [action.start, action.due]
          .map((day) => (day === null ? NOTHING : translator.date(day, "short")))
          .join(" – "),
        status,
      ],
    },
    orNothing(accountableName(report, action)),
    orNothing(action.how),
    costPhrase(report, action),
  ];
}

function summaryTable(report: ReportContext, groups: readonly StrategyGroup[]): Block {
  const { translator } = report;
  const { t } = translator;
  return {
    kind: "table",
    key: "plan-summary",
    caption: t("report:plan.summaryCaption"),
    description: t("report:plan.summaryCaption"),
    columns: [
      { head: t("report:number"), share: 9 },
      { head: t("report:plan.what"), share: 66 },
      { head: t("report:plan.who"), share: 32 },
      { head: t("report:plan.due"), share: 26 },
      { head: t("report:plan.cost"), share: 26, align: "right" },
    ],
    rows: groups.flatMap((group) =>
      group.actions.map(({ action, number }) => ({
        cells: [
          String(number),
          orNothing(action.what),
          orNothing(accountableName(report, action)),
          action.due === null ? NOTHING : translator.date(action.due, "short"),
          costPhrase(report, action),
        ],
      })),
    ),
  };
}

function raci(report: ReportContext): Block[] {
  const { t, list } = report.translator;
  const names = (ids: readonly PersonId[]): string =>
    orNothing(list(ids.map((id) => personName(report, id)).filter((name) => name !== "")));
  return [
    { kind: "heading", level: 2, text: t("report:plan.raci") },
    { kind: "paragraph", text: t("report:plan.raciText", { table: referTo("raci") }) },
    {
      kind: "table",
      key: "raci",
      caption: t("report:plan.raciCaption"),
      description: t("report:plan.raciCaption"),
      size: "small",
      columns: [
        { head: t("report:number"), share: 9 },
        { head: t("terms:words.action"), share: 48 },
        { head: t("report:plan.accountable"), share: 30 },
        { head: t("report:plan.responsible"), share: 34 },
        { head: t("report:plan.consulted"), share: 28 },
        { head: t("report:plan.informed"), share: 28 },
      ],
      rows: strategyGroups(report.project.plan).flatMap((group) =>
        group.actions.map(({ action, number }) => ({
          cells: [
            String(number),
            orNothing(action.what),
            orNothing(accountableName(report, action)),
            names(action.responsibleIds),
            names(action.consultedIds),
            names(action.informedIds),
          ],
        })),
      ),
    },
  ];
}

function budget(report: ReportContext): Block[] {
  const { project, translator } = report;
  const { t, number } = translator;
  const total = budgetTotal(project.plan);
  const rows = budgetByStrategy(project.plan).filter((row) => row.actions > 0);
  return [
    { kind: "heading", level: 2, text: t("report:plan.budget") },
    {
      kind: "paragraph",
      text: [
        t("report:plan.budgetText", {
          money: translator.money(total.firstYear, project.engagement.currency),
          table: referTo("budget"),
        }),
        ...(total.withoutCost === 0
          ? []
          : [t("report:plan.budgetWithout", { count: total.withoutCost })]),
      ].join(" "),
    },
    {
      kind: "table",
      key: "budget",
      caption: t("report:plan.budgetCaption", { currency: project.engagement.currency }),
      description: t("report:plan.budgetCaption", { currency: project.engagement.currency }),
      together: true,
      columns: [
        { head: t("terms:words.strategy"), share: 66 },
        { head: t("report:plan.actions"), share: 22, align: "right" },
        { head: t("report:plan.once"), share: 26, align: "right" },
        { head: t("report:plan.yearly"), share: 26, align: "right" },
        { head: t("report:plan.firstYear"), share: 28, align: "right" },
      ],
      rows: [
        ...rows.map((row) => ({
          cells: [
            row.strategy === null
              ? t("report:plan.noStrategy")
              : titled(report, row.strategy.title),
            String(row.actions),
            number(row.once),
            number(row.yearly),
            number(row.firstYear),
          ],
        })),
        {
          look: "total" as const,
          cells: [
            t("report:plan.total"),
            String(total.actions),
            number(total.once),
            number(total.yearly),
            number(total.firstYear),
          ],
        },
      ],
    },
  ];
}

function risks(report: ReportContext): Block[] {
  const { t } = report.translator;
  const risky = strategyGroups(report.project.plan)
    .flatMap((group) => group.actions)
    .filter(({ action }) => action.risk.trim() !== "" && action.status !== "dropped");
  if (risky.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: t("report:plan.risks") },
    {
      kind: "bullets",
      items: risky.map(({ action, number }) =>
        t("report:plan.riskItem", { number, risk: action.risk.trim() }),
      ),
    },
  ];
}
