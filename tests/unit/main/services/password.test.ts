import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Outcome } from "#shared/contract/failures.ts";
import type { FileId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import { nodeFileSystem } from "#main/storage/file-system.ts";
import { openSealed } from "#main/storage/open-sealed.ts";
import type { Ports } from "#main/services/ports.ts";
import { inProcessBridge } from "#tests/support/in-process-bridge.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { systemError } from "#tests/support/temp-store.ts";
import { tempPorts } from "#tests/support/test-ports.ts";

const CLIENT = "Banco Secreto (ejemplo)";
const PASSWORD = "caballo pila grapa";

/** Every file under `root` that holds `words` in the clear. */
async function filesWith(root: string, words: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const bytes = await readFile(join(entry.path, entry.name));
    if (bytes.includes(words)) found.push(entry.name);
  }
  return found.toSorted();
}

/** One run of the program over the same folders. */
function session(ports: Ports): Bridge {
  return inProcessBridge(ports);
}

async function fileIn(bridge: Bridge): Promise<FileId> {
  const [listed] = good(await bridge.call("files.list", {}));
  if (listed === undefined) throw new Error("no file in the folder");
  return listed.file.fileId;
}

/** A file with an earlier version, a recovery copy of an earlier session and a line in the recent list. */
async function projectWithTraces(ports: Ports): Promise<Project> {
  const project = renamed(smallProject(), CLIENT);
  const first = session(ports);
  const { docId } = good(await first.call("document.begin", { project }));
  const change = changeBetween(project, project);
  good(await first.call("document.saveAs", { docId, change, name: "Uno" }));
  good(await first.call("document.close", { docId, discard: false }));
  const second = session(ports);
  const fileId = await fileIn(second);
  const opened = good(await second.call("document.open", { fileId }));
  const same = { docId: opened.docId, change };
  good(await second.call("document.save", same));
  good(await second.call("document.keep", same));
  good(await second.call("document.close", { docId: opened.docId, discard: false }));
  return project;
}

test("once a project has a password no file of ours tells its client, and removing it brings everything back", async () => {
  const root = await makeTempFolder();
  const ports = tempPorts(root);
  const project = await projectWithTraces(ports);
  expect((await filesWith(root, CLIENT)).length).toBeGreaterThanOrEqual(5);

  const bridge = session(ports);
  const fileId = await fileIn(bridge);
  const { docId, isSealed } = good(await bridge.call("document.open", { fileId }));
  expect(isSealed).toBe(false);
  const none = changeBetween(project, project);
  const set = { docId, change: none, current: null, next: PASSWORD };
  expect(good(await bridge.call("password.set", set))).toMatchObject({
    saved: { file: { name: "Uno.cycle" } },
    copiesLeft: 0,
  });
  expect(await filesWith(root, CLIENT)).toEqual([]);

  const edited = renamed(project, `${CLIENT} 2`);
  const change = changeBetween(project, edited);
  good(await bridge.call("document.save", { docId, change }));
  good(await bridge.call("document.keep", { docId, change: changeBetween(edited, edited) }));
  good(await bridge.call("document.close", { docId, discard: false }));
  const lists = good(await bridge.call("recent.list", {}));
  expect(lists.recent.map(({ summary }) => summary)).toEqual([null]);
  expect(lists.unsaved.map(({ summary, fileName }) => [summary, fileName])).toEqual([
    [null, "Uno.cycle"],
    [null, "Uno.cycle"],
  ]);
  expect(await filesWith(root, CLIENT)).toEqual([]);

  expect(bad(await bridge.call("document.open", { fileId }))).toMatchObject({
    code: "passwordNeeded",
    params: { name: "Uno.cycle" },
  });
  const again = good(await bridge.call("document.open", { fileId, password: PASSWORD }));
  expect(again).toMatchObject({ project: edited, isSealed: true });
  const remove = { docId: again.docId, change: changeBetween(edited, edited), next: null };
  expect(bad(await bridge.call("password.set", { ...remove, current: null })).code).toBe(
    "passwordNeeded",
  );
  expect(bad(await bridge.call("password.set", { ...remove, current: "grapa" })).code).toBe(
    "wrongPassword",
  );
  const removed = good(await bridge.call("password.set", { ...remove, current: PASSWORD }));
  expect(removed.copiesLeft).toBe(0);
  for (const { id } of await ports.backups.list(project.id)) {
    const { parsed } = await openSealed(await ports.backups.read(project.id, id), null);
    expect(parsed.project.engagement.client).toContain("Secreto");
  }
  const [entry] = good(await bridge.call("recent.list", {})).recent;
  expect(entry?.summary?.client).toBe(`${CLIENT} 2`);
});

test("another password opens the file and its earlier versions, the old one nothing", async () => {
  const root = await makeTempFolder();
  const ports = tempPorts(root);
  const project = await projectWithTraces(ports);
  const bridge = session(ports);
  const fileId = await fileIn(bridge);
  const { docId } = good(await bridge.call("document.open", { fileId }));
  const change = changeBetween(project, project);
  good(await bridge.call("password.set", { docId, change, current: null, next: PASSWORD }));
  good(await bridge.call("password.set", { docId, change, current: PASSWORD, next: "otra" }));
  good(await bridge.call("document.close", { docId, discard: false }));
  expect(bad(await bridge.call("document.open", { fileId, password: PASSWORD })).code).toBe(
    "wrongPassword",
  );
  good(await bridge.call("document.open", { fileId, password: "otra" }));
  const [version] = await ports.backups.list(project.id);
  const bytes = await ports.backups.read(project.id, version?.id ?? "");
  expect((await openSealed(bytes, "otra")).parsed.project).toEqual(project);
});

