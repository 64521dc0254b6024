import { describe, expect, it } from "vitest";
import { hasBlueprint } from "#shared/domain/moments/derive.ts";
import { firstTarget, survivalIf, survivalLevers } from "#shared/domain/moments/survival.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { cycleOf } from "#tests/unit/shared/charts/cycles.ts";

function bank(): Cycle {
  const [cycle] = buildExample("bank-cheque", "en").cycles;
  if (cycle === undefined) throw new Error("the example has a cycle");
  return cycle;
}

/** A cycle whose moments have these reliabilities, null = nobody has counted. */
function withReliability(values: readonly (number | null)[]): Cycle {
  const cycle = cycleOf(values.length);
  const moments = cycle.moments.map((moment, at) => ({
    ...moment,
    reliability: values[at] ?? null,
  }));
  return { ...cycle, moments };
}

describe("cycle survival with what-if", () => {
  it("raises the bank's wait from 0.85 to 0.95: 342 become 265, 77 saved", () => {
    const cycle = bank();
    const wait = cycle.moments[6];
    if (wait === undefined) throw new Error("the bank has a wait");
    expect(wait.reliability).toBe(0.85);
    expect(survivalIf(cycle, new Map([[wait.id, 0.95]]))).toEqual({
      before: 342,
      after: 265,
      saved: 77,
    });
  });

  it("ranks the bank's levers: the wait, being told to take a number, being paid", () => {
    const levers = survivalLevers(bank());
    expect(levers.slice(0, 4).map(({ number, saved }) => [number, saved])).toEqual([
      [7, 116],
      [6, 73],
      [12, 20],
      [1, 6],
    ]);
    expect(levers[0]?.incidentsWithout).toBe(226);
    expect(levers).toHaveLength(15);
  });

  it("lets several targets work together and counts a worse one as lost", () => {
    const cycle = withReliability([0.9, 0.8, null]);
    const [first, second, third] = cycle.moments.map((moment) => moment.id);
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("three moments");
    // 0.72 → 0.9 × 1.
    expect(survivalIf(cycle, new Map([[second, 1]]))).toEqual({
      before: 280,
      after: 100,
      saved: 180,
    });
    expect(
      survivalIf(
        cycle,
        new Map([
          [first, 1],
          [second, 1],
        ]),
      ),
    ).toEqual({ before: 280, after: 0, saved: 280 });
    expect(survivalIf(cycle, new Map([[first, 0.5]]))?.saved).toBe(-320);
    // A moment without a figure of its own stays out.
    expect(survivalIf(cycle, new Map([[third, 0.1]]))?.saved).toBe(0);
  });

  it("says nothing without a reliability, and stands 0 and 1", () => {
    expect(survivalIf(withReliability([null, null]), new Map())).toBeNull();
    expect(survivalLevers(withReliability([]))).toEqual([]);
    const cycle = withReliability([0, 1]);
    expect(survivalIf(cycle, new Map())).toEqual({ before: 1000, after: 1000, saved: 0 });
    expect(survivalLevers(cycle).map(({ number, saved }) => [number, saved])).toEqual([
      [1, 1000],
      [2, 0],
    ]);
  });

  it("begins with ten of 100 customers more, at most all", () => {
    expect([0, 0.85, 0.905, 0.99, 1].map(firstTarget)).toEqual([0.1, 0.95, 1, 1, 1]);
  });
});

describe("a blueprint", () => {
  it("is there when something is written on or behind the stage", () => {
    expect(hasBlueprint(bank())).toBe(true);
    expect(hasBlueprint(cycleOf(3))).toBe(false);
  });
});
