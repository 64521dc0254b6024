import { z } from "zod";
import type { MessageKey } from "#shared/i18n/make-translator.ts";
import { cycleId } from "#shared/ids.ts";
import { CROSS_PAGE_IDS, STEP_IDS } from "#shared/steps.ts";

/** What can differ; each has a noun in `conflict:thing` and one that counts in `conflict:count`. */
export const THING_KINDS = [
  "engagement",
  "person",
  "area",
  "term",
  "cycle",
  "stage",
  "moment",
  "incident",
  "episode",
  "panel",
  "round",
  "ballot",
  "requirement",
  "survey",
  "question",
  "wave",
  "answers",
  "strategy",
  "action",
  "indicator",
  "reading",
  "approval",
  "priorities",
  "score",
  "pin",
  "reason",
  "report",
  "section",
  "narrative",
  "version",
  "review",
  "proof",
  "project",
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/**
 * How a value is written for a person. `key`: the value is a whole i18n key. `hidden`: it
 * is not told (a blind ballot) or cannot be (a picture).
 */
export const VALUE_FORMS = [
  "text",
  "number",
  "signed",
  "share",
  "minutes",
  "date",
  "instant",
  "yesNo",
  "key",
  "count",
  "hidden",
] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

/** Texts are cut around what differs; a yes or no is "yes" or "no". */
export const comparedValue = z.union([z.string().max(600), z.number()]).nullable();
export type ComparedValue = z.infer<typeof comparedValue>;

/** An i18n key: the page looks it up, nothing else is done with it. */
const messageKey = z.custom<MessageKey>((key) => typeof key === "string" && key.length < 200);

export const comparedPlace = z.strictObject({
  page: z.enum([...STEP_IDS, ...CROSS_PAGE_IDS]),
  cycleId: cycleId.exactOptional(),
  id: z.string().max(80).exactOptional(),
  field: z.string().max(80).exactOptional(),
});

/** Where and what something is, in words for a person. */
export const comparedThing = z.strictObject({
  thing: z.enum(THING_KINDS),
  place: comparedPlace,
  /** The thing's own title; '' when it has none, or `titleKey` says it. */
  title: z.string().max(600),
  /** An i18n key where the title is a word of ours (a section of the report). */
  titleKey: messageKey.nullable(),
  /** Of a moment, or of what belongs to one: its number in the cycle and whether it is critical. */
  mark: z.strictObject({ number: z.int().min(1), isCritical: z.boolean() }).nullable(),
});
export type ComparedThing = z.infer<typeof comparedThing>;

/** One difference between two versions of a project. */
export const difference = z.strictObject({
  ...comparedThing.shape,
  kind: z.enum(["added", "removed", "changed", "moved"]),
  /** What changed in it: a label of `conflict:field`; of an added thing its noun. */
  what: messageKey,
  form: z.enum(VALUE_FORMS),
  /** Null = nothing yet. */
  before: comparedValue,
  after: comparedValue,
});
export type Difference = z.infer<typeof difference>;

/** How many things of a kind differ, for a summary in one line. */
export const differenceCount = z.strictObject({
  page: comparedPlace.shape.page,
  thing: z.enum(THING_KINDS),
  added: z.int(),
  removed: z.int(),
  /** Changed or moved. */
  changed: z.int(),
});
export type DifferenceCount = z.infer<typeof differenceCount>;
