import {
  criticalMomentIds,
  criticalShares,
  episodeRange,
  stageRuns,
} from "#shared/domain/moments/derive.ts";
import type { Channel, MomentType } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";

export interface WheelMoment {
  readonly id: MomentId;
  readonly title: string;
  /** −2 … +2; null = nobody said it: no pin. */
  readonly emotion: number | null;
  /** Own mark or member of an episode. */
  readonly critical: boolean;
  readonly inEpisode: boolean;
  /** Why it is critical by itself; '' for members of an episode without an own mark. */
  readonly reason: string;
  /** Usual minutes. */
  readonly usual: number | null;
  readonly type: MomentType | null;
  readonly channel: Channel | null;
}

/** Moments `from` … `to` (places from 0, both included). */
export interface WheelRun {
  readonly letter: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

export interface WheelEpisode {
  readonly title: string;
  readonly reason: string;
  readonly from: number;
  readonly to: number;
}

/** What the wheel draws; everything is derived from the cycle. */
export interface WheelInput {
  readonly service: string;
  readonly client: string;
  readonly moments: readonly WheelMoment[];
  readonly stages: readonly WheelRun[];
  readonly episodes: readonly WheelEpisode[];
  /** Single critical moments plus episodes. */
  readonly criticalPoints: number;
  readonly criticalMoments: number;
}

export function wheelInput(cycle: Cycle, client: string): WheelInput {
  const critical = criticalMomentIds(cycle);
  const members = new Set(cycle.episodes.flatMap((episode) => episode.momentIds));
  const shares = criticalShares(cycle);
  return {
    service: cycle.service,
    client,
    moments: cycle.moments.map((moment) => ({
      id: moment.id,
      title: moment.title,
      emotion: moment.emotion,
      critical: critical.has(moment.id),
      inEpisode: members.has(moment.id),
      reason: moment.critical ? moment.criticalReason : "",
      usual: moment.usual,
      type: moment.type,
      channel: moment.channel,
    })),
    stages: stageRuns(cycle).flatMap(({ stage, letter, moments }) => {
      const first = moments[0];
      const last = moments.at(-1);
      if (stage === null || first === undefined || last === undefined) return [];
      return [{ letter, title: stage.title, from: first.number - 1, to: last.number - 1 }];
    }),
    episodes: cycle.episodes.flatMap((episode) => {
      const range = episodeRange(cycle, episode.id);
      if (range === null) return [];
      const { title, reason } = episode;
      return [{ title, reason, from: range.first - 1, to: range.last - 1 }];
    }),
    criticalPoints: shares.points,
    criticalMoments: shares.momentsCritical,
  };
}
