import { z } from "zod";
import { projectSummary } from "#shared/contract/types.ts";
import { projectId } from "#shared/ids.ts";
import { createJsonFile, type JsonFile, type JsonFileOptions } from "./json-file.ts";

/** A project that was opened or saved, with the summary of that moment, so that the list needs no file opened. */
const recentProject = z.strictObject({
  path: z.string(),
  savedAt: z.iso.datetime().nullable(),
  summary: projectSummary.nullable(),
  /** Names its earlier versions, also when the file cannot be read any more. */
  projectId: projectId.exactOptional(),
});
export type RecentProject = z.infer<typeof recentProject>;

const MAX_RECENT = 50;

type Where = Pick<JsonFileOptions<RecentProject[]>, "fs" | "path" | "clock">;

/** Newest first. */
export function createRecentFile(where: Where): JsonFile<RecentProject[]> {
  return createJsonFile<RecentProject[]>({
    ...where,
    parse: (value) => z.array(recentProject).safeParse(value).data ?? null,
    fallback: [],
    maxBytes: 4_000_000,
  });
}

export function withRecent(list: RecentProject[], added: RecentProject): RecentProject[] {
  return [added, ...withoutRecent(list, added.path)].slice(0, MAX_RECENT);
}

export function withoutRecent(list: RecentProject[], path: string): RecentProject[] {
  return list.filter((each) => each.path !== path);
}
