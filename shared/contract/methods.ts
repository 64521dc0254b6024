import { z } from "zod";
import { language } from "#shared/language.ts";
import { project } from "#shared/domain/project.ts";
import { projectChange } from "#shared/project-file/change.ts";
import { capabilities } from "./capabilities.ts";
import {
  docId,
  exampleId,
  fileId,
  fileRef,
  jobId,
  outputId,
  projectSummary,
  recentEntry,
  recoveryEntry,
  recoveryId,
  settings,
} from "./types.ts";

const nothing = z.strictObject({});
const instant = z.iso.datetime();

const openedDocument = z.strictObject({
  docId,
  /** Null = not in a file yet. */
  file: fileRef.nullable(),
  project,
  savedAt: instant.nullable(),
  /** Why it cannot be written to where it lies; null = it can. */
  readOnly: z.enum(["newerFormat", "noPermission"]).nullable(),
  /** Names its recovery copy, so that a reloaded page finds work that is in no file yet. */
  recoveryId,
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

  "document.open": { input: z.strictObject({ fileId }), output: openedDocument },
  "document.openExample": {
    input: z.strictObject({ exampleId, language }),
    output: openedDocument,
  },
  "document.openRecovery": { input: z.strictObject({ recoveryId }), output: openedDocument },
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
  /** The page is done with it; `discard` also drops the recovery copy. */
  "document.close": {
    input: z.strictObject({ docId, discard: z.boolean() }),
    output: nothing,
  },
  "recovery.discard": { input: z.strictObject({ recoveryId }), output: nothing },

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
      target: z.enum(["file", "preview"]),
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
      }),
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
