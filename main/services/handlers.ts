import type { Input, MethodName, Output } from "#shared/contract/methods.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import type { Fault } from "#main/storage/fault.ts";
import { fault } from "#main/storage/fault.ts";
import { attempt } from "#main/storage/errno.ts";
import { buildReport } from "./build-report.ts";
import { resolveConflict } from "./conflict-resolve.ts";
import { lookAtConflict } from "./conflict.ts";
import { closeDocument } from "./close-document.ts";
import { pathOf, refOf } from "./file-refs.ts";
import { importFile } from "./import-file.ts";
import { listFolder, listRecent } from "./list-projects.ts";
import { makeOutput } from "./make-output.ts";
import { begin, openExample, openFile, openRecovery } from "./open-document.ts";
import { setPassword } from "./password.ts";
import type { CallContext, Opener } from "./ports.ts";
import { lookAtRecovery } from "./recovery.ts";
import { openRepaired } from "./repair.ts";
import { listVersions, lookAtVersion, openVersion, restoreVersion } from "./restore.ts";
import { keepDocument, saveDocument, takeChange } from "./save-document.ts";
import { saveDocumentAs } from "./save-document-as.ts";
import { startPage } from "./start-page.ts";
import { saveTemplate } from "./templates.ts";
import { addWordTemplate } from "./word-templates.ts";
import type { Workbench } from "./workbench.ts";

type MaybePromise<T> = T | Promise<T>;

/** One function per call of the contract; what it throws is a bug. */
export type Handlers = {
  readonly [M in MethodName]: (
    input: Input<M>,
    context: CallContext,
  ) => MaybePromise<Result<Output<M>, Fault>>;
};

/** The whole list, one line per call; each use case has its own file. */
export function createHandlers(bench: Workbench): Handlers {
  const { ports } = bench;
  return {
    "app.start": async (_, { page }) => ok(await startPage(bench, page)),
    "settings.write": (input) => attempt("writing", () => ports.settings.update(() => input)),

    "recent.list": async () => ok(await listRecent(bench)),
    "recent.forget": ({ fileId }) =>
      attempt("writing", async () => {
        const path = pathOf(bench.files, fileId);
        if (path.ok) await bench.recents.forget(path.value);
        return {};
      }),

    "files.pick": async (_, { page }) => {
      if (ports.dialogs === null) return notHere("files.pick");
      const path = await ports.dialogs.pickProject(page);
      return ok(path === null ? { cancelled: true as const } : refOf(bench.files, path));
    },
    "files.list": () => listFolder(bench),
    "files.import": (input) => importFile(bench, input),

    "document.open": (input, { page }) => openFile(bench, page, input),
    "document.openExample": (input, { page }) =>
      openExample(bench, page, input.exampleId, input.language),
    "document.openRecovery": (input, { page }) => openRecovery(bench, page, input),
    "document.openVersion": (input, { page }) => openVersion(bench, page, input),
    "document.openRepaired": (input, { page }) => openRepaired(bench, page, input),
    "document.begin": ({ project }, { page }) => ok(begin(bench, page, project)),
    "document.save": async (input, { page }) => {
      const handover = takeChange(bench, page, input);
      return handover.ok ? saveDocument(bench, handover.value) : handover;
    },
    "document.keep": async (input, { page }) => {
      const handover = takeChange(bench, page, input);
      return handover.ok ? keepDocument(bench, handover.value) : handover;
    },
    "document.saveAs": async (input, { page }) => {
      const handover = takeChange(bench, page, input);
      return handover.ok ? saveDocumentAs(bench, handover.value, input.name) : handover;
    },
    "conflict.look": async (input, { page }) => {
      const handover = takeChange(bench, page, input);
      return handover.ok ? lookAtConflict(bench, handover.value) : handover;
    },
    "conflict.resolve": async (input, { page }) => {
      const handover = takeChange(bench, page, input);
      return handover.ok ? resolveConflict(bench, handover.value, input) : handover;
    },
    "password.set": async (input, { page }) => {
      const handover = takeChange(bench, page, input);
      return handover.ok ? setPassword(bench, handover.value, input) : handover;
    },
    "document.close": (input, { page }) => closeDocument(bench, page, input),
    "recovery.look": (input) => lookAtRecovery(bench, input),
    "recovery.discard": async ({ recoveryId }, { page }) => {
      const free = await bench.documents.claim(page, (each) => each.recoveryId === recoveryId);
      if (!free.ok) return free;
      const listed = await ports.recovery.list();
      if (listed.some((each) => each.id === recoveryId)) await ports.recovery.remove(recoveryId);
      return ok({});
    },

    "versions.list": (input, { page }) => listVersions(bench, page, input),
    "versions.look": (input, { page }) => lookAtVersion(bench, page, input),
    "versions.restore": (input, { page }) => restoreVersion(bench, page, input),

    "templates.list": async () => ok(await ports.templates.list()),
    "templates.save": (input) => saveTemplate(bench, input),
    "templates.open": async ({ templateId }) => {
      const opened = await ports.templates.open(templateId);
      return opened.ok ? ok({ project: opened.value }) : opened;
    },
    "templates.rename": ({ templateId, name }) => ports.templates.rename(templateId, name),
    "templates.remove": async ({ templateId }) => {
      const removed = await ports.templates.remove(templateId);
      return removed.ok ? ok({}) : removed;
    },

    "look.read": async () => ok(await ports.wordTemplates.read()),
    "look.choose": (input) => ports.wordTemplates.choose(input),
    "wordTemplate.add": (input) => addWordTemplate(ports, input),
    "wordTemplate.remove": (input) => ports.wordTemplates.remove(input.wordTemplateId),

    "report.build": (input, { page }) => buildReport(bench, page, input),
    "output.make": (input, { page }) => makeOutput(bench, page, input),
    "job.cancel": ({ jobId }) => {
      bench.jobs.cancel(jobId);
      return ok({});
    },
    "output.open": ({ outputId }) => show(bench, outputId, "open"),
    "output.reveal": ({ outputId }) => show(bench, outputId, "reveal"),
    "app.close": ({ ready }, { page }) => {
      ports.pages.closeAnswered(page, ready);
      return ok({});
    },
  };
}

/** The page should have looked at `capabilities` first. */
function notHere(name: MethodName): Result<never, Fault> {
  return fail(fault("badRequest", new Error(`${name} is not of this host`)));
}

async function show(
  { ports, outputs }: Workbench,
  outputId: Input<"output.open">["outputId"],
  how: keyof Opener,
): Promise<Result<Record<string, never>, Fault>> {
  const { opener } = ports;
  if (opener === null) return notHere(`output.${how}`);
  const path = outputs.pathOf(outputId);
  if (path === null || !(await ports.folder.exists(path))) return fail(fault("fileNotFound"));
  return attempt("reading", async () => {
    await opener[how](path);
    return {};
  });
}
