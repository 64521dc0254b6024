import {
  areaName,
  clientName,
  narrative,
  NOTHING,
  orNothing,
  paragraphs,
  part,
  personName,
  serviceName,
} from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import { latestRound, ratersWhoFinished } from "#shared/domain/moments/panel-derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { Block } from "../content/model.ts";
import { referTo } from "../content/references.ts";

/** What was studied, with whom, when, how, and what that does not say. */
export const scope: Section = (report) => {
  const { t } = report.translator;
  return {
    parts: [
      part(
        "scope",
        [
          { kind: "heading", level: 1, text: t("terms:section.scope") },
          { kind: "paragraph", look: "lead", text: lead(report) },
          ...narrative(report, "scope"),
          { kind: "fields", rows: facts(report) },
          ...objective(report),
          ...profiles(report),
          ...participants(report),
          ...panel(report),
          { kind: "heading", level: 2, text: t("report:scope.method") },
          { kind: "paragraph", text: t("report:scope.methodText") },
          { kind: "paragraph", text: t("report:scope.evidenceText") },
          { kind: "heading", level: 2, text: t("report:scope.limits") },
          { kind: "bullets", items: limits(report) },
        ],
        { newPage: !report.isPrinted("contents") },
      ),
    ],
  };
};

function lead(report: ReportContext): string {
  const { translator } = report;
  const { t } = translator;
  const services = translator.list(
    report.cycles.map((cycle) => translator.quote(serviceName(report, cycle))),
  );
  return t("report:scope.lead", {
    count: report.cycles.length,
    services,
    client: clientName(report),
  });
}

function facts(report: ReportContext) {
  const { engagement } = report.project;
  const { translator } = report;
  const { t } = translator;
  const rows = [
    { label: t("report:scope.client"), value: clientName(report) },
    { label: t("report:scope.sector"), value: engagement.sector },
    ...report.cycles.flatMap((cycle) => [
      { label: t("report:scope.service"), value: serviceName(report, cycle) },
      { label: t("report:scope.segment"), value: cycle.segment },
      { label: t("report:scope.start"), value: cycle.start },
      { label: t("report:scope.end"), value: cycle.end },
    ]),
    { label: t("report:scope.period"), value: period(report) },
    {
      label: t("report:scope.consultant"),
      value: [engagement.consultant.firm, engagement.consultant.names]
        .filter((name) => name.trim() !== "")
        .join(", "),
    },
    {
      label: t("report:scope.areas"),
      value: translator.list(
        report.project.areas.map((area) => area.name).filter((name) => name.trim() !== ""),
      ),
    },
  ];
  return rows
    .filter((row) => row.value.trim() !== "")
    .map((row) => ({ ...row, value: row.value.trim() }));
}

function period(report: ReportContext): string {
  const { from, to } = report.project.engagement;
  const { t, date } = report.translator;
  if (from !== null && to !== null)
    return t("report:scope.fromTo", { from: date(from), to: date(to) });
  if (from !== null) return t("report:scope.since", { from: date(from) });
  return to === null ? "" : t("report:scope.until", { to: date(to) });
}

function objective(report: ReportContext): Block[] {
  const text = paragraphs(report.project.engagement.objective);
  return text.length === 0
    ? []
    : [{ kind: "heading", level: 2, text: report.translator.t("report:scope.objective") }, ...text];
}

function profiles(report: ReportContext): Block[] {
  const { t } = report.translator;
  return report.cycles.flatMap((cycle): Block[] => {
    const { who, wants, quotes } = cycle.profile;
    const said = quotes.filter((quote) => quote.trim() !== "").slice(0, 3);
    if (who.trim() === "" && wants.trim() === "" && said.length === 0) return [];
    const title = t("report:scope.customer");
    return [
      {
        kind: "heading",
        level: 2,
        text:
          report.cycles.length < 2
            ? title
            : t("report:headingOfCycle", { title, service: serviceName(report, cycle) }),
      },
      ...paragraphs(who),
      ...paragraphs(wants),
      ...said.map((quote): Block => ({
        kind: "paragraph",
        look: "quote",
        text: report.translator.quote(quote.trim()),
      })),
    ];
  });
}

function participants(report: ReportContext): Block[] {
  const { people } = report.project;
  const { t } = report.translator;
  if (people.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: t("report:scope.participants") },
    {
      kind: "paragraph",
      text: t("report:scope.participantsLead", {
        count: people.length,
        table: referTo("participants"),
      }),
      keepNext: true,
    },
    {
      kind: "table",
      key: "participants",
      size: "small",
      together: people.length <= 12,
      caption: t("report:scope.participantsCaption"),
      description: t("report:scope.participantsCaption"),
      columns: [
        { head: t("common:name"), share: 30 },
        { head: t("report:scope.role"), share: 34 },
        { head: t("terms:words.area"), share: 26 },
        { head: t("report:scope.kind"), share: 20 },
      ],
      rows: people.map((person) => ({
        cells: [
          orNothing(person.name),
          orNothing(person.role),
          orNothing(areaName(report, person.areaId)),
          person.kind === null ? NOTHING : t(`terms:personKind.${person.kind}`),
        ],
      })),
    },
  ];
}

function panel(report: ReportContext): Block[] {
  const { translator } = report;
  const { t } = translator;
  const told = report.cycles.flatMap((cycle) => panelSentence(report, cycle));
  return told.length === 0
    ? []
    : [{ kind: "heading", level: 2, text: t("terms:steps.panel") }, ...told];
}

function panelSentence(report: ReportContext, cycle: Cycle): Block[] {
  const round = latestRound(cycle.panel);
  const finished = ratersWhoFinished(round);
  if (finished.length === 0) return [];
  const { t, list } = report.translator;
  const names = finished.map((id) => personName(report, id)).filter((name) => name !== "");
  return [
    {
      kind: "paragraph",
      text: t("report:scope.panelText", {
        count: finished.length,
        names: names.length === 0 ? "" : ` (${list(names)})`,
        service: report.translator.quote(serviceName(report, cycle)),
      }),
    },
  ];
}

function limits(report: ReportContext): string[] {
  const { t } = report.translator;
  const assumed = report.cycles
    .flatMap((cycle) => cycle.moments)
    .filter((moment) => moment.evidence === "assumed").length;
  const moments = report.cycles.reduce((sum, cycle) => sum + cycle.moments.length, 0);
  return [
    ...(moments === 0
      ? []
      : assumed === 0
        ? [t("report:scope.limitAssumedNone")]
        : [t("report:scope.limitAssumed", { count: assumed, total: moments })]),
    t("report:scope.limitPanel"),
    t("report:scope.limitScores"),
    ...(report.project.example ? [t("report:exampleMark")] : []),
  ];
}
