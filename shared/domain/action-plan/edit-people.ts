import { produce } from "immer";
import type { ActionId, PersonId } from "#shared/ids.ts";
import { MAX_PEOPLE } from "#shared/domain/limits.ts";
import type { Project } from "#shared/domain/project.ts";
import { editAction, setAccountable } from "./edit.ts";

type Edit = (project: Project) => Project;

/** RACI without the A: who does it, who is asked, who is told. */
export const SUPPORT_ROLES = ["responsibleIds", "consultedIds", "informedIds"] as const;
export type SupportRole = (typeof SUPPORT_ROLES)[number];

/** Somebody named while the plan is made; the id is used only when nobody has that name yet. */
export interface NewPerson {
  readonly id: PersonId;
  readonly name: string;
}

export function setAccountableByName(actionId: ActionId, person: NewPerson): Edit {
  return withPerson(person, (id) => setAccountable(actionId, id));
}

export function addSupportByName(actionId: ActionId, role: SupportRole, person: NewPerson): Edit {
  return withPerson(person, (id) =>
    editAction(actionId, (action) => {
      if (!action[role].includes(id)) action[role].push(id);
    }),
  );
}

/** Finds the person by name, without regard to capitals, or adds them to the project. */
function withPerson(person: NewPerson, use: (id: PersonId) => Edit): Edit {
  return (project) => {
    const name = person.name.trim();
    if (name === "") return project;
    const known = project.people.find(
      (each) => each.name.trim().toLowerCase() === name.toLowerCase(),
    );
    if (known !== undefined) return use(known.id)(project);
    if (project.people.length >= MAX_PEOPLE) return project;
    const added = produce(project, ({ people }) => {
      people.push({ id: person.id, name: name.slice(0, 500), role: "", areaId: null, kind: null });
    });
    return use(person.id)(added);
  };
}
