import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type FileId } from "#shared/contract/types.ts";
import { fail, ok } from "#shared/result.ts";
import { createSession } from "#renderer/state/session-store.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { createMemoryBridge, failure, type MemoryBridge } from "#tests/support/memory-bridge.ts";
import { RESOURCES, TEST_NOW } from "#tests/support/render-workbook.tsx";
import { renamed, smallProject } from "#tests/support/small-project.ts";

function sessionOver(bridge: MemoryBridge) {
  return createSession({
    bridge,
    ids: countingIds(),
    now: () => TEST_NOW,
    memory: window.sessionStorage,
    loadLanguage: (language) => Promise.resolve(RESOURCES[language]),
  });
}

function clientOf(session: ReturnType<typeof sessionOver>): string | undefined {
  const { open } = session.store.getState();
  return open?.workbook.projects.getState().history.present.engagement.client;
}

describe("a session", () => {
  it("speaks the chosen language, else the system's", async () => {
    const bridge = createMemoryBridge();
    const session = sessionOver(bridge);
    await session.start();
    expect(session.store.getState().words?.language).toBe("en");
    await session.changeSettings({ language: "id" });
    expect(session.store.getState().words?.language).toBe("id");
    expect(bridge.calls).toContain("settings.write");
    expect(session.store.getState().settings).toEqual({ ...DEFAULT_SETTINGS, language: "id" });
  });

  it("finds an open file again after a reload", async () => {
    const bridge = createMemoryBridge();
    bridge.files.set("p.cycle", smallProject("In a file"));
    const before = sessionOver(bridge);
    await before.start();
    await before.openFile("p.cycle" as FileId); // a brand, in a test
    const after = sessionOver(bridge);
    await after.start();
    expect(clientOf(after)).toBe("In a file");
  });

  it("opens an example that was only read once more after a reload", async () => {
    const bridge = createMemoryBridge();
    const before = sessionOver(bridge);
    await before.start();
    await before.openExample("bank-cheque");
    const after = sessionOver(bridge);
    await after.start();
    expect(clientOf(after)).toBe("Aurora Bank (example)");
    expect(bridge.kept.size).toBe(0);
  });

  it("stays on the start screen without a word when what was open is nowhere any more", async () => {
    const bridge = createMemoryBridge();
    bridge.files.set("p.cycle", smallProject());
    const before = sessionOver(bridge);
    await before.start();
    await before.openFile("p.cycle" as FileId); // a brand, in a test
    bridge.files.clear();
    const after = sessionOver(bridge);
    await after.start();
    expect(after.store.getState().open).toBeNull();
    expect(after.store.getState().failure).toBeNull();
  });

  it("does not leave a project that no disk has", async () => {
    const bridge = createMemoryBridge();
    const session = sessionOver(bridge);
    await session.start();
    await session.begin();
    bridge.answer("document.keep", () => fail(failure("diskFull")));
    const { open } = session.store.getState();
    open?.workbook.projects.apply((project) => renamed(project, "Work"), {
      label: { key: "common:edit" },
      place: { page: "engagement" },
    });
    expect(await session.close()).toEqual(fail(failure("diskFull")));
    expect(clientOf(session)).toBe("Work");
    bridge.answer("document.keep", () => ok({ keptAt: "2026-11-21T10:42:00.000Z" }));
    expect(await session.close()).toEqual(ok(null));
    expect(session.store.getState().open).toBeNull();
  });

  it("says in words that the host does not answer", async () => {
    const bridge = createMemoryBridge();
    bridge.answer("app.start", () => fail(failure("hostGone")));
    const session = sessionOver(bridge);
    await session.start();
    expect(session.store.getState().failure?.code).toBe("hostGone");
    expect(session.store.getState().words?.language).toBe("en");
  });
});
