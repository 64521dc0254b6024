import { criticalMomentIds, stageRuns, waitShare } from "#shared/domain/moments/derive.ts";
import type { TimeKind } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { customerEmotions, latestWave } from "#shared/domain/survey/derive.ts";
import { tagOf } from "#shared/domain/survey/result.ts";
import type { MomentId } from "#shared/ids.ts";

/** What customers answered about a moment, on the same scale as the room's emotion. */
export interface CustomerVoice {
  /** −2…+2, unrounded. */
  readonly value: number;
  /** People who answered, at least 10. */
  readonly n: number;
  /** Fewer than 30 answers. */
  readonly isIndicative: boolean;
}

export interface CurveMoment {
  readonly id: MomentId;
  readonly title: string;
  /** Agreed in the room. */
  readonly emotion: number | null;
  /** Null where no scale question of the survey speaks about it. */
  readonly customers: CustomerVoice | null;
  readonly critical: boolean;
  /** Minutes. */
  readonly usual: number | null;
  readonly maximum: number | null;
  readonly time: TimeKind;
}

export interface CurveInput {
  readonly moments: readonly CurveMoment[];
  /** Title of the survey wave that the customers' answers are from; null without answers. */
  readonly wave: string | null;
  /** Places from 0, both included. */
  readonly stages: readonly {
    readonly letter: string;
    readonly title: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** Minutes; `total` leaves out the time outside the organisation. */
  readonly wait: { readonly waiting: number; readonly total: number };
}

/** The latest wave with answers speaks for the customers (how: customerEmotions). */
export function curveInput(cycle: Cycle): CurveInput {
  const critical = criticalMomentIds(cycle);
  const wave = cycle.survey === null ? null : latestWave(cycle.survey);
  const emotions =
    cycle.survey === null || wave === null ? null : customerEmotions(cycle.survey, wave);
  const voices = new Map<MomentId, CustomerVoice>();
  for (const { id } of cycle.moments) {
    const voice = emotions?.get(id);
    if (voice === undefined) continue;
    voices.set(id, {
      value: voice.value,
      n: voice.n,
      isIndicative: tagOf(voice.n) === "indicative",
    });
  }
  return {
    wave: voices.size === 0 ? null : (wave?.title.trim() ?? null),
    moments: cycle.moments.map(({ id, title, emotion, usual, maximum, time }) => ({
      id,
      title,
      emotion,
      customers: voices.get(id) ?? null,
      critical: critical.has(id),
      usual,
      maximum,
      time,
    })),
    stages: stageRuns(cycle).flatMap(({ stage, letter, moments }) => {
      const first = moments[0];
      const last = moments.at(-1);
      if (stage === null || first === undefined || last === undefined) return [];
      return [{ letter, title: stage.title, from: first.number - 1, to: last.number - 1 }];
    }),
    wait: waitShare(cycle),
  };
}
