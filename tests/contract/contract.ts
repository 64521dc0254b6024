import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { EventData } from "#shared/contract/events.ts";
import type { Outcome } from "#shared/contract/failures.ts";
import type { Project } from "#shared/domain/project.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import { serializeProject } from "#shared/project-file/serialize-project.ts";
import type { JobId } from "#shared/contract/types.ts";
import { sha256 } from "#main/storage/parse-tools.ts";
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
      expect(unsaved.map((copy) => copy.summary?.client)).toEqual(["Mío (ejemplo)"]);
      expect(unsaved[0]?.fileName).toBe("Uno.cycle");
    });

    test("what two people did is compared and merged, and a stale look replaces nothing", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const { docId, project } = await savedProject(bridge);
      const path = join(projectFolder, "Uno.cycle");
      const theirs = {
        ...project,
        cycles: project.cycles.map((cycle) => ({ ...cycle, segment: "Pensionistas" })),
      };
      await writeFile(path, savedElsewhere(theirs));
      const mine = renamed(project, "Mío (ejemplo)");
      const change = changeBetween(project, mine);
      expect(bad(await bridge.call("document.save", { docId, change })).code).toBe(
        "fileChangedOnDisk",
      );
      const look = good(await bridge.call("conflict.look", { docId, change }));
      expect(look).toMatchObject({
        state: "changed",
        theirs: { savedBy: "Otra persona" },
        mySide: { total: 1 },
        theirSide: { total: 1 },
        clashes: [],
        canMerge: true,
      });
      const decision = { choice: "merge", settled: {}, copyName: "Uno (copia)" } as const;
      const stale = { saveId: crypto.randomUUID(), sha256: "0" };
      const refused = await bridge.call("conflict.resolve", {
        docId,
        change,
        seen: stale,
        ...decision,
      });
      expect(bad(refused).code).toBe("fileChangedOnDisk");
      const done = good(
        await bridge.call("conflict.resolve", { docId, change, seen: look.seen, ...decision }),
      );
      expect(done.project).toEqual(renamed(theirs, "Mío (ejemplo)"));
      const text = await readFile(path, "utf8");
      expect(text).toContain("Pensionistas");
      expect(text).toContain("Mío (ejemplo)");
    });

    test("a project with a password is asked for it, and the list of projects tells only its name", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const { docId, project } = await savedProject(bridge);
      const { fileId } = good(await bridge.call("files.list", {}))[0]?.file ?? {};
      if (fileId === undefined) throw new Error("the project is in no file");
      const change = changeBetween(project, project);
      const set = { docId, change, current: null, next: "Mañana a las 8" };
      const done = good(await bridge.call("password.set", set));
      expect(done).toMatchObject({ saved: { file: { name: "Uno.cycle" } }, copiesLeft: 0 });
      expect(await readFile(join(projectFolder, "Uno.cycle"), "utf8")).not.toContain("Cobro");
      good(await bridge.call("document.close", { docId, discard: false }));
      const { recent } = good(await bridge.call("recent.list", {}));
      expect(recent.map(({ file, summary }) => [file.name, summary])).toEqual([
        ["Uno.cycle", null],
      ]);

      const closed = bad(await bridge.call("document.open", { fileId }));
      expect(closed).toMatchObject({ code: "passwordNeeded", params: { name: "Uno.cycle" } });
      const wrong = bad(await bridge.call("document.open", { fileId, password: "Mañana" }));
      expect(wrong.code).toBe("wrongPassword");
      const opened = good(
        await bridge.call("document.open", { fileId, password: "Mañana a las 8" }),
      );
      expect(opened).toMatchObject({ isSealed: true, project });
    });

    test("a file that another computer has open is told with who, looked at, copied or opened all the same", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const { docId, project } = await savedProject(bridge);
      good(await bridge.call("document.close", { docId, discard: false }));
      const { fileId } = good(await bridge.call("files.list", {}))[0]?.file ?? {};
      if (fileId === undefined) throw new Error("the project is in no file");
      const since = "2026-03-31T09:00:00.000Z";
      const who = { user: "ana", host: "otra-máquina", since };
      const note = { id: "theirs", ...who, pid: 1, app: "Cycle Workbook 9" };
      const lock = join(projectFolder, ".~Uno.cycle.lock");
      await writeFile(lock, JSON.stringify(note));
      const told = bad(await bridge.call("document.open", { fileId }));
      expect(told).toMatchObject({ code: "fileInUse", params: { ...who, name: "Uno.cycle" } });
      const look = good(await bridge.call("document.open", { fileId, lock: "readOnly" }));
      expect(look).toMatchObject({ readOnly: "locked", project });
      const copy = good(await bridge.call("document.open", { fileId, lock: "copy" }));
      expect(copy).toMatchObject({ file: null, readOnly: null, project });
      expect(JSON.parse(await readFile(lock, "utf8"))).toEqual(note);
      const forced = good(await bridge.call("document.open", { fileId, lock: "force" }));
      expect(forced).toMatchObject({ readOnly: null, project });
      expect(JSON.parse(await readFile(lock, "utf8"))).not.toEqual(note);
    });

    test("an earlier version is listed, looked at and given back, and the present one is kept", async () => {
      const { bridge } = await makeBridge();
      const { docId, project } = await savedProject(bridge);
      good(await bridge.call("document.close", { docId, discard: false }));
      const { fileId } = good(await bridge.call("files.list", {}))[0]?.file ?? {};
      if (fileId === undefined) throw new Error("the project is in no file");
      const opened = good(await bridge.call("document.open", { fileId }));
      const now = renamed(project, "Otro (ejemplo)");
      const save = { docId: opened.docId, change: changeBetween(project, now) };
      good(await bridge.call("document.save", save));
      const of = { docId: opened.docId };
      const [version] = good(await bridge.call("versions.list", { of }));
      if (version === undefined) throw new Error("no earlier version was kept");
      const { backupId } = version;
      const looked = good(await bridge.call("versions.look", { of, backupId }));
      expect(looked.comparison?.counts).toMatchObject([{ thing: "engagement", changed: 1 }]);
      const inside = good(await bridge.call("document.openVersion", { of, backupId, how: "look" }));
      expect(inside).toMatchObject({ readOnly: "backup", file: null, project });
      const back = good(await bridge.call("versions.restore", { docId: opened.docId, backupId }));
      expect(back.project).toEqual(project);
      expect(good(await bridge.call("versions.list", { of }))).toHaveLength(2);
    });

    test("a damaged file is told with what can be done, and opens as a repaired copy", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const { docId } = await savedProject(bridge);
      good(await bridge.call("document.close", { docId, discard: false }));
      const { fileId } = good(await bridge.call("files.list", {}))[0]?.file ?? {};
      if (fileId === undefined) throw new Error("the project is in no file");
      const path = join(projectFolder, "Uno.cycle");
      const damaged = (await readFile(path, "utf8")).replace("Cobro", "Pago!");
      await writeFile(path, damaged);
      expect(bad(await bridge.call("document.open", { fileId }))).toMatchObject({
        code: "fileDamaged",
        params: { repair: "yes", count: 1, name: "Uno.cycle" },
      });
      const copy = good(await bridge.call("document.openRepaired", { fileId }));
      expect(copy).toMatchObject({
        file: null,
        origin: { kind: "repaired", name: "Uno" },
        repairs: [{ code: "checksum" }],
      });
      expect(copy.project.cycles[0]?.service).toContain("Pago!");
      expect(await readFile(path, "utf8")).toBe(damaged);
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

    test("a figure lands beside the project under a free name, or comes as bytes", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const { docId } = await savedProject(bridge);
      const what = {
        kind: "figure",
        language: "es",
        date: "2026-03-31",
        drawing: "wheel",
        cycle: 0,
        palette: "light",
        form: "landscape",
        encodings: { emotion: true, type: false, channel: false },
        format: "png",
        dpi: 300,
      } as const;
      const request = { docId, jobId: "job-2" as JobId, what }; // a brand, in a test
      const first = good(await bridge.call("output.make", { ...request, target: "file" }));
      expect(first).toMatchObject({ kind: "file", name: "Uno – rueda del ciclo.png" });
      const second = good(await bridge.call("output.make", { ...request, target: "file" }));
      expect(second).toMatchObject({ kind: "file", name: "Uno – rueda del ciclo (2).png" });
      const written = await readFile(join(projectFolder, "Uno – rueda del ciclo.png"), "utf8");
      expect(JSON.parse(written)).toEqual({ client: "Uno (ejemplo)", ...what });
      const bytes = good(await bridge.call("output.make", { ...request, target: "bytes" }));
      expect(bytes).toEqual({ kind: "bytes", base64: btoaUtf8(written) });
      const missing = { ...request, what: { ...what, cycle: 9 }, target: "bytes" } as const;
      expect(bad(await bridge.call("output.make", missing)).code).toBe("badRequest");
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

    test("a template is kept under its name, opened as it was, renamed and removed", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const project = smallProject("");
      const saved = good(await bridge.call("templates.save", { name: " Crédito ", project }));
      expect(saved).toMatchObject({
        name: "Crédito",
        service: "Cobro de un cheque",
        fingerprint: ".c.",
        language: "es",
      });
      const { templateId } = saved;
      expect(good(await bridge.call("templates.list", {}))).toEqual([saved]);
      expect(good(await bridge.call("templates.open", { templateId })).project).toEqual(project);
      const file = join(projectFolder, "..", "data", "templates", `${templateId}.cycle`);
      expect(await readFile(file, "utf8")).toContain('"format":"cycle"');
      const renamedOne = good(
        await bridge.call("templates.rename", { templateId, name: "Crédito de consumo" }),
      );
      expect(good(await bridge.call("templates.list", {}))).toEqual([renamedOne]);
      good(await bridge.call("templates.remove", { templateId }));
      expect(good(await bridge.call("templates.list", {}))).toEqual([]);
      expect(bad(await bridge.call("templates.open", { templateId })).code).toBe("fileNotFound");
      // Templates are no projects: the lists of projects do not know them.
      expect(good(await bridge.call("recent.list", {}))).toEqual({ recent: [], unsaved: [] });
    });

    test("a damaged template is told at opening, and one without a name is refused", async () => {
      const { bridge, projectFolder } = await makeBridge();
      const project = smallProject("");
      const { templateId } = good(await bridge.call("templates.save", { name: "Uno", project }));
      const file = join(projectFolder, "..", "data", "templates", `${templateId}.cycle`);
      await writeFile(file, (await readFile(file, "utf8")).replace("Cobro", "Pago!"));
      expect(bad(await bridge.call("templates.open", { templateId })).code).toBe("fileDamaged");
      const nameless = await bridge.call("templates.save", { name: "  ", project });
      expect(bad(nameless).code).toBe("badRequest");
      const foreign = "../recent" as typeof templateId; // what a broken page would send
      expect(bad(await bridge.call("templates.open", { templateId: foreign })).code).toBe(
        "fileNotFound",
      );
    });

    test("settings are kept", async () => {
      const { bridge } = await makeBridge();
      const wanted = {
        language: "id",
        theme: "dark",
        textSize: "projector",
        autosave: false,
        lockAfter: 15,
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

function btoaUtf8(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}

function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`failed: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

function bad(outcome: Outcome<unknown>) {
  if (outcome.ok) throw new Error("should have failed");
  return outcome.error;
}

/** The text of a file as another computer saves it. */
function savedElsewhere(project: Project): string {
  const details = {
    app: "test",
    saveId: crypto.randomUUID(),
    parent: null,
    savedAt: new Date(Date.now() + 60_000).toISOString(),
    savedBy: "Otra persona",
  };
  return serializeProject(project, details, { sha256, sealer: null }).text;
}
