import type { CycleId, EpisodeId, MomentId } from "#shared/ids.ts";
import type { Project } from "#shared/domain/project.ts";
import { remove, settleEpisodes } from "#shared/domain/references.ts";
import { editCycle } from "./edit-order.ts";
import type { Episode } from "./schema.ts";

const MAX_EPISODES = 500;

/** Whether the moments are two or more neighbours in the order of the cycle. */
export function areNeighbours(
  order: readonly { readonly id: MomentId }[],
  momentIds: readonly MomentId[],
): boolean {
  const chosen = new Set(momentIds);
  const places = order.flatMap((moment, place) => (chosen.has(moment.id) ? [place] : []));
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined || places.length < 2) return false;
  return last - first + 1 === places.length;
}

/**
 * An episode over neighbouring moments. Where the range touches episodes, the first of them
 * grows to hold everything and keeps the reasons of the others. Unchanged when the moments
 * are not neighbours.
 */
export function createEpisode(
  project: Project,
  cycleId: CycleId,
  episodeId: EpisodeId,
  momentIds: readonly MomentId[],
): Project {
  return editCycle(project, cycleId, (cycle) => {
    if (!areNeighbours(cycle.moments, momentIds)) return;
    const chosen = new Set<string>(momentIds);
    const touched = cycle.episodes.filter((each) => each.momentIds.some((id) => chosen.has(id)));
    const [first, ...others] = touched;
    const wanted = new Set<string>([...chosen, ...touched.flatMap((each) => each.momentIds)]);
    const members = cycle.moments.flatMap((moment) => (wanted.has(moment.id) ? [moment.id] : []));
    if (first === undefined) {
      if (cycle.episodes.length >= MAX_EPISODES) return;
      cycle.episodes.push({ id: episodeId, title: "", reason: "", momentIds: members });
      return;
    }
    if (members.length === first.momentIds.length) return;
    first.momentIds = members;
    first.reason = [first, ...others]
      .map((each) => each.reason)
      .filter((reason) => reason.trim() !== "")
      .join("\n");
    cycle.episodes = cycle.episodes.filter((each) => !others.includes(each));
  });
}

export function setEpisode(
  project: Project,
  cycleId: CycleId,
  episodeId: EpisodeId,
  fields: Partial<Pick<Episode, "title" | "reason">>,
): Project {
  return editCycle(project, cycleId, (cycle) => {
    const episode = cycle.episodes.find((each) => each.id === episodeId);
    if (episode !== undefined) Object.assign(episode, fields);
  });
}

/** The moments stay, each with its own mark as it was. */
export function dissolveEpisode(project: Project, episodeId: EpisodeId): Project {
  return remove(project, { kind: "episode", id: episodeId });
}

/**
 * Takes one moment out of its episode. In the middle it parts the episode: the second part
 * is `newEpisodeId` with the same title and reason; a part of one moment becomes its own mark.
 */
export function leaveEpisode(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  newEpisodeId: EpisodeId,
): Project {
  return editCycle(project, cycleId, (cycle) => {
    const index = cycle.episodes.findIndex((each) => each.momentIds.includes(momentId));
    const episode = cycle.episodes[index];
    if (episode === undefined) return;
    const at = episode.momentIds.indexOf(momentId);
    const before = episode.momentIds.slice(0, at);
    const after = episode.momentIds.slice(at + 1);
    const { title, reason } = episode;
    if (before.length > 0 && after.length > 0) {
      cycle.episodes.splice(index + 1, 0, { id: newEpisodeId, title, reason, momentIds: after });
    }
    episode.momentIds = before.length > 0 ? before : after;
    settleEpisodes(cycle);
    const moment = cycle.moments.find((each) => each.id === momentId);
    if (moment !== undefined && moment.critical) moment.critical = false;
  });
}
