import { clientName, serviceName } from "../content/context.ts";
import type { ReportContext } from "../content/context.ts";
import type { ReportContent } from "../content/model.ts";
import { versionNumber } from "../sections/cover.ts";
import type { PlaceValues } from "./place-names.ts";

/** What the named places of a template say. The cover we would have printed says the same. */
export function placeValues(report: ReportContext, content: ReportContent): PlaceValues {
  const { translator, project } = report;
  const { consultant } = project.engagement;
  const cover = content.parts.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "cover");
  return {
    client: clientName(report),
    title: content.title,
    subtitle: cover?.kind === "cover" ? cover.subtitle : "",
    service: translator.list(report.cycles.map((cycle) => serviceName(report, cycle))),
    date: translator.date(report.date),
    version: versionNumber(report),
    // The author of the document is the consultant, or the firm where nobody is named.
    consultant: consultant.names.trim() === "" ? consultant.firm.trim() : consultant.names.trim(),
    firm: consultant.firm.trim(),
    // On a fictitious example this says so, as our own footer does.
    confidentiality: content.footer,
  };
}
