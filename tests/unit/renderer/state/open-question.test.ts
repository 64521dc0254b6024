import { describe, expect, it } from "vitest";
import type { FileId } from "#shared/contract/types.ts";
import { fail, ok } from "#shared/result.ts";
import { createSession, type Session } from "#renderer/state/session-store.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { createMemoryBridge, failure, type MemoryBridge } from "#tests/support/memory-bridge.ts";
import { openedDocument } from "#tests/support/open-project.ts";
import { RESOURCES, TEST_NOW } from "#tests/support/render-workbook.tsx";
import { renamed, smallProject } from "#tests/support/small-project.ts";

const FILE = "p.cycle" as FileId; // a brand, in a test
const PASSWORD = "caballo pila grapa";

/** A host with one file that has a password and, if told so, another user. */
function sealedHost(isInUse = false): MemoryBridge {
  const bridge = createMemoryBridge();
  bridge.answer("document.open", ({ password, lock = "ask" }) => {
    if (password === undefined) return fail(failure("passwordNeeded"));
    if (password !== PASSWORD) return fail(failure("wrongPassword"));
    if (isInUse && lock === "ask") return fail(failure("fileInUse"));
    const opened = openedDocument(smallProject(), lock === "copy" ? null : "p.cycle");
    return ok({ ...opened, isSealed: true, readOnly: lock === "readOnly" ? "locked" : null });
  });
  return bridge;
}

async function sessionOver(bridge: MemoryBridge): Promise<Session> {
  window.sessionStorage.clear();
  return await startedSession(bridge);
}

async function startedSession(bridge: MemoryBridge): Promise<Session> {
  const session = createSession({
    bridge,
    ids: countingIds(),
    now: () => TEST_NOW,
    memory: window.sessionStorage,
    loadLanguage: (language) => Promise.resolve(RESOURCES[language]),
  });
  await session.start();
  return session;
}

function asked(session: Session): string | null {
  return session.store.getState().question?.failure.code ?? null;
}

function projectOf(session: Session) {
  return session.store.getState().open?.workbook.projects.getState();
}

describe("a file with a password", () => {
  it("raises a question, asks again after a wrong answer, and opens with the right one", async () => {
    const session = await sessionOver(sealedHost());
    expect(await session.openFile(FILE)).toBe(false);
    expect([asked(session), session.store.getState().failure]).toEqual(["passwordNeeded", null]);
    expect(await session.answer({ password: "grapa" })).toBe(false);
    expect(asked(session)).toBe("wrongPassword");
    expect(await session.answer({ password: PASSWORD })).toBe(true);
    expect([asked(session), projectOf(session)?.isSealed]).toEqual([null, true]);
  });

  it("keeps what was answered for the next question", async () => {
    const session = await sessionOver(sealedHost(true));
    await session.openFile(FILE);
    await session.answer({ password: PASSWORD });
    expect(asked(session)).toBe("fileInUse");
    await session.answer({ lock: "readOnly" });
    expect([asked(session), projectOf(session)?.readOnly]).toEqual([null, "locked"]);
  });

  it("stays closed when the question is dropped, after a reload too", async () => {
    const bridge = sealedHost();
    const before = await sessionOver(bridge);
    await before.openFile(FILE);
    await before.answer({ password: PASSWORD });
    const reloaded = await startedSession(bridge);
    expect(asked(reloaded)).toBe("passwordNeeded");
    reloaded.dropQuestion();
    expect(asked(await startedSession(bridge))).toBeNull();
  });

  it("opened as a copy asks for it again after a reload", async () => {
    const bridge = sealedHost(true);
    const before = await sessionOver(bridge);
    await before.openFile(FILE);
    await before.answer({ password: PASSWORD });
    await before.answer({ lock: "copy" });
    expect(projectOf(before)?.file).toBeNull();
    const reloaded = await startedSession(bridge);
    await reloaded.answer({ password: PASSWORD });
    expect(projectOf(reloaded)?.file).toBeNull();
  });
});

describe("locking", () => {
  async function openSealed(bridge: MemoryBridge): Promise<Session> {
    const session = await sessionOver(bridge);
    await session.openFile(FILE);
    await session.answer({ password: PASSWORD });
    return session;
  }

  it("leaves the file's name and the place, and opens there again", async () => {
    const session = await openSealed(sealedHost());
    session.store.getState().open?.workbook.places.goTo({ page: "report" });
    expect(await session.lock()).toEqual(ok(null));
    const { open, locked } = session.store.getState();
    expect(open).toBeNull();
    expect(locked).toMatchObject({ request: { fileId: FILE }, fileName: "p.cycle" });
    expect(JSON.stringify(session.store.getState().locked)).not.toContain("Ñandú");
    expect(await session.unlock("grapa")).toBe(false);
    expect(session.store.getState().locked).not.toBeNull();
    expect(await session.unlock(PASSWORD)).toBe(true);
    const { place } = session.store.getState().open?.workbook.places.getState() ?? {};
    expect([session.store.getState().locked, place?.page]).toEqual([null, "report"]);
  });

  it("goes on from the recovery copy when the file does not have everything", async () => {
    const bridge = sealedHost();
    bridge.answer("document.save", () => fail(failure("diskFull")));
    bridge.answer("document.keep", () => ok({ keptAt: "2026-11-21T10:42:00.000Z" }));
    const session = await openSealed(bridge);
    edit(session);
    expect(await session.lock()).toEqual(ok(null));
    expect(session.store.getState().locked?.request).toEqual({ recoveryId: "recovery-1" });
  });

  it("does not happen while no disk takes the work, nor without a password", async () => {
    const bridge = sealedHost();
    bridge.answer("document.save", () => fail(failure("diskFull")));
    bridge.answer("document.keep", () => fail(failure("diskFull")));
    const session = await openSealed(bridge);
    edit(session);
    expect((await session.lock()).ok).toBe(false);
    expect(session.store.getState().open).not.toBeNull();

    const plain = await sessionOver(createMemoryBridge());
    await plain.begin();
    await plain.lock();
    expect(plain.store.getState().open).not.toBeNull();
  });

  it("reaches the project behind an earlier version that is looked at", async () => {
    const bridge = sealedHost();
    bridge.answer("document.openVersion", () => {
      const version = openedDocument(smallProject("Before (example)"), null);
      return ok({ ...version, readOnly: "backup" });
    });
    const session = await openSealed(bridge);
    const { docId } = projectOf(session) ?? {};
    if (docId === undefined) throw new Error("nothing is open");
    const version = { of: { docId }, backupId: "b" as never, how: "look" } as const; // a brand, in a test
    expect(await session.openOther({ version })).toBe(true);
    expect(projectOf(session)?.readOnly).toBe("backup");
    expect(await session.lock()).toEqual(ok(null));
    const { open, locked } = session.store.getState();
    expect([open, locked?.fileName]).toEqual([null, "p.cycle"]);
  });

  function edit(session: Session): void {
    session.store.getState().open?.workbook.projects.apply((project) => renamed(project, "Work"), {
      label: { key: "common:edit" },
      place: { page: "engagement" },
    });
  }
});
