import { criticalMomentIds, stageRuns, waitShare } from "#shared/domain/moments/derive.ts";
import type { TimeKind } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";

export interface CurveMoment {
  readonly id: MomentId;
  readonly title: string;
  readonly emotion: number | null;
  readonly critical: boolean;
  /** Minutes. */
  readonly usual: number | null;
  readonly maximum: number | null;
  readonly time: TimeKind;
}

export interface CurveInput {
  readonly moments: readonly CurveMoment[];
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

export function curveInput(cycle: Cycle): CurveInput {
  const critical = criticalMomentIds(cycle);
  return {
    moments: cycle.moments.map(({ id, title, emotion, usual, maximum, time }) => ({
      id,
      title,
      emotion,
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
