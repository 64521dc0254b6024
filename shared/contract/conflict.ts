import { z } from "zod";
import { clash, MERGE_NOTES, SIDES } from "#shared/compare/clash.ts";
import { difference } from "#shared/compare/difference.ts";
import { fileRef } from "./types.ts";

/*
 * The file was changed by somebody else while the project was open. Looking tells what
 * differs; resolving does what the person chose, and only to the very save that was seen.
 */

/** Differences shown of each side; more are counted. */
export const MAX_SHOWN = 60;
/** More points than a person would settle one by one: both copies are kept instead. */
export const MAX_CLASHES = 100;

const CONFLICT_STATES = [
  /** The same content after all, or only touched. */
  "same",
  "changed",
  /** Saved before our own last save: probably an older copy put in its place. */
  "older",
  "gone",
  "unreadable",
  "damaged",
  "otherPassword",
  "newerFormat",
  "otherProject",
] as const;
export type ConflictState = (typeof CONFLICT_STATES)[number];

/** One save, told from its content: what was looked at is what is replaced. */
const seen = z.strictObject({ saveId: z.string().max(100), sha256: z.string().max(100) });

const side = z.strictObject({
  list: z.array(difference).max(MAX_SHOWN),
  total: z.int().min(0),
});

export const conflictLook = z.strictObject({
  state: z.enum(CONFLICT_STATES),
  seen: seen.nullable(),
  /** Who saved the other copy and when; null where it cannot be read. `savedBy` may be ''. */
  theirs: z.strictObject({ savedAt: z.iso.datetime(), savedBy: z.string().max(500) }).nullable(),
  /** Who works here; may be ''. */
  savedBy: z.string().max(500),
  /**
   * What each changed since both began; where that beginning is not known (`hasBase`), only
   * `theirSide` is filled: what is other there than here.
   */
  mySide: side,
  theirSide: side,
  hasBase: z.boolean(),
  clashes: z.array(clash).max(MAX_CLASHES),
  canMerge: z.boolean(),
});
export type ConflictLook = z.infer<typeof conflictLook>;

export const CONFLICT_CHOICES = ["keepBoth", "merge", "takeTheirs", "overwrite"] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

export const conflictDecision = {
  choice: z.enum(CONFLICT_CHOICES),
  /** What was looked at; nothing else is ever replaced. Keeping both copies needs none. */
  seen: seen.nullable(),
  /** Which side holds, by the id of the clash. */
  settled: z.record(z.string().max(1_500), z.enum(SIDES)),
  /** `keepBoth`: name of the new file, without ending. */
  copyName: z.string().max(300),
} as const;

export const conflictResolved = z.strictObject({
  file: fileRef,
  savedAt: z.iso.datetime(),
  notes: z.array(z.enum(MERGE_NOTES)),
});
