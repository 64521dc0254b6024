import type { AreaId } from "#shared/ids.ts";
import type { Project } from "#shared/domain/project.ts";
import { mean } from "#shared/domain/statistics/mean.ts";

/** Martilla & James 1977. */
export type Quadrant = "concentrate" | "keepUp" | "lowPriority" | "overkill";

export interface PlacedArea {
  readonly areaId: AreaId;
  readonly importance: number;
  readonly performance: number;
  readonly quadrant: Quadrant;
}

export interface QuadrantView {
  /** Where the matrix is cut: means of the areas shown, or as moved by hand; null = no areas. */
  readonly crossHair: { readonly importance: number; readonly performance: number } | null;
  /** Areas with both scores, in the order of the areas. */
  readonly areas: readonly PlacedArea[];
}

/** A value on the line counts as high. */
export function quadrants(project: Project): QuadrantView {
  const { priorities } = project;
  const rated = project.areas.flatMap(({ id }) => {
    const scores = priorities.scores[id];
    return scores === undefined || scores.importance === null || scores.performance === null
      ? []
      : [{ areaId: id, importance: scores.importance, performance: scores.performance }];
  });
  const importance = mean(rated.map((area) => area.importance));
  const performance = mean(rated.map((area) => area.performance));
  if (importance === null || performance === null) return { crossHair: null, areas: [] };
  const crossHair =
    priorities.crossHair === "means" ? { importance, performance } : priorities.crossHair;
  return {
    crossHair,
    areas: rated.map((area) => ({ ...area, quadrant: quadrantOf(area, crossHair) })),
  };
}

interface Point {
  readonly importance: number;
  readonly performance: number;
}

function quadrantOf(area: Point, cut: Point): Quadrant {
  const isImportant = area.importance >= cut.importance;
  if (area.performance >= cut.performance) return isImportant ? "keepUp" : "overkill";
  return isImportant ? "concentrate" : "lowPriority";
}

/** Quadrants of impact and effort. */
export type ImpactEffortQuadrant = "quickWin" | "bigBet" | "fillIn" | "drop";

/** Cut at 3, and 3 counts as high. */
export function impactEffortQuadrant(impact: number, effort: number): ImpactEffortQuadrant {
  if (effort >= 3) return impact >= 3 ? "bigBet" : "drop";
  return impact >= 3 ? "quickWin" : "fillIn";
}
