import { z } from "zod";
import { language } from "#shared/language.ts";

const reportSpec = z.strictObject({
  kind: z.literal("report"),
  language,
  /** The day printed on it. */
  date: z.iso.date(),
  /** Only this cycle (from 0); null = all. */
  cycle: z.int().min(0).nullable(),
  /** A copy in which people are named by their roles. */
  redacted: z.boolean().optional(),
  /** Where its pages begin is wanted too, which is worked out a second time: for the preview. */
  withBreaks: z.boolean().optional(),
});

export const FIGURE_DRAWINGS = ["wheel", "curve", "blueprint", "gantt", "matrix"] as const;

const figureSpec = z.strictObject({
  kind: z.literal("figure"),
  language,
  /** Today, for drawings with a time scale. */
  date: z.iso.date(),
  drawing: z.enum(FIGURE_DRAWINGS),
  /** Of which cycle (from 0); drawings of the whole project take no notice. */
  cycle: z.int().min(0),
  /** `oneInk` for printers without colour. */
  palette: z.enum(["light", "oneInk"]),
  /** `landscape` 1216 units, 247 mm wide; `portrait` 820 units, 166 mm. */
  form: z.enum(["landscape", "portrait"]),
  /** What the wheel shows beside its moments; other drawings take no notice. */
  encodings: z.strictObject({
    emotion: z.boolean(),
    type: z.boolean(),
    channel: z.boolean(),
  }),
  format: z.enum(["png", "svg"]),
  /** Pixels an inch of the PNG at its printed width: 300 for files, 200 for the clipboard. */
  dpi: z.literal([200, 300]),
});

/** Blind ballots of the expert panel on paper, one per member and blank ones. */
const ballotsSpec = z.strictObject({
  kind: z.literal("ballots"),
  language,
  date: z.iso.date(),
  cycle: z.int().min(0),
  /** Ballots without a name behind those of the members. */
  blank: z.int().min(0).max(50),
});

/** What to ask supervisors and managers, moment by moment. */
const interviewGuideSpec = z.strictObject({
  kind: z.literal("interviewGuide"),
  language,
  date: z.iso.date(),
  cycle: z.int().min(0),
});

/** The cycle as a sheet for the wall, A3 across. */
const posterSpec = z.strictObject({
  kind: z.literal("poster"),
  language,
  /** The day printed on it. */
  date: z.iso.date(),
  cycle: z.int().min(0),
  palette: z.enum(["light", "oneInk"]),
  /** SVG and PDF have their text as outlines; PNG has 300 dpi. */
  format: z.enum(["pdf", "svg", "png"]),
  /** A sheet in which people are named by their roles. */
  redacted: z.boolean().optional(),
});

/** Every figure of the project that has something to show, in one zip. */
const figuresSpec = z.strictObject({
  kind: z.literal("figures"),
  language,
  date: z.iso.date(),
  cycle: z.null(),
  palette: z.enum(["light", "oneInk"]),
  format: z.enum(["png", "svg"]),
  /** Drawings in which people are named by their roles. */
  redacted: z.boolean().optional(),
});

/** Everything that a host can make from a project: one more kind is one more entry. */
const outputSpec = z.discriminatedUnion("kind", [
  reportSpec,
  figureSpec,
  ballotsSpec,
  interviewGuideSpec,
  posterSpec,
  figuresSpec,
]);
export type OutputSpec = z.infer<typeof outputSpec>;
export type OutputKind = OutputSpec["kind"];
export type SpecOf<K extends OutputKind> = Extract<OutputSpec, { kind: K }>;

/** What `output.make` takes. The report has a call of its own: its preview tells its pages. */
export const makeableSpec = z.discriminatedUnion("kind", [
  figureSpec,
  ballotsSpec,
  interviewGuideSpec,
  posterSpec,
  figuresSpec,
]);

const pageBreak = z.strictObject({
  /** Place of its first paragraph or table in the body, from 0. */
  block: z.int().min(0),
  /** Of a table that began before: place of its first row there, from 0, heads not counted again. */
  row: z.int().min(0),
  /** Of a paragraph that began before: letters of it that stand there. */
  letters: z.int().min(0),
});

/** Where the pages of a Word document begin. */
export const pageBreaks = z.strictObject({
  /** Paragraphs and tables of the body: a reader that counts others must not use this. */
  blocks: z.int().min(0),
  /** Of the second page and each after it. */
  starts: z.array(pageBreak),
});
export type PageBreaks = z.infer<typeof pageBreaks>;
