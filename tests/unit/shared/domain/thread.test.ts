import { expect, it } from "vitest";
import { threadRows, threadSum } from "#shared/domain/thread.ts";
import { bankProject } from "#tests/unit/shared/domain/sample-project.ts";

function rows(which: "critical" | "all"): ReturnType<typeof threadRows> {
  const project = bankProject();
  const [cycle] = project.cycles;
  if (cycle === undefined) throw new Error();
  return threadRows(project, cycle, which);
}

it("each row lists only the gaps that can be filled next", () => {
  expect(rows("critical").map((row) => [row.number, row.gaps.map((gap) => gap.knot)])).toEqual([
    [6, ["indicator", "question"]],
    [7, []],
    [9, ["requirement", "question"]],
    [10, ["requirement", "question"]],
    [11, ["requirement", "question"]],
    [12, ["requirement", "question"]],
  ]);
});

it("the sum counts whole threads and missing knots of the critical moments", () => {
  expect(threadSum(rows("critical"))).toEqual({ critical: 6, whole: 1, missing: 10 });
  expect(threadSum(rows("all"))).toEqual({ critical: 6, whole: 1, missing: 10 });
  expect(threadSum([])).toEqual({ critical: 0, whole: 0, missing: 0 });
});

it("a row holds its requirement, numbered action, indicator, question and result", () => {
  const row = rows("all")[6];
  expect(row?.requirements[0]?.actions[0]).toMatchObject({ number: 2 });
  expect(row?.requirements[0]?.actions[0]?.indicators[0]?.name).toBe("Mean wait");
  expect(row?.questions[0]?.number).toBe(1);
  expect(row?.questions[0]?.result?.result).toMatchObject({ kind: "number", n: 2 });
  expect(row?.questions[0]?.result?.headline).toBeNull();
});