test("an earlier version that cannot be opened stays as it was, and that is told", async () => {
  const root = await makeTempFolder();
  const ports = tempPorts(root);
  const project = await projectWithTraces(ports);
  const damaged = Buffer.from('{"format":"cycle",');
  await ports.backups.keepNow(project.id, damaged);
  const bridge = session(ports);
  const { docId } = good(await bridge.call("document.open", { fileId: await fileIn(bridge) }));
  const change = changeBetween(project, project);
  const set = { docId, change, current: null, next: PASSWORD };
  expect(good(await bridge.call("password.set", set)).copiesLeft).toBe(1);
});

test("while the file cannot be written the password that it had holds", async () => {
  const root = await makeTempFolder();
  let isFull = false;
  const ports = tempPorts(root, {
    rename: (from, to) =>
      isFull ? Promise.reject(systemError("ENOSPC")) : nodeFileSystem.rename(from, to),
  });
  const project = await projectWithTraces(ports);
  const bridge = session(ports);
  const fileId = await fileIn(bridge);
  const { docId } = good(await bridge.call("document.open", { fileId }));
  const change = changeBetween(project, project);
  isFull = true;
  const set = { docId, change, current: null, next: PASSWORD };
  expect(bad(await bridge.call("password.set", set)).code).toBe("diskFull");
  isFull = false;
  good(await bridge.call("document.save", { docId, change }));
  good(await bridge.call("document.close", { docId, discard: false }));
  expect(good(await bridge.call("document.open", { fileId })).isSealed).toBe(false);
});

test("a project in no file yet is sealed in its recovery copy at once and in its file with the first save", async () => {
  const root = await makeTempFolder();
  const ports = tempPorts(root);
  const bridge = session(ports);
  const project = renamed(smallProject(), CLIENT);
  const change = changeBetween(project, project);
  const { docId, recoveryId } = good(await bridge.call("document.begin", { project }));
  good(await bridge.call("document.keep", { docId, change }));
  expect(await filesWith(root, CLIENT)).not.toEqual([]);
  const set = { docId, change, current: null, next: PASSWORD };
  expect(good(await bridge.call("password.set", set))).toEqual({ saved: null, copiesLeft: 0 });
  expect(await filesWith(root, CLIENT)).toEqual([]);

  const later = session(ports);
  expect(bad(await later.call("document.openRecovery", { recoveryId })).code).toBe(
    "passwordNeeded",
  );
  const copy = good(await later.call("document.openRecovery", { recoveryId, password: PASSWORD }));
  expect(copy).toMatchObject({ isSealed: true, file: null });
  good(await later.call("document.saveAs", { docId: copy.docId, change, name: "Uno" }));
  // The list of projects is written a moment after the answer.
  good(await later.call("recent.list", {}));
  expect(await filesWith(root, CLIENT)).toEqual([]);
  good(
    await later.call("password.set", { ...set, docId: copy.docId, current: PASSWORD, next: null }),
  );
  good(await later.call("document.keep", { docId: copy.docId, change }));
  expect(await filesWith(root, CLIENT)).toContain(`${recoveryId}.cycle`);
});

test("a copy of a file with a password is in no file yet and keeps the password", async () => {
  const root = await makeTempFolder();
  const ports = tempPorts(root);
  const project = await projectWithTraces(ports);
  const bridge = session(ports);
  const fileId = await fileIn(bridge);
  const { docId } = good(await bridge.call("document.open", { fileId }));
  const change = changeBetween(project, project);
  good(await bridge.call("password.set", { docId, change, current: null, next: PASSWORD }));
  const open = { fileId, lock: "copy", password: PASSWORD } as const;
  const copy = good(await bridge.call("document.open", open));
  expect(copy).toMatchObject({ file: null, isSealed: true, readOnly: null, project });
  good(await bridge.call("document.saveAs", { docId: copy.docId, change, name: "Dos" }));
  good(await bridge.call("recent.list", {}));
  expect(await readdir(`${root}/projects`)).toContain("Dos.cycle");
  expect(await filesWith(root, CLIENT)).toEqual([]);
});

test("a file with a password is taken in as it is, and asks for it when it is opened", async () => {
  const root = await makeTempFolder();
  const ports = tempPorts(root);
  const project = await projectWithTraces(ports);
  const bridge = session(ports);
  const { docId } = good(await bridge.call("document.open", { fileId: await fileIn(bridge) }));
  const change = changeBetween(project, project);
  good(await bridge.call("password.set", { docId, change, current: null, next: PASSWORD }));
  const text = await readFile(`${root}/projects/Uno.cycle`, "utf8");
  const copy = good(await bridge.call("files.import", { name: "Uno.cycle", text }));
  expect(copy.name).toBe("Uno (2).cycle");
  expect(bad(await bridge.call("document.open", { fileId: copy.fileId }))).toMatchObject({
    code: "passwordNeeded",
    params: { name: "Uno (2).cycle" },
  });
});

function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`failed: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

function bad(outcome: Outcome<unknown>) {
  if (outcome.ok) throw new Error("should have failed");
  return outcome.error;
}
