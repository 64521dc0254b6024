/** Of how many customers the sentence speaks. */
const CUSTOMERS = 1_000;

export interface CycleSurvival {
  /** Share of customers who meet no incident in the whole cycle, 0–1. */
  readonly share: number;
  /** Of 1,000 customers, how many meet at least one. */
  readonly incidentsPer1000: number;
  /** Moments that had a reliability and entered. */
  readonly moments: number;
}

/**
 * Product of the moments' reliabilities (series system); independence is assumed, and the
 * sentence must say so. Null when no moment has a reliability.
 */
export function cycleSurvival(reliabilities: readonly number[]): CycleSurvival | null {
  if (reliabilities.length === 0) return null;
  const share = reliabilities.reduce((product, reliability) => product * reliability, 1);
  return {
    share,
    incidentsPer1000: Math.round(CUSTOMERS * (1 - share)),
    moments: reliabilities.length,
  };
}
