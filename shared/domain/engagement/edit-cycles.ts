import { produce, type Draft } from "immer";
import type { CycleId } from "#shared/ids.ts";
import { blankCycle } from "#shared/domain/blank.ts";
import { MAX_CYCLES } from "#shared/domain/limits.ts";
import { moveInList } from "#shared/domain/list-order.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";

type Edit = (project: Project) => Project;

const MAX_QUOTES = 200;

export type CycleLimits = Partial<Pick<Cycle, "service" | "segment" | "start" | "end">>;

/** Adds an empty cycle at the end; people, areas and plan are shared. */
export function addCycle(id: CycleId): Edit {
  return (project) =>
    project.cycles.length >= MAX_CYCLES
      ? project
      : produce(project, (draft) => void draft.cycles.push(blankCycle(id) as Draft<Cycle>));
}

export function setCycle(id: CycleId, patch: CycleLimits): Edit {
  return (project) => produce(project, (draft) => void Object.assign(find(draft, id) ?? {}, patch));
}

/** Moves a cycle by `by` places in the list. */
export function moveCycle(id: CycleId, by: number): Edit {
  return (project) =>
    produce(project, (draft) => {
      moveInList(
        draft.cycles,
        draft.cycles.findIndex((cycle) => cycle.id === id),
        by,
      );
    });
}

/** Who the customer is and what they want. */
export function setProfile(id: CycleId, patch: { who?: string; wants?: string }): Edit {
  return (project) =>
    produce(project, (draft) => void Object.assign(find(draft, id)?.profile ?? {}, patch));
}

/** Adds something the customer said, in their words. */
export function addQuote(id: CycleId, quote: string): Edit {
  return (project) =>
    produce(project, (draft) => {
      const quotes = find(draft, id)?.profile.quotes;
      if (quotes !== undefined && quotes.length < MAX_QUOTES) quotes.push(quote);
    });
}

/** `index` from 0. */
export function setQuote(id: CycleId, index: number, quote: string): Edit {
  return (project) =>
    produce(project, (draft) => {
      const quotes = find(draft, id)?.profile.quotes;
      if (quotes !== undefined && index >= 0 && index < quotes.length) quotes[index] = quote;
    });
}

export function moveQuote(id: CycleId, index: number, by: number): Edit {
  return (project) =>
    produce(project, (draft) => {
      moveInList(find(draft, id)?.profile.quotes ?? [], index, by);
    });
}

export function removeQuote(id: CycleId, index: number): Edit {
  return (project) =>
    produce(project, (draft) => {
      const quotes = find(draft, id)?.profile.quotes;
      if (quotes?.[index] !== undefined) quotes.splice(index, 1);
    });
}

function find(draft: Draft<Project>, id: CycleId): Draft<Cycle> | undefined {
  return draft.cycles.find((cycle) => cycle.id === id);
}
