import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { EventData } from "#shared/contract/events.ts";
import type { Outcome } from "#shared/contract/failures.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import type { JobId } from "#shared/contract/types.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";

/** A host under test, with the real folder that it keeps projects in. */
export interface BridgeUnderTest {
  readonly bridge: Bridge;
  readonly projectFolder: string;
}

/** What every bridge must do, whichever host is behind it. */
export function contractSuite(name: string, makeBridge: () => Promise<BridgeUnderTest>): void {
  describe(`the contract over ${name}`, () => {
    test("a new project is saved, closed, listed and opened again as it was", async () => {
      const { bridge } = await makeBridge();
      const project = smallProject();
      const begun = good(await bridge.call("document.begin", { project }));
      expect(begun).toMatchObject({ file: null, savedAt: null, readOnly: null });
      const edited = renamed(project, "Banco Ágil (ejemplo)");
      const saved = good(
        await bridge.call("document.saveAs", {
          docId: begun.docId,
          change: changeBetween(project, edited),
          name: "Banco Ágil – cheque",
        }),
      );
      if ("cancelled" in saved) throw new Error("nobody cancelled");
      expect(saved.file.name).toBe("Banco Ágil – cheque.cycle");
      good(await bridge.call("document.close", { docId: begun.docId, discard: false }));

      const { recent, unsaved } = good(await bridge.call("recent.list", {}));
      expect(unsaved).toEqual([]);
      expect(recent).toHaveLength(1);
      expect(recent[0]).toMatchObject({
        found: true,
        summary: { client: "Banco Ágil (ejemplo)", cycles: 1, fingerprint: ".c." },
      });
      const listed = good(await bridge.call("files.list", {}));
      expect(listed.map((each) => each.file.name)).toEqual(["Banco Ágil – cheque.cycle"]);

      const opened = good(await bridge.call("document.open", { fileId: saved.file.fileId }));
      expect(opened.project).toEqual(edited);
      expect(opened.savedAt).toBe(saved.savedAt);
    });

    test("a save sends only what changed, and the file holds everything", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const { docId, project } = await savedProject(bridge);
      const next = renamed(project, "Segundo (ejemplo)");
      const change = changeBetween(project, next);
      expect(change.cycles).toBeNull();
      good(await bridge.call("document.save", { docId, change }));
      const text = await readFile(join(projectFolder, "Uno.cycle"), "utf8");
      expect(text).toContain("Segundo (ejemplo)");
      expect(text).toContain("Cobro de un cheque");
    });

    test("a taken name is told with a free one, and the file there is left alone", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const { docId, project } = await savedProject(bridge);
      const before = await readFile(join(projectFolder, "Uno.cycle"), "utf8");
      good(await bridge.call("document.close", { docId, discard: false }));
      const second = good(await bridge.call("document.begin", { project }));
      const failure = bad(
        await bridge.call("document.saveAs", {
          docId: second.docId,
          change: changeBetween(project, project),
          name: "Uno",
        }),
      );
      expect(failure).toMatchObject({
        code: "fileExists",
        params: { name: "Uno.cycle", free: "Uno (2).cycle" },
      });
      expect(await readFile(join(projectFolder, "Uno.cycle"), "utf8")).toBe(before);
    });

    test("kept work is offered after the page is done with it, and goes when thrown away", async () => {
      const { bridge } = await makeBridge();
      const project = smallProject();
      const { docId } = good(await bridge.call("document.begin", { project }));
      const edited = renamed(project, "Sin archivo (ejemplo)");
      good(await bridge.call("document.keep", { docId, change: changeBetween(project, edited) }));
      expect(good(await bridge.call("recent.list", {})).unsaved).toEqual([]);
      good(await bridge.call("document.close", { docId, discard: false }));
      const [copy] = good(await bridge.call("recent.list", {})).unsaved;
      if (copy === undefined) throw new Error("no recovery copy was offered");
      expect(copy).toMatchObject({ fileName: null, summary: { client: "Sin archivo (ejemplo)" } });

      const again = good(
        await bridge.call("document.openRecovery", { recoveryId: copy.recoveryId }),
      );
      expect(again.project).toEqual(edited);
      good(await bridge.call("document.close", { docId: again.docId, discard: true }));
      expect(good(await bridge.call("recent.list", {})).unsaved).toEqual([]);
    });

    test("a file changed by another program is not overwritten, and the work is kept", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const { docId, project } = await savedProject(bridge);
      const path = join(projectFolder, "Uno.cycle");
      const theirs = (await readFile(path, "utf8")).replace("Cobro", "Pago!");
      await writeFile(path, theirs);
      const mine = renamed(project, "Mío (ejemplo)");
      const change = changeBetween(project, mine);
      expect(bad(await bridge.call("document.save", { docId, change })).code).toBe(
        "fileChangedOnDisk",
      );
      expect(await readFile(path, "utf8")).toBe(theirs);
      good(await bridge.call("document.close", { docId, discard: false }));
      const { unsaved } = good(await bridge.call("recent.list", {}));
      expect(unsaved.map((copy) => copy.summary.client)).toEqual(["Mío (ejemplo)"]);
      expect(unsaved[0]?.fileName).toBe("Uno.cycle");
    });

    test("an imported project gets a free name; a foreign text is refused and not copied", async () => {
      const { bridge, projectFolder } = await makeBridge();
      await savedProject(bridge);
      const text = await readFile(join(projectFolder, "Uno.cycle"), "utf8");
      const copy = good(await bridge.call("files.import", { name: "Uno.cycle", text }));
      expect(copy.name).toBe("Uno (2).cycle");
      const refused = await bridge.call("files.import", { name: "x.cycle", text: "<html>" });
      expect(bad(refused).code).toBe("notACycleFile");
      expect(good(await bridge.call("files.list", {}))).toHaveLength(2);
    });

    test("the report is of the value last handed over, with progress for its job", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const { docId } = await savedProject(bridge);
      const jobId = "job-1" as JobId; // the brand exists only for the compiler
      const progress = new Promise<EventData<"progress">>((resolve) => {
        bridge.on("progress", resolve);
      });
      const request = { docId, jobId, language: "id", date: "2026-03-31", cycle: null } as const;
      const built = good(await bridge.call("report.build", { ...request, target: "file" }));
      expect(built).toMatchObject({ kind: "file", name: "Uno.docx", pages: 7 });
      expect(await progress).toEqual({ jobId, done: 0.5, section: "cycle" });
      const written = await readFile(join(projectFolder, "Uno.docx"), "utf8");
      expect(JSON.parse(written)).toMatchObject({ client: "Uno (ejemplo)", language: "id" });
      const preview = good(await bridge.call("report.build", { ...request, target: "preview" }));
      expect(preview).toMatchObject({ kind: "preview", sectionPages: { cycle: 3 } });
    });

    test("examples open in each language as projects of their own", async () => {
      const { bridge } = await makeBridge();
      const example = { exampleId: "bank-cheque" } as const;
      const es = good(await bridge.call("document.openExample", { ...example, language: "es" }));
      const again = good(await bridge.call("document.openExample", { ...example, language: "es" }));
      expect(es.project.example).toBe(true);
      expect(es.project.engagement.client).toContain("(ejemplo)");
      expect(es.file).toBeNull();
      expect(again.project.id).not.toBe(es.project.id);
    });

    test("settings are kept", async () => {
      const { bridge } = await makeBridge();
      const wanted = {
        language: "id",
        theme: "dark",
        textSize: "projector",
        autosave: false,
      } as const;
      good(await bridge.call("settings.write", wanted));
      expect(good(await bridge.call("app.start", {})).settings).toEqual(wanted);
    });

    test("what nobody issued is not found, and nothing of the disk is told", async () => {
      const { bridge } = await makeBridge();
      const failure = bad(
        await bridge.call("document.open", { fileId: "/etc/passwd" as never }), // what a broken page would send
      );
      expect(failure.code).toBe("fileNotFound");
      expect(JSON.stringify(failure)).not.toMatch(/passwd|node:|\.ts/);
    });

    test.each([["toString"], ["constructor"], ["__proto__"], ["document.destroy"], [""]])(
      "%j is no method",
      async (method) => {
        const { bridge } = await makeBridge();
        const failure = bad(await bridge.call(method as never, {} as never)); // what a broken page would send
        expect(failure.code).toBe("badRequest");
      },
    );

    test("an input with a member too many is refused", async () => {
      const { bridge } = await makeBridge();
      const failure = bad(await bridge.call("app.start", { extra: 1 } as never)); // as above
      expect(failure.code).toBe("badRequest");
    });
  });
}

/** A project in the file `Uno.cycle`, open. */
async function savedProject(bridge: Bridge) {
  const project = smallProject("Uno (ejemplo)");
  const { docId } = good(await bridge.call("document.begin", { project }));
  const change = changeBetween(project, project);
  good(await bridge.call("document.saveAs", { docId, change, name: "Uno" }));
  return { docId, project };
}

function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`failed: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

function bad(outcome: Outcome<unknown>) {
  if (outcome.ok) throw new Error("should have failed");
  return outcome.error;
}
