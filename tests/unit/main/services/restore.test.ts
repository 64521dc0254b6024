import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Outcome } from "#shared/contract/failures.ts";
import type { FileId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import { serializeProject } from "#shared/project-file/serialize-project.ts";
import { sha256 } from "#main/storage/parse-tools.ts";
import type { Ports } from "#main/services/ports.ts";
import { inProcessBridge } from "#tests/support/in-process-bridge.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { systemError } from "#tests/support/temp-store.ts";
import { tempPorts } from "#tests/support/test-ports.ts";

interface Bench {
  readonly root: string;
  readonly ports: Ports;
  readonly bridge: Bridge;
}

async function bench(change: (ports: Ports) => Ports = (ports) => ports): Promise<Bench> {
  const root = await makeTempFolder();
  await mkdir(join(root, "projects"), { recursive: true });
  const ports = change(tempPorts(root));
  return { root, ports, bridge: inProcessBridge(ports) };
}

function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`failed: ${outcome.error.code}`);
  return outcome.value;
}

function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? "ok" : outcome.error.code;
}

function text(project: unknown): string {
  const details = {
    app: "test",
    saveId: "00000000-0000-4000-8000-0000000000aa",
    parent: null,
    savedAt: "2026-03-30T09:00:00.000Z",
    savedBy: "Ana (example)",
  };
  // A test writes what no program would: the type is what is being broken.
  return serializeProject(project as Project, details, { sha256, sealer: null }).text;
}

async function put({ root, bridge }: Bench, name: string, content: string): Promise<FileId> {
  await writeFile(join(root, "projects", name), content);
  const listed = good(await bridge.call("files.list", {}));
  const found = listed.find((each) => each.file.name === name);
  if (found === undefined) throw new Error("not listed");
  return found.file.fileId;
}

/** A project saved twice: the file as it was opened is its one earlier version. */
async function savedTwice(here: Bench): Promise<{ fileId: FileId; first: Project; now: Project }> {
  const { bridge } = here;
  const first = smallProject();
  const fileId = await put(here, "Uno.cycle", text(first));
  const opened = good(await bridge.call("document.open", { fileId }));
  const now = {
    ...renamed(first, "Segundo (ejemplo)"),
    cycles: first.cycles.map((cycle) => ({
      ...cycle,
      moments: cycle.moments.slice(0, 2),
      requirements: [],
    })),
  };
  const change = changeBetween(first, now);
  good(await bridge.call("document.save", { docId: opened.docId, change }));
  return { fileId, first, now };
}

describe("earlier versions", () => {
  test("are listed with who and when, and compared with now", async () => {
    const here = await bench();
    const { fileId } = await savedTwice(here);
    const of = { fileId };
    const list = good(await here.bridge.call("versions.list", { of }));
    expect(list).toMatchObject([
      { savedAt: "2026-03-30T09:00:00.000Z", savedBy: "Ana (example)", isSealed: false },
    ]);
    const [version] = list;
    if (version === undefined) throw new Error();
    const { backupId } = version;
    const looked = good(await here.bridge.call("versions.look", { of, backupId }));
    expect(looked.summary.fingerprint).toBe(".c.");
    expect(looked.comparison?.counts).toContainEqual({
      page: "moments",
      thing: "moment",
      added: 1,
      removed: 0,
      changed: 0,
    });
  });

  test("one is restored after the present content was kept, under the same id", async () => {
    const here = await bench();
    const { fileId, first, now } = await savedTwice(here);
    const { bridge } = here;
    const { docId } = good(await bridge.call("document.open", { fileId }));
    const of = { docId };
    const [before] = good(await bridge.call("versions.list", { of }));
    if (before === undefined) throw new Error();
    const { backupId } = before;
    const restored = good(await bridge.call("versions.restore", { docId, backupId }));
    expect(restored.project).toEqual(first);
    const after = good(await bridge.call("versions.list", { of }));
    expect(after).toHaveLength(2);
    const kept = after.find((each) => each.backupId !== backupId);
    if (kept === undefined) throw new Error();
    const opened = good(
      await bridge.call("document.openVersion", { of, backupId: kept.backupId, how: "look" }),
    );
    expect(opened).toMatchObject({ readOnly: "backup", file: null, project: now });
  });

  test("nothing is given when the present content cannot be kept", async () => {
    const here = await bench((ports) => ({
      ...ports,
      backups: { ...ports.backups, keepNow: () => Promise.reject(systemError("ENOSPC")) },
    }));
    const { fileId } = await savedTwice(here);
    const { docId } = good(await here.bridge.call("document.open", { fileId }));
    const [version] = good(await here.bridge.call("versions.list", { of: { docId } }));
    if (version === undefined) throw new Error();
    const { backupId } = version;
    const outcome = await here.bridge.call("versions.restore", { docId, backupId });
    expect(codeOf(outcome)).toBe("diskFull");
  });

  test("those of a file that is cut are found by what is left of it", async () => {
    const here = await bench();
    const { fileId } = await savedTwice(here);
    const path = join(here.root, "projects", "Uno.cycle");
    const whole = await readFile(path, "utf8");
    await writeFile(path, whole.slice(0, 700));
    const opened = await here.bridge.call("document.open", { fileId });
    expect(opened).toMatchObject({
      ok: false,
      error: { code: "fileDamaged", params: { repair: "no", name: "Uno.cycle" } },
    });
    const [version] = good(await here.bridge.call("versions.list", { of: { fileId } }));
    if (version === undefined) throw new Error();
    const { backupId } = version;
    const of = { fileId };
    const looked = good(await here.bridge.call("versions.look", { of, backupId }));
    expect(looked.comparison).toBeNull();
    const copy = good(
      await here.bridge.call("document.openVersion", { of, backupId, how: "copy" }),
    );
    expect(copy).toMatchObject({
      file: null,
      readOnly: null,
      origin: { kind: "version", name: "Uno", at: "2026-03-30T09:00:00.000Z" },
    });
    expect((await readFile(path, "utf8")).length).toBe(700);
    expect(await here.ports.recovery.list()).toHaveLength(1);
  });

  test("those of a file with nothing left in it are found by the recent list", async () => {
    const here = await bench();
    const { fileId } = await savedTwice(here);
    await writeFile(join(here.root, "projects", "Uno.cycle"), "\0\0\0\0");
    expect(good(await here.bridge.call("versions.list", { of: { fileId } }))).toHaveLength(1);
  });

  test("an id that is not one of ours reaches no file", async () => {
    const here = await bench();
    const { fileId } = await savedTwice(here);
    // A page that lies: the brand exists only for the compiler.
    const backupId = "../../secret" as never;
    const outcome = await here.bridge.call("versions.look", { of: { fileId }, backupId });
    expect(codeOf(outcome)).toBe("badRequest");
  });
});

