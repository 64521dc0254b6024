import type { PlainDate } from "#shared/dates.ts";
import type { Project } from "#shared/domain/project.ts";
import type { ReportSectionId } from "#shared/domain/report-schema.ts";
import { chosenSections, reportPaper } from "#shared/domain/report-sections.ts";
import type { Language } from "#shared/language.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { coverPart } from "../sections/cover.ts";
import { documentControlPart } from "../sections/document-control.ts";
import { SECTIONS } from "../sections/index.ts";
import { openPointsPart } from "../sections/open-points.ts";
import { cleanProject } from "./clean-text.ts";
import { clientName, serviceName } from "./context.ts";
import type { ReportContext } from "./context.ts";
import { FEWEST_LISTED, type LeftOut, type Part, type ReportContent } from "./model.ts";
import { redactProject } from "./redact-project.ts";
import { spokenNumbers } from "./spoken-numbers.ts";

export interface ReportOptions {
  readonly language: Language;
  /** The day printed on it. */
  readonly date: PlainDate;
  /** Place from 0 of the only cycle to report; null = all. */
  readonly cycle: number | null;
  /** People are named by their roles, in the text and in the document's properties. */
  readonly redacted?: boolean | undefined;
  /** Where the pages begin is wanted too. */
  readonly withBreaks?: boolean | undefined;
}

/** What all sections share. A cycle that does not exist is no cycle: the sections say so. */
export function reportContext(raw: Project, options: ReportOptions): ReportContext {
  const translator = spokenNumbers(
    createTranslator(options.language, { country: raw.engagement.country }),
  );
  const isRedacted = options.redacted === true;
  const clean = cleanProject(raw);
  const project = isRedacted ? redactProject(clean, translator) : clean;
  const only = options.cycle === null ? null : project.cycles[options.cycle];
  const chosen = new Set(chosenSections(project.report));
  return {
    project,
    cycles: only === null ? project.cycles : only === undefined ? [] : [only],
    depth: project.report.depth,
    paper: reportPaper(project),
    date: options.date,
    translator,
    isRedacted,
    isPrinted: (id) => chosen.has(id),
  };
}

/**
 * The whole report as content, section by section; `between` runs after each and may throw
 * to stop, so that a long report can be cancelled.
 */
export async function buildContent(
  report: ReportContext,
  between: (section: ReportSectionId, index: number, count: number) => Promise<void>,
): Promise<ReportContent> {
  const chosen = chosenSections(report.project.report);
  const parts: Part[] = [coverPart(report)];
  const leftOut: LeftOut[] = [];
  const isBoard = report.depth === "board";
  for (const [index, id] of chosen.entries()) {
    await between(id, index, chosen.length);
    if (id === "openPoints") {
      parts.push(openPointsPart(report, leftOut));
      continue;
    }
    const result = SECTIONS[id](report);
    if ("leftOut" in result) leftOut.push({ id, why: report.translator.t(result.leftOut) });
    else parts.push(...result.parts);
    if (id === "contents") parts.push(documentControlPart(report, true));
  }
  if (!isBoard && !chosen.includes("contents"))
    parts.splice(1, 0, documentControlPart(report, false));
  return { parts: scopeAfterLists(parts), leftOut, ...documentFacts(report) };
}

/**
 * The document control stands under what comes before it. With lists of figures and tables
 * that page is full, and the first section begins one of its own.
 */
function scopeAfterLists(parts: readonly Part[]): Part[] {
  const blocks = parts.flatMap((part) => part.blocks);
  const has = (kind: "figure" | "table"): boolean =>
    blocks.filter((block) => block.kind === kind && block.caption !== null).length >= FEWEST_LISTED;
  const isLong = has("figure") || has("table");
  return parts.map((part) => (part.id === "scope" && isLong ? { ...part, newPage: true } : part));
}

/** Title, author, header, footer: what Word shows about the document and on its pages. */
export function documentFacts(report: ReportContext): Omit<ReportContent, "parts" | "leftOut"> {
  const { t, list, quote } = report.translator;
  const { consultant, confidentiality } = report.project.engagement;
  const services = report.cycles.map((cycle) => serviceName(report, cycle));
  const kind =
    report.cycles.length > 1 ? t("report:cover.cyclesOfService") : t("terms:words.cycleOfService");
  const title = t("report:documentTitle", { kind, service: list(services) });
  const firm = consultant.firm.trim();
  const author =
    consultant.names.trim() === ""
      ? firm === ""
        ? t("common:appName")
        : firm
      : consultant.names.trim();
  return {
    title: title.slice(0, 250),
    subject: t("report:documentSubject", {
      client: clientName(report),
      service: list(services.map((service) => quote(service))),
    }).slice(0, 250),
    keywords: [
      t("terms:words.cycleOfService"),
      t("terms:words.momentOfTruth"),
      t("terms:words.survey"),
    ],
    author: author.slice(0, 250),
    company: (firm === "" ? author : firm).slice(0, 250),
    header: { left: clientName(report).slice(0, 60), right: title.slice(0, 70) },
    footer: report.project.example
      ? t("report:exampleMark")
      : t(`terms:confidentiality.${confidentiality}`),
  };
}
