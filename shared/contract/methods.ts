import { z } from "zod";
import { language } from "#shared/language.ts";
import { project } from "#shared/domain/project.ts";
import { projectChange } from "#shared/project-file/change.ts";
import { MAX_REPAIR_NOTES, repairNote } from "#shared/repair/repair-note.ts";
import { capabilities } from "./capabilities.ts";
import { conflictDecision, conflictLook, conflictResolved } from "./conflict.ts";
import { makeableSpec, pageBreaks } from "./outputs.ts";
import {
  look,
  lookWithTemplates,
  TEMPLATE_REFUSALS,
  templateText,
  wordTemplateId,
} from "./word-template.ts";
import { lookedAt, lookedAtRecovery, origin, versionEntry, versionsOf } from "./restore.ts";
import {
  backupId,
  docId,
  exampleId,
  fileId,
  fileRef,
  jobId,
  outputId,
  ownTemplate,
  projectSummary,
  recentEntry,
  recoveryEntry,
  recoveryId,
  settings,
  templateId,
  templateName,
} from "./types.ts";

const nothing = z.strictObject({});
const instant = z.iso.datetime();
const password = z.string().min(1).max(1_000);

const openedDocument = z.strictObject({
  docId,
  /** Null = not in a file yet. */
  file: fileRef.nullable(),
  project,
  savedAt: instant.nullable(),
  /** Why it cannot be written to where it lies; null = it can. */
  readOnly: z.enum(["newerFormat", "noPermission", "locked", "backup"]).nullable(),
  /** It has a password. */
  isSealed: z.boolean(),
  /** Names its recovery copy, so that a reloaded page finds work that is in no file yet. */
  recoveryId,
  /** Where it comes from, when it is not what its file holds. */
  origin: origin.exactOptional(),
  /** What had to be repaired to open it, for the person to read. */
  repairs: z.array(repairNote).max(MAX_REPAIR_NOTES).exactOptional(),
});
export type OpenedDocument = z.infer<typeof openedDocument>;

const saved = z.strictObject({ file: fileRef, savedAt: instant });
const cancelled = z.strictObject({ cancelled: z.literal(true) });

/**
 * Every call between page and host, by name. A new call is one entry here and one
 * function in main/services/handlers.ts; no host changes.
 */
