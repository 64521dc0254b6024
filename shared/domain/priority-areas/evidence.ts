import type { AreaId, CycleId, MomentId } from "#shared/ids.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { gap } from "#shared/domain/requirements/derive.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { mean } from "#shared/domain/statistics/mean.ts";
import { customerEmotions, latestWave } from "#shared/domain/survey/derive.ts";

/** A critical moment that an area serves. */
export interface ServedMoment {
  readonly cycleId: CycleId;
  readonly momentId: MomentId;
  readonly number: number;
}

/** What the other steps say about an area: a suggestion beside the scores, never a score. */
export interface AreaEvidence {
  readonly areaId: AreaId;
  readonly criticalMoments: readonly ServedMoment[];
  /** Moments served in all cycles, critical or not. */
  readonly moments: number;
  /** Mean of performance − importance over its rated requirements. */
  readonly meanGap: number | null;
  readonly ratedRequirements: number;
  /** Usual minutes of waiting at its moments. */
  readonly waitingMinutes: number;
  /** Mean of the customers' answers at its moments in the latest waves, 1–5. */
  readonly surveyScore: number | null;
  /** Values for "take it": mean importance; survey score, else mean performance. 1–5. */
  readonly suggested: { readonly importance: number | null; readonly performance: number | null };
}

const cache = new WeakMap<
  Project["cycles"],
  { readonly areas: Project["areas"]; readonly rows: readonly AreaEvidence[] }
>();

/** One row per area, in the order of the areas. */
export function evidencePerArea(project: Project): readonly AreaEvidence[] {
  const known = cache.get(project.cycles);
  if (known?.areas === project.areas) return known.rows;
  const facts = project.cycles.map(factsOf);
  const rows = project.areas.map(({ id }) => evidenceOf(id, facts));
  cache.set(project.cycles, { areas: project.areas, rows });
  return rows;
}

interface CycleFacts {
  readonly cycle: Cycle;
  readonly critical: ReadonlySet<MomentId>;
  readonly emotions: ReadonlyMap<MomentId, { readonly value: number }>;
}

function factsOf(cycle: Cycle): CycleFacts {
  const wave = cycle.survey === null ? null : latestWave(cycle.survey);
  return {
    cycle,
    critical: criticalMomentIds(cycle),
    emotions:
      cycle.survey === null || wave === null ? new Map() : customerEmotions(cycle.survey, wave),
  };
}

function evidenceOf(areaId: AreaId, facts: readonly CycleFacts[]): AreaEvidence {
  const criticalMoments: ServedMoment[] = [];
  const requirements: Requirement[] = [];
  const voices: number[] = [];
  let moments = 0;
  let waitingMinutes = 0;
  for (const { cycle, critical, emotions } of facts) {
    const served = new Set<MomentId>();
    for (const [index, moment] of cycle.moments.entries()) {
      if (moment.areaId !== areaId) continue;
      served.add(moment.id);
      moments += 1;
      if (moment.time === "waiting") waitingMinutes += moment.usual ?? 0;
      const voice = emotions.get(moment.id);
      if (voice !== undefined) voices.push(voice.value + 3);
      if (critical.has(moment.id)) {
        criticalMoments.push({ cycleId: cycle.id, momentId: moment.id, number: index + 1 });
      }
    }
    requirements.push(...cycle.requirements.filter((entry) => served.has(entry.momentId)));
  }
  const gaps = requirements.flatMap((entry) => gap(entry) ?? []);
  const surveyScore = mean(voices);
  return {
    areaId,
    criticalMoments,
    moments,
    meanGap: mean(gaps),
    ratedRequirements: gaps.length,
    waitingMinutes,
    surveyScore,
    suggested: {
      importance: mean(requirements.flatMap((entry) => entry.importance ?? [])),
      performance: surveyScore ?? mean(requirements.flatMap((entry) => entry.performance ?? [])),
    },
  };
}
