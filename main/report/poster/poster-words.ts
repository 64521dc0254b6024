import { waitShare } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { documentFacts } from "../content/build-content.ts";
import { clientName, serviceName, type ReportContext } from "../content/context.ts";
import { criticalPoints } from "../content/critical-points.ts";
import type { Mark } from "../content/model.ts";
import { versionNumber } from "../sections/cover.ts";

/** A number large enough for the wall, and what it counts. */
export interface PosterFact {
  readonly value: string;
  readonly label: string;
}

export interface PosterPoint {
  readonly mark: Mark;
  readonly title: string;
  /** May be ''. */
  readonly reason: string;
}

/** Everything that the poster says beside its two drawings. */
export interface PosterWords {
  readonly client: string;
  readonly title: string;
  /** Where the cycle starts and ends; may be ''. */
  readonly limits: string;
  /** Firm, version and day, one line each; what nobody said is left out. */
  readonly origin: readonly string[];
  readonly facts: readonly PosterFact[];
  readonly criticalTitle: string;
  readonly points: readonly PosterPoint[];
  /** Said in place of points when there are none. */
  readonly noPoints: string;
  /** For the points that found no room. */
  readonly more: (count: number) => string;
  readonly footer: string;
}

export function posterWords(report: ReportContext, cycle: Cycle): PosterWords {
  const { translator, project } = report;
  const { t, date, number } = translator;
  const { firm } = project.engagement.consultant;
  const points = criticalPoints(report, cycle);
  const wait = waitShare(cycle);
  const hasVersion = (project.report.versions.at(-1)?.number.trim() ?? "") !== "";
  return {
    client: clientName(report),
    title: serviceName(report, cycle),
    limits: limitsOf(report, cycle),
    origin: [
      firm.trim(),
      hasVersion ? t("outputs:poster.version", { version: versionNumber(report) }) : "",
      date(report.date),
    ].filter((line) => line !== ""),
    facts: [
      {
        value: number(cycle.moments.length, 0),
        label: t("outputs:poster.moments", { count: cycle.moments.length }),
      },
      {
        value: number(points.length, 0),
        label: t("outputs:poster.critical", { count: points.length }),
      },
      ...(wait.total === 0
        ? []
        : [
            {
              value: translator.percent(wait.waiting / wait.total),
              label: t("outputs:poster.waiting"),
            },
          ]),
    ],
    criticalTitle: t("terms:section.criticalMoments"),
    points: points.map(({ mark, numberedTitle, reason }) => ({
      mark,
      // The number of a moment is in its sign; an episode's has no room there.
      title: mark.kind === "moment" ? numberedTitle.replace(/^\d+\. /, "") : numberedTitle,
      reason,
    })),
    noPoints: t("report:decision.noCritical"),
    more: (count) => t("report:decision.moreCritical", { count }),
    footer: documentFacts(report).footer,
  };
}

function limitsOf({ translator }: ReportContext, cycle: Cycle): string {
  const { t, quote } = translator;
  const [start, end] = [cycle.start.trim(), cycle.end.trim()];
  if (start !== "" && end !== "")
    return t("report:cover.fromTo", { start: quote(start), end: quote(end) });
  if (start !== "") return t("report:cover.from", { start: quote(start) });
  return end === "" ? "" : t("report:cover.to", { end: quote(end) });
}
