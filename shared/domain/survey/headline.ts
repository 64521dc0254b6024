import { assertNever } from "#shared/assert-never.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Direction } from "#shared/domain/requirements/schema.ts";
import type { Interval } from "#shared/domain/statistics/interval.ts";
import type { QuestionResult } from "./result.ts";
import type { Question } from "./schema.ts";

/** The one figure of a question: per cent 0–100, points −100…100, or the number's own unit. */
export interface Headline {
  readonly unit: "percent" | "points" | "number";
  readonly value: number;
  readonly interval: Interval | null;
  /** "140 of 200"; null where the figure is not a share. */
  readonly base: { readonly count: number; readonly n: number } | null;
}

/**
 * Top two boxes of a scale, share of yes, promoters less detractors, share 5–7 of effort,
 * mean of a number. Null below ten answers (counts only) and for the other kinds.
 */
export function headline(result: QuestionResult): Headline | null {
  if (result.tag === "countsOnly") return null;
  switch (result.kind) {
    case "scale":
      return percent(result.csat?.top2);
    case "yesNo":
      return percent(result.yes);
    case "effort":
      return percent(result.ces?.easy);
    case "nps":
      return result.nps === null
        ? null
        : {
            unit: "points",
            value: result.nps.score,
            interval: { lower: result.nps.lower, upper: result.nps.upper },
            base: null,
          };
    case "number":
      return result.mean === null
        ? null
        : { unit: "number", value: result.mean.mean, interval: result.mean.interval, base: null };
    case "single":
    case "multiple":
    case "matrix":
    case "open":
      return null;
    default:
      return assertNever(result);
  }
}

function percent(
  share:
    | (Interval & { readonly share: number; readonly successes: number; readonly n: number })
    | null
    | undefined,
): Headline | null {
  if (share === null || share === undefined) return null;
  return {
    unit: "percent",
    value: 100 * share.share,
    interval: { lower: 100 * share.lower, upper: 100 * share.upper },
    base: { count: share.successes, n: share.n },
  };
}

/** Whether the target is proven reached, proven missed, or inside the interval. */
export type TargetVerdict = "reached" | "notYet" | "undecided";

/** Null without a target, an interval or a direction. */
export function targetVerdict(
  figure: Headline | null,
  target: number | null,
  wanted: Direction | null,
): TargetVerdict | null {
  if (target === null || wanted === null || figure?.interval === null || figure === null) {
    return null;
  }
  const { lower, upper } = figure.interval;
  const isInside = lower <= target && target <= upper;
  if (wanted === "equal") return isInside ? "undecided" : "notYet";
  if (wanted === "atLeast") {
    if (lower >= target) return "reached";
    return upper < target ? "notYet" : "undecided";
  }
  if (upper <= target) return "reached";
  return lower > target ? "notYet" : "undecided";
}

/**
 * Which way is better: shares and points upwards; a number as the indicator it measures, or
 * as the only direction among the standards of its moment; null when neither says.
 */
export function targetDirection(project: Project, question: Question): Direction | null {
  if (question.kind !== "number") return "atLeast";
  for (const action of project.plan.actions) {
    const found = action.indicators.find((indicator) => indicator.questionId === question.id);
    if (found !== undefined) return found.direction;
  }
  const directions = new Set(
    project.cycles.flatMap((cycle) =>
      cycle.requirements.flatMap((requirement) =>
        requirement.standard === null || requirement.momentId !== question.momentId
          ? []
          : [requirement.standard.direction],
      ),
    ),
  );
  const [only] = directions;
  return directions.size === 1 ? (only ?? null) : null;
}
