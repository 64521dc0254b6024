import type { Project } from "#shared/domain/project.ts";
import { CROSS_PAGE_IDS, STEP_IDS, type PageId } from "#shared/steps.ts";
import { atEntry, atField, atSheet, atThing, byKey, PROJECT_AT, type At } from "./context.ts";
import type { Difference, DifferenceCount } from "./difference.ts";
import { namesOf, type Names } from "./names.ts";
import { movedKeys } from "./order.ts";
import { PROJECT } from "./project-spec.ts";
import { fieldsIn, listIn, same } from "./same.ts";
import { cutPair, formOf, shownValue } from "./shown-value.ts";
import type {
  BagSpec,
  Fields,
  Item,
  RecordSpec,
  Spec,
  ThingsSpec,
  Together,
  ValueSpec,
} from "./spec.ts";

export type { Difference, DifferenceCount } from "./difference.ts";

/**
 * What is other in `after` than in `before`, in words of the domain and in the order of the
 * steps. Linear in the size of the projects; parts with one reference are not entered.
 */
export function differences(before: Project, after: Project): Difference[] {
  if (before === after) return [];
  const walk: Walk = { old: namesOf(before, after), now: namesOf(after, before), found: [] };
  compareFields(walk, PROJECT, fieldsIn(before), fieldsIn(after), PROJECT_AT);
  const places = new Map<PageId, number>(
    [...STEP_IDS, ...CROSS_PAGE_IDS].map((id, at) => [id, at]),
  );
  const placeOf = ({ place }: Difference): number => places.get(place.page) ?? 0;
  return walk.found.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The same in numbers, for a line per step: "2 moments more, 1 requirement changed". */
export function differenceCounts(before: Project, after: Project): DifferenceCount[] {
  return countsOf(differences(before, after));
}

export function countsOf(list: readonly Difference[]): DifferenceCount[] {
  const counts = new Map<string, DifferenceCount>();
  /** Several fields of one thing are one changed thing. */
  const seen = new Set<string>();
  const whole = new Set(list.filter((each) => each.kind === "added").map(identity));
  for (const each of list) {
    const { thing, place, kind } = each;
    const id = `${identity(each)} ${kind === "moved" ? "changed" : kind}`;
    if (seen.has(id) || (kind === "moved" && whole.has(identity(each)))) continue;
    seen.add(id);
    const slot = `${place.page} ${thing}`;
    const known = counts.get(slot) ?? { page: place.page, thing, added: 0, removed: 0, changed: 0 };
    const counted = kind === "moved" ? "changed" : kind;
    counts.set(slot, { ...known, [counted]: known[counted] + 1 });
  }
  return [...counts.values()];
}

function identity({ thing, place, title, titleKey }: Difference): string {
  return [thing, place.cycleId, place.id, title, titleKey].join("\n");
}

interface Walk {
  readonly old: Names;
  readonly now: Names;
  readonly found: Difference[];
}

function compareFields(walk: Walk, fields: Fields, before: Item, after: Item, at: At): void {
  for (const [field, spec] of Object.entries(fields)) {
    compare(walk, spec, before[field], after[field], at, field);
  }
}

function compare(
  walk: Walk,
  spec: Spec,
  before: unknown,
  after: unknown,
  at: At,
  field: string,
): void {
  if (before === after) return;
  switch (spec.form) {
    case "value":
    case "bag":
      if (!same(before, after)) addChange(walk, spec, before, after, at, field);
      return;
    case "group": {
      const inside = spec.sheet === undefined ? atField(at, field) : atSheet(at, spec.sheet);
      compareFields(walk, spec.fields, fieldsIn(before), fieldsIn(after), inside);
      return;
    }
    case "things":
      compareThings(walk, spec, listIn(before).map(fieldsIn), listIn(after).map(fieldsIn), at);
      return;
    case "record":
      compareRecord(walk, spec, fieldsIn(before), fieldsIn(after), at, field);
  }
}

function addChange(
  walk: Walk,
  spec: ValueSpec | BagSpec,
  before: unknown,
  after: unknown,
  at: At,
  field: string,
): void {
  const old = shownValue(spec, before, walk.old);
  const now = shownValue(spec, after, walk.now);
  const form = formOf(spec);
  // A field of a new sheet that says nothing yet.
  if (before === undefined && now === null && form !== "hidden") return;
  const [from, to] = cutPair(old, now);
  walk.found.push({
    ...atField(at, field, spec.form === "value" ? spec.page : undefined),
    kind: "changed",
    what: `conflict:field.${spec.name}`,
    form,
    before: from,
    after: to,
  });
}

function compareThings(
  walk: Walk,
  spec: ThingsSpec,
  before: readonly Item[],
  after: readonly Item[],
  at: At,
): void {
  const old = byKey(spec, before);
  const now = byKey(spec, after);
  const moved = movedKeys([...old.keys()], [...now.keys()]);
  for (const [key, item] of now) {
    const earlier = old.get(key);
    const here = atThing(at, spec, key, item, walk.now);
    if (earlier === undefined) {
      walk.found.push(whole(here, "added"));
      continue;
    }
    if (moved.has(key)) walk.found.push(whole(here, "moved"));
    if (earlier === item) continue;
    compareItem(walk, spec, earlier, item, here);
  }
  for (const [key, item] of old) {
    if (!now.has(key)) walk.found.push(whole(atThing(at, spec, key, item, walk.old), "removed"));
  }
}

function compareItem(walk: Walk, spec: ThingsSpec, before: Item, after: Item, here: At): void {
  if (spec.fields === null) {
    if (!same(before, after)) walk.found.push(hidden(here));
    return;
  }
  const { together } = spec;
  const apart = Object.entries(spec.fields).filter(
    ([field]) => together?.fields.includes(field) !== true,
  );
  for (const [field, each] of apart) compare(walk, each, before[field], after[field], here, field);
  if (together !== undefined) compareTogether(walk, together, before, after, here);
}

function compareTogether(
  walk: Walk,
  { fields, name, count }: Together,
  before: Item,
  after: Item,
  here: At,
): void {
  if (fields.every((field) => same(before[field], after[field]))) return;
  const [old, now] = [count(before), count(after)];
  const isCounted = old !== now;
  walk.found.push({
    ...atField(here, fields[0] ?? ""),
    kind: "changed",
    what: `conflict:field.${name}`,
    form: isCounted ? "number" : "hidden",
    before: isCounted ? old : null,
    after: isCounted ? now : null,
  });
}

function compareRecord(
  walk: Walk,
  spec: RecordSpec,
  before: Item,
  after: Item,
  at: At,
  field: string,
): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const names = Object.hasOwn(after, key) ? walk.now : walk.old;
    compare(walk, spec.of, before[key], after[key], atEntry(at, spec, key, names), field);
  }
}

function whole(at: At, kind: "added" | "removed" | "moved"): Difference {
  return {
    ...at,
    kind,
    what: `conflict:thing.${at.thing}`,
    form: "text",
    before: null,
    after: null,
  };
}

function hidden(at: At): Difference {
  const what = `conflict:thing.${at.thing}` as const;
  return { ...at, kind: "changed", what, form: "hidden", before: null, after: null };
}
