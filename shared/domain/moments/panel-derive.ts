import type { MomentId, PersonId } from "#shared/ids.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { aikenV, type AikenV } from "#shared/domain/statistics/aiken-v.ts";
import { fleissKappa } from "#shared/domain/statistics/fleiss-kappa.ts";
import { kendallW, type KendallW } from "#shared/domain/statistics/kendall-w.ts";
import { medianRange, type MedianRange } from "#shared/domain/statistics/median.ts";
import type { Panel, Round } from "./panel-schema.ts";
import type { Moment } from "./schema.ts";

/** Range ≤ 1 agree, 2 differ a little, ≥ 3 far apart. */
export type DisagreementWord = "agree" | "differALittle" | "farApart";
/** W < .5 weak, < .7 moderate, else strong. */
export type AgreementWord = "weak" | "moderate" | "strong";

/** What the raters said about one thing, 1–5. */
export interface ScoreSpread extends MedianRange {
  readonly n: number;
  /** Raters who said 1, 2, 3, 4, 5. */
  readonly counts: readonly [number, number, number, number, number];
  /** Null with fewer than two scores. */
  readonly word: DisagreementWord | null;
}

export interface PanelRemark {
  readonly raterId: PersonId;
  readonly remark: string;
  readonly severity: number | null;
}

export interface MomentRatings {
  readonly momentId: MomentId;
  readonly number: number;
  readonly severity: ScoreSpread | null;
  readonly frequency: ScoreSpread | null;
  /** Finished raters who could not judge this moment. */
  readonly cannotJudge: number;
  /** Raters whose severity reaches the panel's threshold. */
  readonly criticalVotes: number;
  readonly validity: AikenV | null;
  readonly remarks: readonly PanelRemark[];
}

export interface RoundResult {
  /** Finished ballots, those of former members included. */
  readonly raters: number;
  /** All moments of the cycle in order. */
  readonly moments: readonly MomentRatings[];
  /** Over the moments that all finished raters judged; null below two raters or moments. */
  readonly agreement: (KendallW & { readonly word: AgreementWord }) | null;
  /** Fleiss' κ of critical yes or no over the same moments. */
  readonly kappa: number | null;
}

/** The round that was opened last, closed or not. */
export function latestRound(panel: Panel): Round | null {
  return panel.rounds.at(-1) ?? null;
}

/** Raters with a finished ballot in the round, former members included. */
export function ratersWhoFinished(round: Round | null): PersonId[] {
  return (round?.ballots ?? []).flatMap((ballot) => (ballot.finished ? [ballot.raterId] : []));
}

/** Members of the panel without a finished ballot in its latest round. */
export function ratersWaiting(panel: Panel): PersonId[] {
  const finished = new Set(ratersWhoFinished(latestRound(panel)));
  return panel.raterIds.filter((id) => !finished.has(id));
}

/** Who voted in the round but is no member any more; their ballots still count. */
export function formerRaters(panel: Panel, round: Round | null): PersonId[] {
  return ratersWhoFinished(round).filter((id) => !panel.raterIds.includes(id));
}

/**
 * What to talk about first: moments far apart, the widest range first, then the largest mean
 * distance from the median, then in the order of the cycle.
 */
export function farApart(result: RoundResult): MomentRatings[] {
  const far = result.moments.filter((each) => each.severity?.word === "farApart");
  return far.toSorted(
    (a, b) =>
      (b.severity?.range ?? 0) - (a.severity?.range ?? 0) ||
      meanDistance(b.severity) - meanDistance(a.severity) ||
      a.number - b.number,
  );
}

function meanDistance(spread: ScoreSpread | null): number {
  if (spread === null) return 0;
  const { counts, median, n } = spread;
  return counts.reduce((sum, count, at) => sum + count * Math.abs(at + 1 - median), 0) / n;
}

interface Cached {
  readonly moments: readonly Moment[];
  readonly threshold: number;
  readonly result: RoundResult;
}
const cache = new WeakMap<Round, Cached>();

/** All numbers of a round. Only finished ballots count. Cached: the p of W is costly. */
export function roundResult(cycle: Cycle, round: Round): RoundResult {
  const { threshold } = cycle.panel;
  const known = cache.get(round);
  if (known?.moments === cycle.moments && known.threshold === threshold) return known.result;
  const result = computeRound(cycle, round);
  cache.set(round, { moments: cycle.moments, threshold, result });
  return result;
}

function computeRound(cycle: Cycle, round: Round): RoundResult {
  const ballots = round.ballots.filter((ballot) => ballot.finished);
  const { threshold } = cycle.panel;
  const moments = cycle.moments.map((moment, index): MomentRatings => {
    const ratings = ballots.map((ballot) => ({
      raterId: ballot.raterId,
      rating: ballot.ratings[moment.id],
    }));
    const severities = ratings.flatMap(({ rating }) => rating?.severity ?? []);
    return {
      momentId: moment.id,
      number: index + 1,
      severity: spreadOf(severities),
      frequency: spreadOf(ratings.flatMap(({ rating }) => rating?.frequency ?? [])),
      cannotJudge: ballots.length - severities.length,
      criticalVotes: severities.filter((severity) => severity >= threshold).length,
      validity: aikenV(severities, { low: 1, high: 5 }),
      remarks: ratings.flatMap(({ raterId, rating }) =>
        rating === undefined || rating.remark.trim() === ""
          ? []
          : [{ raterId, remark: rating.remark, severity: rating.severity }],
      ),
    };
  });
  const judgedByAll = moments.filter((moment) => moment.severity?.n === ballots.length);
  const w = kendallW(
    ballots.map((ballot) =>
      judgedByAll.map((moment) => ballot.ratings[moment.momentId]?.severity ?? 0),
    ),
  );
  return {
    raters: ballots.length,
    moments,
    agreement: w === null ? null : { ...w, word: agreementWord(w.w) },
    kappa: fleissKappa(
      judgedByAll.map((moment) => moment.criticalVotes),
      ballots.length,
    ),
  };
}

function spreadOf(scores: readonly number[]): ScoreSpread | null {
  const middle = medianRange(scores);
  if (middle === null) return null;
  const count = (score: number): number => scores.filter((value) => value === score).length;
  return {
    ...middle,
    n: scores.length,
    counts: [count(1), count(2), count(3), count(4), count(5)],
    word: scores.length < 2 ? null : disagreementWord(middle.range),
  };
}

export function disagreementWord(range: number): DisagreementWord {
  if (range <= 1) return "agree";
  return range < 3 ? "differALittle" : "farApart";
}

export function agreementWord(w: number): AgreementWord {
  if (w < 0.5) return "weak";
  return w < 0.7 ? "moderate" : "strong";
}
