import { describeWheel } from "#shared/charts/cycle-wheel/describe.ts";
import { clientName, part, serviceName } from "../content/context.ts";
import type { ReportContext } from "../content/context.ts";
import { compactWheel } from "../content/drawings.ts";
import type { Figure, Part } from "../content/model.ts";
import { brandInk, INK } from "../theme.ts";

/** The cover: always there, on every depth. */
export function coverPart(report: ReportContext): Part {
  const { engagement } = report.project;
  const { translator } = report;
  const { t } = translator;
  const [cycle] = report.cycles;
  const several = report.cycles.length > 1;
  const services = report.cycles.map((entry) => serviceName(report, entry));
  return part("cover", [
    {
      kind: "cover",
      client: clientName(report),
      clientLogo: engagement.clientLogo,
      firmLogo: engagement.firmLogo,
      ruleColour: brandInk(engagement.brandColour) ?? INK.text,
      confidentiality: t(`terms:confidentiality.${engagement.confidentiality}`),
      eyebrow: several ? t("report:cover.cyclesOfService") : t("terms:words.cycleOfService"),
      title: several ? clientName(report) : (services[0] ?? clientName(report)),
      subtitle: several ? translator.list(services) : limits(report),
      figure: cycle === undefined ? null : wheelFigure(report, cycle),
      facts: [
        { label: t("report:cover.preparedBy"), value: preparedBy(report) },
        { label: t("report:cover.version"), value: versionNumber(report) },
        { label: t("report:cover.date"), value: translator.date(report.date) },
      ],
      mark: coverMark(report),
    },
  ]);
}

function wheelFigure(report: ReportContext, cycle: ReportContext["cycles"][number]): Figure | null {
  if (cycle.moments.length === 0) return null;
  return {
    kind: "figure",
    key: "cover-wheel",
    ...compactWheel(report, cycle),
    alt: describeWheel(cycle, report.translator),
    caption: null,
    align: "center",
  };
}

/** What a reader must know before the first page: invented data, no names. */
function coverMark({ project, translator, isRedacted }: ReportContext): string | null {
  const marks = [
    ...(project.example ? [translator.t("report:exampleMark")] : []),
    ...(isRedacted ? [translator.t("report:redacted.mark")] : []),
  ];
  return marks.length === 0 ? null : marks.join(" ");
}

/** Where the cycle starts and ends, in the customer's words. */
function limits(report: ReportContext): string {
  const [cycle] = report.cycles;
  if (cycle === undefined) return "";
  const start = cycle.start.trim();
  const end = cycle.end.trim();
  const { t, quote } = report.translator;
  if (start !== "" && end !== "")
    return t("report:cover.fromTo", { start: quote(start), end: quote(end) });
  if (start !== "") return t("report:cover.from", { start: quote(start) });
  return end === "" ? "" : t("report:cover.to", { end: quote(end) });
}

/** Firm and names; a dash until somebody says it. */
export function preparedBy(report: ReportContext): string {
  const { firm, names } = report.project.engagement.consultant;
  const said = [firm.trim(), names.trim()].filter((name) => name !== "");
  return said.length === 0 ? report.translator.t("common:notSaid") : said.join("\n");
}

/** The number of the last version, or "Draft". */
export function versionNumber(report: ReportContext): string {
  const last = report.project.report.versions.at(-1);
  return last === undefined || last.number.trim() === ""
    ? report.translator.t("report:cover.draft")
    : last.number.trim();
}
