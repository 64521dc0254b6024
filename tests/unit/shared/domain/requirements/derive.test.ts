import { expect, it } from "vitest";
import { blankCycle } from "#shared/domain/blank.ts";
import { blankRequirement } from "#shared/domain/requirements/blank.ts";
import {
  criticalCoverage,
  determinantProfile,
  gapSummary,
  hasVerifiableStandard,
  requirementIndex,
  requirementsByMoment,
} from "#shared/domain/requirements/derive.ts";
import { DETERMINANTS, type Determinant } from "#shared/domain/requirements/schema.ts";
import {
  bankCycle,
  bankProject,
  idOf,
  momentAt,
} from "#tests/unit/shared/domain/sample-project.ts";

const dimensions: readonly [Determinant, number, number, number][] = [
  ["reliability", 4.8, 4.0, 32],
  ["responsiveness", 4.6, 3.7, 22],
  ["tangibles", 4.2, 4.3, 11],
  ["courtesy", 4.5, 4.1, 19],
  ["access", 4.1, 3.9, 16],
];

it("the mean gap is −0.44 and the weighted −0.551", () => {
  const cycle = {
    ...blankCycle(idOf(1)),
    requirements: dimensions.map(([determinant, importance, performance], index) => ({
      ...blankRequirement(idOf(index), momentAt(1)),
      determinant,
      importance,
      performance,
    })),
  };
  // fromEntries loses the keys' type; every determinant has an entry.
  const determinantWeights = Object.fromEntries(
    DETERMINANTS.map((name) => [name, dimensions.find(([key]) => key === name)?.[3] ?? 0]),
  ) as Record<Determinant, number>;
  const summary = gapSummary({ ...cycle, determinantWeights });
  expect(summary.meanGap).toBeCloseTo(-0.44, 9);
  expect(summary.weightedGap).toBeCloseTo(-0.551, 3);
  expect(gapSummary(cycle)).toMatchObject({ rated: 5, weightedGap: null });
  expect(determinantProfile(cycle)).toHaveLength(10);
  expect(determinantProfile(cycle)[0]).toMatchObject({ requirements: 1, rated: 1, weight: null });
});

it("a standard is verifiable with a measure and a target", () => {
  const [without, withTarget] = bankCycle().requirements;
  expect(without && hasVerifiableStandard(without)).toBe(false);
  expect(withTarget && hasVerifiableStandard(withTarget)).toBe(true);
  expect(hasVerifiableStandard(blankRequirement(idOf(1), momentAt(1)))).toBe(false);
});

it("two of six critical moments are covered", () => {
  expect(criticalCoverage(bankCycle())).toEqual({ covered: 2, critical: 6 });
  expect(criticalCoverage(blankCycle(idOf(1)))).toEqual({ covered: 0, critical: 0 });
});

it("a requirement is found with its moment, number and mark", () => {
  const found = requirementIndex(bankProject()).get(idOf(202));
  expect(found).toMatchObject({ momentNumber: 7, critical: true });
  expect(requirementsByMoment(bankCycle()).get(momentAt(1))).toEqual([]);
});
