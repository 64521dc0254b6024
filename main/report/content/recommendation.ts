import { strategyGroups } from "#shared/domain/action-plan/derive.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import { requirementIndex } from "#shared/domain/requirements/derive.ts";
import { serviceName } from "./context.ts";
import type { ReportContext } from "./context.ts";
import { criticalPoints } from "./critical-points.ts";

/**
 * The consultant's own sentence; until there is one, a sentence that quotes titles and never
 * bends what people wrote into grammar.
 */
export function recommendation(report: ReportContext): string {
  const own = report.project.report.recommendation.trim();
  if (own !== "") return own.replaceAll(/\s*\n\s*/g, " ");
  const { t, quote } = report.translator;
  const [first, second] = decidingActions(report).map((action) =>
    quote(excerpt(action.what).replace(/\.$/u, "")),
  );
  if (first !== undefined && second !== undefined)
    return t("report:recommendation.two", { first, second });
  if (first !== undefined) return t("report:recommendation.one", { first });
  const points = report.cycles.flatMap((cycle) => criticalPoints(report, cycle)).length;
  const [cycle] = report.cycles;
  const service = quote(cycle === undefined ? "" : serviceName(report, cycle));
  return points === 0
    ? t("report:recommendation.drawn", { service })
    : t("report:recommendation.critical", { count: points, service });
}

/** Live actions that serve critical moments first, then by impact, then in the plan's order. */
function decidingActions(report: ReportContext): Action[] {
  const index = requirementIndex(report.project);
  const servesCritical = (action: Action): number =>
    action.requirementIds.some((id) => index.get(id)?.critical === true) ? 1 : 0;
  return strategyGroups(report.project.plan)
    .flatMap((group) => group.actions.map(({ action }) => action))
    .filter((action) => action.status !== "dropped" && action.what.trim() !== "")
    .toSorted((a, b) => servesCritical(b) - servesCritical(a) || (b.impact ?? 0) - (a.impact ?? 0))
    .slice(0, 2);
}
