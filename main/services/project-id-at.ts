import { projectId as projectIdSchema, type ProjectId } from "#shared/ids.ts";
import type { Workbench } from "./workbench.ts";

/** The project's id is its first member: found in a file that is cut or damaged further on. */
const FIRST_MEMBER = /"project"\s*:\s*\{\s*"id"\s*:\s*"([0-9a-f-]{36})"/;
/** More than the longest header. */
const START_BYTES = 8_192;

/**
 * Which project a file is, read from its first bytes, or remembered where they do not say
 * (a password, a damaged start). Null = not known.
 */
export async function projectIdAt(bench: Workbench, path: string): Promise<ProjectId | null> {
  const bytes = await bench.ports.store.readBytes(path);
  const inFile = bytes.ok ? idIn(bytes.value) : null;
  if (inFile !== null) return inFile;
  const real = await bench.ports.store.realPath(path);
  const known = await bench.recents.known();
  return known.find((each) => each.path === real || each.path === path)?.projectId ?? null;
}

function idIn(bytes: Uint8Array): ProjectId | null {
  const start = new TextDecoder().decode(bytes.subarray(0, START_BYTES));
  const parsed = projectIdSchema.safeParse(FIRST_MEMBER.exec(start)?.[1]);
  return parsed.success ? parsed.data : null;
}
