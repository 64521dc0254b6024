import { randomUUID } from "node:crypto";
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  lstat,
  unlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Project } from "#shared/domain/project.ts";
import { nodeFileSystem, type FileSystem } from "#main/storage/file-system.ts";
import { createProjectStore, type ProjectFile } from "#main/storage/project-store.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";
import { leftovers, makeTempFolder } from "#tests/support/temp-folder.ts";
import { systemError, testSurroundings } from "#tests/support/temp-store.ts";

const store = createProjectStore(testSurroundings());

async function savedFile(
  name = "a.cycle",
): Promise<{ path: string; file: ProjectFile; project: Project }> {
  const path = join(await makeTempFolder(), name);
  const project = smallProject();
  const made = await store.create(path, project, "create");
  if (!made.ok) throw new Error(made.error.code);
  return { path, file: made.value, project };
}

async function clientIn(path: string): Promise<string> {
  const opened = await store.open(path);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.project.engagement.client;
}

/** Opens over a file system in which some calls fail; the file there is a good one. */
async function openWithFaults(faults: Partial<FileSystem>) {
  const { path, project } = await savedFile();
  const opened = await createProjectStore(testSurroundings(faults)).open(path);
  if (!opened.ok) throw new Error(opened.error.code);
  return { path, file: opened.value.file, project };
}

describe("opening", () => {
  test("a missing file is not found, and none is made", async () => {
    const folder = await makeTempFolder();
    const opened = await store.open(join(folder, "none.cycle"));
    expect(opened).toMatchObject({ ok: false, error: { code: "fileNotFound" } });
    expect(await readdir(folder)).toEqual([]);
  });

  test("a path through a file is not found", async () => {
    const { path } = await savedFile();
    const opened = await store.open(join(path, "b.cycle"));
    expect(opened).toMatchObject({ ok: false, error: { code: "fileNotFound" } });
  });

  test("a folder is told as a folder", async () => {
    const folder = await makeTempFolder();
    const opened = await store.open(folder);
    expect(opened).toMatchObject({ ok: false, error: { code: "fileIsFolder" } });
  });

  test("a circle of links is not readable", async () => {
    const folder = await makeTempFolder();
    await symlink(join(folder, "b"), join(folder, "a"));
    await symlink(join(folder, "a"), join(folder, "b"));
    const opened = await store.open(join(folder, "a"));
    expect(opened).toMatchObject({ ok: false, error: { code: "fileNotReadable" } });
  });

  test.each([
    ["fileEmpty", ""],
    ["notACycleFile", "null"],
    ["notACycleFile", "<html></html>"],
    ["fileDamaged", '{"format":"cycle","formatVersion":1,'],
    ["fileTooNew", '{"format":"cycle","formatVersion":7,"minReader":7,"project":{}}'],
  ])("%s is told, and the file is left as it was: %j", async (code, text) => {
    const path = join(await makeTempFolder(), "x.cycle");
    await writeFile(path, text);
    expect(await store.open(path)).toMatchObject({ ok: false, error: { code } });
    expect(await readFile(path, "utf8")).toBe(text);
  });

  test("a file without permission is not readable", async () => {
    const { path } = await savedFile();
    await chmod(path, 0o000);
    // Root may read everything: there the system's answer is made.
    const isRoot = process.getuid?.() === 0;
    const denied = isRoot ? { open: () => Promise.reject(systemError("EACCES")) } : {};
    const opened = await createProjectStore(testSurroundings(denied)).open(path);
    expect(opened).toMatchObject({ ok: false, error: { code: "fileNotReadable" } });
  });

  test("a file larger than 256 MB is refused before it is read", async () => {
    const path = join(await makeTempFolder(), "x.cycle");
    const handle = await nodeFileSystem.open(path, "w");
    await handle.truncate(257 * 1_048_576);
    await handle.close();
    expect(await store.open(path)).toMatchObject({
      ok: false,
      error: { code: "fileTooLarge", params: { limit: 256 } },
    });
  });
});

