import { describe, expect, test } from "vitest";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import type { Project } from "#shared/domain/project.ts";
import { bankProject } from "#tests/unit/shared/domain/sample-project.ts";
import { findingsOf } from "#renderer/steps/action-plan/findings.ts";

function codes(change: Partial<Action>): string[] {
  const base = bankProject();
  const actions = base.plan.actions.map((action, at) =>
    at === 1 ? { ...action, ...change } : action,
  );
  const project: Project = { ...base, plan: { ...base.plan, actions } };
  const action = actions[1];
  return action === undefined ? [] : findingsOf(project, action).map(({ code }) => code);
}

describe("findings of an action", () => {
  test("an area that answers, no last day, and a start before the one it waits for", () => {
    expect(codes({})).toEqual(["areaOnly", "noDue", "startsTooEarly"]);
  });

  test("nothing said yet", () => {
    expect(
      codes({
        what: " ",
        requirementIds: [],
        accountableAreaId: null,
        dependsOn: [],
        indicators: [],
      }),
    ).toEqual(["noWhat", "noRequirement", "noPerson", "noDue", "noIndicator"]);
  });

  test("a person without anybody who does it, days the wrong way round", () => {
    const [owner] = bankProject().people;
    const found = codes({
      accountableId: owner?.id ?? null,
      dependsOn: [],
      start: "2026-03-20",
      due: "2026-03-10",
    });
    expect(found).toEqual(["endsTooEarly", "noResponsible"]);
  });

  test("a dropped action lacks nothing", () => {
    expect(codes({ status: "dropped", requirementIds: [] })).toEqual([]);
  });
});
