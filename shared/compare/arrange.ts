import { castDraft, produce, type Draft } from "immer";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { settleEpisodes } from "#shared/domain/references.ts";

/*
 * Two changes that are whole each for itself can break a rule together. What follows mends
 * that without losing anything; a project that is whole comes back as the same reference.
 */

/**
 * Puts moments back that a requirement still hangs on and questions that still have answers:
 * one side removed them, the other one used them.
 * @param sources where to look for them, the first that has one counts.
 */
export function bringBack(project: Project, sources: readonly Project[]): Project {
  return produce(project, (draft) => {
    for (const cycle of draft.cycles) {
      const known = sources.flatMap((each) => each.cycles.find(({ id }) => id === cycle.id) ?? []);
      bringBackMoments(cycle, known);
      bringBackQuestions(cycle, known);
    }
  });
}

function bringBackMoments(cycle: Draft<Cycle>, known: readonly Cycle[]): void {
  const present = new Set<string>(cycle.moments.map(({ id }) => id));
  for (const { momentId } of cycle.requirements) {
    if (present.has(momentId)) continue;
    const source = known.find((each) => each.moments.some(({ id }) => id === momentId));
    const from = source?.moments.findIndex(({ id }) => id === momentId) ?? -1;
    const moment = source?.moments[from];
    if (source === undefined || moment === undefined) continue;
    const before = new Set<string>(source.moments.slice(0, from).map(({ id }) => id));
    const place = cycle.moments.findLastIndex(({ id }) => before.has(id)) + 1;
    cycle.moments.splice(place, 0, castDraft(moment));
    present.add(momentId);
  }
}

function bringBackQuestions(cycle: Draft<Cycle>, known: readonly Cycle[]): void {
  const { survey } = cycle;
  if (survey === null) return;
  const present = new Set<string>(survey.questions.map(({ id }) => id));
  const wanted = survey.waves.flatMap(({ answers }) =>
    Object.keys(answers).map((key) => key.split("/")[0] ?? ""),
  );
  for (const id of new Set(wanted)) {
    if (present.has(id)) continue;
    const question = known
      .flatMap((each) => each.survey?.questions ?? [])
      .find((each) => each.id === id);
    if (question !== undefined) survey.questions.push(castDraft(question));
  }
}

/** Every stage one run of moments, every episode a run of neighbours of its own. */
export function arrange(project: Project): Project {
  return produce(project, (draft) => {
    for (const cycle of draft.cycles) {
      if (!hasRuns(cycle.moments)) cycle.moments = inRuns(cycle.moments);
      arrangeEpisodes(cycle);
    }
  });
}

function hasRuns(moments: readonly Pick<Moment, "stageId">[]): boolean {
  const left = new Set<string>();
  return moments.every(({ stageId }, at) => {
    const last = moments[at - 1]?.stageId ?? null;
    if (last !== null && last !== stageId) left.add(last);
    return stageId === null || !left.has(stageId);
  });
}

/** A moment apart from its stage goes to the end of the stage's first run. */
function inRuns(moments: readonly Draft<Moment>[]): Draft<Moment>[] {
  const runs: { readonly stageId: string | null; readonly moments: Draft<Moment>[] }[] = [];
  for (const moment of moments) {
    const { stageId } = moment;
    const last = runs.at(-1);
    const run =
      last?.stageId === stageId
        ? last
        : stageId === null
          ? undefined
          : runs.find((each) => each.stageId === stageId);
    if (run === undefined) runs.push({ stageId, moments: [moment] });
    else run.moments.push(moment);
  }
  return runs.flatMap((run) => run.moments);
}

function arrangeEpisodes(cycle: Draft<Cycle>): void {
  const places = new Map<string, number>(cycle.moments.map(({ id }, at) => [id, at]));
  const taken = new Set<string>();
  let isOther = false;
  for (const episode of cycle.episodes) {
    const free = episode.momentIds.filter((id) => !taken.has(id) && places.has(id));
    const run = longestRun(free, places);
    for (const id of run) taken.add(id);
    if (run.length === episode.momentIds.length) continue;
    // Moments that stand apart now keep the mark that the episode gave them.
    for (const moment of cycle.moments) {
      const isLeft = episode.momentIds.includes(moment.id) && !run.includes(moment.id);
      if (isLeft && !taken.has(moment.id) && !moment.critical) {
        moment.critical = true;
        if (moment.criticalReason === "") moment.criticalReason = episode.reason;
      }
    }
    episode.momentIds = run;
    isOther = true;
  }
  if (isOther) settleEpisodes(cycle);
}

/** The longest stretch of neighbours, in the order of the episode. */
function longestRun<Id extends string>(
  ids: readonly Id[],
  places: ReadonlyMap<string, number>,
): Id[] {
  const sorted = ids.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  let best: Id[] = [];
  let run: Id[] = [];
  for (const id of sorted) {
    const last = run.at(-1);
    const isNext = last !== undefined && places.get(id) === (places.get(last) ?? 0) + 1;
    run = isNext ? [...run, id] : [id];
    if (run.length > best.length) best = run;
  }
  const kept = new Set(best);
  return ids.filter((id) => kept.has(id));
}