export const methods = {
  /** First call of a page. */
  "app.start": {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      capabilities,
      settings,
      /** For the About page: the folder in which projects are kept by default. */
      projectFolder: z.string(),
      /** A language guessed from the system, used until one is chosen. */
      systemLanguage: language,
      /** The file the system asked to open at start. */
      openFirst: fileRef.nullable(),
    }),
  },
  "settings.write": { input: settings, output: settings },

  "recent.list": {
    input: nothing,
    output: z.strictObject({
      recent: z.array(recentEntry).max(200),
      unsaved: z.array(recoveryEntry).max(200),
    }),
  },
  "recent.forget": { input: z.strictObject({ fileId }), output: nothing },

  /** Hosts with native dialogs: asks the user for a .cycle file. */
  "files.pick": { input: nothing, output: z.union([fileRef, cancelled]) },
  /** Hosts without: the projects of the workspace folder, newest first. */
  "files.list": {
    input: nothing,
    output: z.array(
      z.strictObject({ file: fileRef, savedAt: instant, summary: projectSummary.nullable() }),
    ),
  },
  /** Copies a picked or dropped file into the workspace folder under a free name. */
  "files.import": {
    input: z.strictObject({ name: z.string().max(300), text: z.string() }),
    output: fileRef,
  },

  "document.open": {
    input: z.strictObject({
      fileId,
      password: password.optional(),
      /**
       * Where somebody else has it open: asked (`fileInUse`), opened to look at, all the same,
       * or as a copy that is in no file yet.
       */
      lock: z.enum(["ask", "readOnly", "force", "copy"]).optional(),
    }),
    output: openedDocument,
  },
  "document.openExample": {
    input: z.strictObject({ exampleId, language }),
    output: openedDocument,
  },
  /**
   * `continue` (the default): goes on in its file, or in none. `copy`: apart from its file.
   * `look`: read-only, nothing is changed by it.
   */
  "document.openRecovery": {
    input: z.strictObject({
      recoveryId,
      password: password.optional(),
      how: z.enum(["continue", "copy", "look"]).optional(),
    }),
    output: openedDocument,
  },
  /** An earlier version: to look at, or as a project that is in no file yet. */
  "document.openVersion": {
    input: z.strictObject({
      of: versionsOf,
      backupId,
      password: password.optional(),
      how: z.enum(["copy", "look"]),
    }),
    output: openedDocument,
  },
  /**
   * A damaged file that can be repaired (`fileDamaged` with `repair: "yes"`), as a project in
   * no file yet. The file is left as it is and its bytes are kept among the earlier versions.
   */
  "document.openRepaired": {
    input: z.strictObject({ fileId, password: password.optional() }),
    output: openedDocument,
  },
  /** A project made in the page; it is not in a file yet. */
  "document.begin": { input: z.strictObject({ project }), output: openedDocument },
  /** Into its file. The change is against the value of the last acknowledged save or keep. */
  "document.save": {
    input: z.strictObject({ docId, change: projectChange }),
    output: saved,
  },
  /** Into the recovery copy: work that is not in a file yet, or whose file cannot be written. */
  "document.keep": {
    input: z.strictObject({ docId, change: projectChange }),
    output: z.strictObject({ keptAt: instant }),
  },
  /**
   * Into a new file. With native dialogs the user is asked; else `name` says which file of
   * the workspace folder (without ending). A taken name is `fileExists` with a free one in
   * its parameters.
   */
  "document.saveAs": {
    input: z.strictObject({
      docId,
      change: projectChange,
      name: z.string().max(300),
    }),
    output: z.union([saved, cancelled]),
  },
  /** After `fileChangedOnDisk`: what the other copy is and how it differs. Writes nothing. */
  "conflict.look": {
    input: z.strictObject({ docId, change: projectChange }),
    output: conflictLook,
  },
  /** Does what was chosen. A file that changed since it was looked at is `fileChangedOnDisk` again. */
  "conflict.resolve": {
    input: z.strictObject({ docId, change: projectChange, ...conflictDecision }),
    /** `project`: the value that is open now; null = the one handed over. */
    output: z.strictObject({ ...conflictResolved.shape, project: project.nullable() }),
  },
  /**
   * Sets, changes or takes away (`next` null) the password and saves at once; earlier versions
   * and recovery copies follow. A project in no file yet gets it with its first save.
   */
  "password.set": {
    input: z.strictObject({
      docId,
      change: projectChange,
      /** Of a project that has one already. */
      current: password.nullable(),
      next: password.nullable(),
    }),
    output: z.strictObject({
      /** Null = not in a file yet. */
      saved: saved.nullable(),
      /** Earlier versions and recovery copies that stay as they were. */
      copiesLeft: z.int().min(0),
    }),
  },
  /** The page is done with it; `discard` also drops the recovery copy. */
  "document.close": {
    input: z.strictObject({ docId, discard: z.boolean() }),
    output: nothing,
  },
  /** A recovery copy beside its file, without opening it. */
  "recovery.look": {
    input: z.strictObject({ recoveryId, password: password.optional() }),
    output: lookedAtRecovery,
  },
  "recovery.discard": { input: z.strictObject({ recoveryId }), output: nothing },

  /** Earlier versions, newest first. */
  "versions.list": {
    input: z.strictObject({ of: versionsOf }),
    output: z.array(versionEntry).max(500),
  },
  "versions.look": {
    input: z.strictObject({ of: versionsOf, backupId, password: password.optional() }),
    output: lookedAt,
  },
  /**
   * Keeps the present state (the one last handed over) among the earlier versions, then gives
   * the content of this one; the page takes it in as one step that can be undone.
   */
  "versions.restore": {
    input: z.strictObject({ docId, backupId, password: password.optional() }),
    output: z.strictObject({ project, savedAt: instant }),
  },

  /** Templates made of own cycles, newest first. */
  "templates.list": { input: nothing, output: z.array(ownTemplate).max(500) },
  /** The page takes out what no template may tell (shared/templates/template-rules.ts). */
  "templates.save": { input: z.strictObject({ name: templateName, project }), output: ownTemplate },
  /** As it was saved; the page gives it new ids and days and begins with it. */
  "templates.open": {
    input: z.strictObject({ templateId }),
    output: z.strictObject({ project }),
  },
  "templates.rename": {
    input: z.strictObject({ templateId, name: templateName }),
    output: ownTemplate,
  },
  "templates.remove": { input: z.strictObject({ templateId }), output: nothing },

  /** How reports look on this computer, and the consultant's Word templates. */
  "look.read": { input: nothing, output: lookWithTemplates },
  "look.choose": { input: look, output: lookWithTemplates },
  /** Looks a .docx or .dotx over and keeps and chooses it; `refused` says why it cannot be used. */
  "wordTemplate.add": {
    input: z.strictObject({ name: z.string().max(300), base64: templateText }),
    output: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("kept"), look: lookWithTemplates }),
      z.strictObject({
        kind: z.literal("refused"),
        reason: z.enum(TEMPLATE_REFUSALS),
        /** The field, or the kind of part, that was met. */
        detail: z.string().max(100),
      }),
    ]),
  },
  "wordTemplate.remove": { input: z.strictObject({ wordTemplateId }), output: lookWithTemplates },

  /**
   * The Word report, built from the value last handed over by save or keep. Progress comes
   * as events for `jobId`. `preview` hands the bytes back and writes no file.
   */
  "report.build": {
    input: z.strictObject({
      docId,
      jobId,
      language,
      /** The day printed on it. */
      date: z.iso.date(),
      /** Only this cycle (from 0); null = all. */
      cycle: z.int().min(0).nullable(),
      /** A copy in which people are named by their roles. */
      redacted: z.boolean().optional(),
      /** `pdf` is a file too, where the host can make one (capabilities.pdf). */
      target: z.enum(["file", "pdf", "preview"]),
    }),
    output: z.union([
      z.strictObject({
        kind: z.literal("file"),
        outputId,
        name: z.string(),
        pages: z.int().nullable(),
      }),
      z.strictObject({
        kind: z.literal("preview"),
        base64: z.string(),
        /** Page on which each section begins, where the layout is known. */
        pages: z.int().nullable(),
        sectionPages: z.record(z.string(), z.int()),
        /** Null = not known. */
        breaks: pageBreaks.nullable(),
      }),
      cancelled,
    ]),
  },
  /**
   * Any other output (outputs.ts), made like the report from the value last handed over.
   * `bytes` hands it back and writes no file.
   */
  "output.make": {
    input: z.strictObject({ docId, jobId, what: makeableSpec, target: z.enum(["file", "bytes"]) }),
    output: z.union([
      z.strictObject({ kind: z.literal("file"), outputId, name: z.string() }),
      z.strictObject({ kind: z.literal("bytes"), base64: z.string() }),
      cancelled,
    ]),
  },
  "job.cancel": { input: z.strictObject({ jobId }), output: nothing },
  "output.open": { input: z.strictObject({ outputId }), output: nothing },
  "output.reveal": { input: z.strictObject({ outputId }), output: nothing },
  /** Answer to the event `closeRequested`. */
  "app.close": { input: z.strictObject({ ready: z.boolean() }), output: nothing },
} as const;

export type MethodName = keyof typeof methods;
export type Input<M extends MethodName> = z.infer<(typeof methods)[M]["input"]>;
export type Output<M extends MethodName> = z.infer<(typeof methods)[M]["output"]>;
