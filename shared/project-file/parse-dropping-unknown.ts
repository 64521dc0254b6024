import type { z } from "zod";

/** Unknown members may hold unknown members: more rounds than the model has levels. */
const MAX_ROUNDS = 12;

/**
 * Parses what a newer version wrote: members we do not know are passed over, anything else
 * that does not fit stays a failure.
 */
export function parseDroppingUnknown<T>(
  schema: z.ZodType<T>,
  input: unknown,
): z.ZodSafeParseResult<T> {
  let result = schema.safeParse(input);
  for (let round = 0; round < MAX_ROUNDS && !result.success; round += 1) {
    const unknown = result.error.issues.filter((issue) => issue.code === "unrecognized_keys");
    if (unknown.length === 0) return result;
    for (const issue of unknown) removeKeys(input, issue.path, issue.keys);
    result = schema.safeParse(input);
  }
  return result;
}

function removeKeys(root: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  const holder = path.reduce<unknown>(
    (value, key) => (isObject(value) ? value[key] : undefined),
    root,
  );
  if (isObject(holder)) for (const key of keys) delete holder[key];
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}
