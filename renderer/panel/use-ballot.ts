import { useCallback, useState } from "react";
import type { Ballot, Rating } from "#shared/domain/moments/panel-schema.ts";
import type { MomentId } from "#shared/ids.ts";

export type Ratings = Readonly<Record<MomentId, Rating>>;
export type Scale = "severity" | "frequency";

export interface BallotDraft {
  readonly ratings: Ratings;
  /** A score was given or "cannot judge" was said; a remark alone is no answer. */
  readonly isAnswered: (momentId: MomentId, scale: Scale) => boolean;
  readonly rate: (momentId: MomentId, scale: Scale, score: number | null) => void;
  /** Takes an answer back; a remark stays. */
  readonly clear: (momentId: MomentId, scale: Scale) => void;
  readonly remark: (momentId: MomentId, text: string) => void;
  /** Takes the last mark back: undo inside the ballot, seen by nobody else. */
  readonly undo: () => void;
}

interface Step {
  readonly ratings: Ratings;
  readonly answered: ReadonlySet<string>;
}

const BLANK: Rating = { severity: null, frequency: null, remark: "" };
const STEPS = 400;

/**
 * A ballot while it is filled: a session of its own with its own undo, which the project's
 * history knows only as a whole, so that nobody can page back through the values.
 */
export function useBallot(first: Ballot | null): BallotDraft {
  const [steps, setSteps] = useState<readonly Step[]>(() => [firstStep(first)]);
  const last = steps.at(-1) ?? firstStep(first);

  const change = useCallback((of: (step: Step) => Step) => {
    setSteps((known) => {
      const before = known.at(-1);
      return before === undefined ? known : [...known, of(before)].slice(-STEPS);
    });
  }, []);

  return {
    ratings: last.ratings,
    isAnswered: (momentId, scale) => last.answered.has(keyOf(momentId, scale)),
    rate: useCallback(
      (momentId, scale, score) =>
        change(({ ratings, answered }) => ({
          ratings: withPart(ratings, momentId, { [scale]: score }),
          answered: new Set([...answered, keyOf(momentId, scale)]),
        })),
      [change],
    ),
    clear: useCallback(
      (momentId, scale) =>
        change(({ ratings, answered }) => {
          const left = new Set(answered);
          left.delete(keyOf(momentId, scale));
          const isEmpty = !left.has(keyOf(momentId, "severity")) && !ratings[momentId]?.remark;
          const kept = withPart(ratings, momentId, { [scale]: null });
          return { ratings: isEmpty ? without(kept, momentId) : kept, answered: left };
        }),
      [change],
    ),
    remark: useCallback(
      (momentId, text) =>
        change(({ ratings, answered }) => ({
          ratings: withPart(ratings, momentId, { remark: text }),
          answered,
        })),
      [change],
    ),
    undo: useCallback(
      () => setSteps((known) => (known.length > 1 ? known.slice(0, -1) : known)),
      [],
    ),
  };
}

function keyOf(momentId: MomentId, scale: Scale): string {
  return `${momentId}/${scale}`;
}

function withPart(ratings: Ratings, momentId: MomentId, part: Partial<Rating>): Ratings {
  return { ...ratings, [momentId]: { ...(ratings[momentId] ?? BLANK), ...part } };
}

function without(ratings: Ratings, momentId: MomentId): Ratings {
  const { [momentId]: _gone, ...rest } = ratings;
  return rest;
}

/**
 * In a ballot that is not finished, null with a remark is a remark written before the answer;
 * null without one is "cannot judge".
 */
function firstStep(ballot: Ballot | null): Step {
  const ratings: Ratings = ballot?.ratings ?? {};
  const answered = new Set<string>();
  for (const [id, rating] of Object.entries(ratings)) {
    const momentId = id as MomentId; // keys of a record of moments
    const said = ballot?.finished === true || rating.remark === "";
    if (rating.severity !== null || said) answered.add(keyOf(momentId, "severity"));
    if (rating.frequency !== null) answered.add(keyOf(momentId, "frequency"));
  }
  return { ratings, answered };
}
