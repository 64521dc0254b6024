import { produce } from "immer";
import type { CycleId } from "#shared/ids.ts";
import type { Project } from "#shared/domain/project.ts";
import { DETERMINANTS, type Determinant } from "./schema.ts";

type Edit = (project: Project) => Project;
type Weights = Record<Determinant, number>;

/** The points to share out over the ten determinants. */
export const WEIGHT_POINTS = 100;

/** Ten points each: where sharing out begins. */
export function evenWeights(): Weights {
  // Every determinant gets its entry, which fromEntries cannot express.
  return Object.fromEntries(
    DETERMINANTS.map((each) => [each, WEIGHT_POINTS / DETERMINANTS.length]),
  ) as Weights;
}

/** Starts the weights evenly, or takes them away with null: then only the plain gap is shown. */
export function setWeights(cycleId: CycleId, weights: Weights | null): Edit {
  return (project) =>
    produce(project, (draft) => {
      const cycle = draft.cycles.find((each) => each.id === cycleId);
      if (cycle !== undefined) cycle.determinantWeights = weights;
    });
}

/** `points` 0–100; the sum is shown, never forced. */
export function setWeight(cycleId: CycleId, determinant: Determinant, points: number): Edit {
  return (project) =>
    produce(project, (draft) => {
      const cycle = draft.cycles.find((each) => each.id === cycleId);
      if (cycle === undefined) return;
      cycle.determinantWeights ??= evenWeights();
      cycle.determinantWeights[determinant] = points;
    });
}

/** Points given out in all; null without weights. */
export function weightSum(weights: Weights | null): number | null {
  return weights === null ? null : DETERMINANTS.reduce((sum, each) => sum + weights[each], 0);
}
