import { episodeRange } from "#shared/domain/moments/derive.ts";
import type { Episode, Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { titled } from "./context.ts";
import type { ReportContext } from "./context.ts";
import type { Mark } from "./model.ts";
import { overtimePhrase } from "./phrases.ts";

/** A single critical moment, or an episode as one. */
export interface CriticalPoint {
  readonly mark: Mark;
  /** "6. They tell me to take a number" or "9–12. Handing over the money". */
  readonly numberedTitle: string;
  /** Why: the consultant's reason, else what the clock says; may be ''. */
  readonly reason: string;
  readonly moments: readonly { readonly moment: Moment; readonly number: number }[];
  readonly episode: Episode | null;
}

/** In the order of the cycle; the members of an episode stand under it. */
export function criticalPoints(report: ReportContext, cycle: Cycle): CriticalPoint[] {
  const { t } = report.translator;
  const members = new Map(
    cycle.episodes.flatMap((episode) => episode.momentIds.map((id) => [id, episode] as const)),
  );
  const told = new Set<Episode>();
  const points: CriticalPoint[] = [];
  for (const [index, moment] of cycle.moments.entries()) {
    const number = index + 1;
    const episode = members.get(moment.id);
    if (episode === undefined) {
      if (!moment.critical) continue;
      const reason = moment.criticalReason.trim();
      points.push({
        mark: { kind: "moment", number, alt: t("report:critical.markAlt", { number }) },
        numberedTitle: `${number}. ${titled(report, moment.title)}`,
        reason: reason === "" ? overtimePhrase(report, moment) : reason,
        moments: [{ moment, number }],
        episode: null,
      });
      continue;
    }
    if (told.has(episode)) continue;
    told.add(episode);
    const range = episodeRange(cycle, episode.id);
    if (range === null) continue;
    points.push({
      mark: {
        kind: "episode",
        alt: t("report:critical.episodeAlt", { first: range.first, last: range.last }),
      },
      numberedTitle: `${range.first}–${range.last}. ${titled(report, episode.title)}`,
      reason: episode.reason.trim(),
      moments: cycle.moments.flatMap((entry, at) =>
        episode.momentIds.includes(entry.id) ? [{ moment: entry, number: at + 1 }] : [],
      ),
      episode,
    });
  }
  return points;
}
