import { budgetTotal, earlyWins, strategyGroups } from "#shared/domain/action-plan/derive.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import { clientName, NOTHING, part, personName, sharesSentence } from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import { criticalPoints } from "../content/critical-points.ts";
import type { Block, Cell, Entry, Row } from "../content/model.ts";
import { accountableName, costPhrase, firstYearCost } from "../content/phrases.ts";
import { recommendation } from "../content/recommendation.ts";
import { LINES_OF_PAGE, linesOf } from "../content/sheet-lines.ts";
import { confidenceSentences } from "../content/confidence.ts";

/** How much is named; the rest is counted and left to the full report. */
interface Limits {
  readonly critical: number;
  readonly wins: number;
  readonly actions: number;
  /** Characters of a title or a reason. */
  readonly title: number;
}
const ROOMY: Limits = { critical: 4, wins: 3, actions: 5, title: 80 };
/** For long titles: the sheet stays one page. */
const TIGHT: Limits = { critical: 3, wins: 2, actions: 3, title: 40 };

/** One page: recommendation, critical moments, early wins, risk, cost, the decision asked. */
export const decisionSheet: Section = (report) => {
  const roomy = sheet(report, ROOMY);
  const blocks = linesOf(roomy) > LINES_OF_PAGE[report.paper] ? sheet(report, TIGHT) : roomy;
  return { parts: [part("decisionSheet", blocks)] };
};

function sheet(report: ReportContext, limits: Limits): Block[] {
  const { t } = report.translator;
  return [
    { kind: "heading", level: 1, text: t("terms:section.decisionSheet"), look: "eyebrow" },
    { kind: "heading", level: 2, text: recommendation(report), look: "statement" },
    {
      kind: "columns",
      left: criticalColumn(report, limits),
      right: rightColumn(report, limits),
    },
    ...costBlocks(report, limits),
    decisionAsked(report),
  ];
}

function criticalColumn(report: ReportContext, limits: Limits): Block[] {
  const { t } = report.translator;
  const points = report.cycles.flatMap((cycle) => criticalPoints(report, cycle));
  const shown = points.slice(0, limits.critical);
  const blocks: Block[] = [
    { kind: "heading", level: 3, text: t("terms:section.criticalMoments"), look: "ruled" },
  ];
  if (shown.length === 0) blocks.push({ kind: "paragraph", text: t("report:decision.noCritical") });
  else {
    blocks.push({
      kind: "entries",
      entries: shown.map((point): Entry => ({
        mark: point.mark,
        title: excerpt(point.numberedTitle, limits.title),
        detail: excerpt(
          point.reason === "" ? t("report:critical.noReason") : point.reason,
          limits.title,
        ),
      })),
    });
  }
  const more = points.length - shown.length;
  if (more > 0) blocks.push(note(t("report:decision.moreCritical", { count: more })));
  if (report.cycles.length === 1) {
    for (const cycle of report.cycles) {
      const shares = sharesSentence(report, cycle);
      if (shares !== "") blocks.push(note(shares));
    }
  }
  return blocks;
}

function rightColumn(report: ReportContext, limits: Limits): Block[] {
  const { t } = report.translator;
  const wins = earlyWins(report.project.plan);
  const shown = wins.slice(0, limits.wins);
  const blocks: Block[] = [
    { kind: "heading", level: 3, text: t("report:decision.earlyWins"), look: "ruled" },
  ];
  if (shown.length === 0)
    blocks.push({ kind: "paragraph", text: t("report:decision.noEarlyWins"), look: "small" });
  else {
    blocks.push({
      kind: "entries",
      entries: shown.map(({ action }): Entry => ({
        mark: { kind: "earlyWin", alt: t("terms:words.earlyWin") },
        title: excerpt(action.what, limits.title),
        detail: winDetail(report, action),
      })),
    });
  }
  if (wins.length > shown.length) {
    blocks.push(note(t("report:decision.moreActions", { count: wins.length - shown.length })));
  }
  blocks.push({ kind: "heading", level: 3, text: t("report:decision.risk"), look: "ruled" });
  const sentences = [...confidenceSentences(report), ...riskSentence(report)];
  blocks.push({
    kind: "paragraph",
    look: "small",
    text: sentences.length === 0 ? t("report:decision.noConfidence") : sentences.join(" "),
  });
  return blocks;
}

function note(text: string): Block {
  return { kind: "paragraph", text, look: "note" };
}

function winDetail(report: ReportContext, action: Action): string {
  const { translator } = report;
  const owner = accountableName(report, action);
  return [
    owner === "" ? translator.t("report:plan.noOwner") : owner,
    action.due === null
      ? translator.t("report:plan.noDate")
      : translator.date(action.due, "dayMonth"),
    costPhrase(report, action),
  ].join(", ");
}

