import { ranking } from "#shared/domain/priority-areas/derive.ts";
import { quadrants, type Quadrant } from "#shared/domain/priority-areas/quadrants.ts";
import type { Project } from "#shared/domain/project.ts";
import type { AreaId } from "#shared/ids.ts";

export interface MatrixArea {
  readonly id: AreaId;
  readonly name: string;
  /** The place in the list, so that list and matrix need no legend; null = not placed. */
  readonly place: number | null;
  readonly importance: number;
  readonly performance: number;
  readonly quadrant: Quadrant;
}

export interface MatrixInput {
  readonly areas: readonly MatrixArea[];
  readonly cross: {
    readonly importance: number;
    readonly performance: number;
    /** True when it stands at the means, false when set by hand. */
    readonly isMeans: boolean;
  } | null;
}

/** Fewer areas than this make no matrix but a sentence. */
export const FEWEST_AREAS = 3;

/** Areas with both scores, in the order of their places. */
export function matrixInput(project: Project): MatrixInput {
  const places = new Map(ranking(project).map(({ areaId, place }) => [areaId, place]));
  const names = new Map(project.areas.map(({ id, name }) => [id, name]));
  const view = quadrants(project);
  const areas = view.areas
    .map(({ areaId, importance, performance, quadrant }): MatrixArea => ({
      id: areaId,
      name: names.get(areaId) ?? "",
      place: places.get(areaId) ?? null,
      importance,
      performance,
      quadrant,
    }))
    .toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));
  const isMeans = project.priorities.crossHair === "means";
  return { areas, cross: view.crossHair === null ? null : { ...view.crossHair, isMeans } };
}
