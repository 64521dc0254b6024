import type { Cycle } from "#shared/domain/project.ts";
import { determinantProfile } from "#shared/domain/requirements/derive.ts";
import type { Determinant } from "#shared/domain/requirements/schema.ts";

export interface ProfileRow {
  readonly determinant: Determinant;
  readonly requirements: number;
  /** Means over the requirements with both scores, 1–5; null = none has them. */
  readonly scores: {
    readonly importance: number;
    readonly performance: number;
    readonly gap: number;
  } | null;
}

export interface ProfileInput {
  /** Determinants with requirements, the largest shortfall first, those without scores last. */
  readonly rows: readonly ProfileRow[];
  /** Requirements with both scores, over all rows. */
  readonly rated: number;
  /** Determinants that no requirement speaks of, in the order of the 1985 article. */
  readonly silent: readonly Determinant[];
}

export function profileInput(cycle: Cycle): ProfileInput {
  const profile = determinantProfile(cycle);
  const rows = profile
    .filter((row) => row.requirements > 0)
    .map(({ determinant, requirements, importance, performance, gap }): ProfileRow => ({
      determinant,
      requirements,
      scores:
        importance === null || performance === null || gap === null
          ? null
          : { importance, performance, gap },
    }))
    .toSorted((a, b) => (a.scores?.gap ?? LAST) - (b.scores?.gap ?? LAST));
  return {
    rows,
    rated: profile.reduce((sum, row) => sum + row.rated, 0),
    silent: profile.filter((row) => row.requirements === 0).map((row) => row.determinant),
  };
}

/** Larger than any gap of scores from 1 to 5. */
const LAST = 10;
