import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { ConflictChoice } from "#shared/contract/conflict.ts";
import type { Outcome } from "#shared/contract/failures.ts";
import type { Project } from "#shared/domain/project.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import { serializeProject } from "#shared/project-file/serialize-project.ts";
import { nodeParseTools, sha256 } from "#main/storage/parse-tools.ts";
import { newFileKey } from "#main/storage/seal.ts";
import { toFileBytes } from "#main/storage/to-file-bytes.ts";
import { inProcessBridge } from "#tests/support/in-process-bridge.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { systemError } from "#tests/support/temp-store.ts";
import { tempPorts } from "#tests/support/test-ports.ts";
import type { FileSystem } from "#main/storage/file-system.ts";

function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.error.code} ${outcome.error.ref}`);
  return outcome.value;
}

const NAMES = { savedBy: "Marco Ibarra", app: "test" };

/** The text of a file that somebody else saved. */
function textOf(project: Project, more: { savedAt?: string; parent?: string | null } = {}): string {
  const details = {
    ...NAMES,
    saveId: crypto.randomUUID(),
    parent: more.parent ?? null,
    savedAt: more.savedAt ?? "2026-03-31T10:05:00.000Z",
  };
  return serializeProject(project, details, { sha256, sealer: null }).text;
}

async function projectAt(path: string): Promise<Project> {
  const parsed = parseProjectFile(await readFile(path), nodeParseTools);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value.project;
}

/** `Uno.cycle` is open here; somebody else may write to `path`. */
async function opened(faults: Partial<FileSystem> = {}) {
  const root = await makeTempFolder();
  const ports = tempPorts(root, faults);
  const log: string[] = [];
  const bridge = inProcessBridge(ports, "page-1", log);
  const project = smallProject();
  const { docId } = good(await bridge.call("document.begin", { project }));
  const change = changeBetween(project, project);
  good(await bridge.call("document.saveAs", { docId, change, name: "Uno" }));
  const folder = join(root, "projects");
  return { root, ports, log, bridge, project, docId, folder, path: join(folder, "Uno.cycle") };
}

type Opened = Awaited<ReturnType<typeof opened>>;

async function conflictOf({ bridge, docId, project }: Opened, mine: Project) {
  const change = changeBetween(project, mine);
  const saved = await bridge.call("document.save", { docId, change });
  expect(saved).toMatchObject({ ok: false, error: { code: "fileChangedOnDisk" } });
  return good(await bridge.call("conflict.look", { docId, change }));
}

async function resolve(
  { bridge, docId, project }: Opened,
  mine: Project,
  choice: ConflictChoice,
  seen: Awaited<ReturnType<typeof conflictOf>>["seen"],
  settled: Record<string, "mine" | "theirs"> = {},
) {
  const change = changeBetween(project, mine);
  const decision = { choice, seen, settled, copyName: "Uno (copy of tester)" };
  return bridge.call("conflict.resolve", { docId, change, ...decision });
}

function served(project: Project, place: string): Project {
  return {
    ...project,
    cycles: project.cycles.map((cycle) => ({
      ...cycle,
      moments: cycle.moments.map((moment, at) => (at === 1 ? { ...moment, place } : moment)),
    })),
  };
}

async function backupsOf({ ports, project }: Opened): Promise<Project[]> {
  const list = await ports.backups.list(project.id);
  return Promise.all(
    list.map(async ({ id }) => {
      const parsed = parseProjectFile(await ports.backups.read(project.id, id), nodeParseTools);
      if (!parsed.ok) throw new Error(parsed.error.kind);
      return parsed.value.project;
    }),
  );
}

describe("a file that somebody else changed", () => {
  test("is looked at: who, when, what each side did and what clashes", async () => {
    const here = await opened();
    await writeFile(here.path, textOf(served(renamed(here.project, "Theirs"), "Hall")));
    const look = await conflictOf(here, renamed(here.project, "Mine"));
    expect(look).toMatchObject({
      state: "changed",
      theirs: { savedBy: "Marco Ibarra", savedAt: "2026-03-31T10:05:00.000Z" },
      savedBy: "tester",
      hasBase: true,
      canMerge: true,
      mySide: { total: 1, list: [{ what: "conflict:field.client", after: "Mine" }] },
      theirSide: { total: 2 },
      clashes: [{ kind: "field", mine: "Mine", theirs: "Theirs" }],
    });
  });

  test("is merged: both works are in the file, theirs alone is among the earlier versions", async () => {
    const here = await opened();
    const theirs = served(here.project, "Hall");
    await writeFile(here.path, textOf(theirs));
    const mine = renamed(here.project, "Mine");
    const look = await conflictOf(here, mine);
    expect(look.clashes).toEqual([]);
    const done = good(await resolve(here, mine, "merge", look.seen));
    const both = served(mine, "Hall");
    expect(done.project).toEqual(both);
    expect(await projectAt(here.path)).toEqual(both);
    expect(await backupsOf(here)).toContainEqual(theirs);
    // The next save goes on from there.
    const next = renamed(both, "Next");
    const change = changeBetween(both, next);
    good(await here.bridge.call("document.save", { docId: here.docId, change }));
    expect(await projectAt(here.path)).toEqual(next);
  });

  test("is merged with the points as they were settled", async () => {
    const here = await opened();
    await writeFile(here.path, textOf(renamed(here.project, "Theirs")));
    const mine = renamed(here.project, "Mine");
    const look = await conflictOf(here, mine);
    const settled = { [look.clashes[0]?.id ?? ""]: "theirs" } as const;
    good(await resolve(here, mine, "merge", look.seen, settled));
    expect((await projectAt(here.path)).engagement.client).toBe("Theirs");
  });

  test("stays as it is when both copies are kept, and the work goes on beside it", async () => {
    const here = await opened();
    const text = textOf(renamed(here.project, "Theirs"));
    await writeFile(here.path, text);
    const mine = renamed(here.project, "Mine");
    const look = await conflictOf(here, mine);
    const done = good(await resolve(here, mine, "keepBoth", look.seen));
    expect(done).toMatchObject({ file: { name: "Uno (copy of tester).cycle" }, project: null });
    expect(await readFile(here.path, "utf8")).toBe(text);
    const next = renamed(mine, "Next");
    const change = changeBetween(mine, next);
    good(await here.bridge.call("document.save", { docId: here.docId, change }));
    expect(await projectAt(join(here.folder, "Uno (copy of tester).cycle"))).toEqual(next);
    expect(await readFile(here.path, "utf8")).toBe(text);
    const { unsaved } = good(await here.bridge.call("recent.list", {}));
    expect(unsaved).toEqual([]);
    // Others may have the old file: our lock is gone from it.
    const names = await readdir(here.folder);
    expect(names.filter((name) => name.includes("Uno.cycle") && name !== "Uno.cycle")).toEqual([]);
  });

  test("a second copy gets another name", async () => {
    const here = await opened();
    await writeFile(here.path, textOf(renamed(here.project, "Theirs")));
    await writeFile(join(here.folder, "Uno (copy of tester).cycle"), "there already");
    const mine = renamed(here.project, "Mine");
    const look = await conflictOf(here, mine);
    const done = good(await resolve(here, mine, "keepBoth", look.seen));
    expect(done.file.name).toBe("Uno (copy of tester) (2).cycle");
  });

  test("is opened instead of mine, which is kept with the unsaved work", async () => {
    const here = await opened();
    const theirs = renamed(here.project, "Theirs");
    await writeFile(here.path, textOf(theirs));
    const mine = renamed(here.project, "Mine");
    const look = await conflictOf(here, mine);
    const done = good(await resolve(here, mine, "takeTheirs", look.seen));
    expect(done.project).toEqual(theirs);
    expect(done.savedAt).toBe("2026-03-31T10:05:00.000Z");
    const { unsaved } = good(await here.bridge.call("recent.list", {}));
    expect(unsaved.map((copy) => copy.summary?.client)).toEqual(["Mine"]);
    const change = changeBetween(theirs, renamed(theirs, "Theirs, then me"));
    good(await here.bridge.call("document.save", { docId: here.docId, change }));
    expect((await projectAt(here.path)).engagement.client).toBe("Theirs, then me");
  });

  test("is replaced when that is chosen, once it is among the earlier versions", async () => {
    const here = await opened();
    const theirs = renamed(here.project, "Theirs");
    await writeFile(here.path, textOf(theirs));
    const mine = renamed(here.project, "Mine");
    const look = await conflictOf(here, mine);
    expect(good(await resolve(here, mine, "overwrite", look.seen)).project).toBeNull();
    expect(await projectAt(here.path)).toEqual(mine);
    expect(await backupsOf(here)).toContainEqual(theirs);
  });

  test("is never replaced after it changed once more, and the next save is a conflict too", async () => {
    for (const choice of ["merge", "overwrite", "takeTheirs"] as const) {
      const here = await opened();
      await writeFile(here.path, textOf(renamed(here.project, "Theirs")));
      const mine = served(here.project, "Mine");
      const look = await conflictOf(here, mine);
      const later = textOf(renamed(here.project, "Theirs, later"));
      await writeFile(here.path, later);
      const done = await resolve(here, mine, choice, look.seen);
      expect(done).toMatchObject({ ok: false, error: { code: "fileChangedOnDisk" } });
      const change = changeBetween(here.project, mine);
      const saved = await here.bridge.call("document.save", { docId: here.docId, change });
      expect(saved).toMatchObject({ ok: false, error: { code: "fileChangedOnDisk" } });
      expect(await readFile(here.path, "utf8")).toBe(later);
    }
  });

  test("is not replaced where its copy cannot be kept", async () => {
    const here = await opened();
    const text = textOf(renamed(here.project, "Theirs"));
    await writeFile(here.path, text);
    const mine = renamed(here.project, "Mine");
    const look = await conflictOf(here, mine);
    await rm(join(here.root, "data", "backups"), { recursive: true, force: true });
    await writeFile(join(here.root, "data", "backups"), "a file where the folder was");
    const done = await resolve(here, mine, "overwrite", look.seen);
    expect(done.ok).toBe(false);
    expect(await readFile(here.path, "utf8")).toBe(text);
  });

  test("stays a conflict when the merged work could not be written", async () => {
    let isFull = false;
    const here = await opened({
      rename: (from, to) => {
        if (isFull && to.endsWith("Uno.cycle")) return Promise.reject(systemError("ENOSPC"));
        return import("node:fs/promises").then((fs) => fs.rename(from, to));
      },
    });
    const text = textOf(served(here.project, "Hall"));
    await writeFile(here.path, text);
    const mine = renamed(here.project, "Mine");
    const look = await conflictOf(here, mine);
    isFull = true;
    const done = await resolve(here, mine, "merge", look.seen);
    expect(done).toMatchObject({ ok: false, error: { code: "diskFull" } });
    isFull = false;
    const change = changeBetween(here.project, mine);
    const saved = await here.bridge.call("document.save", { docId: here.docId, change });
    expect(saved).toMatchObject({ ok: false, error: { code: "fileChangedOnDisk" } });
    expect(await readFile(here.path, "utf8")).toBe(text);
  });
});

describe("a file that cannot be compared", () => {
  test("the same work twice is no conflict to ask about", async () => {
    const here = await opened();
    const mine = renamed(here.project, "Mine");
    await writeFile(here.path, textOf(mine));
    const look = await conflictOf(here, mine);
    expect(look.state).toBe("same");
    good(await resolve(here, mine, "overwrite", look.seen));
    expect(await projectAt(here.path)).toEqual(mine);
  });

  test("an older copy in its place is said, and merging is not offered", async () => {
    const here = await opened();
    const older = renamed(here.project, "Long ago");
    await writeFile(here.path, textOf(older, { savedAt: "2026-01-01T08:00:00.000Z" }));
    const look = await conflictOf(here, renamed(here.project, "Mine"));
    expect(look).toMatchObject({ state: "older", canMerge: false, hasBase: true });
  });

  test("a save that continues ours is newer, whatever its clock says", async () => {
    const here = await opened();
    const parsed = parseProjectFile(await readFile(here.path), nodeParseTools);
    const parent = parsed.ok ? parsed.value.header.saveId : null;
    const theirs = renamed(here.project, "Theirs");
    await writeFile(here.path, textOf(theirs, { savedAt: "2026-01-01T08:00:00.000Z", parent }));
    const look = await conflictOf(here, served(here.project, "Mine"));
    expect(look).toMatchObject({ state: "changed", canMerge: true });
  });

  test.each([
    ["damaged", (text: string) => text.replace("Theirs", "Thei\u0000rs")],
    ["damaged", () => ""],
    ["damaged", () => "<html></html>"],
    ["newerFormat", (text: string) => text.replace('"minReader":1', '"minReader":99')],
  ] as const)("%s is said, and both copies can be kept", async (state, spoil) => {
    const here = await opened();
    const text = spoil(textOf(renamed(here.project, "Theirs")));
    await writeFile(here.path, text);
    const mine = renamed(here.project, "Mine");
    const look = await conflictOf(here, mine);
    expect(look).toMatchObject({ state, canMerge: false });
    expect((await resolve(here, mine, "overwrite", look.seen)).ok).toBe(false);
    good(await resolve(here, mine, "keepBoth", look.seen));
    expect(await readFile(here.path, "utf8")).toBe(text);
  });

  test("another password is said", async () => {
    const here = await opened();
    const key = await newFileKey("secreto");
    const details = {
      ...NAMES,
      saveId: crypto.randomUUID(),
      parent: null,
      savedAt: "2026-03-31T10:05:00.000Z",
    };
    const { bytes } = toFileBytes(renamed(here.project, "Theirs"), details, key);
    await writeFile(here.path, bytes);
    const look = await conflictOf(here, renamed(here.project, "Mine"));
    expect(look.state).toBe("otherPassword");
  });

  test("another project in its place is said", async () => {
    const here = await opened();
    const other = { ...here.project, id: crypto.randomUUID() as Project["id"] }; // a brand, in a test
    await writeFile(here.path, textOf(other));
    const look = await conflictOf(here, renamed(here.project, "Mine"));
    expect(look).toMatchObject({ state: "otherProject", canMerge: false });
  });

  test("a file that is gone meanwhile is said, and the work goes on under its name", async () => {
    const here = await opened();
    const mine = renamed(here.project, "Mine");
    await rm(here.path);
    const change = changeBetween(here.project, mine);
    const look = good(await here.bridge.call("conflict.look", { docId: here.docId, change }));
    expect(look.state).toBe("gone");
    good(await resolve(here, mine, "keepBoth", null));
    expect(await projectAt(join(here.folder, "Uno (copy of tester).cycle"))).toEqual(mine);
  });
});

test("work recovered after a crash is compared, but not merged: its beginning is not known", async () => {
  const here = await opened();
  await writeFile(here.path, textOf(served(here.project, "Hall")));
  await conflictOf(here, renamed(here.project, "Mine"));
  // Another run of the program over the same folders.
  const bridge = inProcessBridge(here.ports, "page-2");
  const { docId, project } = await recovered(bridge);
  const change = changeBetween(project, project);
  const look = good(await bridge.call("conflict.look", { docId, change }));
  expect(look).toMatchObject({ state: "changed", hasBase: false, canMerge: false });
  expect(look.theirSide.list.map(({ what }) => what)).toEqual([
    "conflict:field.client",
    "conflict:field.place",
  ]);
});

test("work recovered after a crash is merged where an earlier version holds its beginning", async () => {
  const here = await opened();
  await here.ports.backups.keepNow(here.project.id, await readFile(here.path));
  await writeFile(here.path, textOf(served(here.project, "Hall")));
  await conflictOf(here, renamed(here.project, "Mine"));
  const bridge = inProcessBridge(here.ports, "page-2");
  const { docId, project } = await recovered(bridge);
  const change = changeBetween(project, project);
  const look = good(await bridge.call("conflict.look", { docId, change }));
  expect(look).toMatchObject({ hasBase: true, canMerge: true, mySide: { total: 1 } });
});

async function recovered(bridge: Bridge) {
  const { unsaved } = good(await bridge.call("recent.list", {}));
  const [copy] = unsaved;
  if (copy === undefined) throw new Error("the work was kept");
  return good(await bridge.call("document.openRecovery", { recoveryId: copy.recoveryId }));
}
