import type { MomentId } from "#shared/ids.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { cycleSurvival } from "#shared/domain/statistics/cycle-survival.ts";
import type { NumberedMoment } from "./derive.ts";

/** What repairing one moment alone would do; whole customers of 1,000. */
export interface Lever extends NumberedMoment {
  /** Share of customers without incident here today, 0–1. */
  readonly reliability: number;
  /** Customers who would still meet an incident if none happened here. */
  readonly incidentsWithout: number;
  /** How many fewer that are than today. */
  readonly saved: number;
}

/** Moments that have a reliability, in the order of the cycle. */
function rated(cycle: Cycle): Omit<Lever, "incidentsWithout" | "saved">[] {
  return cycle.moments.flatMap((moment, index) =>
    moment.reliability === null
      ? []
      : [{ moment, number: index + 1, reliability: moment.reliability }],
  );
}

/**
 * Moments that have a reliability, the strongest lever first: where one incident less helps
 * most customers. Equal ones keep the order of the cycle. Independence is assumed.
 */
export function survivalLevers(cycle: Cycle): Lever[] {
  const all = rated(cycle);
  return all
    .flatMap((entry) => {
      const would = survivalIf(cycle, new Map([[entry.moment.id, 1]]));
      if (would === null) return [];
      return [{ ...entry, incidentsWithout: would.after, saved: would.saved }];
    })
    .toSorted((a, b) => a.reliability - b.reliability || a.number - b.number);
}

/** Whole customers of 1,000. */
export interface WhatIf {
  /** Meet at least one incident today, and would with the targets. */
  readonly before: number;
  readonly after: number;
  /** `before` − `after`, of the whole numbers, so that a reader can check it; negative = worse. */
  readonly saved: number;
}

/**
 * Cycle survival if some moments had another reliability (0–1); a moment without one of its
 * own stays out. Null when no moment has one. The bank: the wait 0.85 → 0.95 gives 342 →
 * 265, 77 saved.
 */
export function survivalIf(cycle: Cycle, targets: ReadonlyMap<MomentId, number>): WhatIf | null {
  const known = rated(cycle);
  const before = cycleSurvival(known.map((entry) => entry.reliability));
  const after = cycleSurvival(
    known.map((entry) => targets.get(entry.moment.id) ?? entry.reliability),
  );
  if (before === null || after === null) return null;
  return {
    before: before.incidentsPer1000,
    after: after.incidentsPer1000,
    saved: before.incidentsPer1000 - after.incidentsPer1000,
  };
}

/** A first target to talk about: ten of 100 customers more, at most all. */
export function firstTarget(reliability: number): number {
  return Math.min(1, Math.round((reliability + 0.1) * 1_000) / 1_000);
}
