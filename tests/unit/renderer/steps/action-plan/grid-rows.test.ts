import { expect, test } from "vitest";
import { strategyGroups } from "#shared/domain/action-plan/derive.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { gridRows, neighbour } from "#renderer/steps/action-plan/table/grid-rows.ts";

const { plan } = buildExample("bank-cheque", "en");
const groups = strategyGroups(plan);
const [first, , third] = plan.actions;
const lineA = plan.strategies[0]?.id ?? "";

test("heads, actions, then the next action and the next line", () => {
  const kinds = gridRows(groups, new Set(), undefined).map((row) => row.kind);
  expect(kinds.join(" ")).toBe(
    "line action action line action action line action action next next",
  );
});

test("a plan without lines has no heads; an empty one only what comes next", () => {
  const loose = { ...plan, strategies: [] };
  expect(gridRows(strategyGroups(loose), new Set(), undefined)[0]?.kind).toBe("action");
  expect(gridRows([], new Set(), undefined).map((row) => row.id)).toEqual([
    "next-action",
    "next-line",
  ]);
});

test("a folded line hides its actions, never the selected one", () => {
  expect(gridRows(groups, new Set([lineA]), undefined)).toHaveLength(9);
  expect(gridRows(groups, new Set([lineA]), first?.id)).toHaveLength(11);
});

test("arrows keep the column over a head and stop at the edges", () => {
  const rows = gridRows(groups, new Set(), undefined);
  const cell = { row: plan.actions[1]?.id ?? "", column: 4 };
  const head = neighbour(rows, cell, "ArrowDown", false);
  expect(head).toEqual({ row: plan.strategies[1]?.id, column: 4 });
  expect(neighbour(rows, head, "ArrowDown", false)).toEqual({ row: third?.id, column: 4 });
  expect(neighbour(rows, { row: lineA, column: 0 }, "ArrowUp", false).row).toBe(lineA);
  expect(neighbour(rows, cell, "End", false).column).toBe(6);
  expect(neighbour(rows, cell, "Home", true)).toEqual({ row: lineA, column: 0 });
});
