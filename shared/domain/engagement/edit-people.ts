import { produce } from "immer";
import type { AreaId, IdSource, PersonId } from "#shared/ids.ts";
import { newId } from "#shared/ids.ts";
import { MAX_AREAS, MAX_PEOPLE } from "#shared/domain/limits.ts";
import { moveInList } from "#shared/domain/list-order.ts";
import type { Project } from "#shared/domain/project.ts";
import type { PastedPerson } from "./people-paste.ts";
import type { Person } from "./schema.ts";

type Edit = (project: Project) => Project;

/** Adds somebody below `afterId`; at the end when it is null or gone. */
export function addPerson(id: PersonId, afterId: PersonId | null = null): Edit {
  return (project) =>
    project.people.length >= MAX_PEOPLE
      ? project
      : produce(project, ({ people }) => {
          const after = people.findIndex((person) => person.id === afterId);
          const at = after < 0 ? people.length : after + 1;
          people.splice(at, 0, { id, name: "", role: "", areaId: null, kind: null });
        });
}

export function setPerson(id: PersonId, patch: Partial<Omit<Person, "id">>): Edit {
  return (project) =>
    produce(project, ({ people }) => {
      Object.assign(people.find((person) => person.id === id) ?? {}, patch);
    });
}

export function movePerson(id: PersonId, by: number): Edit {
  return (project) =>
    produce(project, ({ people }) => {
      moveInList(
        people,
        people.findIndex((person) => person.id === id),
        by,
      );
    });
}

/**
 * Adds people copied from a spreadsheet at the end; the first one goes into `blankId` if that
 * row is still empty. An area that is not in the list yet is added to it; names are compared
 * without regard to capitals. What exceeds a limit is left out.
 */
export function addPeople(
  rows: readonly PastedPerson[],
  ids: IdSource,
  blankId: PersonId | null = null,
): Edit {
  return (project) =>
    produce(project, ({ people, areas }) => {
      const known = new Map(areas.map((area) => [sameName(area.name), area.id]));
      const areaOf = (name: string): AreaId | null => {
        const key = sameName(name);
        const found = known.get(key);
        if (key === "" || found !== undefined || areas.length >= MAX_AREAS) return found ?? null;
        const id = newId<AreaId>(ids);
        areas.push({ id, name });
        known.set(key, id);
        return id;
      };
      const blank = people.find((person) => person.id === blankId);
      const isFree = blank !== undefined && blank.name + blank.role === "";
      rows.forEach(({ name, role, area, kind }, index) => {
        if (index === 0 && isFree) {
          Object.assign(blank, { name, role, areaId: areaOf(area), kind });
        } else if (people.length < MAX_PEOPLE) {
          people.push({ id: newId<PersonId>(ids), name, role, areaId: areaOf(area), kind });
        }
      });
    });
}

function sameName(name: string): string {
  return name.trim().toLocaleLowerCase();
}
