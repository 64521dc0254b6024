import type { AreaId } from "#shared/ids.ts";
import type { Project } from "#shared/domain/project.ts";
import { places, rankStability } from "#shared/domain/statistics/rank-stability.ts";
import type { Pin } from "./schema.ts";
import { areaScore, type AreaScore } from "./scores.ts";

/** An area in the ordered list. */
export interface RankedArea {
  readonly areaId: AreaId;
  /** By the project's method; null while a part is missing. */
  readonly score: AreaScore | null;
  /** Number shown; ties share it; null = neither scored nor pinned, listed last. */
  readonly place: number | null;
  /** Place by the scores alone; null without a score. */
  readonly computedPlace: number | null;
  readonly tied: boolean;
  readonly pin: Pin | null;
  /** Why it stands there, in the consultant's words; may be ''. */
  readonly reason: string;
}

/**
 * Areas in order of need. Scored areas by score, equal scores in the order of the areas
 * and under one number; pinned areas take their place and the others close up around them.
 */
export function ranking(project: Project): RankedArea[] {
  const { priorities } = project;
  const rows = project.areas.map(({ id }): Row => {
    const pin = priorities.pins.find((entry) => entry.areaId === id) ?? null;
    return { areaId: id, score: areaScore(priorities, priorities.scores[id]), pin };
  });
  const scored = rows.filter((row) => row.score !== null).toSorted((a, b) => order(b) - order(a));
  const computed = new Map<Row, number>();
  for (const [index, place] of places(scored.map(order)).entries()) {
    const row = scored[index];
    if (row !== undefined) computed.set(row, place);
  }
  const shown = withPins(scored, rows);
  const placed = new Map<Row, number>();
  const isTied = (row: Row, other: Row | undefined): boolean =>
    other !== undefined &&
    row.pin === null &&
    other.pin === null &&
    computed.get(row) === computed.get(other);
  for (const [index, row] of shown.entries()) {
    const before = shown[index - 1];
    const shared = isTied(row, before) && before !== undefined ? placed.get(before) : undefined;
    placed.set(row, shared ?? index + 1);
  }
  const tied = new Set(
    shown.filter((row, index) => isTied(row, shown[index - 1]) || isTied(row, shown[index + 1])),
  );
  const unplaced = rows.filter((row) => !placed.has(row));
  return [...shown, ...unplaced].map((row) => ({
    areaId: row.areaId,
    score: row.score,
    place: placed.get(row) ?? null,
    computedPlace: computed.get(row) ?? null,
    tied: tied.has(row),
    pin: row.pin,
    reason: priorities.reasons[row.areaId] ?? "",
  }));
}

interface Row {
  readonly areaId: AreaId;
  readonly score: AreaScore | null;
  readonly pin: Pin | null;
}

/** Something to sort by: always-high areas stand above every product. */
function order(row: Row): number {
  if (row.score === null) return Number.NEGATIVE_INFINITY;
  return row.score.value + (row.score.alwaysHigh ? 1e6 : 0);
}

function withPins(scored: readonly Row[], rows: readonly Row[]): Row[] {
  const shown = scored.filter((row) => row.pin === null);
  const pinned = rows
    .flatMap((row) => (row.pin === null ? [] : [{ row, place: row.pin.place }]))
    .toSorted((a, b) => a.place - b.place);
  for (const [index, { row, place }] of pinned.entries()) {
    // A pin whose place is taken by another pin, or lies beyond the end, takes the next free one.
    const free = Math.max(place - 1, index === 0 ? 0 : shown.indexOf(rowAt(pinned, index - 1)) + 1);
    shown.splice(Math.min(free, shown.length), 0, row);
  }
  return shown;
}

function rowAt(pinned: readonly { readonly row: Row }[], index: number): Row {
  const entry = pinned[index];
  if (entry === undefined) throw new RangeError(`no pin ${String(index)}`);
  return entry.row;
}

/** ≥ 75 of 100 firm, 45–74 fairly firm, below: could swap with its neighbour. */
export type StabilityWord = "firm" | "fairlyFirm" | "couldSwap";

export interface Stability {
  /** Of 100 trials, in how many the area keeps its computed place. */
  readonly of100: number;
  readonly word: StabilityWord;
}

const stabilityCache = new WeakMap<
  Project["priorities"],
  { readonly areas: Project["areas"]; readonly result: ReadonlyMap<AreaId, Stability> }
>();

/**
 * How firm each place is when scores are shaken by ±1. Only importance–performance has it,
 * and only with two or more scored areas; else the map is empty.
 */
export function placeStability(project: Project): ReadonlyMap<AreaId, Stability> {
  const { priorities, areas } = project;
  const known = stabilityCache.get(priorities);
  if (known?.areas === areas) return known.result;
  const result = new Map<AreaId, Stability>();
  const rated = areas.flatMap(({ id }) => {
    const scores = priorities.scores[id];
    return scores === undefined || scores.importance === null || scores.performance === null
      ? []
      : [{ id, importance: scores.importance, performance: scores.performance }];
  });
  if (priorities.method === "importancePerformance" && rated.length >= 2) {
    const counts = rankStability(rated, priorities.weight);
    for (const [index, { id }] of rated.entries()) {
      const of100 = counts[index] ?? 0;
      result.set(id, { of100, word: stabilityWord(of100) });
    }
  }
  stabilityCache.set(priorities, { areas, result });
  return result;
}

export function stabilityWord(of100: number): StabilityWord {
  if (of100 >= 75) return "firm";
  return of100 >= 45 ? "fairlyFirm" : "couldSwap";
}
