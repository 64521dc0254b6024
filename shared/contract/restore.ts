import { z } from "zod";
import { difference, differenceCount } from "#shared/compare/difference.ts";
import { backupId, docId, fileId, projectSummary } from "./types.ts";

/** Whose earlier versions: of an open document, or of a file, which may be damaged. */
export const versionsOf = z.union([z.strictObject({ docId }), z.strictObject({ fileId })]);
export type VersionsOf = z.infer<typeof versionsOf>;

/** An earlier version, as its header says. */
export const versionEntry = z.strictObject({
  backupId,
  savedAt: z.iso.datetime(),
  /** May be ''. */
  savedBy: z.string().max(500),
  /** It has a password. */
  isSealed: z.boolean(),
});
export type VersionEntry = z.infer<typeof versionEntry>;

/** Differences listed one by one; more are only counted. */
export const MAX_SHOWN_DIFFERENCES = 100;

/** What turns one state of a project into another. */
export const comparison = z.strictObject({
  counts: z.array(differenceCount).max(500),
  list: z.array(difference).max(MAX_SHOWN_DIFFERENCES),
  /** Those not in `list`. */
  more: z.int().min(0),
});
export type Comparison = z.infer<typeof comparison>;

export const lookedAt = z.strictObject({
  summary: projectSummary,
  /** From the present version to this one; null where the present one cannot be read. */
  comparison: comparison.nullable(),
});
export type LookedAt = z.infer<typeof lookedAt>;

/** What became of the file since a recovery copy was made from it. */
export const FILE_STATES = [
  /** The copy was in no file yet. */
  "none",
  /** As it was when the copy was made. */
  "same",
  /** Saved again since, here or elsewhere. */
  "moved",
  "gone",
  /** It has another password, is damaged, or may not be read. */
  "unreadable",
] as const;

export const lookedAtRecovery = z.strictObject({
  summary: projectSummary,
  file: z.enum(FILE_STATES),
  /** Last save in the file; null where it cannot be read. */
  fileSavedAt: z.iso.datetime().nullable(),
  /** From what is in the file to the copy. */
  comparison: comparison.nullable(),
});
export type LookedAtRecovery = z.infer<typeof lookedAtRecovery>;

/** What an opened project is, when it is not simply what its file holds. */
export const origin = z.strictObject({
  kind: z.enum(["version", "recovery", "repaired"]),
  /** Name of the file it comes from, without ending; '' for none. */
  name: z.string().max(300),
  /** When that state was saved or kept. */
  at: z.iso.datetime().nullable(),
});
export type Origin = z.infer<typeof origin>;
