import type { Clash, MergeNote, Settled } from "./clash.ts";
import { atEntry, atField, atSheet, atThing, byKey, type At } from "./context.ts";
import type { Names } from "./names.ts";
import { mergedOrder } from "./order.ts";
import { fieldsIn, listIn, same } from "./same.ts";
import { cutPair, formOf, shownValue } from "./shown-value.ts";
import {
  text,
  type BagSpec,
  type Fields,
  type GroupSpec,
  type Item,
  type RecordSpec,
  type Spec,
  type ThingsSpec,
  type Together,
  type ValueSpec,
} from "./spec.ts";

export interface MergeWalk {
  readonly names: Names;
  readonly settled: Settled;
  readonly clashes: Clash[];
  readonly notes: Set<MergeNote>;
}

/** One place in the three versions. */
interface Three {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export function mergeFields(
  walk: MergeWalk,
  fields: Fields,
  base: Item,
  mine: Item,
  theirs: Item,
  at: At,
  path: string,
): Item {
  return Object.fromEntries(
    Object.entries(fields).map(([field, spec]) => {
      const three = { base: base[field], mine: mine[field], theirs: theirs[field] };
      return [field, mergePart(walk, spec, three, at, field, `${path}/${field}`)];
    }),
  );
}

function mergePart(
  walk: MergeWalk,
  spec: Spec,
  three: Three,
  at: At,
  field: string,
  path: string,
): unknown {
  const { base, mine, theirs } = three;
  // What only one side touched is that side's, whole and unread.
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  switch (spec.form) {
    case "value":
      return mergeValue(walk, spec, three, at, field, path);
    case "bag":
      return mergeBag(walk, spec, three);
    case "group":
      return mergeGroup(walk, spec, three, at, field, path);
    case "things":
      return mergeThings(walk, spec, three, at, path);
    case "record":
      return mergeRecord(walk, spec, three, at, field, path);
  }
}

function mergeValue(
  walk: MergeWalk,
  spec: ValueSpec,
  three: Three,
  at: At,
  field: string,
  path: string,
): unknown {
  const { mine, theirs } = three;
  if (spec.takesLarger === true && typeof mine === "number" && typeof theirs === "number") {
    return Math.max(mine, theirs);
  }
  const [own, other] = cutPair(
    shownValue(spec, mine, walk.names),
    shownValue(spec, theirs, walk.names),
  );
  const [was] = cutPair(shownValue(spec, three.base, walk.names), own);
  return decide(walk, three, {
    ...atField(at, field, spec.page),
    id: path,
    kind: "field",
    what: `conflict:field.${spec.name}`,
    form: formOf(spec),
    base: was,
    mine: own,
    theirs: other,
  });
}

function decide(walk: MergeWalk, { mine, theirs }: Three, clash: Clash): unknown {
  walk.clashes.push(clash);
  return walk.settled.get(clash.id) === "theirs" ? theirs : mine;
}

/** Mine without what they took out, and what they put in. */
function mergeBag(walk: MergeWalk, spec: BagSpec, { base, mine, theirs }: Three): unknown {
  const [was, own, other] = [base, mine, theirs].map((side) => numbered(listIn(side).map(text)));
  if (was === undefined || own === undefined || other === undefined) return mine;
  const kept = (key: string): boolean =>
    was.has(key) ? own.has(key) && other.has(key) : own.has(key) || other.has(key);
  const { order, bothMoved } = mergedOrder(
    [...was.keys()],
    [...own.keys()],
    [...other.keys()],
    kept,
  );
  if (bothMoved) walk.notes.add("order");
  // Each took out another one, and too few are left: what is gone is dropped afterwards.
  if (order.length < (spec.least ?? 0)) return mine;
  return order.map((key) => own.get(key) ?? other.get(key) ?? "");
}

/** The same text twice stands twice. */
function numbered(texts: readonly string[]): Map<string, string> {
  const uses = new Map<string, number>();
  return new Map(
    texts.map((entry) => {
      const use = (uses.get(entry) ?? 0) + 1;
      uses.set(entry, use);
      return [`${entry}#${use}`, entry];
    }),
  );
}

function mergeGroup(
  walk: MergeWalk,
  spec: GroupSpec,
  three: Three,
  at: At,
  field: string,
  path: string,
): unknown {
  const { base, mine, theirs } = three;
  const inside = spec.sheet === undefined ? atField(at, field) : atSheet(at, spec.sheet);
  const isThere = (side: unknown): boolean => side !== null && side !== undefined;
  if (isThere(mine) && isThere(theirs)) {
    return mergeFields(
      walk,
      spec.fields,
      fieldsIn(base),
      fieldsIn(mine),
      fieldsIn(theirs),
      inside,
      path,
    );
  }
  return decide(walk, three, {
    ...inside,
    id: path,
    kind: isThere(mine) ? "removedTheirs" : "removedMine",
    what: `conflict:field.${spec.name}`,
    form: "hidden",
    base: null,
    mine: null,
    theirs: null,
  });
}

function mergeThings(
  walk: MergeWalk,
  spec: ThingsSpec,
  three: Three,
  at: At,
  path: string,
): Item[] {
  const sides = [three.base, three.mine, three.theirs];
  const [base, mine, theirs] = sides.map((side) => byKey(spec, listIn(side).map(fieldsIn)));
  if (base === undefined || mine === undefined || theirs === undefined) return [];
  const merged = new Map<string, Item>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const item = mergeThing(
      walk,
      spec,
      { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) },
      at,
      key,
      path,
    );
    if (item !== null) merged.set(key, item);
  }
  const { order, bothMoved } = mergedOrder(
    [...base.keys()],
    [...mine.keys()],
    [...theirs.keys()],
    (key) => merged.has(key),
  );
  if (bothMoved) walk.notes.add("order");
  return order.map((key) => merged.get(key) ?? {});
}

