import { produce } from "immer";
import { moveInList } from "#shared/domain/list-order.ts";
import type { Project } from "#shared/domain/project.ts";
import type { GlossaryEntry } from "./schema.ts";

type Edit = (project: Project) => Project;

const MAX_TERMS = 2_000;

/** Adds a term; `at` counts from 0, the end when left out. Entries are known by their place. */
export function addTerm(entry: GlossaryEntry, at?: number): Edit {
  return (project) =>
    project.glossary.length >= MAX_TERMS
      ? project
      : produce(
          project,
          (draft) => void draft.glossary.splice(at ?? draft.glossary.length, 0, entry),
        );
}

export function setTerm(index: number, patch: Partial<GlossaryEntry>): Edit {
  return (project) =>
    produce(project, (draft) => void Object.assign(draft.glossary[index] ?? {}, patch));
}

export function moveTerm(index: number, by: number): Edit {
  return (project) =>
    produce(project, (draft) => {
      moveInList(draft.glossary, index, by);
    });
}

export function removeTerm(index: number): Edit {
  return (project) =>
    project.glossary[index] === undefined
      ? project
      : produce(project, (draft) => void draft.glossary.splice(index, 1));
}
