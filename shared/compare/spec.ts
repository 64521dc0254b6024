import type { MessageKey } from "#shared/i18n/make-translator.ts";
import type { PageId } from "#shared/steps.ts";
import type { ThingKind, ValueForm } from "./difference.ts";

/*
 * What a project is made of, for comparing and merging: which parts are things with an id,
 * which are values that are taken whole, and what each is called. One description, so that
 * a field that is compared is merged too, and a new field of a schema does not compile
 * until it is described here (`Covers`).
 */

type FieldWord = Extract<MessageKey, `conflict:field.${string}`>;
/** Names in the i18n namespace `conflict:field`. */
export type FieldName = FieldWord extends `conflict:field.${infer Name}` ? Name : never;

export type Spec = ValueSpec | BagSpec | GroupSpec | ThingsSpec | RecordSpec;

/** One value, taken whole. */
export interface ValueSpec {
  readonly form: "value";
  readonly name: FieldName;
  /**
   * How it is shown: as it is; `name`: an id by the name of what it points to; `terms…`: a
   * key of that part of the i18n namespace `terms`; `count`: how many entries it has.
   */
  readonly as: ValueForm | "name" | "labels" | "count" | `terms:${string}`;
  /** Left out: on the page of what it belongs to. */
  readonly page?: PageId;
  /** Merged by taking the larger number: it never clashes. */
  readonly takesLarger?: boolean;
}

/** A list of ids or texts without fields of their own: both sides' additions and removals hold. */
export interface BagSpec {
  readonly form: "bag";
  readonly name: FieldName;
  readonly as: "names" | "texts";
  /** The schema wants so many. */
  readonly least?: number;
}

/** An object with known fields; null counts as one in which nothing is said yet. */
export interface GroupSpec {
  readonly form: "group";
  /** Where the whole is what clashes: both sides made one where there was none. */
  readonly name: FieldName;
  readonly fields: Fields;
  /** A sheet of its own: what differs in it is told as of this thing. */
  readonly sheet?: { readonly kind: ThingKind; readonly page: PageId };
}

/** A list of things that are the same by id, or by a key that people know them by. */
export interface ThingsSpec {
  readonly form: "things";
  readonly kind: ThingKind;
  /** Left out: on the page of what it belongs to. */
  readonly page?: PageId;
  /** It has no place of its own: what it belongs to is gone to. */
  readonly isPart?: boolean;
  readonly keyOf: (item: Item) => string;
  readonly titleOf: (item: Item, nameOf: (id: unknown) => string) => string;
  /** Null = taken whole. */
  readonly fields: Fields | null;
  /** Fields of a thing that are one fact and are merged together. */
  readonly together?: Together;
}

/** Fields that only make sense together; null = both sides changed them and they do not join. */
export interface Together {
  readonly fields: readonly string[];
  readonly name: FieldName;
  readonly count: (item: Item) => number;
  readonly join: (base: Item, mine: Item, theirs: Item) => Item | null;
}

/** An object keyed by id or code. */
export interface RecordSpec {
  readonly form: "record";
  readonly kind: ThingKind;
  readonly page?: PageId;
  readonly titleOf: "name" | `terms:${string}`;
  readonly of: ValueSpec | GroupSpec;
}

export type Fields = Readonly<Record<string, Spec>>;
export type Item = Readonly<Record<string, unknown>>;

/** Every field of T but its id. */
export type Covers<T> = Readonly<Record<Exclude<keyof T & string, "id">, Spec>>;

export function value(name: FieldName, as: ValueSpec["as"] = "text"): ValueSpec {
  return { form: "value", name, as };
}

export function bag(name: FieldName, as: BagSpec["as"]): BagSpec {
  return { form: "bag", name, as };
}

export function group(name: FieldName, fields: Fields, sheet?: GroupSpec["sheet"]): GroupSpec {
  return { form: "group", name, fields, ...(sheet === undefined ? {} : { sheet }) };
}

/** Things that have an id. */
export function things(
  kind: ThingKind,
  title: string,
  fields: Fields,
  more: Partial<ThingsSpec> = {},
): ThingsSpec {
  return {
    form: "things",
    kind,
    keyOf: (item) => text(item["id"]),
    titleOf: (item) => text(item[title]),
    fields,
    ...more,
  };
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
