import { describe, expect, it } from "vitest";
import { blankAction } from "#shared/domain/action-plan/blank.ts";
import { dependencyConflicts, wouldMakeCycle } from "#shared/domain/action-plan/dependencies.ts";
import {
  actionNumber,
  budgetByArea,
  budgetByStrategy,
  budgetTotal,
  daysLate,
  isEarlyWin,
  planStart,
  strategyGroups,
  workload,
} from "#shared/domain/action-plan/derive.ts";
import { closingEdges } from "#shared/domain/action-plan/circles.ts";
import { changedSinceApproval, signedAs } from "#shared/domain/action-plan/signature.ts";
import type { Action, Plan } from "#shared/domain/action-plan/schema.ts";
import { bankProject, idOf } from "#tests/unit/shared/domain/sample-project.ts";

const project = bankProject();
const { plan } = project;

function planOf(...actions: Action[]): Plan {
  return { strategies: [], actions, approvals: [] };
}

describe("numbers of the plan", () => {
  it("are given line by line, actions without a line last", () => {
    expect(strategyGroups(plan).map((group) => [group.letter, group.actions[0]?.number])).toEqual([
      ["A", 1],
      ["", 2],
    ]);
    const turned = { ...plan, actions: plan.actions.toReversed() };
    expect(actionNumber(turned, idOf(501))).toBe(1);
    expect(strategyGroups(planOf())).toEqual([]);
  });
});

describe("early win", () => {
  const win = {
    ...blankAction(idOf(1)),
    impact: 4,
    effort: 2,
    start: "2026-03-01",
    due: "2026-03-31",
  };

  it("is impact 4, effort 2 and due on the 30th day", () => {
    expect(isEarlyWin(planOf(win), win)).toBe(true);
  });

  it.each([
    { due: "2026-04-01" },
    { impact: 3 },
    { effort: 3 },
    { due: null },
    { impact: null },
    { status: "dropped" as const },
  ])("is not with %j", (change) => {
    const action = { ...win, ...change };
    const other = { ...blankAction(idOf(2)), start: "2026-03-01" };
    expect(isEarlyWin(planOf(action, other), action)).toBe(false);
  });

  it("counts from the first start of what is not dropped", () => {
    const dropped = { ...blankAction(idOf(2)), start: "2026-01-01", status: "dropped" as const };
    expect(planStart(planOf(dropped, win))).toBe("2026-03-01");
    expect(planStart(planOf())).toBeNull();
  });
});

describe("lateness", () => {
  const action = { ...blankAction(idOf(1)), due: "2026-03-10" };

  it("is counted to today while open, to the day it was done after", () => {
    expect(daysLate(action, "2026-03-10")).toBe(0);
    expect(daysLate(action, "2026-03-15")).toBe(5);
    expect(daysLate({ ...action, status: "done", doneOn: "2026-03-12" }, "2026-05-01")).toBe(2);
    expect(daysLate({ ...action, status: "dropped" }, "2026-05-01")).toBe(0);
    expect(daysLate({ ...action, due: null }, "2026-05-01")).toBe(0);
  });
});

describe("budget and workload", () => {
  it("first year is once plus yearly; dropped actions cost nothing", () => {
    const dropped = { ...blankAction(idOf(9)), costOnce: 1000, status: "dropped" as const };
    const total = budgetTotal({ ...plan, actions: [...plan.actions, dropped] });
    expect(total).toEqual({ once: 180, yearly: 9600, firstYear: 9780, actions: 2, withoutCost: 0 });
    expect(budgetByStrategy(plan).map((row) => row.firstYear)).toEqual([180, 9600]);
    expect(budgetByArea(project).map((row) => [row.areaId, row.firstYear])).toEqual([
      [idOf(22), 9600],
      [null, 180],
    ]);
  });

  it("counts accountable and responsible by person, an action once among the open", () => {
    const [lucia, marco] = workload(project);
    expect([lucia?.accountable.length, lucia?.responsible.length, lucia?.open]).toEqual([1, 1, 1]);
    expect([marco?.accountable.length, marco?.responsible.length, marco?.open]).toEqual([0, 1, 1]);
  });
});

describe("dependencies", () => {
  it("conflict when the start lies before the predecessor's end, not on that day", () => {
    expect(dependencyConflicts(plan).map((found) => found.days)).toEqual([4]);
    const moved = plan.actions.map((action) =>
      action.id === idOf(502) ? { ...action, start: "2026-03-14" } : action,
    );
    expect(dependencyConflicts({ ...plan, actions: moved })).toEqual([]);
  });

  it("would make a circle with itself or along the chain", () => {
    expect(wouldMakeCycle(plan, idOf(501), idOf(502))).toBe(true);
    expect(wouldMakeCycle(plan, idOf(501), idOf(501))).toBe(true);
    expect(wouldMakeCycle(plan, idOf(502), idOf(501))).toBe(false);
  });

  it("closing edges are those that lead back", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c", "gone"]],
      ["c", ["a", "c"]],
    ]);
    expect(closingEdges(graph)).toEqual([
      { from: "c", place: 0 },
      { from: "c", place: 1 },
    ]);
  });
});

describe("changed since approval", () => {
  const baseline = plan.actions.map((action) => signedAs(project, action));
  const approval = {
    decision: "approved" as const,
    personId: null,
    name: "Elena Ríos",
    role: "Director",
    date: "2026-03-02",
    remarks: "",
    baseline,
  };
  const signed = { ...project, plan: { ...plan, approvals: [approval] } };

  it("is nothing right after signing, and null before", () => {
    expect(changedSinceApproval(signed)).toMatchObject({ added: [], removed: [] });
    expect(changedSinceApproval(signed)?.changed.size).toBe(0);
    expect(changedSinceApproval(project)).toBeNull();
  });

  it("names the fields, what was added and what is gone; progress is no change", () => {
    const [first] = plan.actions;
    if (first === undefined) throw new Error();
    const actions = [
      { ...first, due: "2026-04-01", accountableId: project.people[1]?.id ?? null, progress: 50 },
      blankAction(idOf(503)),
    ];
    const changes = changedSinceApproval({ ...signed, plan: { ...signed.plan, actions } });
    expect(changes?.changed.get(first.id)).toEqual(["due", "who"]);
    expect(changes?.added).toEqual([idOf(503)]);
    expect(changes?.removed.map((row) => row.actionId)).toEqual([idOf(502)]);
  });
});
