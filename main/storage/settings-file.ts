import { DEFAULT_SETTINGS, settings, type Settings } from "#shared/contract/types.ts";
import { createJsonFile, type JsonFile, type JsonFileOptions } from "./json-file.ts";

type Where = Pick<JsonFileOptions<Settings>, "fs" | "path" | "clock">;

export function createSettingsFile(where: Where): JsonFile<Settings> {
  return createJsonFile({
    ...where,
    parse: parseSettings,
    fallback: DEFAULT_SETTINGS,
    maxBytes: 65_536,
  });
}

/** Each setting on its own: one that is missing or unknown does not cost the others. */
function parseSettings(value: unknown): Settings | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const given = settings.partial().strip();
  const kept = Object.entries(value).filter(
    ([name, each]) => given.safeParse({ [name]: each }).success,
  );
  return { ...DEFAULT_SETTINGS, ...given.parse(Object.fromEntries(kept)) } as Settings; // every member has a default
}
