import type { PlainDate } from "#shared/dates.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import { documentFacts } from "../content/build-content.ts";
import { clientName, serviceName } from "../content/context.ts";
import type { ReportContext } from "../content/context.ts";
import type { Block, Part, ReportContent } from "../content/model.ts";

/** What a printed form is asked with. */
export interface FormOptions {
  readonly language: Language;
  /** The day of the file. */
  readonly date: PlainDate;
  /** Place of its cycle, from 0. */
  readonly cycle: number;
}

/** The cycle of the form; the service of the host refuses one that is not there. */
export function formCycle(report: ReportContext): Cycle | null {
  return report.cycles[0] ?? null;
}

export function formServiceName(report: ReportContext): string {
  const cycle = formCycle(report);
  return cycle === null ? "" : serviceName(report, cycle);
}

/** A document of its own title, with author, company and footer as the report has them. */
export function formContent(
  report: ReportContext,
  title: string,
  parts: readonly Part[],
): ReportContent {
  return {
    ...documentFacts(report),
    parts,
    leftOut: [],
    title: title.slice(0, 250),
    header: { left: clientName(report).slice(0, 60), right: title.slice(0, 70) },
  };
}

export function formPart(blocks: readonly Block[], ownSheet?: Part["ownSheet"]): Part {
  return {
    id: "form",
    orientation: "portrait",
    newPage: true,
    blocks,
    ...(ownSheet === undefined ? {} : { ownSheet }),
  };
}
