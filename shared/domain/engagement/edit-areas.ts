import { produce, type Draft } from "immer";
import type { AreaId } from "#shared/ids.ts";
import { MAX_AREAS } from "#shared/domain/limits.ts";
import { moveInList } from "#shared/domain/list-order.ts";
import type { AreaScores, Priorities } from "#shared/domain/priority-areas/schema.ts";
import type { Project } from "#shared/domain/project.ts";

type Edit = (project: Project) => Project;

/** Adds an area below `afterId`; at the end when it is null or gone. */
export function addArea(id: AreaId, afterId: AreaId | null = null, name = ""): Edit {
  return (project) =>
    project.areas.length >= MAX_AREAS
      ? project
      : produce(project, ({ areas }) => {
          const after = areas.findIndex((area) => area.id === afterId);
          areas.splice(after < 0 ? areas.length : after + 1, 0, { id, name });
        });
}

export function renameArea(id: AreaId, name: string): Edit {
  return (project) =>
    produce(project, ({ areas }) => {
      const area = areas.find((each) => each.id === id);
      if (area !== undefined) area.name = name;
    });
}

export function moveArea(id: AreaId, by: number): Edit {
  return (project) =>
    produce(project, ({ areas }) => {
      moveInList(
        areas,
        areas.findIndex((area) => area.id === id),
        by,
      );
    });
}

/**
 * Everything of `from` becomes `into`'s: people, moments, actions, scores, pin and reason.
 * Where both have said something, `into` keeps its own; reasons are joined.
 */
export function mergeAreas(from: AreaId, into: AreaId): Edit {
  return (project) => {
    const exists = (id: AreaId) => project.areas.some((area) => area.id === id);
    if (from === into || !exists(from) || !exists(into)) return project;
    return produce(project, (draft) => {
      for (const person of draft.people) if (person.areaId === from) person.areaId = into;
      for (const cycle of draft.cycles) {
        for (const moment of cycle.moments) if (moment.areaId === from) moment.areaId = into;
      }
      for (const action of draft.plan.actions) {
        if (action.areaId === from) action.areaId = into;
        if (action.accountableAreaId === from) action.accountableAreaId = into;
      }
      mergePriorities(draft.priorities, from, into);
      draft.areas = draft.areas.filter((area) => area.id !== from);
    });
  };
}

function mergePriorities(priorities: Draft<Priorities>, from: AreaId, into: AreaId): void {
  const { scores, reasons } = priorities;
  const given = scores[from];
  if (given !== undefined) scores[into] = mergeScores(scores[into], given);
  delete scores[from];
  const texts = [reasons[into], reasons[from]].filter(
    (text) => text !== undefined && text.trim() !== "",
  );
  if (texts.length > 0) reasons[into] = texts.join("\n").slice(0, 20_000);
  delete reasons[from];
  const isPinned = priorities.pins.some((pin) => pin.areaId === into);
  if (isPinned) priorities.pins = priorities.pins.filter((pin) => pin.areaId !== from);
  for (const pin of priorities.pins) if (pin.areaId === from) pin.areaId = into;
}

function mergeScores(kept: AreaScores | undefined, given: AreaScores): AreaScores {
  if (kept === undefined) return given;
  return {
    importance: kept.importance ?? given.importance,
    performance: kept.performance ?? given.performance,
    gut: kept.gut ?? given.gut,
    rice: kept.rice ?? given.rice,
    fmea: kept.fmea ?? given.fmea,
    impact: kept.impact ?? given.impact,
    effort: kept.effort ?? given.effort,
  };
}
