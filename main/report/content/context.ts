import type { PlainDate } from "#shared/dates.ts";
import { criticalShares } from "#shared/domain/moments/derive.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { PaperSize, ReportDepth, ReportSectionId } from "#shared/domain/report-schema.ts";
import type { AreaId, PersonId } from "#shared/ids.ts";
import type { MessageKey, Translator } from "#shared/i18n/translator.ts";
import type { Block, Part } from "./model.ts";

/** What a section knows: the cleaned project, the cycles asked for, and the language. */
export interface ReportContext {
  readonly project: Project;
  readonly cycles: readonly Cycle[];
  readonly depth: ReportDepth;
  readonly paper: PaperSize;
  readonly date: PlainDate;
  readonly translator: Translator;
  /** A copy in which people are named by their roles. */
  readonly isRedacted: boolean;
  /** Sections that will be printed, so that a sentence can refer to them. */
  readonly isPrinted: (id: ReportSectionId) => boolean;
}

/** A section says its pages, or why it is not there. */
export type SectionResult = { readonly parts: readonly Part[] } | { readonly leftOut: MessageKey };
export type Section = (report: ReportContext) => SectionResult;

/** Stands where nothing has been said, so that no cell of a table is a riddle. */
export const NOTHING = "–";

export function personName(report: ReportContext, id: PersonId | null): string {
  return report.project.people.find((person) => person.id === id)?.name.trim() ?? "";
}

export function areaName(report: ReportContext, id: AreaId | null): string {
  return report.project.areas.find((area) => area.id === id)?.name.trim() ?? "";
}

export function serviceName(report: ReportContext, cycle: Cycle): string {
  return cycle.service.trim() === ""
    ? report.translator.t("report:cover.unnamedService")
    : cycle.service.trim();
}

export function clientName(report: ReportContext): string {
  return report.project.engagement.client.trim() === ""
    ? report.translator.t("report:cover.unnamedClient")
    : report.project.engagement.client.trim();
}

/** "Requirements", and with several cycles "Requirements: Cashing a cheque". */
export function cycleHeading(
  report: ReportContext,
  section: ReportSectionId,
  cycle: Cycle,
): string {
  const { t } = report.translator;
  const title = t(`terms:section.${section}`);
  return report.cycles.length < 2
    ? title
    : t("report:headingOfCycle", { title, service: serviceName(report, cycle) });
}

/** The text, or a dash where there is none. */
export function orNothing(text: string): string {
  return text.trim() === "" ? NOTHING : text.trim();
}

/** A title to quote or print: what people wrote, or "Untitled". */
export function titled(report: ReportContext, title: string): string {
  return title.trim() === "" ? report.translator.t("common:untitled") : title.trim();
}

/** The consultant's own words for a section, one block per paragraph. */
export function narrative(report: ReportContext, section: ReportSectionId): Block[] {
  return paragraphs(report.project.report.narratives[section] ?? "");
}

/** Text with line breaks as paragraphs. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ kind: "paragraph", text: line }));
}

export function part(id: Part["id"], blocks: readonly Block[], more: Partial<Part> = {}): Part {
  return { id, orientation: "portrait", newPage: true, blocks, ...more };
}

/**
 * "Critical: 3 of 15 counted as episodes (20 %), 6 of 15 counted as moments (40 %)"; once where
 * no episode makes the two differ.
 */
export function sharesSentence(report: ReportContext, cycle: Cycle): string {
  const { translator } = report;
  const shares = criticalShares(cycle);
  if (shares.total === 0) return "";
  const isAlike = shares.points === shares.momentsCritical;
  return translator.t(isAlike ? "report:sharesAlike" : "report:shares", {
    points: shares.points,
    critical: shares.momentsCritical,
    total: shares.total,
    pointsShare: translator.percent(shares.points / shares.total),
    criticalShare: translator.percent(shares.momentsCritical / shares.total),
  });
}
