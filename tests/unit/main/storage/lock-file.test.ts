import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { acquireLock, lockPath } from "#main/storage/lock-file.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { systemError, testSurroundings } from "#tests/support/temp-store.ts";

const around = testSurroundings();

async function aPath(): Promise<string> {
  return join(await makeTempFolder(), "a.cycle");
}

function note(pid: number, host = hostname()): string {
  const since = "2026-03-31T09:00:00.000Z";
  return JSON.stringify({ id: "other", user: "ana", host, pid, since, app: "Cycle Workbook 9" });
}

/** A process that lives while `work` runs. */
async function withLivingProcess(work: (pid: number) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"], { stdio: "pipe" });
  await once(child, "spawn");
  try {
    await work(child.pid ?? 0);
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid ?? 0;
}

describe("the lock of a project file", () => {
  test("is written beside the file with who has it, and taken away at the end", async () => {
    const path = await aPath();
    const outcome = await acquireLock(path, around, false);
    expect(JSON.parse(await readFile(lockPath(path), "utf8"))).toMatchObject({
      user: "tester",
      host: hostname(),
      pid: process.pid,
      since: "2026-03-31T10:00:00.000Z",
    });
    if (outcome.kind === "held") await outcome.lock.release();
    expect(await readdir(join(path, ".."))).toEqual([]);
  });

  test("of a living process of this computer is told, and stays", async () => {
    const path = await aPath();
    await withLivingProcess(async (pid) => {
      await writeFile(lockPath(path), note(pid));
      expect(await acquireLock(path, around, false)).toEqual({
        kind: "taken",
        by: { user: "ana", host: hostname(), since: "2026-03-31T09:00:00.000Z" },
      });
      expect(await readFile(lockPath(path), "utf8")).toBe(note(pid));
    });
  });

  test("of a process that is gone is replaced", async () => {
    const path = await aPath();
    await writeFile(lockPath(path), note(await deadPid()));
    expect((await acquireLock(path, around, false)).kind).toBe("held");
    expect(await readdir(join(path, ".."))).toEqual([".~a.cycle.lock"]);
  });

  test("of another computer is told, whatever its process number", async () => {
    const path = await aPath();
    await writeFile(lockPath(path), note(await deadPid(), "otra-máquina"));
    expect((await acquireLock(path, around, false)).kind).toBe("taken");
  });

  test("is replaced when the person says so, and the other one does not take ours away", async () => {
    const path = await aPath();
    await writeFile(lockPath(path), note(1, "otra-máquina"));
    expect((await acquireLock(path, around, true)).kind).toBe("held");
    expect(JSON.parse(await readFile(lockPath(path), "utf8"))).toMatchObject({ user: "tester" });
  });

  test.each(["", "null", "{}", "PK\u0003\u0004", '{"pid":'])(
    "that says nothing keeps nobody out: %j",
    async (text) => {
      const path = await aPath();
      await writeFile(lockPath(path), text);
      expect((await acquireLock(path, around, false)).kind).toBe("held");
    },
  );

  test("cannot be written in a folder that takes none: the project opens without", async () => {
    const path = await aPath();
    const denied = testSurroundings({ open: () => Promise.reject(systemError("EROFS")) });
    expect((await acquireLock(path, denied, false)).kind).toBe("held");
  });

  test("of two that come at once one is told", async () => {
    const path = await aPath();
    await withLivingProcess(async (pid) => {
      const store = createProjectStore(around);
      const made = await store.create(path, smallProject(), "create");
      if (made.ok) await made.value.release();
      await writeFile(lockPath(path), note(pid));
      expect(await store.open(path)).toMatchObject({
        ok: false,
        error: { code: "fileInUse", params: { user: "ana", host: hostname() } },
      });
      const seen = await store.open(path, { lock: "readOnly" });
      expect(seen.ok && seen.value.file.readOnly).toBe("locked");
      const forced = await store.open(path, { lock: "force" });
      if (!forced.ok) throw new Error(forced.error.code);
      expect((await forced.value.file.save(renamed(smallProject(), "B (ejemplo)"))).ok).toBe(true);
      await forced.value.file.release();
      expect(await readdir(join(path, ".."))).toEqual(["a.cycle"]);
    });
  });
});