interface ThreeItems {
  readonly base: Item | undefined;
  readonly mine: Item | undefined;
  readonly theirs: Item | undefined;
}

/** Null = it is gone. */
function mergeThing(
  walk: MergeWalk,
  spec: ThingsSpec,
  three: ThreeItems,
  at: At,
  key: string,
  path: string,
): Item | null {
  const { base, mine, theirs } = three;
  const here = `${path}/${key}`;
  if (mine === undefined || theirs === undefined) {
    const left = mine ?? theirs;
    if (left === undefined) return null;
    if (base === undefined) return left;
    if (same(base, left)) return null;
    return removal(walk, spec, three, left, at, key, here);
  }
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  const inside = atThing(at, spec, key, mine, walk.names);
  if (spec.fields === null) {
    const isMine = whole(walk, inside, here) === "mine";
    return isMine ? mine : theirs;
  }
  const joined =
    spec.together === undefined ? {} : together(walk, spec.together, three, inside, here);
  const apart = Object.fromEntries(
    Object.entries(spec.fields).filter(([field]) => !Object.hasOwn(joined, field)),
  );
  const fields = mergeFields(walk, apart, base ?? {}, mine, theirs, inside, here);
  const id = Object.hasOwn(mine, "id") ? { id: mine["id"] } : {};
  return { ...id, ...fields, ...joined };
}

/** Something taken whole that both changed: a ballot, a signature. */
function whole(walk: MergeWalk, inside: At, id: string): "mine" | "theirs" {
  walk.clashes.push({
    ...inside,
    id,
    kind: "field",
    what: `conflict:thing.${inside.thing}`,
    form: "hidden",
    base: null,
    mine: null,
    theirs: null,
  });
  return walk.settled.get(id) ?? "mine";
}

function removal(
  walk: MergeWalk,
  spec: ThingsSpec,
  three: ThreeItems,
  left: Item,
  at: At,
  key: string,
  id: string,
): Item | null {
  const remover = three.mine === undefined ? "mine" : "theirs";
  walk.clashes.push({
    ...atThing(at, spec, key, left, walk.names),
    id,
    kind: remover === "mine" ? "removedMine" : "removedTheirs",
    what: `conflict:thing.${spec.kind}`,
    form: "text",
    base: null,
    mine: null,
    theirs: null,
  });
  return walk.settled.get(id) === remover ? null : left;
}

function together(
  walk: MergeWalk,
  { fields, name, count, join }: Together,
  { base = {}, mine = {}, theirs = {} }: ThreeItems,
  inside: At,
  path: string,
): Item {
  const part = (side: Item): Item =>
    Object.fromEntries(fields.map((field) => [field, side[field]]));
  const [was, own, other] = [part(base), part(mine), part(theirs)];
  if (same(own, other) || same(was, other)) return own;
  if (same(was, own)) return other;
  const joined = join(was, own, other);
  if (joined !== null) {
    walk.notes.add("answersJoined");
    return joined;
  }
  const id = `${path}/${fields.join("+")}`;
  walk.clashes.push({
    ...atField(inside, fields[0] ?? ""),
    id,
    kind: "field",
    what: `conflict:field.${name}`,
    form: "number",
    base: count(base),
    mine: count(mine),
    theirs: count(theirs),
  });
  return walk.settled.get(id) === "theirs" ? other : own;
}

function mergeRecord(
  walk: MergeWalk,
  spec: RecordSpec,
  { base, mine, theirs }: Three,
  at: At,
  field: string,
  path: string,
): Item {
  const [was, own, other] = [fieldsIn(base), fieldsIn(mine), fieldsIn(theirs)];
  const entries = [...new Set([...Object.keys(own), ...Object.keys(other)])].map((key) => {
    const three = { base: was[key], mine: own[key], theirs: other[key] };
    const here = atEntry(at, spec, key, walk.names);
    return [key, mergePart(walk, spec.of, three, here, field, `${path}/${key}`)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
