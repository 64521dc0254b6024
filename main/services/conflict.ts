import { MAX_CLASHES, MAX_SHOWN, type ConflictLook } from "#shared/contract/conflict.ts";
import { differences, type Difference } from "#shared/compare/differences.ts";
import { merge } from "#shared/compare/merge.ts";
import type { Project } from "#shared/domain/project.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { OnDisk } from "#main/storage/cycle-adapter.ts";
import { baseOf, findBeginning, readTheirs } from "./conflict-theirs.ts";
import type { Handover } from "./save-document.ts";
import type { Workbench } from "./workbench.ts";

/** How the work in the page and the file on the disk differ. Nothing is written. */
export async function lookAtConflict(
  bench: Workbench,
  handover: Handover,
): Promise<Result<ConflictLook, Fault>> {
  const { document, project: mine } = handover;
  if (document.file === null) return fail(fault("badRequest", new Error("not in a file yet")));
  const theirs = await readTheirs(document.file, mine);
  const { savedBy } = bench.ports;
  if (!("onDisk" in theirs)) return ok({ ...NOTHING, savedBy, state: theirs.state });
  const { state, onDisk } = theirs;
  const { savedAt, savedBy: theirName } = onDisk.header;
  const known = {
    ...NOTHING,
    savedBy,
    state,
    theirs: { savedAt, savedBy: theirName },
    seen: baseOf(onDisk),
  };
  if (state !== "changed" && state !== "older") return ok(known);
  return ok({ ...known, ...(await compared(bench, handover, onDisk, state)) });
}

const NOTHING = {
  seen: null,
  theirs: null,
  mySide: { list: [], total: 0 },
  theirSide: { list: [], total: 0 },
  hasBase: false,
  clashes: [],
  canMerge: false,
};

type Compared = Pick<ConflictLook, "mySide" | "theirSide" | "hasBase" | "clashes" | "canMerge">;

async function compared(
  bench: Workbench,
  handover: Handover,
  { project: theirs }: OnDisk,
  state: "changed" | "older",
): Promise<Compared> {
  const mine = handover.project;
  const base = await findBeginning(bench, handover);
  if (base === null) {
    return { ...NOTHING, theirSide: side(mine, theirs) };
  }
  const { merged, clashes } = merge(base, mine, theirs, { ids: bench.ports.newUuid });
  const fits = clashes.length <= MAX_CLASHES;
  return {
    mySide: side(base, mine),
    theirSide: side(base, theirs),
    hasBase: true,
    clashes: fits ? [...clashes] : [],
    // Merging an older copy would take back what was done since.
    canMerge: merged !== null && fits && state === "changed",
  };
}

function side(before: Project, after: Project): { list: Difference[]; total: number } {
  const list = differences(before, after);
  return { list: list.slice(0, MAX_SHOWN), total: list.length };
}
