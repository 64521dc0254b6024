import { survival } from "#shared/domain/moments/derive.ts";
import { survivalLevers } from "#shared/domain/moments/survival.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { agreementSentence } from "../content/confidence.ts";
import {
  cycleHeading,
  narrative,
  orNothing,
  paragraphs,
  part,
  titled,
} from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import { criticalPoints } from "../content/critical-points.ts";
import type { CriticalPoint } from "../content/critical-points.ts";
import type { Block, Part } from "../content/model.ts";
import { overtimePhrase, panelPhrase, ratingOf } from "../content/phrases.ts";
import { referTo } from "../content/references.ts";

/** What happens, what can go wrong, its effect, what controls it, and how sure the panel is. */
export const criticalMoments: Section = (report) => {
  const told = report.cycles.filter((cycle) => criticalPoints(report, cycle).length > 0);
  if (told.length === 0) return { leftOut: "report:leftOut.criticalMoments" };
  return { parts: told.map((cycle, index) => partOf(report, cycle, index)) };
};

function partOf(report: ReportContext, cycle: Cycle, index: number): Part {
  const { t, list } = report.translator;
  const points = criticalPoints(report, cycle);
  const lead = t("report:critical.lead", {
    count: points.length,
    list: list(points.map((point) => point.numberedTitle.split(".")[0] ?? "")),
  });
  return part("criticalMoments", [
    { kind: "heading", level: 1, text: cycleHeading(report, "criticalMoments", cycle) },
    { kind: "paragraph", look: "lead", text: lead },
    ...(index === 0 ? narrative(report, "criticalMoments") : []),
    ...agreementSentence(report, cycle).map((text): Block => ({ kind: "paragraph", text })),
    ...points.flatMap((point, at) =>
      pointBlocks(report, cycle, point, {
        key: `${index + 1}-${at + 1}`,
        isFirst: at === points.findIndex(hasIncidents),
      }),
    ),
    ...survivalBlocks(report, cycle),
  ]);
}

interface PointPlace {
  /** Names its tables. */
  readonly key: string;
  /** The first whose incidents are told explains the table; the others do not say it again. */
  readonly isFirst: boolean;
}

function hasIncidents(point: CriticalPoint): boolean {
  return point.moments.some(({ moment }) => moment.incidents.length > 0);
}

function pointBlocks(
  report: ReportContext,
  cycle: Cycle,
  point: CriticalPoint,
  place: PointPlace,
): Block[] {
  const { translator } = report;
  const { t } = translator;
  const reason = point.reason === "" ? t("report:critical.noReason") : point.reason;
  const several = point.moments.length > 1;
  const numbered = (number: number, phrase: string): string =>
    several ? t("report:critical.panelOf", { number, phrase }) : phrase;
  const over = point.moments.flatMap(({ moment, number }) => {
    const phrase = overtimePhrase(report, moment);
    return phrase === "" || phrase === point.reason ? [] : [numbered(number, phrase)];
  });
  const described = point.moments.flatMap(({ moment, number }) =>
    moment.description.trim() === "" ? [] : [numbered(number, moment.description.trim())],
  );
  const quotes = point.moments
    .flatMap(({ moment }) => moment.quotes)
    .filter((text) => text.trim() !== "")
    .slice(0, 2);
  return [
    { kind: "heading", level: 2, text: point.numberedTitle },
    { kind: "paragraph", text: [{ text: reason, bold: true }], keepNext: true },
    ...(point.episode === null
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: t("report:critical.members", {
              list: translator.list(
                point.moments.map(
                  ({ moment, number }) =>
                    `${number}\u00A0${translator.quote(titled(report, moment.title))}`,
                ),
              ),
            }),
          },
        ]),
    ...(several
      ? described.length === 0
        ? []
        : [{ kind: "bullets" as const, items: described }]
      : point.moments.flatMap(({ moment }) => paragraphs(moment.description))),
    ...over.map((text): Block => ({ kind: "paragraph", text })),
    ...incidentBlocks(report, point, place),
    ...quotes.map((text): Block => ({
      kind: "paragraph",
      look: "quote",
      text: translator.quote(text.trim()),
    })),
    ...panelBlocks(report, cycle, point),
  ];
}

function incidentBlocks(
  report: ReportContext,
  point: CriticalPoint,
  { key, isFirst }: PointPlace,
): Block[] {
  const { t } = report.translator;
  const several = point.moments.length > 1;
  const rows = point.moments.flatMap(({ moment, number }) =>
    moment.incidents.map((incident) => ({
      cells: [
        ...(several ? [String(number)] : []),
        orNothing(incident.description),
        orNothing(incident.effect),
        orNothing(incident.control),
      ],
    })),
  );
  if (rows.length === 0) return [];
  const caption = t("report:critical.incidents", {
    count: point.moments.length,
    numbers: point.numberedTitle.split(".")[0] ?? "",
  });
  return [
    {
      kind: "paragraph",
      text: t(isFirst ? "report:critical.incidentsText" : "report:critical.incidentsNext", {
        table: referTo(`incidents-${key}`),
      }),
      keepNext: true,
    },
    {
      kind: "table",
      key: `incidents-${key}`,
      caption,
      description: caption,
      together: rows.length <= 4,
      columns: [
        ...(several ? [{ head: t("report:number"), share: 8 }] : []),
        { head: t("report:critical.wrong"), share: 34 },
        { head: t("report:critical.effect"), share: 34 },
        { head: t("report:critical.control"), share: 32 },
      ],
      rows,
    },
  ];
}

function panelBlocks(report: ReportContext, cycle: Cycle, point: CriticalPoint): Block[] {
  const { t } = report.translator;
  return point.moments.flatMap(({ moment, number }): Block[] => {
    const rating = ratingOf(cycle, moment.id);
    if (rating === null) return [];
    const phrase = panelPhrase(report, rating);
    return [
      {
        kind: "paragraph",
        look: "note",
        text: point.moments.length < 2 ? phrase : t("report:critical.panelOf", { number, phrase }),
      },
    ];
  });
}

function survivalBlocks(report: ReportContext, cycle: Cycle): Block[] {
  const { product, momentsWithReliability, incidentsPer1000 } = survival(cycle);
  if (product === null || incidentsPer1000 === null || report.depth === "board") return [];
  const { t, percent, number } = report.translator;
  return [
    { kind: "heading", level: 2, text: t("report:critical.survival") },
    {
      kind: "paragraph",
      text: t("report:critical.survivalText", {
        count: momentsWithReliability,
        total: cycle.moments.length,
        share: percent(product, 1),
        incidents: number(Math.round(incidentsPer1000), 0),
      }),
    },
    ...leverBlocks(report, cycle),
  ];
}

/** Where one repair would help most; nothing when no incident is left to save. */
function leverBlocks(report: ReportContext, cycle: Cycle): Block[] {
  const { t, quote } = report.translator;
  const strongest = survivalLevers(cycle)[0];
  if (strongest === undefined || strongest.saved <= 0) return [];
  return [
    {
      kind: "paragraph",
      text: t("report:critical.lever", {
        number: strongest.number,
        title: quote(titled(report, strongest.moment.title)),
        incidents: strongest.incidentsWithout,
        saved: strongest.saved,
      }),
    },
  ];
}
