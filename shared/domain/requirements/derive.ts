import type { MomentId, RequirementId } from "#shared/ids.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import {
  criticalMomentIds,
  criticalMoments,
  type NumberedMoment,
} from "#shared/domain/moments/derive.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import { mean } from "#shared/domain/statistics/mean.ts";
import { DETERMINANTS, type Determinant, type Requirement } from "./schema.ts";

/** Requirements of every moment of the cycle, in their order; empty lists included. */
export function requirementsByMoment(cycle: Cycle): ReadonlyMap<MomentId, readonly Requirement[]> {
  const byMoment = new Map<MomentId, Requirement[]>();
  for (const moment of cycle.moments) byMoment.set(moment.id, []);
  for (const requirement of cycle.requirements)
    byMoment.get(requirement.momentId)?.push(requirement);
  return byMoment;
}

/** A requirement with the moment and cycle that it belongs to. */
export interface LocatedRequirement {
  readonly requirement: Requirement;
  readonly cycle: Cycle;
  readonly moment: Moment;
  /** Number of the moment in its cycle. */
  readonly momentNumber: number;
  readonly critical: boolean;
}

const indexCache = new WeakMap<Project["cycles"], ReadonlyMap<RequirementId, LocatedRequirement>>();

/** Every requirement of the project by id: what an action's links are read with. */
export function requirementIndex(project: Project): ReadonlyMap<RequirementId, LocatedRequirement> {
  const known = indexCache.get(project.cycles);
  if (known !== undefined) return known;
  const index = new Map<RequirementId, LocatedRequirement>();
  for (const cycle of project.cycles) {
    const moments = new Map(cycle.moments.map((moment, at) => [moment.id, { moment, at }]));
    const critical = criticalMomentIds(cycle);
    for (const requirement of cycle.requirements) {
      const found = moments.get(requirement.momentId);
      if (found === undefined) continue;
      index.set(requirement.id, {
        requirement,
        cycle,
        moment: found.moment,
        momentNumber: found.at + 1,
        critical: critical.has(found.moment.id),
      });
    }
  }
  indexCache.set(project.cycles, index);
  return index;
}

/** Performance − importance (P − E), −4…4; null until both are said. */
export function gap(requirement: Requirement): number | null {
  const { importance, performance } = requirement;
  return importance === null || performance === null ? null : performance - importance;
}

/** A standard that can be verified: something is measured and a target is set. */
export function hasVerifiableStandard(requirement: Requirement): boolean {
  const { standard } = requirement;
  return standard !== null && standard.measure.trim() !== "" && standard.target !== null;
}

export interface GapSummary {
  /** Requirements with both scores. */
  readonly rated: number;
  readonly meanGap: number | null;
  /** Σ wᵢ(Pᵢ − Eᵢ)/Σw over rated requirements that have a determinant; null without weights. */
  readonly weightedGap: number | null;
}

/** Mean and weighted gap of a cycle; w is the weight of the requirement's determinant. */
export function gapSummary(cycle: Cycle): GapSummary {
  const gaps: number[] = [];
  let weighted = 0;
  let weights = 0;
  for (const requirement of cycle.requirements) {
    const value = gap(requirement);
    if (value === null) continue;
    gaps.push(value);
    if (cycle.determinantWeights === null || requirement.determinant === null) continue;
    const weight = cycle.determinantWeights[requirement.determinant];
    weighted += weight * value;
    weights += weight;
  }
  return {
    rated: gaps.length,
    meanGap: mean(gaps),
    weightedGap: weights === 0 ? null : weighted / weights,
  };
}

export interface DeterminantRow {
  readonly determinant: Determinant;
  readonly requirements: number;
  /** Of those, how many have both scores; the means are over these. */
  readonly rated: number;
  readonly importance: number | null;
  readonly performance: number | null;
  readonly gap: number | null;
  readonly weight: number | null;
}

/** One row per determinant, all ten, in the order of the 1985 article. */
export function determinantProfile(cycle: Cycle): DeterminantRow[] {
  return DETERMINANTS.map((determinant) => {
    const all = cycle.requirements.filter((entry) => entry.determinant === determinant);
    const rated = all.filter((entry) => gap(entry) !== null);
    return {
      determinant,
      requirements: all.length,
      rated: rated.length,
      importance: mean(rated.flatMap((entry) => entry.importance ?? [])),
      performance: mean(rated.flatMap((entry) => entry.performance ?? [])),
      gap: mean(rated.flatMap((entry) => gap(entry) ?? [])),
      weight: cycle.determinantWeights?.[determinant] ?? null,
    };
  });
}

/** How many critical moments have at least one requirement. */
export function criticalCoverage(cycle: Cycle): {
  readonly covered: number;
  readonly critical: number;
} {
  const critical = criticalMomentIds(cycle);
  const covered = new Set(
    cycle.requirements.flatMap((entry) => (critical.has(entry.momentId) ? [entry.momentId] : [])),
  );
  return { covered: covered.size, critical: critical.size };
}

/** Critical moments by what can be verified at each, in the order of the cycle. */
export interface VerifiableCoverage {
  /** With a requirement whose standard has measure and target. */
  readonly verifiable: readonly NumberedMoment[];
  /** With requirements, none of which anyone could verify yet. */
  readonly unverifiable: readonly NumberedMoment[];
  readonly without: readonly NumberedMoment[];
}

export function verifiableCoverage(cycle: Cycle): VerifiableCoverage {
  const byMoment = requirementsByMoment(cycle);
  const verifiable: NumberedMoment[] = [];
  const unverifiable: NumberedMoment[] = [];
  const without: NumberedMoment[] = [];
  for (const entry of criticalMoments(cycle)) {
    const own = byMoment.get(entry.moment.id) ?? [];
    if (own.length === 0) without.push(entry);
    else (own.some(hasVerifiableStandard) ? verifiable : unverifiable).push(entry);
  }
  return { verifiable, unverifiable, without };
}
