import { z } from "zod";
import { language } from "#shared/language.ts";
import { shortText } from "#shared/domain/limits.ts";

/** Opaque handles: the page never holds a path. */
export const fileId = z.string().min(1).max(80).brand<"File">();
export type FileId = z.infer<typeof fileId>;
export const docId = z.string().min(1).max(80).brand<"Document">();
export type DocId = z.infer<typeof docId>;
export const jobId = z.string().min(1).max(80).brand<"Job">();
export type JobId = z.infer<typeof jobId>;
export const outputId = z.string().min(1).max(80).brand<"Output">();
export type OutputId = z.infer<typeof outputId>;
export const recoveryId = z.string().min(1).max(80).brand<"Recovery">();
export type RecoveryId = z.infer<typeof recoveryId>;

export const backupId = z
  .string()
  .regex(/^\d{8}T\d{6}Z-[0-9a-f]{8}$/)
  .brand<"Backup">();
export type BackupId = z.infer<typeof backupId>;

/** A file the user picked, the system passed, or the recent list holds. `name` has no folder. */
export const fileRef = z.strictObject({ fileId, name: z.string().max(300) });
export type FileRef = z.infer<typeof fileRef>;

/** What a project looks like from outside: enough for its fingerprint and a row in a list. */
export const projectSummary = z.strictObject({
  client: shortText,
  service: shortText,
  cycles: z.int(),
  actions: z.int(),
  /** First cycle, one letter per moment: `.` moment, `c` critical, `e` in an episode. */
  fingerprint: z
    .string()
    .max(2_000)
    .regex(/^[.ce]*$/),
  /** Per step digit 0–5. */
  steps: z.array(z.enum(["notBegun", "open", "done"])).length(6),
  looseEnds: z.int(),
});
export type ProjectSummary = z.infer<typeof projectSummary>;

const instant = z.iso.datetime();

export const recentEntry = z.strictObject({
  file: fileRef,
  /** False when it is not where it was. */
  found: z.boolean(),
  savedAt: instant.nullable(),
  summary: projectSummary.nullable(),
});
export type RecentEntry = z.infer<typeof recentEntry>;

/** Work that never reached a file, or not all of it. */
export const recoveryEntry = z.strictObject({
  recoveryId,
  keptAt: instant,
  /** The file it belongs to; null for a project not in a file yet. */
  fileName: z.string().nullable(),
  /** Null when its file has a password. */
  summary: projectSummary.nullable(),
});
export type RecoveryEntry = z.infer<typeof recoveryEntry>;

export const templateId = z.string().min(1).max(80).brand<"Template">();
export type TemplateFileId = z.infer<typeof templateId>;
/** What a person calls a template of an own cycle. */
export const templateName = z.string().trim().min(1).max(120);

/** A template that a person made of an own cycle. */
export const ownTemplate = z.strictObject({
  templateId,
  name: templateName,
  savedAt: instant,
  service: shortText,
  /** As in a summary: one letter per moment. */
  fingerprint: projectSummary.shape.fingerprint,
  /** In which its content is written. */
  language,
});
export type OwnTemplate = z.infer<typeof ownTemplate>;

export const settings = z.strictObject({
  language: language.nullable(),
  theme: z.enum(["auto", "light", "dark"]),
  textSize: z.enum(["normal", "projector"]),
  /** Off = saved on command only. */
  autosave: z.boolean(),
  /** Minutes without a touch after which a project with a password is locked; null = never. */
  lockAfter: z.literal([5, 15, 60]).nullable(),
});
export type Settings = z.infer<typeof settings>;
export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: "auto",
  textSize: "normal",
  autosave: true,
  lockAfter: null,
};

export const EXAMPLE_IDS = ["bank-cheque", "dress"] as const;
export const exampleId = z.enum(EXAMPLE_IDS);
export type ExampleId = (typeof EXAMPLE_IDS)[number];