describe("saving", () => {
  test("gives a file that opens as what was saved, and no temporary file stays", async () => {
    const { path, file, project } = await savedFile();
    const saved = await file.save(renamed(project, "Después (ejemplo)"));
    expect(saved).toEqual({ ok: true, value: "2026-03-31T10:00:00.000Z" });
    expect(await clientIn(path)).toBe("Después (ejemplo)");
    expect(await readdir(join(path, ".."))).toEqual([".~a.cycle.lock", "a.cycle"]);
  });

  test("names the save before it in the header", async () => {
    const { path, file, project } = await savedFile();
    const first = file.base()?.saveId;
    await file.save(project);
    const header: unknown = JSON.parse(await readFile(path, "utf8"));
    expect(header).toMatchObject({ parent: first, app: "Cycle Workbook test", savedBy: "tester" });
  });

  test("keeps the permissions of the file", async () => {
    const { path, file, project } = await savedFile();
    await chmod(path, 0o640);
    await file.save(project);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  test("keeps a link and writes the file behind it", async () => {
    const { path, project } = await savedFile();
    const link = join(await makeTempFolder(), "link.cycle");
    await symlink(path, link);
    const opened = await store.open(link);
    if (!opened.ok) throw new Error(opened.error.code);
    await opened.value.file.save(renamed(project, "Por el enlace (ejemplo)"));
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await clientIn(path)).toBe("Por el enlace (ejemplo)");
  });

  test("a new file never replaces one that is there", async () => {
    const { path, project } = await savedFile();
    const before = await readFile(path, "utf8");
    const made = await store.create(path, renamed(project, "Otro"), "create");
    expect(made).toMatchObject({ ok: false, error: { code: "fileExists" } });
    expect(await readFile(path, "utf8")).toBe(before);
    expect(await leftovers(join(path, ".."))).toEqual([]);
  });

  test("where links are not supported a taken name is still refused", async () => {
    const { path, project } = await savedFile();
    const faults = { link: () => Promise.reject(systemError("ENOTSUP")) };
    const plain = createProjectStore(testSurroundings(faults));
    expect(await plain.create(path, project, "create")).toMatchObject({
      ok: false,
      error: { code: "fileExists" },
    });
    const free = join(path, "..", "b.cycle");
    expect((await plain.create(free, project, "create")).ok).toBe(true);
    expect(await leftovers(join(path, ".."))).toEqual([]);
  });

  test("into a folder that is gone fails and makes nothing", async () => {
    const folder = await makeTempFolder();
    const made = await store.create(join(folder, "gone", "a.cycle"), smallProject(), "create");
    expect(made).toMatchObject({ ok: false, error: { code: "fileNotFound" } });
    expect(await readdir(folder)).toEqual([]);
  });

  test("a project that could not be opened again is not written", async () => {
    const { path, file, project } = await savedFile();
    const before = await readFile(path, "utf8");
    const broken = { ...project, cycles: [...project.cycles, ...project.cycles] };
    expect(await file.save(broken)).toMatchObject({ ok: false, error: { code: "internal" } });
    expect(await readFile(path, "utf8")).toBe(before);
  });
});

describe("a file that is not what we last saw", () => {
  test("other content is a conflict and stays", async () => {
    const { path, file, project } = await savedFile();
    await writeFile(path, "something else");
    expect(await file.save(project)).toMatchObject({
      ok: false,
      error: { code: "fileChangedOnDisk" },
    });
    expect(await readFile(path, "utf8")).toBe("something else");
  });

  test("another save of the same project is a conflict", async () => {
    const { path, file, project } = await savedFile();
    const other = await store.open(path);
    if (!other.ok) throw new Error(other.error.code);
    await other.value.file.save(renamed(project, "De otra ventana"));
    expect(await file.save(project)).toMatchObject({
      ok: false,
      error: { code: "fileChangedOnDisk" },
    });
    expect(await clientIn(path)).toBe("De otra ventana");
  });

  test("a touch alone asks nothing", async () => {
    const { path, file, project } = await savedFile();
    await utimes(path, new Date(0), new Date(0));
    expect((await file.save(project)).ok).toBe(true);
  });

  test("a change of the same length whose author put the old date back is a conflict", async () => {
    const { path, file, project } = await savedFile();
    const { atime, mtime } = await stat(path);
    const text = await readFile(path, "utf8");
    const changed = text.replace("Llego", "Llega");
    await writeFile(path, changed);
    await utimes(path, atime, mtime);
    expect(await file.save(project)).toMatchObject({
      ok: false,
      error: { code: "fileChangedOnDisk" },
    });
    expect(await readFile(path, "utf8")).toBe(changed);
  });

  test("a save of another program while ours is being written is a conflict", async () => {
    let meanwhile: () => Promise<unknown> = () => Promise.resolve();
    const { path, file, project } = await openWithFaults({
      open: async (name, flags, mode) => {
        if (flags === "wx" && name.endsWith(".tmp")) await meanwhile();
        return nodeFileSystem.open(name, flags, mode);
      },
    });
    await file.save(project);
    const other = await store.open(path, { lock: "none" });
    if (!other.ok) throw new Error(other.error.code);
    meanwhile = () => other.value.file.save(renamed(project, "De otro programa"));
    expect(await file.save(renamed(project, "Nuestro"))).toMatchObject({
      ok: false,
      error: { code: "fileChangedOnDisk" },
    });
    expect(await clientIn(path)).toBe("De otro programa");
    expect(await leftovers(join(path, ".."))).toEqual([]);
  });

  test("the same content under a new inode asks nothing", async () => {
    const { path, file, project } = await savedFile();
    await writeFile(`${path}.copy`, await readFile(path));
    await rename(`${path}.copy`, path);
    expect((await file.save(project)).ok).toBe(true);
  });

  test("a file that was deleted is not made again behind the user's back", async () => {
    const { path, file, project } = await savedFile();
    await unlink(path);
    expect(await file.save(project)).toMatchObject({
      ok: false,
      error: { code: "fileNotFound" },
    });
    expect(await readdir(join(path, ".."))).toEqual([".~a.cycle.lock"]);
  });

  test("a folder in its place is told as a folder", async () => {
    const { path, file, project } = await savedFile();
    await unlink(path);
    await mkdir(path);
    expect(await file.save(project)).toMatchObject({
      ok: false,
      error: { code: "fileIsFolder" },
    });
  });

  test("work recovered from an older save than the file's is a conflict", async () => {
    const { path, file, project } = await savedFile();
    const base = file.base();
    if (base === null) throw new Error("no base");
    const same = await store.continueFrom(path, base);
    expect((await same.save(renamed(project, "Recuperado"))).ok).toBe(true);
    const old = await store.continueFrom(path, base);
    expect(await old.save(project)).toMatchObject({
      ok: false,
      error: { code: "fileChangedOnDisk" },
    });
    expect(await clientIn(path)).toBe("Recuperado");
  });
});

describe("several saves at once", () => {
  test("the newest waiting one wins and every caller is told", async () => {
    const { path, file, project } = await savedFile();
    const names = ["uno", "dos", "tres", "cuatro"];
    const results = await Promise.all(names.map((name) => file.save(renamed(project, name))));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await clientIn(path)).toBe("cuatro");
  });

  test("only two files are written for a hundred that wait", async () => {
    let renames = 0;
    const { path, file, project } = await openWithFaults({
      rename: async (from, to) => {
        renames += 1;
        await nodeFileSystem.rename(from, to);
      },
    });
    await Promise.all(
      Array.from({ length: 101 }, (_, index) => file.save(renamed(project, `n${index}`))),
    );
    expect(renames).toBe(2);
    expect(await clientIn(path)).toBe("n100");
  });

  test("a save that reached the disk is reported as such though the next one failed", async () => {
    let renames = 0;
    const { path, file, project } = await openWithFaults({
      rename: (from, to) => {
        renames += 1;
        return renames === 1
          ? nodeFileSystem.rename(from, to)
          : Promise.reject(systemError("EROFS"));
      },
    });
    const first = file.save(renamed(project, "escrito"));
    const second = file.save(renamed(project, "no escrito"));
    expect((await first).ok).toBe(true);
    expect(await second).toMatchObject({ ok: false, error: { code: "fileNotWritable" } });
    expect(await clientIn(path)).toBe("escrito");
  });
});

