import { expect, test } from "vitest";
import { changeBetween } from "#shared/project-file/change.ts";
import { createHandlers } from "#main/services/handlers.ts";
import { createWorkbench } from "#main/services/workbench.ts";
import type { Ports } from "#main/services/ports.ts";
import { inProcessBridge } from "#tests/support/in-process-bridge.ts";
import { memoryPorts } from "#tests/support/memory-store.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { systemError } from "#tests/support/temp-store.ts";
import { tempPorts, testPages } from "#tests/support/test-ports.ts";

/** Two pages over the same use cases, the project `Uno` open in the first. */
async function openInFirst() {
  const pages = testPages();
  const bench = createWorkbench({ ...memoryPorts(), pages });
  const handlers = createHandlers(bench);
  const project = smallProject();
  const begun = await handlers["document.begin"]({ project }, { page: "first" });
  if (!begun.ok) throw new Error(begun.error.code);
  const { docId } = begun.value;
  const change = changeBetween(project, project);
  const saved = await handlers["document.saveAs"](
    { docId, change, name: "Uno" },
    { page: "first" },
  );
  if (!saved.ok || "cancelled" in saved.value) throw new Error("not saved");
  return { pages, handlers, docId, change, fileId: saved.value.file.fileId };
}

test("a file open in a living page is refused to another", async () => {
  const { handlers, fileId } = await openInFirst();
  const second = await handlers["document.open"]({ fileId }, { page: "second" });
  expect(second).toMatchObject({ ok: false, error: { code: "fileLocked" } });
});

test("a file of a page that is gone passes to the next, and the old page is told when it returns", async () => {
  const { pages, handlers, fileId, docId, change } = await openInFirst();
  pages.gone.add("first");
  expect((await handlers["document.open"]({ fileId }, { page: "second" })).ok).toBe(true);
  pages.gone.delete("first");
  const late = await handlers["document.save"]({ docId, change }, { page: "first" });
  expect(late).toMatchObject({ ok: false, error: { code: "documentClosed" } });
});

test("a page that comes back goes on with its document when nobody took it", async () => {
  const { pages, handlers, docId, change } = await openInFirst();
  pages.gone.add("first");
  pages.gone.delete("first");
  expect((await handlers["document.save"]({ docId, change }, { page: "first" })).ok).toBe(true);
});

test("another page may not save over a file that is open elsewhere", async () => {
  const { handlers } = await openInFirst();
  const project = smallProject();
  const begun = await handlers["document.begin"]({ project }, { page: "second" });
  if (!begun.ok) throw new Error(begun.error.code);
  const change = changeBetween(project, project);
  const { docId } = begun.value;
  const saved = await handlers["document.saveAs"](
    { docId, change, name: "Uno" },
    { page: "second" },
  );
  expect(saved).toMatchObject({ ok: false, error: { code: "fileLocked" } });
});

test("dialogs and programs that the host lacks are a bad request, not a crash", async () => {
  const handlers = createHandlers(createWorkbench(memoryPorts()));
  const context = { page: "p" };
  const outputId = "x" as never; // never issued
  for (const result of [
    await handlers["files.pick"]({}, context),
    await handlers["output.open"]({ outputId }, context),
    await handlers["output.reveal"]({ outputId }, context),
  ]) {
    expect(result).toMatchObject({ ok: false, error: { code: "badRequest" } });
  }
});

test("a closed dialog is a value", async () => {
  const dialogs: Ports["dialogs"] = {
    pickProject: () => Promise.resolve(null),
    pickTarget: () => Promise.resolve(null),
  };
  const bridge = inProcessBridge({ ...memoryPorts(), dialogs });
  expect(await bridge.call("files.pick", {})).toEqual({ ok: true, value: { cancelled: true } });
  const project = smallProject();
  const begun = await bridge.call("document.begin", { project });
  if (!begun.ok) throw new Error(begun.error.code);
  const change = changeBetween(project, project);
  const { docId } = begun.value;
  expect(await bridge.call("document.saveAs", { docId, change, name: "Uno" })).toEqual({
    ok: true,
    value: { cancelled: true },
  });
});

test("a report that is stopped is cancelled, one that breaks is a failure, and no file is made", async () => {
  const root = await makeTempFolder();
  const ports = tempPorts(root);
  const bench = createWorkbench({
    ...ports,
    makeOutput: (_project, _options, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")));
      }),
  });
  const handlers = createHandlers(bench);
  const project = smallProject();
  const begun = await handlers["document.begin"]({ project }, { page: "p" });
  if (!begun.ok) throw new Error(begun.error.code);
  const jobId = "job" as never; // the brand exists only for the compiler
  const request = {
    docId: begun.value.docId,
    jobId,
    language: "en",
    date: "2026-03-31",
    cycle: null,
    target: "preview",
  } as const;
  const building = handlers["report.build"](request, { page: "p" });
  await handlers["job.cancel"]({ jobId }, { page: "p" });
  expect(await building).toEqual({ ok: true, value: { cancelled: true } });

  const broken = inProcessBridge({ ...ports, makeOutput: () => Promise.reject(new Error("bug")) });
  const again = await broken.call("document.begin", { project });
  if (!again.ok) throw new Error(again.error.code);
  const outcome = await broken.call("report.build", {
    ...request,
    docId: again.value.docId,
    target: "file",
  });
  expect(outcome).toMatchObject({ ok: false, error: { code: "reportFailed" } });
  expect(await ports.folder.list()).toEqual({ ok: true, value: [] });
});

test("a save that fails leaves a recovery copy of the newest work", async () => {
  const root = await makeTempFolder();
  let isFull = false;
  const ports = tempPorts(root);
  const failing = tempPorts(root, {
    rename: (from, to) =>
      isFull && to.endsWith("Uno.cycle")
        ? Promise.reject(systemError("ENOSPC"))
        : import("node:fs/promises").then((fs) => fs.rename(from, to)),
  });
  const bridge = inProcessBridge(failing);
  const project = smallProject();
  const begun = await bridge.call("document.begin", { project });
  if (!begun.ok) throw new Error(begun.error.code);
  const { docId } = begun.value;
  await bridge.call("document.saveAs", {
    docId,
    change: changeBetween(project, project),
    name: "Uno",
  });
  isFull = true;
  const change = changeBetween(project, renamed(project, "Lo último (ejemplo)"));
  const refused = await bridge.call("document.save", { docId, change });
  expect(refused).toMatchObject({ ok: false, error: { code: "diskFull" } });
  const [copy] = await ports.recovery.list();
  expect(copy?.summary?.client).toBe("Lo último (ejemplo)");
  isFull = false;
  expect((await bridge.call("document.save", { docId, change })).ok).toBe(true);
  expect(await ports.recovery.list()).toEqual([]);
});