describe("a damaged file", () => {
  function withFaults(): unknown {
    const project = smallProject();
    const [cycle] = project.cycles;
    const [moment] = cycle?.moments ?? [];
    const areaId = "00000000-0000-4000-8000-00000000dead";
    const broken = { ...moment, usual: -4, areaId };
    return {
      ...project,
      mood: "sunny",
      cycles: [{ ...cycle, moments: [broken, ...(cycle?.moments ?? []).slice(1)] }],
    };
  }

  test("that can be repaired opens as a copy with a list; file and bytes are kept", async () => {
    const here = await bench();
    const project = withFaults();
    const fileId = await put(here, "Roto.cycle", text(project));
    const refused = await here.bridge.call("document.open", { fileId });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "fileDamaged", params: { repair: "yes" } },
    });
    const opened = good(await here.bridge.call("document.openRepaired", { fileId }));
    expect(opened).toMatchObject({
      file: null,
      readOnly: null,
      origin: { kind: "repaired", name: "Roto" },
    });
    const told = opened.repairs?.map(({ code, thing, field }) => [code, thing, field]);
    expect(told?.toSorted()).toEqual([
      ["linkDropped", "moment", "conflict:field.area"],
      ["outOfRange", "moment", "conflict:field.usual"],
      ["unknownDropped", "project", null],
    ]);
    expect(opened.project.cycles[0]?.moments[0]?.usual).toBeNull();
    expect(await readFile(join(here.root, "projects", "Roto.cycle"), "utf8")).toBe(text(project));
    const folders = await readdir(join(here.root, "data", "backups"));
    const [kept] = await readdir(join(here.root, "data", "backups", folders[0] ?? ""));
    const bytes = join(here.root, "data", "backups", folders[0] ?? "", kept ?? "");
    expect(await readFile(bytes, "utf8")).toBe(text(project));
    expect(await here.ports.recovery.list()).toHaveLength(1);
  });

  test("whose text does not fit its checksum opens with a warning, and stays as it is", async () => {
    const here = await bench();
    const changed = text(smallProject()).replace("Cobro", "Pagos");
    const fileId = await put(here, "Otro.cycle", changed);
    expect(codeOf(await here.bridge.call("document.open", { fileId }))).toBe("fileDamaged");
    const opened = good(await here.bridge.call("document.openRepaired", { fileId }));
    expect(opened.repairs).toMatchObject([{ code: "checksum", field: null }]);
    expect(opened.project.cycles[0]?.service).toContain("Pagos");
  });

  test("that needs more than the repairs offered is left alone", async () => {
    const here = await bench();
    const fileId = await put(here, "Nada.cycle", text({ ...smallProject(), people: "nobody" }));
    expect(await here.bridge.call("document.open", { fileId })).toMatchObject({
      ok: false,
      error: { code: "fileDamaged", params: { repair: "no" } },
    });
    expect(codeOf(await here.bridge.call("document.openRepaired", { fileId }))).toBe("fileDamaged");
    expect(await here.ports.recovery.list()).toHaveLength(0);
  });

  test("in another alphabet of bytes is refused, not repaired", async () => {
    const here = await bench();
    const latin1 = Buffer.from(text(renamed(smallProject(), "Café Niño")), "latin1");
    await writeFile(join(here.root, "projects", "Latin.cycle"), latin1);
    const [listed] = good(await here.bridge.call("files.list", {}));
    if (listed === undefined) throw new Error();
    const { fileId } = listed.file;
    expect(await here.bridge.call("document.open", { fileId })).toMatchObject({
      ok: false,
      error: { code: "fileDamaged", params: { repair: "no" } },
    });
  });
});