/** The risk that the people themselves wrote on the dearest action that names one. */
function riskSentence(report: ReportContext): string[] {
  const risky = report.project.plan.actions
    .filter((action) => action.status !== "dropped" && action.risk.trim() !== "")
    .toSorted((a, b) => (firstYearCost(b) ?? 0) - (firstYearCost(a) ?? 0));
  const [first] = risky;
  return first === undefined
    ? []
    : [
        report.translator.t("report:decision.riskSentence", {
          risk: excerpt(first.risk).replace(/(?<![.!?…])$/u, "."),
        }),
      ];
}

function costBlocks(report: ReportContext, limits: Limits): Block[] {
  const { plan } = report.project;
  const { translator } = report;
  const { t } = translator;
  const { currency } = report.project.engagement;
  const wins = new Set(earlyWins(plan).map(({ action }) => action));
  const live = strategyGroups(plan)
    .flatMap((group) => group.actions.map(({ action }) => action))
    .filter((action) => action.status !== "dropped");
  if (live.length === 0) return [];
  const others = live
    .filter((action) => !wins.has(action))
    .toSorted((a, b) => (firstYearCost(b) ?? 0) - (firstYearCost(a) ?? 0));
  const shown = others.slice(0, limits.actions);
  const rest = others.slice(limits.actions);
  const amount = (action: Action): Cell => {
    const cost = firstYearCost(action);
    return cost === null ? NOTHING : translator.number(cost, 0);
  };
  const sumRow = (title: string, actions: readonly Action[]): Row => ({
    cells: [
      title,
      t("report:decision.people", {
        count: new Set(actions.flatMap((action) => action.accountableId ?? [])).size,
      }),
      lastDue(report, actions),
      translator.number(
        actions.reduce((sum, action) => sum + (firstYearCost(action) ?? 0), 0),
        0,
      ),
    ],
  });
  const rows: Row[] = [
    ...shown.map((action): Row => ({
      cells: [
        excerpt(action.what, limits.title),
        accountableName(report, action) === ""
          ? t("report:plan.noOwner")
          : accountableName(report, action),
        action.due === null ? t("report:plan.noDate") : translator.date(action.due, "dayMonth"),
        amount(action),
      ],
    })),
    ...(rest.length === 0
      ? []
      : [sumRow(t("report:decision.otherActions", { count: rest.length }), rest)]),
    ...(wins.size === 0 ? [] : [sumRow(t("report:decision.earlyWins"), [...wins])]),
    {
      look: "total",
      cells: [
        t("report:decision.firstYear"),
        "",
        "",
        translator.number(budgetTotal(plan).firstYear, 0),
      ],
    },
  ];
  return [
    { kind: "heading", level: 3, text: t("report:decision.cost") },
    {
      kind: "table",
      key: "decision-cost",
      caption: null,
      description: t("report:decision.costDescription"),
      together: true,
      columns: [
        { head: t("terms:words.action"), share: 46 },
        { head: t("report:plan.who"), share: 24 },
        { head: t("report:plan.due"), share: 18 },
        { head: currency, share: 14, align: "right" },
      ],
      rows,
    },
  ];
}

function lastDue(report: ReportContext, actions: readonly Action[]): string {
  const last = actions
    .flatMap((action) => action.due ?? [])
    .toSorted()
    .at(-1);
  return last === undefined ? NOTHING : report.translator.date(last, "dayMonth");
}

function decisionAsked(report: ReportContext): Block {
  const { what, ofPersonId, by } = report.project.report.decisionAsked;
  const { translator } = report;
  const { t } = translator;
  const person = report.project.people.find((entry) => entry.id === ofPersonId);
  const name = personName(report, ofPersonId);
  const whom =
    name === "" ? "" : [name, person?.role.trim() ?? ""].filter((piece) => piece !== "").join(", ");
  const { actions, firstYear } = budgetTotal(report.project.plan);
  const asked =
    what.trim() === ""
      ? actions === 0
        ? t("report:decision.askNothing")
        : t("report:decision.askDefault", {
            count: actions,
            money: translator.money(firstYear, report.project.engagement.currency),
          })
      : what.trim();
  return {
    kind: "decisionBox",
    title:
      whom === ""
        ? t("report:decision.askedOfClient", { client: clientName(report) })
        : t("report:decision.askedOf", { whom }),
    text:
      by === null
        ? asked
        : `${asked.replace(/[.\s]+$/u, "")}. ${t("report:decision.by", { date: translator.date(by) })}`,
    choices: [
      t("terms:approval.approved"),
      t("terms:approval.approvedWithChanges"),
      t("terms:approval.rejected"),
    ],
  };
}