describe("a disk that fails", () => {
  async function expectRefused(faults: Partial<FileSystem>, code: string): Promise<void> {
    const { path, file, project } = await openWithFaults(faults);
    const before = await readFile(path, "utf8");
    const saved = await file.save(renamed(project, "nuevo"));
    expect(saved).toMatchObject({ ok: false, error: { code } });
    expect(await readFile(path, "utf8")).toBe(before);
    expect(await leftovers(join(path, ".."))).toEqual([]);
  }

  /** The handle of the temporary file, with one of its calls replaced. */
  function brokenHandle(call: "write" | "sync" | "close", errno: string): Partial<FileSystem> {
    return {
      open: async (path, flags, mode) => {
        const handle = await nodeFileSystem.open(path, flags, mode);
        if (flags !== "wx") return handle;
        const real = handle[call].bind(handle) as () => Promise<unknown>; // any of the three
        const failing = async (): Promise<never> => {
          if (call === "close") await real();
          throw systemError(errno);
        };
        return Object.assign(handle, { [call]: failing });
      },
    };
  }

  test.each([
    ["write", "ENOSPC", "diskFull"],
    ["write", "EDQUOT", "diskFull"],
    ["write", "EIO", "fileNotWritable"],
    ["sync", "ENOSPC", "diskFull"],
    ["sync", "EIO", "fileNotWritable"],
    ["close", "EIO", "fileNotWritable"],
  ] as const)(
    "%s gives %s: told as %s, the old file whole, nothing left",
    async (call, errno, code) => {
      await expectRefused(brokenHandle(call, errno), code);
    },
  );

  test.each([
    ["EACCES", "fileNotWritable"],
    ["EROFS", "fileNotWritable"],
    ["EBUSY", "fileNotWritable"],
    ["ENOSPC", "diskFull"],
  ])("rename gives %s for good: told as %s", async (errno, code) => {
    await expectRefused({ rename: () => Promise.reject(systemError(errno)) }, code);
  });

  test("a folder that takes no new file is not writable", async () => {
    const faults: Partial<FileSystem> = {
      open: (path, flags, mode) =>
        flags === "wx"
          ? Promise.reject(systemError("EACCES"))
          : nodeFileSystem.open(path, flags, mode),
    };
    await expectRefused(faults, "fileNotWritable");
  });

  test("a file set read-only is not replaced", async () => {
    await expectRefused({ access: () => Promise.reject(systemError("EACCES")) }, "fileNotWritable");
  });

  test("a file held for a moment is waited for", async () => {
    let refusals = 3;
    const { path, file, project } = await openWithFaults({
      rename: (from, to) => {
        refusals -= 1;
        return refusals >= 0
          ? Promise.reject(systemError("EBUSY"))
          : nodeFileSystem.rename(from, to);
      },
    });
    expect((await file.save(renamed(project, "al cuarto intento"))).ok).toBe(true);
    expect(await clientIn(path)).toBe("al cuarto intento");
  });

  test("a write in small pieces is finished", async () => {
    const { path, file, project } = await openWithFaults({
      open: async (name, flags, mode) => {
        const handle = await nodeFileSystem.open(name, flags, mode);
        if (flags !== "wx") return handle;
        const write = handle.write.bind(handle);
        const short = (bytes: Uint8Array, offset: number, length: number, at: number) =>
          write(bytes, offset, Math.min(length, 1_000), at);
        return Object.assign(handle, { write: short });
      },
    });
    expect((await file.save(renamed(project, "a pedazos"))).ok).toBe(true);
    expect(await clientIn(path)).toBe("a pedazos");
  });

  test("a folder that cannot be synced: told as not certain, and the next save is no conflict", async () => {
    let isBroken = true;
    const { path, file, project } = await openWithFaults({
      open: (name, flags, mode) =>
        isBroken && flags === "r" && !name.endsWith(".cycle")
          ? Promise.reject(systemError("EIO"))
          : nodeFileSystem.open(name, flags, mode),
    });
    const first = await file.save(renamed(project, "escrito"));
    expect(first).toMatchObject({ ok: false, error: { code: "fileNotWritable" } });
    isBroken = false;
    expect((await file.save(renamed(project, "seguro"))).ok).toBe(true);
    expect(await clientIn(path)).toBe("seguro");
  });

  test.runIf(process.platform === "linux")("a disk that is really full loses nothing", async () => {
    // /dev/full answers every write with ENOSPC, as a full disk does.
    const { path, file, project } = await openWithFaults({
      open: async (name, flags, mode) => {
        if (flags !== "wx") return nodeFileSystem.open(name, flags, mode);
        const full = await nodeFileSystem.open("/dev/full", "w");
        return Object.assign(full, { chmod: () => Promise.resolve() });
      },
    });
    const before = await readFile(path, "utf8");
    expect(await file.save(project)).toMatchObject({ ok: false, error: { code: "diskFull" } });
    expect(await readFile(path, "utf8")).toBe(before);
  });
});

test("ids of saves differ", async () => {
  const { file, project } = await savedFile(`${randomUUID()}.cycle`);
  const first = file.base()?.saveId;
  await file.save(project);
  expect(file.base()?.saveId).not.toBe(first);
});