describe("a recovery copy", () => {
  /** A document with unsaved work whose page is gone, and the file beside it. */
  async function kept(here: Bench): Promise<{ path: string; mine: Project }> {
    const first = smallProject();
    const fileId = await put(here, "Uno.cycle", text(first));
    const { docId } = good(await here.bridge.call("document.open", { fileId }));
    const mine = renamed(first, "Mío (ejemplo)");
    const change = changeBetween(first, mine);
    good(await here.bridge.call("document.keep", { docId, change }));
    good(await here.bridge.call("document.close", { docId, discard: false }));
    return { path: join(here.root, "projects", "Uno.cycle"), mine };
  }

  async function idOf({ bridge }: Bench) {
    const [copy] = good(await bridge.call("recent.list", {})).unsaved;
    if (copy === undefined) throw new Error("no copy is offered");
    return copy.recoveryId;
  }

  test("is compared with its file, which is as it was", async () => {
    const here = await bench();
    await kept(here);
    const recoveryId = await idOf(here);
    const looked = good(await here.bridge.call("recovery.look", { recoveryId }));
    expect(looked).toMatchObject({ file: "same", fileSavedAt: "2026-03-30T09:00:00.000Z" });
    expect(looked.comparison?.list).toMatchObject([
      { thing: "engagement", what: "conflict:field.client", after: "Mío (ejemplo)" },
    ]);
  });

  test("never wins silently over a file that moved on; as a copy it leaves it alone", async () => {
    const here = await bench();
    const { path, mine } = await kept(here);
    const theirs = text(renamed(smallProject(), "Suyo (ejemplo)")).replace("0000aa", "0000ab");
    await writeFile(path, theirs);
    const recoveryId = await idOf(here);
    expect(good(await here.bridge.call("recovery.look", { recoveryId })).file).toBe("moved");
    const opened = good(await here.bridge.call("document.openRecovery", { recoveryId }));
    const change = changeBetween(mine, mine);
    const saved = await here.bridge.call("document.save", { docId: opened.docId, change });
    expect(codeOf(saved)).toBe("fileChangedOnDisk");
    good(await here.bridge.call("document.close", { docId: opened.docId, discard: false }));
    const copy = good(await here.bridge.call("document.openRecovery", { recoveryId, how: "copy" }));
    expect(copy).toMatchObject({ file: null, readOnly: null, project: mine });
    expect(await readFile(path, "utf8")).toBe(theirs);
  });

  test("is looked at without being opened: it stays offered, and nothing is changed by it", async () => {
    const here = await bench();
    const { mine } = await kept(here);
    const recoveryId = await idOf(here);
    const looked = good(
      await here.bridge.call("document.openRecovery", { recoveryId, how: "look" }),
    );
    expect(looked).toMatchObject({ readOnly: "backup", file: null, project: mine });
    expect(await idOf(here)).toBe(recoveryId);
    good(await here.bridge.call("document.close", { docId: looked.docId, discard: true }));
    expect(await idOf(here)).toBe(recoveryId);
  });

  test("that is damaged says so and does not hide the others", async () => {
    const here = await bench();
    await kept(here);
    const broken = await idOf(here);
    await writeFile(join(here.root, "data", "recovery", `${broken}.cycle`), '{"format":"cycle"');
    const begun = good(await here.bridge.call("document.begin", { project: smallProject() }));
    const change = changeBetween(begun.project, renamed(begun.project, "Nueva (ejemplo)"));
    good(await here.bridge.call("document.keep", { docId: begun.docId, change }));
    good(await here.bridge.call("document.close", { docId: begun.docId, discard: false }));
    const { unsaved } = good(await here.bridge.call("recent.list", {}));
    expect(unsaved).toHaveLength(2);
    const codes = await Promise.all(
      unsaved.map(async ({ recoveryId }) => {
        const outcome = await here.bridge.call("recovery.look", { recoveryId });
        return [recoveryId === broken, codeOf(outcome)];
      }),
    );
    expect(codes).toContainEqual([true, "fileDamaged"]);
    expect(codes).toContainEqual([false, "ok"]);
  });

  test("without its note is still offered", async () => {
    const here = await bench();
    const { mine } = await kept(here);
    const recoveryId = await idOf(here);
    await writeFile(join(here.root, "data", "recovery", `${recoveryId}.json`), "{");
    expect(await idOf(here)).toBe(recoveryId);
    const opened = good(await here.bridge.call("document.openRecovery", { recoveryId }));
    expect(opened).toMatchObject({ file: null, project: mine });
  });
});
