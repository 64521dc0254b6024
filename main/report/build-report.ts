import type { PageBreaks } from "#shared/contract/outputs.ts";
import type { Project } from "#shared/domain/project.ts";
import type { ReportAssets, RenderedFigure } from "./assets.ts";
import { layOutPages, packDocument } from "./blocks/document.ts";
import { buildContent, reportContext } from "./content/build-content.ts";
import type { ReportOptions } from "./content/build-content.ts";
import { markKey, markSvg } from "./content/marks.ts";
import type { Block, Part, ReportContent } from "./content/model.ts";
import { finish } from "./finish/finish.ts";
import { proofingLanguage } from "./styles.ts";
import { prepareLook, type GivenLook } from "./template/document-look.ts";
import { placeValues } from "./template/place-values.ts";

export type { ReportAssets } from "./assets.ts";
export type { ReportOptions } from "./content/build-content.ts";

export interface ReportRun {
  /** `done` 0–1; `section` is the i18n key of what is being written. */
  readonly onProgress: (done: number, section: string) => void;
  /** Checked between sections and figures; aborted = rejects with its reason. */
  readonly signal: AbortSignal;
  readonly assets: ReportAssets;
  /** The consultant's font or Word template; none = the program's own look. */
  readonly look?: GivenLook | undefined;
}

export interface BuiltReport {
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  /** Page on which each section begins, by its id, where the layout is known. */
  readonly sectionPages: Record<string, number>;
  /** Where its pages begin; null when not asked for or not known. */
  readonly breaks: PageBreaks | null;
}

/** Shares of the whole work, so that the bar moves evenly. */
const CONTENT_SHARE = 0.3;
const FIGURES_SHARE = 0.4;

/**
 * The Word report of a project. The same project, options and assets give the same bytes.
 * CPU-heavy (about a second): a host that must stay alive runs it in a worker.
 */
export async function buildReport(
  project: Project,
  options: ReportOptions,
  run: ReportRun,
): Promise<BuiltReport> {
  const report = reportContext(project, options);
  const { t } = report.translator;
  const proofing = proofingLanguage(options.language, report.project.engagement.country);
  const whole = await buildContent(report, async (section, index, count) => {
    run.onProgress((CONTENT_SHARE * index) / count, `terms:section.${section}`);
    await breathe(run.signal);
  });
  const look = prepareLook(run.look, proofing, placeValues(report, whole));
  const content = look.hasCover
    ? { ...whole, parts: whole.parts.filter(({ id }) => id !== "cover") }
    : whole;
  const figures = await drawFigures(content, run, options.withBreaks === true);
  run.onProgress(CONTENT_SHARE + FIGURES_SHARE, "report:progress.layout");
  await breathe(run.signal);
  const [before = "", between = "", after = ""] = t("report:pageOf", {
    page: MARK,
    pages: MARK,
  }).split(MARK);
  const input = {
    content,
    paper: report.paper,
    proofing,
    figures,
    assets: run.assets,
    words: {
      figure: t("report:figure"),
      table: t("report:table"),
      decision: t("report:decision.columns"),
    },
    pageOf: { before, between, after },
    look: look.document,
  };
  const packed = packDocument(input);
  await breathe(run.signal);
  // A template's own pages are nobody's to break.
  const hasBreaks = options.withBreaks === true && (run.look?.template ?? null) === null;
  const breaks = hasBreaks ? layOutPages(input) : null;
  await breathe(run.signal);
  const pages = packed.pages === null ? null : packed.pages + look.pagesAround;
  const bytes = finish(
    packed.parts,
    {
      ...content,
      date: options.date,
      language: proofing,
      pages,
      application: t("common:appName"),
    },
    look.merge,
  );
  run.onProgress(1, "report:progress.done");
  return {
    bytes,
    pages,
    sectionPages: sectionPages(content.parts, packed.partPages),
    breaks,
  };
}

const MARK = "\uE003";

/** Lets events and cancellation through, since each stretch of work blocks. */
async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
  signal.throwIfAborted();
}

/** Pixels an inch of the pictures for programs that do not show the drawings themselves. */
const DPI = 300;
/** With as many drawings as this, most of them pages of a calendar, half the pixels do. */
const MANY = 20;
/** Enough for a screen at twice the size too. */
const LIGHT_DPI = 150;
const MARK_PX = 96;

async function drawFigures(
  content: ReportContent,
  run: ReportRun,
  isForScreen: boolean,
): Promise<ReadonlyMap<string, RenderedFigure>> {
  const wanted = new Map<string, { readonly svg: string; readonly widthPx: number }>();
  const blocks = content.parts.flatMap((part) => part.blocks);
  const isMany = blocks.filter((block) => block.kind === "figure").length > MANY;
  for (const block of blocks) collect(block, wanted, isMany || isForScreen ? LIGHT_DPI : DPI);
  const figures = new Map<string, RenderedFigure>();
  for (const [key, { svg, widthPx }] of wanted) {
    run.onProgress(
      CONTENT_SHARE + (FIGURES_SHARE * figures.size) / wanted.size,
      "report:progress.figures",
    );
    await breathe(run.signal);
    figures.set(key, await run.assets.renderFigure(svg, { widthPx }));
  }
  return figures;
}

function collect(
  block: Block,
  wanted: Map<string, { readonly svg: string; readonly widthPx: number }>,
  dpi: number,
): void {
  if (block.kind === "figure") {
    wanted.set(block.key, {
      svg: block.svg,
      widthPx: Math.round((block.widthMm / 25.4) * dpi),
    });
  } else if (block.kind === "entries") {
    for (const { mark } of block.entries)
      wanted.set(markKey(mark), { svg: markSvg(mark), widthPx: MARK_PX });
  } else if (block.kind === "columns") {
    for (const part of [...block.left, ...block.right]) collect(part, wanted, dpi);
  } else if (block.kind === "cover" && block.figure !== null) {
    collect(block.figure, wanted, dpi);
  }
}

function sectionPages(
  parts: readonly Part[],
  pages: ReadonlyMap<number, number>,
): Record<string, number> {
  const starts = new Map<string, number>();
  for (const [index, { id }] of parts.entries()) {
    const page = pages.get(index);
    if (page !== undefined && !starts.has(id)) starts.set(id, page);
  }
  return Object.fromEntries(starts);
}
