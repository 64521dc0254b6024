import { remove } from "#shared/domain/references.ts";
import type { CycleId, EpisodeId, IdSource, MomentId, StageId } from "#shared/ids.ts";
import { blankProject } from "#shared/domain/blank.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { addDefaultStages } from "#shared/domain/moments/edit-stages.ts";
import { createEpisode } from "#shared/domain/moments/edit-episodes.ts";
import { insertMoments } from "#shared/domain/moments/edit-order.ts";

/** Ids that count up, so that two runs give the same project. */
export function countingIds(): IdSource {
  let next = 0;
  return () => `00000000-0000-4000-8000-${String((next += 1)).padStart(12, "0")}`;
}

export interface TestProject {
  readonly project: Project;
  readonly cycleId: CycleId;
}

export function emptyProject(): TestProject {
  const project = blankProject(countingIds(), "en");
  return { project, cycleId: cycleOf(project).id };
}

/** Moments m1, m2 …; stages as a list of letters; one episode over `episode` (numbers from 1). */
export function projectWith(
  moments: number,
  options: { readonly stages?: readonly string[]; readonly episode?: readonly number[] } = {},
): TestProject {
  const { project, cycleId } = emptyProject();
  const added = Array.from({ length: moments }, (_, at) => ({
    id: m(at + 1),
    title: `m${at + 1}`,
  }));
  const filled = insertMoments(project, cycleId, added, "end");
  const stages = (options.stages ?? []).map((title) => ({ id: s(title), title }));
  const staged = addDefaultStages(filled, cycleId, stages);
  const members = (options.episode ?? []).map(m);
  return { project: createEpisode(staged, cycleId, e(1), members), cycleId };
}

/** Id of the moment m1, m2 … */
export function m(number: number): MomentId {
  return testId(1, number) as MomentId;
}

export function e(number: number): EpisodeId {
  return testId(2, number) as EpisodeId;
}

/** Id of the stage A, B … */
export function s(letter: string): StageId {
  return testId(3, letter.charCodeAt(0)) as StageId;
}

function testId(kind: number, number: number): string {
  return `0000000${kind}-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

export function cycleOf(project: Project): Cycle {
  const [cycle] = project.cycles;
  if (cycle === undefined) throw new Error("a project has a cycle");
  return cycle;
}

/** "A: m1 m2 | B: m3": order and stages in one line. */
export function lineOf(project: Project): string {
  const cycle = cycleOf(project);
  const titles = new Map(cycle.stages.map((stage) => [stage.id, stage.title]));
  const parts: string[] = [];
  let last: string | null | undefined;
  for (const moment of cycle.moments) {
    const stage = moment.stageId === null ? null : (titles.get(moment.stageId) ?? "?");
    if (stage !== last)
      parts.push(stage === null ? "–:" : `${parts.length > 0 ? "| " : ""}${stage}:`);
    parts.push(moment.title);
    last = stage;
  }
  return parts.join(" ");
}

/** "m2 m3 m4": members of each episode. */
export function episodesOf(project: Project): string[] {
  const cycle = cycleOf(project);
  const titles = new Map(cycle.moments.map((moment) => [moment.id, moment.title]));
  return cycle.episodes.map((each) => each.momentIds.map((id) => titles.get(id)).join(" "));
}

/** As the outline removes a range: one undo step over all. */
export function removeMoments(project: Project, ids: readonly MomentId[]): Project {
  return ids.reduce((left, id) => remove(left, { kind: "moment", id }), project);
}
