import type { MomentId } from "#shared/ids.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { wordsOf } from "./fold.ts";
import type { Direction, Requirement } from "./schema.ts";
import { unitOf } from "./units.ts";

/** What two requirements have in common, the nearest first. */
export type ConflictScope = "moment" | "episode" | "area";

export interface Conflict {
  readonly scope: ConflictScope;
  /** In the order of the cycle. */
  readonly first: Requirement;
  readonly second: Requirement;
}

/** A standard that is complete enough to contradict another. */
interface Pledge {
  readonly requirement: Requirement;
  readonly direction: Direction;
  /** In minutes for times, else as written. */
  readonly target: number;
}

/**
 * Pairs that promise different levels of one measure: at the same moment, in the same
 * episode, or for the same area. A later requirement is named once, with the nearest earlier
 * one that it contradicts. "At least 5" with "at most 10" is a range and no conflict.
 */
export function findConflicts(cycle: Cycle): readonly Conflict[] {
  const number = new Map(cycle.moments.map((moment, index) => [moment.id, index]));
  const ordered = cycle.requirements.toSorted(
    (a, b) => (number.get(a.momentId) ?? 0) - (number.get(b.momentId) ?? 0),
  );
  const scopes = scopesOf(cycle);
  const groups = new Map<string, Pledge[]>();
  const found: Conflict[] = [];
  for (const requirement of ordered) {
    const made = pledgeOf(requirement);
    if (made === null) continue;
    const earlier = groups.get(made.key);
    if (earlier === undefined) {
      groups.set(made.key, [made.pledge]);
      continue;
    }
    const nearest = nearestConflict(made.pledge, earlier, scopes);
    if (nearest !== null) found.push(nearest);
    earlier.push(made.pledge);
  }
  return found;
}

type Keyed = { readonly key: string; readonly pledge: Pledge } | null;
const pledges = new WeakMap<Requirement, Keyed>();

/** Remembered by requirement: an edit changes one of a thousand. */
function pledgeOf(requirement: Requirement): Keyed {
  const known = pledges.get(requirement);
  if (known !== undefined) return known;
  const made = readPledge(requirement);
  pledges.set(requirement, made);
  return made;
}

function readPledge(requirement: Requirement): Keyed {
  const { standard } = requirement;
  if (standard === null || standard.target === null) return null;
  const measure = measureKey(standard.measure);
  if (measure === "") return null;
  const { family, factor } = unitOf(standard.unit);
  // A millionth of a minute apart is rounding, not another promise.
  const target = Math.round(standard.target * factor * 1e6) / 1e6;
  const pledge = { requirement, direction: standard.direction, target };
  return { key: `${measure}|${family}`, pledge };
}

/** The measure without case, accents, signs, blanks and plural: "Quejas " is "queja". */
export function measureKey(measure: string): string {
  return wordsOf(measure)
    .map(({ folded }) => singular(folded))
    .join(" ");
}

/** Only for comparing: both numbers of a word become the same, not always a real word. */
function singular(word: string): string {
  if (word.length <= 3 || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  const stem = word.endsWith("s") ? word.slice(0, -1) : word;
  return stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}

interface MomentScopes {
  readonly episode: string | null;
  readonly area: string | null;
}

function scopesOf(cycle: Cycle): ReadonlyMap<MomentId, MomentScopes> {
  const episodes = new Map(
    cycle.episodes.flatMap(({ id, momentIds }) => momentIds.map((moment) => [moment, id] as const)),
  );
  return new Map(
    cycle.moments.map(({ id, areaId }) => [
      id,
      { episode: episodes.get(id) ?? null, area: areaId },
    ]),
  );
}

function nearestConflict(
  later: Pledge,
  earlier: readonly Pledge[],
  scopes: ReadonlyMap<MomentId, MomentScopes>,
): Conflict | null {
  const second = later.requirement;
  const own = scopes.get(second.momentId);
  let area: Conflict | null = null;
  let episode: Conflict | null = null;
  for (const other of earlier) {
    if (!contradicts(other, later)) continue;
    const first = other.requirement;
    if (first.momentId === second.momentId) return { scope: "moment", first, second };
    const its = scopes.get(first.momentId);
    if (own === undefined || its === undefined) continue;
    if (own.episode !== null && own.episode === its.episode)
      episode ??= { scope: "episode", first, second };
    else if (own.area !== null && own.area === its.area) area ??= { scope: "area", first, second };
  }
  return episode ?? area;
}

/** Two levels of the same kind that differ, or two that cannot both be kept. */
function contradicts(a: Pledge, b: Pledge): boolean {
  if (a.direction === b.direction) return a.target !== b.target;
  const [low, high] = lowAndHigh(a, b);
  return low.direction === "equal" || high.direction === "equal"
    ? low.target > high.target
    : low.target >= high.target;
}

/** Of two directions: the one that says "not below" and the one that says "not above". */
function lowAndHigh(a: Pledge, b: Pledge): readonly [Pledge, Pledge] {
  const isLow = a.direction === "atLeast" || (a.direction === "equal" && b.direction === "atMost");
  return isLow ? [a, b] : [b, a];
}
