import type { CycleId, MomentId } from "#shared/ids.ts";
import type { Project } from "#shared/domain/project.ts";
import { remove } from "#shared/domain/references.ts";
import { blankMoment } from "./blank.ts";
import { areNeighbours } from "./edit-episodes.ts";
import { editCycle, insertMoments } from "./edit-order.ts";
import type { Moment } from "./schema.ts";

/**
 * Two moments out of one: the second half gets the same stage, area and actor. With
 * `firstTitle` the title is parted too; else the first half keeps it.
 */
export function splitMoment(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  second: { readonly id: MomentId; readonly title: string },
  firstTitle?: string,
): Project {
  const added = insertMoments(project, cycleId, [second], { after: momentId });
  return editCycle(added, cycleId, (cycle) => {
    const first = cycle.moments.find((each) => each.id === momentId);
    const half = cycle.moments.find((each) => each.id === second.id);
    if (first === undefined || half === undefined) return;
    half.areaId = first.areaId;
    half.servedBy = first.servedBy;
    if (firstTitle !== undefined) first.title = firstTitle.slice(0, 500);
  });
}

/**
 * The moment takes in its next neighbour: texts joined with a line break (titles with a stroke;
 * where they do not fit on a line the second goes into the description), usual times summed,
 * the lower emotion and reliability, the higher evidence kept only where both have it, all
 * requirements and questions. Unchanged for the last moment.
 */
export function mergeWithNext(project: Project, cycleId: CycleId, momentId: MomentId): Project {
  const cycle = project.cycles.find((each) => each.id === cycleId);
  const at = cycle?.moments.findIndex((each) => each.id === momentId) ?? -1;
  const first = cycle?.moments[at];
  const next = cycle?.moments[at + 1];
  if (first === undefined || next === undefined) return project;
  const merged = editCycle(project, cycleId, (draft) => {
    draft.moments[at] = { ...mergedFields(first, next) };
    for (const requirement of draft.requirements) {
      if (requirement.momentId === next.id) requirement.momentId = first.id;
    }
    for (const question of draft.survey?.questions ?? []) {
      if (question.momentId === next.id) question.momentId = first.id;
    }
    for (const ballot of draft.panel.rounds.flatMap((round) => round.ballots)) {
      const rating = ballot.ratings[next.id];
      if (rating !== undefined) ballot.ratings[first.id] ??= rating;
    }
    for (const episode of draft.episodes) {
      const hasNext = episode.momentIds.includes(next.id);
      if (hasNext && !draft.episodes.some((each) => each.momentIds.includes(first.id))) {
        episode.momentIds.unshift(first.id);
      }
    }
  });
  return remove(merged, { kind: "moment", id: next.id });
}

/** Neighbouring moments as one: each takes in the next. Unchanged when they are not neighbours. */
export function mergeMoments(
  project: Project,
  cycleId: CycleId,
  momentIds: readonly MomentId[],
): Project {
  const cycle = project.cycles.find((each) => each.id === cycleId);
  if (cycle === undefined || !areNeighbours(cycle.moments, momentIds)) return project;
  const [first, ...others] = cycle.moments.filter((each) => momentIds.includes(each.id));
  if (first === undefined) return project;
  return others.reduce((merged) => mergeWithNext(merged, cycleId, first.id), project);
}

function mergedFields(first: Moment, next: Moment): Moment {
  const title = joined(first.title, next.title, " / ");
  const isLong = title.length > 500;
  const description = joined(first.description, isLong ? next.title : "");
  return {
    ...blankMoment(first.id, isLong ? first.title : title, first.stageId),
    description: joined(description, next.description),
    type: first.type ?? next.type,
    channel: first.channel ?? next.channel,
    place: joined(first.place, next.place, " / ").slice(0, 500),
    physicalEvidence: joined(first.physicalEvidence, next.physicalEvidence),
    servedBy: joined(first.servedBy, next.servedBy, " / ").slice(0, 500),
    areaId: first.areaId ?? next.areaId,
    usual: sum(first.usual, next.usual),
    maximum: sum(first.maximum, next.maximum),
    time: first.time,
    emotion: lower(first.emotion, next.emotion),
    evidence: first.evidence === next.evidence ? first.evidence : "assumed",
    critical: first.critical || next.critical,
    criticalReason: joined(first.criticalReason, next.criticalReason),
    incidents: [...first.incidents, ...next.incidents].slice(0, 200),
    reliability: lower(first.reliability, next.reliability),
    frontStage: joined(first.frontStage, next.frontStage),
    backStage: joined(first.backStage, next.backStage),
    support: joined(first.support, next.support),
    quotes: [...first.quotes, ...next.quotes].slice(0, 200),
    notes: [...first.notes, ...next.notes].slice(0, 200),
  };
}

function joined(a: string, b: string, by = "\n"): string {
  if (a.trim() === "" || a === b) return b;
  return b.trim() === "" ? a : `${a}${by}${b}`.slice(0, 20_000);
}

function sum(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(527_040, a + b);
}

function lower(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
