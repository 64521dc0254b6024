import type { Draft } from "immer";
import type { AreaId, CycleId, EpisodeId, IncidentId, MomentId } from "#shared/ids.ts";
import { MAX_AREAS } from "#shared/domain/limits.ts";
import { moveInList } from "#shared/domain/list-order.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { leaveEpisode } from "./edit-episodes.ts";
import { editCycle } from "./edit-order.ts";
import { produce } from "immer";
import type { Incident, Moment } from "./schema.ts";

/** Fields of a moment that are plain values; order, stage and incidents have edits of their own. */
export type MomentFields = Partial<Omit<Moment, "id" | "stageId" | "incidents">>;

/** One or more fields of one moment. */
export function setMoment(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  fields: MomentFields,
): Project {
  return editMoment(project, cycleId, momentId, (moment) => {
    for (const [name, value] of Object.entries(fields)) {
      if (Array.isArray(value) && sameTexts(moment, name, value)) continue;
      Object.assign(moment, { [name]: value });
    }
  });
}

function sameTexts(moment: Draft<Moment>, name: string, value: readonly unknown[]): boolean {
  const old: unknown = Object.entries(moment).find(([key]) => key === name)?.[1];
  return (
    Array.isArray(old) &&
    old.length === value.length &&
    old.every((text, place) => text === value[place])
  );
}

export function renameMoment(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  title: string,
): Project {
  return setMoment(project, cycleId, momentId, { title });
}

/**
 * The mark of each moment changes over: none critical → all; else those that are lose it.
 * A member of an episode loses it by leaving the episode (`newEpisodeId`: see leaveEpisode).
 */
export function toggleCritical(
  project: Project,
  cycleId: CycleId,
  momentIds: readonly MomentId[],
  newEpisodeId: () => EpisodeId,
): Project {
  const cycle = project.cycles.find((each) => each.id === cycleId);
  if (cycle === undefined) return project;
  const inEpisode = new Set(cycle.episodes.flatMap((episode) => episode.momentIds));
  const wanted = new Set(momentIds);
  const chosen = cycle.moments.filter((moment) => wanted.has(moment.id));
  const isOn = chosen.every((moment) => moment.critical || inEpisode.has(moment.id));
  const ids = chosen.map(({ id }) => id);
  return setAllCritical(project, cycleId, ids, !isOn, newEpisodeId);
}

/** The mark of each moment; a member of an episode loses it by leaving (see leaveEpisode). */
export function setAllCritical(
  project: Project,
  cycleId: CycleId,
  momentIds: readonly MomentId[],
  critical: boolean,
  newEpisodeId: () => EpisodeId,
): Project {
  const chosen = new Set(momentIds);
  const cycle = project.cycles.find((each) => each.id === cycleId);
  const members = new Set(cycle?.episodes.flatMap((episode) => episode.momentIds));
  const own = editCycle(project, cycleId, (draft) => {
    for (const moment of draft.moments) {
      if (chosen.has(moment.id) && !members.has(moment.id)) moment.critical = critical;
    }
  });
  if (critical) return own;
  return momentIds
    .filter((id) => members.has(id))
    .reduce((changed, id) => setCritical(changed, cycleId, id, false, newEpisodeId()), own);
}

/** The reason stays written when the mark goes, so that it is there when it comes back. */
export function setCritical(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  critical: boolean,
  newEpisodeId: EpisodeId,
): Project {
  const cycle = project.cycles.find((each) => each.id === cycleId);
  const isMember = cycle?.episodes.some((episode) => episode.momentIds.includes(momentId)) ?? false;
  if (isMember) {
    return critical ? project : leaveEpisode(project, cycleId, momentId, newEpisodeId);
  }
  return setMoment(project, cycleId, momentId, { critical });
}

/** −1 or +1 on the scale −2 … +2; nobody's word yet counts as 0. */
export function stepEmotion(
  project: Project,
  cycleId: CycleId,
  momentIds: readonly MomentId[],
  by: -1 | 1,
): Project {
  return editCycle(project, cycleId, (cycle) => {
    const chosen = new Set(momentIds);
    for (const moment of cycle.moments) {
      if (!chosen.has(moment.id)) continue;
      moment.emotion = Math.max(-2, Math.min(2, (moment.emotion ?? 0) + by));
    }
  });
}

/** A new area typed at a moment; one with the same name is taken instead of a second. */
export function assignNewArea(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  area: { readonly id: AreaId; readonly name: string },
): Project {
  const name = area.name.trim();
  const known = project.areas.find((each) => each.name.trim().toLowerCase() === name.toLowerCase());
  if (name === "") return project;
  if (known !== undefined) return setMoment(project, cycleId, momentId, { areaId: known.id });
  if (project.areas.length >= MAX_AREAS) return project;
  const withArea = produce(project, (draft) => {
    draft.areas.push({ id: area.id, name });
  });
  return setMoment(withArea, cycleId, momentId, { areaId: area.id });
}

export type CycleFields = Partial<Pick<Cycle, "service" | "segment" | "start" | "end">>;

export function setCycle(project: Project, cycleId: CycleId, fields: CycleFields): Project {
  return editCycle(project, cycleId, (cycle) => {
    Object.assign(cycle, fields);
  });
}

export function setProfile(
  project: Project,
  cycleId: CycleId,
  fields: Partial<Cycle["profile"]>,
): Project {
  return editCycle(project, cycleId, ({ profile }) => {
    const { quotes, ...texts } = fields;
    Object.assign(profile, texts);
    if (quotes === undefined) return;
    const isSame =
      quotes.length === profile.quotes.length &&
      quotes.every((quote, place) => quote === profile.quotes[place]);
    if (!isSame) profile.quotes = [...quotes];
  });
}

const MAX_INCIDENTS = 200;

export function addIncident(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  incidentId: IncidentId,
): Project {
  return editMoment(project, cycleId, momentId, ({ incidents }) => {
    if (incidents.length >= MAX_INCIDENTS) return;
    incidents.push({ id: incidentId, description: "", effect: "", control: "" });
  });
}

export function setIncident(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  incidentId: IncidentId,
  fields: Partial<Omit<Incident, "id">>,
): Project {
  return editMoment(project, cycleId, momentId, ({ incidents }) => {
    const incident = incidents.find((each) => each.id === incidentId);
    if (incident !== undefined) Object.assign(incident, fields);
  });
}

export function removeIncident(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  incidentId: IncidentId,
): Project {
  return editMoment(project, cycleId, momentId, ({ incidents }) => {
    const at = incidents.findIndex((each) => each.id === incidentId);
    if (at !== -1) incidents.splice(at, 1);
  });
}

export function moveIncident(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  incidentId: IncidentId,
  by: -1 | 1,
): Project {
  return editMoment(project, cycleId, momentId, ({ incidents }) => {
    const at = incidents.findIndex((each) => each.id === incidentId);
    if (at !== -1) moveInList(incidents, at, by);
  });
}

function editMoment(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  recipe: (moment: Draft<Moment>) => void,
): Project {
  return editCycle(project, cycleId, (cycle) => {
    const moment = cycle.moments.find((each) => each.id === momentId);
    if (moment !== undefined) recipe(moment);
  });
}
