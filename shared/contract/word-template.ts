import { z } from "zod";

/** Why a file cannot be a Word template; the sentence for each is in the namespace `brand`. */
export const TEMPLATE_REFUSALS = [
  "empty",
  "tooLarge",
  "notAZip",
  "oldWord",
  "notWord",
  "damaged",
  "tooManyParts",
  "badNames",
  "inflatesTooFar",
  "docType",
  "strict",
  "outsideLinks",
  "objects",
  "fields",
] as const;
export type TemplateRefusal = (typeof TEMPLATE_REFUSALS)[number];

/** What a template may ask for by name, beside the report itself. */
export const TEMPLATE_PLACES = [
  "client",
  "title",
  "subtitle",
  "service",
  "date",
  "version",
  "consultant",
  "firm",
  "confidentiality",
] as const;

/** Styles that a person knows by name; all others of the report come along by themselves. */
export const TEMPLATE_STYLES = [
  "body",
  "title",
  "heading1",
  "heading2",
  "heading3",
  "caption",
  "contents",
  "table",
  "list",
] as const;

export const TEMPLATE_REMOVED = ["macros", "comments", "changes", "links"] as const;

/** What was found in a template, for a person to read before the first export. */
export const templateFindings = z.strictObject({
  /** Where the report goes: at its named place, behind the cover page, or after nothing. */
  place: z.enum(["named", "cover", "none"]),
  /** The report was named where only words can go, in a table or a header. */
  isMisplaced: z.boolean(),
  places: z.array(z.enum(TEMPLATE_PLACES)).max(TEMPLATE_PLACES.length),
  /** Names in double braces that nobody knows. */
  unknown: z.array(z.string().max(80)).max(50),
  styles: z.array(z.enum(TEMPLATE_STYLES)).max(TEMPLATE_STYLES.length),
  cover: z.boolean(),
  header: z.boolean(),
  footer: z.boolean(),
  pageNumbers: z.boolean(),
  numberedHeadings: z.boolean(),
  paper: z.enum(["a4", "letter", "other"]),
  font: z.string().max(120),
  removed: z.array(z.enum(TEMPLATE_REMOVED)).max(TEMPLATE_REMOVED.length),
  /** Words of its body that no report will show. */
  leavesText: z.boolean(),
});
export type TemplateFindings = z.infer<typeof templateFindings>;

export const wordTemplateId = z.string().min(1).max(80).brand<"WordTemplate">();
export type WordTemplateId = z.infer<typeof wordTemplateId>;

/** A Word template of the consultant, kept by the host. */
export const wordTemplate = z.strictObject({
  wordTemplateId,
  name: z.string().min(1).max(200),
  addedAt: z.iso.datetime(),
  findings: templateFindings,
});
export type WordTemplate = z.infer<typeof wordTemplate>;

export const LOOK_FONTS = ["source", "calibri"] as const;

/** How reports look on this computer: it is the consultant's, not the project's. */
export const look = z.strictObject({
  font: z.enum(LOOK_FONTS),
  /** Null = the program's own pages. */
  wordTemplateId: wordTemplateId.nullable(),
});
export type Look = z.infer<typeof look>;
export const DEFAULT_LOOK: Look = { font: "source", wordTemplateId: null };

export const lookWithTemplates = z.strictObject({
  look,
  templates: z.array(wordTemplate).max(100),
});
export type LookWithTemplates = z.infer<typeof lookWithTemplates>;

/** 20 MB, as base64. */
export const MAX_TEMPLATE_BYTES = 20 * 1024 * 1024;
export const templateText = z
  .string()
  .max(Math.ceil(MAX_TEMPLATE_BYTES / 3) * 4 + 4)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/);
