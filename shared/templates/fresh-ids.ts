import type { IdSource } from "#shared/ids.ts";

/** The value with other ids in place of those in the map, as members and as keys of records. */
export function withIds<T>(value: T, ids: ReadonlyMap<string, string>): T {
  return replaced(value, ids) as T; // the same shape: only texts that are ids change
}

/** The value with a new id for everything in it that has one; links follow. */
export function withFreshIds<T>(value: T, newId: IdSource): T {
  const ids = new Map<string, string>();
  collectIds(value, (id) => {
    if (!ids.has(id)) ids.set(id, newId());
  });
  return withIds(value, ids);
}

function collectIds(value: unknown, found: (id: string) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) collectIds(item, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (name === "id" && typeof member === "string") found(member);
      else collectIds(member, found);
    }
  }
}

function replaced(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item: unknown) => replaced(item, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [ids.get(key) ?? key, replaced(member, ids)]),
  );
}
