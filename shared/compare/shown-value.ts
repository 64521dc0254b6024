import type { MessageKey } from "#shared/i18n/make-translator.ts";
import type { ComparedValue, ValueForm } from "./difference.ts";
import type { Names } from "./names.ts";
import { fieldsIn, listIn } from "./same.ts";
import { text, type BagSpec, type ValueSpec } from "./spec.ts";

/** Longest text that is shown of a value, in characters. */
const LONGEST = 120;
/** What is left standing before the first letter that differs. */
const LEAD = 30;

/** How a person sees a value of the model; nothing yet is null. */
export function shownValue(spec: ValueSpec | BagSpec, value: unknown, names: Names): ComparedValue {
  if (value === null || value === undefined || value === "") return null;
  if (spec.form === "bag") {
    const entries = listIn(value).map(text);
    return listed(spec.as === "names" ? entries.map(names.titleOf) : entries);
  }
  const { as } = spec;
  if (as === "name") return names.titleOf(text(value)) || null;
  if (as === "labels") return listed(listIn(value).map((entry) => text(fieldsIn(entry)["label"])));
  if (as === "count") return Array.isArray(value) ? value.length : sizeOf(value);
  if (as === "hidden") return null;
  if (as === "yesNo") return value === true ? "yes" : "no";
  if (isTerm(as)) return termKey(as, text(value));
  return typeof value === "number" ? value : text(value) || null;
}

function sizeOf(value: unknown): number {
  return Object.keys(fieldsIn(value)).length;
}

export function formOf(spec: ValueSpec | BagSpec): ValueForm {
  if (spec.form === "bag" || spec.as === "name" || spec.as === "labels") return "text";
  // The rest of the union: every other form is shown as it is called.
  return isTerm(spec.as) ? "key" : spec.as;
}

function isTerm(as: string): as is `terms:${string}` {
  return as.startsWith("terms:");
}

/** A word of ours for a key of the namespace `terms`. */
export function termKey(prefix: `terms:${string}`, code: string): MessageKey {
  // The key is built as its namespace says; a code of the schema has a text (parity test).
  return `${prefix}.${code}` as MessageKey;
}

function listed(entries: readonly string[]): string | null {
  const said = entries.filter((entry) => entry !== "");
  return said.length === 0 ? null : said.join(", ");
}

/** Long texts are cut around the first letter that differs, so that the difference is seen. */
export function cutPair(a: ComparedValue, b: ComparedValue): [ComparedValue, ComparedValue] {
  const from = typeof a === "string" && typeof b === "string" ? firstDifferent(a, b) : 0;
  return [cut(a, from), cut(b, from)];
}

function cut(value: ComparedValue, from: number): ComparedValue {
  if (typeof value !== "string" || value.length <= LONGEST) return value;
  const start = from <= LONGEST - LEAD ? 0 : wordBefore(value, from - LEAD);
  const part = Array.from(value.slice(start, start + 4 * LONGEST))
    .slice(0, LONGEST)
    .join("");
  return `${start > 0 ? "…" : ""}${part.trim()}${start + part.length < value.length ? "…" : ""}`;
}

function wordBefore(value: string, at: number): number {
  return value.lastIndexOf(" ", Math.min(at, value.length)) + 1;
}

function firstDifferent(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
