import {
  atEntry,
  atField,
  atSheet,
  atThing,
  PROJECT_AT,
  type At,
} from "#shared/compare/context.ts";
import { namesOf, type Names } from "#shared/compare/names.ts";
import { PROJECT } from "#shared/compare/project-spec.ts";
import { fieldsIn, listIn } from "#shared/compare/same.ts";
import type { FieldName, Fields, Item } from "#shared/compare/spec.ts";
import type { LinkPath } from "#shared/domain/links.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Repair } from "#shared/domain/repair.ts";
import type { RepairNote } from "./repair-note.ts";

/** Repairs as a person knows the things: "moment “I wait”, Area". `project` is the one they were found in. */
export function describeRepairs(project: Project, repairs: readonly Repair[]): RepairNote[] {
  const names = namesOf(project);
  return repairs.map(({ code, at: path }) => {
    const { at, name } = find(
      { fields: PROJECT, item: fieldsIn(project), at: PROJECT_AT },
      path,
      names,
    );
    return { ...at, code, field: name === null ? null : `conflict:field.${name}` };
  });
}

interface Here {
  readonly fields: Fields;
  readonly item: Item;
  readonly at: At;
}
interface Found {
  readonly at: At;
  readonly name: FieldName | null;
}

/** As deep as the path leads; a step that is not known stays at what holds it. */
function find({ fields, item, at }: Here, path: LinkPath, names: Names): Found {
  const [first, second, ...rest] = path;
  const step = String(first ?? "");
  const spec = Object.hasOwn(fields, step) ? fields[step] : undefined;
  if (spec === undefined) return { at, name: null };
  switch (spec.form) {
    case "value":
    case "bag":
      return { at: atField(at, step), name: spec.name };
    case "group": {
      const inside = spec.sheet === undefined ? atField(at, step) : atSheet(at, spec.sheet);
      if (second === undefined) return { at: inside, name: spec.name };
      const next = { fields: spec.fields, item: fieldsIn(item[step]), at: inside };
      return find(next, path.slice(1), names);
    }
    case "things": {
      const entry = fieldsIn(listIn(item[step])[Number(second)]);
      const here = atThing(at, spec, spec.keyOf(entry), entry, names);
      return spec.fields === null
        ? { at: here, name: null }
        : find({ fields: spec.fields, item: entry, at: here }, rest, names);
    }
    case "record": {
      const here = atEntry(at, spec, String(second), names);
      if (spec.of.form === "value") return { at: here, name: spec.of.name };
      const entry = fieldsIn(fieldsIn(item[step])[String(second)]);
      return find({ fields: spec.of.fields, item: entry, at: here }, rest, names);
    }
  }
}
