import type { EpisodeId, MomentId } from "#shared/ids.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { cycleSurvival } from "#shared/domain/statistics/cycle-survival.ts";
import type { Episode, Moment, Stage } from "./schema.ts";

/** A moment with its number in the cycle, from 1. */
export interface NumberedMoment {
  readonly moment: Moment;
  readonly number: number;
}

/** Number of each moment, from 1 in the order of the cycle. */
export function momentNumbers(cycle: Cycle): ReadonlyMap<MomentId, number> {
  return new Map(cycle.moments.map((moment, index) => [moment.id, index + 1]));
}

/** The episode that a moment belongs to, or null. */
export function episodeOf(cycle: Cycle, momentId: MomentId): Episode | null {
  return cycle.episodes.find((episode) => episode.momentIds.includes(momentId)) ?? null;
}

/** Numbers of the first and last moment of an episode; null when none of them exists. */
export function episodeRange(
  cycle: Cycle,
  episodeId: EpisodeId,
): { readonly first: number; readonly last: number } | null {
  const members = new Set(cycle.episodes.find((episode) => episode.id === episodeId)?.momentIds);
  const numbers = cycle.moments.flatMap((moment, index) =>
    members.has(moment.id) ? [index + 1] : [],
  );
  const first = numbers[0];
  const last = numbers.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

const criticalCache = new WeakMap<Cycle, ReadonlySet<MomentId>>();

/** Moments that are critical by their own mark or as members of an episode. */
export function criticalMomentIds(cycle: Cycle): ReadonlySet<MomentId> {
  const known = criticalCache.get(cycle);
  if (known !== undefined) return known;
  const existing = new Set(cycle.moments.map((moment) => moment.id));
  const critical = new Set<MomentId>();
  for (const moment of cycle.moments) if (moment.critical) critical.add(moment.id);
  for (const episode of cycle.episodes) {
    for (const id of episode.momentIds) if (existing.has(id)) critical.add(id);
  }
  criticalCache.set(cycle, critical);
  return critical;
}

/** Critical moments in the order of the cycle, with their numbers. */
export function criticalMoments(cycle: Cycle): NumberedMoment[] {
  const critical = criticalMomentIds(cycle);
  return cycle.moments.flatMap((moment, index) =>
    critical.has(moment.id) ? [{ moment, number: index + 1 }] : [],
  );
}

export interface CriticalShares {
  /** Single critical moments outside episodes plus episodes (the bank: 3 of 15). */
  readonly points: number;
  /** Moments that are critical, members of episodes included (the bank: 6 of 15). */
  readonly momentsCritical: number;
  readonly total: number;
}

/** Both countings, always shown together: the first has episodes in its numerator. */
export function criticalShares(cycle: Cycle): CriticalShares {
  const critical = criticalMomentIds(cycle);
  const inEpisode = new Set(cycle.episodes.flatMap((episode) => episode.momentIds));
  const single = [...critical].filter((id) => !inEpisode.has(id)).length;
  return {
    points: single + cycle.episodes.length,
    momentsCritical: critical.size,
    total: cycle.moments.length,
  };
}

/** Usual minutes of waiting, over usual minutes inside the organisation. */
export interface WaitShare {
  readonly waiting: number;
  readonly total: number;
}

/** `total` leaves out moments outside the organisation; 0 when no time is known. */
export function waitShare(cycle: Cycle): WaitShare {
  let waiting = 0;
  let total = 0;
  for (const moment of cycle.moments) {
    if (moment.usual === null || moment.time === "outside") continue;
    total += moment.usual;
    if (moment.time === "waiting") waiting += moment.usual;
  }
  return { waiting, total };
}

/** Usual minutes spent outside the organisation (the bank: 50 on two buses). */
export function outsideMinutes(cycle: Cycle): number {
  return cycle.moments.reduce(
    (sum, moment) => sum + (moment.time === "outside" ? (moment.usual ?? 0) : 0),
    0,
  );
}

/** Maximum acceptable − usual, in minutes; negative = longer than accepted. */
export function slack(moment: Moment): number | null {
  return moment.maximum === null || moment.usual === null ? null : moment.maximum - moment.usual;
}

/** Whether anything was written that only a service blueprint shows. */
export function hasBlueprint(cycle: Cycle): boolean {
  return cycle.moments.some(({ frontStage, backStage, support }) =>
    [frontStage, backStage, support].some((text) => text.trim() !== ""),
  );
}

export interface SurvivalOfCycle {
  /** Share of customers without incident, 0–1; null when no moment has a reliability. */
  readonly product: number | null;
  readonly momentsWithReliability: number;
  readonly incidentsPer1000: number | null;
}

/** Only moments that have a reliability enter; independence is assumed. */
export function survival(cycle: Cycle): SurvivalOfCycle {
  const known = cycle.moments.flatMap((moment) =>
    moment.reliability === null ? [] : [moment.reliability],
  );
  const result = cycleSurvival(known);
  return {
    product: result?.share ?? null,
    momentsWithReliability: known.length,
    incidentsPer1000: result?.incidentsPer1000 ?? null,
  };
}

/** A run of neighbouring moments of one stage; `stage` null = moments without a stage. */
export interface StageRun {
  readonly stage: Stage | null;
  /** A, B … Z, AA … in the order of the runs; empty without a stage. */
  readonly letter: string;
  readonly moments: readonly NumberedMoment[];
}

/**
 * The cycle as it is read: runs in the order of the moments, and empty stages behind the
 * stage that stands before them in the list (or first).
 */
export function stageRuns(cycle: Cycle): StageRun[] {
  const stages = new Map(cycle.stages.map((stage) => [stage.id, stage]));
  const runs: { stage: Stage | null; moments: NumberedMoment[] }[] = [];
  for (const [index, moment] of cycle.moments.entries()) {
    const stage = moment.stageId === null ? null : (stages.get(moment.stageId) ?? null);
    const last = runs.at(-1);
    const entry = { moment, number: index + 1 };
    if (last !== undefined && last.stage === stage) last.moments.push(entry);
    else runs.push({ stage, moments: [entry] });
  }
  let before = -1;
  for (const stage of cycle.stages) {
    const at = runs.findLastIndex((run) => run.stage === stage);
    if (at === -1) runs.splice(before + 1, 0, { stage, moments: [] });
    before = at === -1 ? before + 1 : at;
  }
  const letters = new Map<Stage, string>();
  return runs.map(({ stage, moments }) => {
    if (stage !== null && !letters.has(stage)) letters.set(stage, letterOf(letters.size));
    return { stage, letter: stage === null ? "" : (letters.get(stage) ?? ""), moments };
  });
}

/** 0 → A, 25 → Z, 26 → AA. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
