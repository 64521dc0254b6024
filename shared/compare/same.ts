/** Plain JSON values with the same content. Linear; parts with one reference are not entered. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let at = 0; at < a.length; at += 1) {
      // Columns of answers are a million plain cells: no call for each.
      const left: unknown = a[at];
      const right: unknown = b[at];
      if (left !== right && !same(left, right)) return false;
    }
    return true;
  }
  if (Array.isArray(b)) return false;
  const left = fieldsIn(a);
  const right = fieldsIn(b);
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]));
}

/** The members of an object; of anything else none. */
export function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return isFields(value) ? value : NO_FIELDS;
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const NO_FIELDS: Readonly<Record<string, unknown>> = {};

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
