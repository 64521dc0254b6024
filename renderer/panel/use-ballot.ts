import { useCallback, useState } from "react";
import type { Rating } from "#shared/domain/moments/panel-schema.ts";
import type { MomentId } from "#shared/ids.ts";

export type Ratings = Readonly<Record<MomentId, Rating>>;
export type Scale = "severity" | "frequency";

export interface BallotDraft {
  readonly ratings: Ratings;
  readonly rate: (momentId: MomentId, scale: Scale, score: number | null) => void;
  readonly remark: (momentId: MomentId, text: string) => void;
  /** Takes the last mark back: undo inside the ballot, seen by nobody else. */
  readonly undo: () => void;
}

const BLANK: Rating = { severity: null, frequency: null, remark: "" };

/**
 * A ballot while one rater fills it: a session of its own with its own undo. It reaches the
 * project as one step at the hand-over, so that nobody can page back through the values.
 */
export function useBallot(first: Ratings): BallotDraft {
  const [steps, setSteps] = useState<readonly Ratings[]>([first]);
  const ratings = steps.at(-1) ?? first;

  const change = useCallback((momentId: MomentId, part: Partial<Rating>) => {
    setSteps((known) => {
      const last = known.at(-1) ?? {};
      return [...known, { ...last, [momentId]: { ...(last[momentId] ?? BLANK), ...part } }].slice(
        -200,
      );
    });
  }, []);

  return {
    ratings,
    rate: useCallback((momentId, scale, score) => change(momentId, { [scale]: score }), [change]),
    remark: useCallback((momentId, text) => change(momentId, { remark: text }), [change]),
    undo: useCallback(
      () => setSteps((known) => (known.length > 1 ? known.slice(0, -1) : known)),
      [],
    ),
  };
}
