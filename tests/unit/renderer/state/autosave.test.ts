import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Outcome } from "#shared/contract/failures.ts";
import type { Output } from "#shared/contract/methods.ts";
import { ok, fail } from "#shared/result.ts";
import { createAutosave, type Autosave } from "#renderer/state/autosave.ts";
import { createProjectStore, type ProjectStore } from "#renderer/state/project-store.ts";
import {
  createMemoryBridge,
  failure,
  SAVED_AT,
  type MemoryBridge,
} from "#tests/support/memory-bridge.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";

interface Bench {
  readonly bridge: MemoryBridge;
  readonly projects: ProjectStore;
  readonly autosave: Autosave;
  readonly type: (client: string) => void;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function bench(file: string | null, isDirect = true): Promise<Bench> {
  const bridge = createMemoryBridge();
  const project = smallProject("A");
  if (file !== null) bridge.files.set(file, project);
  const opened =
    file === null
      ? await bridge.call("document.begin", { project })
      : await bridge.call("document.open", { fileId: file as never }); // a brand, in a test
  if (!opened.ok) throw new Error("not opened");
  const projects = createProjectStore(opened.value);
  const autosave = createAutosave({ bridge, projects, isDirect: () => isDirect });
  bridge.calls.length = 0;
  function type(client: string): void {
    const place = { page: "engagement" } as const;
    const label = { key: "common:edit" } as const;
    projects.apply((value) => renamed(value, client), { label, place });
  }
  return { bridge, projects, autosave, type };
}

function clientIn(bridge: MemoryBridge, name = "p.cycle"): string | undefined {
  return bridge.files.get(name)?.engagement.client;
}

describe("saving by itself, into the file", () => {
  it("waits a second after the last change", async () => {
    const { bridge, type, autosave } = await bench("p.cycle");
    type("B");
    expect(autosave.state.getState()).toEqual({ kind: "saving" });
    await vi.advanceTimersByTimeAsync(600);
    type("C");
    await vi.advanceTimersByTimeAsync(999);
    expect(bridge.calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(bridge.calls).toEqual(["document.save"]);
    expect(clientIn(bridge)).toBe("C");
    expect(autosave.state.getState()).toEqual({ kind: "saved", at: SAVED_AT });
  });

  it("does not wait longer than five seconds while typing goes on", async () => {
    const { bridge, type } = await bench("p.cycle");
    for (let letter = 0; letter < 11; letter += 1) {
      type(`A${letter}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(bridge.calls).toEqual(["document.save"]);
    expect(clientIn(bridge)).toBe("A9");
  });

  it("keeps one call in flight and then sends the newest value only", async () => {
    const { bridge, type, projects } = await bench("p.cycle");
    const answers: ((outcome: Outcome<Output<"document.save">>) => void)[] = [];
    const sent: unknown[] = [];
    bridge.answer("document.save", ({ change }) => {
      sent.push(change.parts.engagement?.client);
      return new Promise((resolve) => answers.push(resolve));
    });
    const acknowledged = ok({
      file: { fileId: "p.cycle" as never, name: "p.cycle" },
      savedAt: SAVED_AT,
    });
    type("B");
    await vi.advanceTimersByTimeAsync(1_000);
    type("C");
    type("D");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual(["B"]);
    answers[0]?.(acknowledged);
    await vi.advanceTimersByTimeAsync(0);
    expect(projects.getState().written?.engagement.client).toBe("B");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual(["B", "D"]);
  });

  it("is not clean when the acknowledged value is older than the present one", async () => {
    const { bridge, type, autosave } = await bench("p.cycle");
    let answer: (outcome: Outcome<Output<"document.save">>) => void = () => {};
    bridge.answer("document.save", () => new Promise((resolve) => (answer = resolve)));
    type("B");
    await vi.advanceTimersByTimeAsync(1_000);
    type("C");
    answer(ok({ file: { fileId: "p.cycle" as never, name: "p.cycle" }, savedAt: SAVED_AT }));
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.state.getState()).toEqual({ kind: "saving" });
    expect(autosave.hasUnkept()).toBe(true);
  });

  it("sends nothing when undo came back to what is in the file", async () => {
    const { bridge, type, projects } = await bench("p.cycle");
    type("B");
    projects.undo();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(bridge.calls).toEqual([]);
  });

  it("saves an undo of what was saved", async () => {
    const { bridge, type, projects } = await bench("p.cycle");
    type("B");
    await vi.advanceTimersByTimeAsync(1_000);
    projects.undo();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(clientIn(bridge)).toBe("A");
  });
});

describe("a file that cannot be written", () => {
  it("keeps the work in the recovery copy, says so, and does not forget it", async () => {
    const { bridge, type, autosave } = await bench("p.cycle");
    bridge.answer("document.save", () => fail(failure("diskFull")));
    type("B");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(bridge.calls).toEqual(["document.save", "document.keep"]);
    expect([...bridge.kept.values()][0]?.engagement.client).toBe("B");
    expect(autosave.state.getState()).toEqual({
      kind: "failed",
      failure: failure("diskFull"),
      isKept: true,
    });
    expect(autosave.hasUnkept()).toBe(false);
    type("C");
    await vi.advanceTimersByTimeAsync(1_000);
    expect([...bridge.kept.values()][0]?.engagement.client).toBe("C");
    expect(autosave.state.getState().kind).toBe("failed");
  });

  it("is tried again, with everything, until it can be written", async () => {
    const { bridge, type, autosave } = await bench("p.cycle");
    const sent: boolean[] = [];
    bridge.answer("document.save", ({ change }) => {
      sent.push(change.cycles !== null && change.parts.people !== undefined);
      return sent.length < 2
        ? fail(failure("diskFull"))
        : ok({ file: { fileId: "p.cycle" as never, name: "p.cycle" }, savedAt: SAVED_AT });
    });
    bridge.answer("document.keep", () => fail(failure("diskFull")));
    type("B");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(autosave.hasUnkept()).toBe(true);
    const outcome = await autosave.save();
    expect(outcome.ok).toBe(true);
    expect(sent).toEqual([false, true]);
    expect(autosave.state.getState()).toEqual({ kind: "saved", at: SAVED_AT });
  });

  it("goes elsewhere with a new name", async () => {
    const { bridge, type, autosave, projects } = await bench("p.cycle");
    bridge.answer("document.save", () => fail(failure("fileNotWritable")));
    type("B");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await autosave.saveAs("other")).toEqual(ok(true));
    expect(clientIn(bridge, "other.cycle")).toBe("B");
    expect(projects.getState().file?.name).toBe("other.cycle");
    expect(autosave.state.getState().kind).toBe("saved");
  });
});

describe("work that is in no file", () => {
  it("is kept within a second of the first change, and not before there is one", async () => {
    const { bridge, type, autosave } = await bench(null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(bridge.calls).toEqual([]);
    type("B");
    await vi.advanceTimersByTimeAsync(900);
    type("C");
    await vi.advanceTimersByTimeAsync(100);
    expect([...bridge.kept.values()][0]?.engagement.client).toBe("C");
    expect(autosave.state.getState()).toEqual({ kind: "untitled" });
  });

  it("asks not to be left while the host does not answer", async () => {
    const { bridge, type, autosave } = await bench(null);
    bridge.answer("document.keep", () => fail(failure("hostGone")));
    type("B");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(autosave.hasUnkept()).toBe(true);
    expect(autosave.state.getState()).toEqual({
      kind: "failed",
      failure: failure("hostGone"),
      isKept: false,
    });
  });
});

describe("with saving by itself turned off", () => {
  it("keeps every second and writes the file on command only", async () => {
    const { bridge, type, autosave } = await bench("p.cycle", false);
    type("B");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(bridge.calls).toEqual(["document.keep"]);
    expect(clientIn(bridge)).toBe("A");
    expect(autosave.state.getState()).toEqual({ kind: "notInFile" });
    await autosave.save();
    expect(clientIn(bridge)).toBe("B");
    expect(autosave.state.getState()).toEqual({ kind: "saved", at: SAVED_AT });
  });
});

describe("handing everything over", () => {
  it("waits for the call in flight and then sends what is newer", async () => {
    const { bridge, type, autosave } = await bench("p.cycle");
    type("B");
    await vi.advanceTimersByTimeAsync(1_000);
    type("C");
    expect(await autosave.flush()).toEqual(ok(null));
    expect(clientIn(bridge)).toBe("C");
  });
});

describe("a file that somebody else changed", () => {
  const decision = { choice: "merge", seen: null, settled: {}, copyName: "" } as const;
  const step = {
    label: { key: "conflict:undo.merge" },
    place: { page: "engagement" },
  } as const;

  async function inConflict(): Promise<Bench> {
    const made = await bench("p.cycle");
    made.bridge.answer("document.save", () => fail(failure("fileChangedOnDisk")));
    made.type("B");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(made.autosave.state.getState()).toMatchObject({ kind: "failed" });
    return made;
  }

  it("becomes one step of the history when it was merged, and what was merged is saved", async () => {
    const { bridge, projects, autosave } = await inConflict();
    const merged = renamed(projects.getState().history.present, "Both");
    const file = { fileId: "p.cycle" as never, name: "p.cycle" }; // a brand, in a test
    bridge.answer("conflict.resolve", () =>
      ok({ file, savedAt: SAVED_AT, project: merged, notes: [] }),
    );
    expect((await autosave.resolveConflict(decision, step)).ok).toBe(true);
    expect(autosave.state.getState()).toEqual({ kind: "saved", at: SAVED_AT });
    expect(projects.getState().history.present).toBe(merged);
    projects.undo();
    expect(projects.getState().history.present.engagement.client).toBe("B");
    expect(autosave.state.getState()).toEqual({ kind: "saving" });
  });

  it("stays a conflict when it changed once more, and the next call sends everything", async () => {
    const { bridge, autosave } = await inConflict();
    const sent: (string | undefined)[] = [];
    bridge.answer("conflict.resolve", ({ change }) => {
      sent.push(change.parts.engagement?.client);
      return fail(failure("fileChangedOnDisk"));
    });
    expect((await autosave.resolveConflict(decision, step)).ok).toBe(false);
    await autosave.resolveConflict(decision, step);
    expect(sent.at(-1)).toBe("B");
    expect(autosave.state.getState()).toMatchObject({ kind: "failed" });
  });
});
