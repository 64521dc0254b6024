import { cycleId as cycleIdSchema } from "#shared/ids.ts";
import type { PageId } from "#shared/steps.ts";
import type { ComparedThing, ThingKind } from "./difference.ts";
import type { Names } from "./names.ts";
import { text, type Item, type RecordSpec, type ThingsSpec } from "./spec.ts";
import { termKey } from "./shown-value.ts";

/** Where a walk through a project is: the thing that the next values belong to. */
export type At = ComparedThing;

export const PROJECT_AT: At = {
  thing: "project",
  place: { page: "engagement" },
  title: "",
  titleKey: null,
  mark: null,
};

const LONGEST_TITLE = 200;

/** Inside a sheet of its own (the engagement, the survey). */
export function atSheet(at: At, sheet: { kind: ThingKind; page: PageId }): At {
  const { cycleId } = at.place;
  const place = { page: sheet.page, ...(cycleId === undefined ? {} : { cycleId }) };
  return { thing: sheet.kind, place, title: "", titleKey: null, mark: null };
}

/** At one thing of a list. */
export function atThing(at: At, spec: ThingsSpec, key: string, item: Item, names: Names): At {
  const page = spec.page ?? at.place.page;
  const parsed = spec.kind === "cycle" ? cycleIdSchema.safeParse(key) : null;
  const cycleId = parsed?.success === true ? parsed.data : at.place.cycleId;
  const id = spec.isPart === true ? at.place.id : key;
  const nameOf = (named: unknown): string => names.titleOf(text(named));
  return {
    thing: spec.kind,
    place: {
      page,
      ...(cycleId === undefined ? {} : { cycleId }),
      ...(id === undefined ? {} : { id }),
    },
    title: spec.titleOf(item, nameOf).slice(0, LONGEST_TITLE),
    titleKey: null,
    mark: names.markOf(key) ?? names.markOf(text(item["momentId"])) ?? at.mark,
  };
}

/** At one entry of an object keyed by id or code. */
export function atEntry(at: At, spec: RecordSpec, key: string, names: Names): At {
  const place = spec.titleOf === "name" ? { ...at.place, id: key } : at.place;
  return spec.titleOf === "name"
    ? { ...at, thing: spec.kind, place, title: names.titleOf(key).slice(0, LONGEST_TITLE) }
    : { ...at, thing: spec.kind, place, title: "", titleKey: termKey(spec.titleOf, key) };
}

/** At a field, so that the page can put the focus there. */
export function atField(at: At, field: string, page?: PageId): At {
  return { ...at, place: { ...at.place, ...(page === undefined ? {} : { page }), field } };
}

/** Things by key in their order; the second use of a key stands apart. */
export function byKey(
  spec: Pick<ThingsSpec, "keyOf">,
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  const uses = new Map<string, number>();
  for (const item of items) {
    const key = spec.keyOf(item);
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    found.set(use === 1 ? key : `${key}#${use}`, item);
  }
  return found;
}
