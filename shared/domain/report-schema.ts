import { z } from "zod";
import { plainDate } from "#shared/dates.ts";
import { actionId, personId } from "#shared/ids.ts";
import { language } from "#shared/language.ts";
import { longText, shortText } from "#shared/domain/limits.ts";

/** Sections in the order they are printed. The cover is always there. */
export const REPORT_SECTION_IDS = [
  "decisionSheet",
  "contents",
  "scope",
  "cycle",
  "criticalMoments",
  "requirements",
  "priorityAreas",
  "actionPlan",
  "indicators",
  "survey",
  "followUp",
  "acceptance",
  "questionnaire",
  "panelScores",
  "glossary",
  "methodNotes",
  "openPoints",
] as const;
export type ReportSectionId = (typeof REPORT_SECTION_IDS)[number];

export const REPORT_DEPTHS = ["board", "management", "full"] as const;
export type ReportDepth = (typeof REPORT_DEPTHS)[number];

export const PAPER_SIZES = ["a4", "letter"] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

export const reportSettings = z.strictObject({
  language,
  depth: z.enum(REPORT_DEPTHS),
  /** Sections switched off or on by hand; a missing one follows the depth. */
  sections: z.partialRecord(z.enum(REPORT_SECTION_IDS), z.boolean()),
  /** The consultant's own words per section. */
  narratives: z.partialRecord(z.enum(REPORT_SECTION_IDS), longText),
  /** The consultant's own sentence; empty = one is made that quotes titles. */
  recommendation: longText,
  decisionAsked: z.strictObject({
    what: longText,
    ofPersonId: personId.nullable(),
    by: plainDate.nullable(),
  }),
  /** Null = by the client's country. */
  paper: z.enum(PAPER_SIZES).nullable(),
  versions: z
    .array(
      z.strictObject({
        number: shortText,
        date: plainDate,
        author: shortText,
        change: longText,
      }),
    )
    .max(500),
});
export type ReportSettings = z.infer<typeof reportSettings>;

export const followUp = z.strictObject({
  governance: longText,
  reviews: z
    .array(
      z.strictObject({
        date: plainDate,
        remarks: longText,
        done: z.record(actionId, longText),
      }),
    )
    .max(500),
});
export type FollowUp = z.infer<typeof followUp>;
