type Flat = string | number | boolean | null | readonly (string | number)[];

/**
 * What becomes of one field: kept as it is; kept as words, from which names are taken out;
 * left out, with what stands in its place; or made anew from what is inside.
 */
export type FieldRule<V> =
  | ([V] extends [Flat] ? "keep" : never)
  | ([V] extends [string] ? "words" : never)
  | { readonly leave: V }
  | { readonly make: (value: V, clean: Clean) => V };

/** One rule for every field: a new field of the schema does not compile until somebody decides. */
export type FieldRules<T> = { readonly [Field in keyof T]: FieldRule<T[Field]> };

/** Takes the names out of a text. */
export type Clean = (text: string) => string;

export function applyRules<T extends object>(rules: FieldRules<T>, value: T, clean: Clean): T {
  const made: Partial<T> = {};
  for (const field of fieldsOf(rules)) made[field] = ruled(rules[field], value[field], clean);
  // Every field of T has a rule, so every field was made.
  return made as T;
}

export function eachBy<T extends object>(
  rules: FieldRules<T>,
): { readonly make: (list: T[], clean: Clean) => T[] } {
  return { make: (list, clean) => list.map((item) => applyRules(rules, item, clean)) };
}

function ruled<V>(rule: FieldRule<V>, value: V, clean: Clean): V {
  if (rule === "keep") return value;
  // The rule exists for fields of words only; the compiler cannot follow the condition.
  if (rule === "words") return clean(value as string) as V;
  return "leave" in rule ? rule.leave : rule.make(value, clean);
}

function fieldsOf<T extends object>(rules: FieldRules<T>): (keyof T)[] {
  return Object.keys(rules) as (keyof T)[]; // the rules have exactly the fields of T
}
