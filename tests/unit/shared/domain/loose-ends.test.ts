import { describe, expect, it } from "vitest";
import { blankProject } from "#shared/domain/blank.ts";
import { blankAction } from "#shared/domain/action-plan/blank.ts";
import { LOOSE_END_CODES } from "#shared/domain/loose-end.ts";
import { looseEnds, looseEndsAt, looseEndsOf } from "#shared/domain/loose-ends.ts";
import { stepStates } from "#shared/domain/step-state.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import en from "#shared/i18n/locales/en/looseEnds.json" with { type: "json" };
import {
  bankProject,
  countingIds,
  idOf,
  momentAt,
} from "#tests/unit/shared/domain/sample-project.ts";

const codesAndIds = (project = bankProject()): string[] =>
  looseEnds(project).map(
    (end) => `${end.code} ${String(end.params["number"] ?? end.params.title)}`,
  );

describe("loose ends of the bank", () => {
  it("are each listed once, in the order of the steps", () => {
    expect(codesAndIds()).toEqual([
      "raterWithoutBallot Marco Ibarra",
      "criticalWithoutRequirement 9",
      "criticalWithoutRequirement 10",
      "criticalWithoutRequirement 11",
      "criticalWithoutRequirement 12",
      "requirementWithoutStandard 6",
      "actionWithoutIndicator 1",
      "actionWithoutAccountable 2",
      "actionWithoutDue 2",
      "actionStartsTooEarly 2",
      "areaWithoutScores Tellers",
      "criticalWithoutQuestion 6",
      "criticalWithoutQuestion 9",
      "criticalWithoutQuestion 10",
      "criticalWithoutQuestion 11",
      "criticalWithoutQuestion 12",
    ]);
  });

  it("lead to the place and the field where each is repaired", () => {
    const end = looseEndsOf(bankProject(), "action-plan").find(
      (entry) => entry.code === "actionStartsTooEarly",
    );
    expect(end?.at).toEqual({ page: "action-plan", id: idOf(502), field: "start" });
    expect(end?.params).toMatchObject({ number: 2, otherNumber: 1, days: 4 });
    expect(looseEndsAt(bankProject(), momentAt(9)).map((entry) => entry.code)).toEqual([
      "criticalWithoutRequirement",
      "criticalWithoutQuestion",
    ]);
  });

  it("a requirement whose only action is dropped has none, and the dropped one does not hang", () => {
    const project = bankProject();
    const actions = [{ ...blankAction(idOf(503)), status: "dropped" as const }];
    const ends = looseEndsOf({ ...project, plan: { ...project.plan, actions } }, "action-plan");
    expect(ends.map((end) => end.code)).toEqual([
      "requirementWithoutAction",
      "requirementWithoutAction",
    ]);
  });

  it("an episode without a reason is one loose end, not one per moment", () => {
    const project = bankProject();
    const cycles = project.cycles.map((cycle) => ({
      ...cycle,
      episodes: cycle.episodes.map((episode) => ({ ...episode, reason: " " })),
    }));
    const ends = looseEndsOf({ ...project, cycles }, "moments");
    expect(ends.map((end) => [end.code, end.at.id])).toEqual([
      ["criticalWithoutReason", idOf(61)],
      ["raterWithoutBallot", idOf(32)],
    ]);
  });

  it("a new project lacks start and end, no more", () => {
    const project = blankProject(countingIds(), "en");
    expect(looseEnds(project).map((end) => end.code)).toEqual([
      "cycleWithoutStart",
      "cycleWithoutEnd",
    ]);
    expect(looseEnds(project)).toBe(looseEnds(project));
  });
});

describe("texts", () => {
  it("every code has a sentence and a repair, and the sentence's parameters exist", () => {
    const texts: Readonly<Record<string, string>> = en;
    for (const code of LOOSE_END_CODES) {
      expect(texts[code], code).toBeTypeOf("string");
      expect(texts[`${code}Fix`], code).toBeTypeOf("string");
    }
    for (const end of looseEnds(bankProject())) {
      const names = [...(texts[end.code] ?? "").matchAll(/\{\{(\w+)\}\}/gu)].map(
        (found) => found[1],
      );
      expect(names.filter((name) => name === undefined || !(name in end.params))).toEqual([]);
    }
  });

  it("titles are one line, cut at 80 characters, never empty", () => {
    expect(excerpt("")).toBe("…");
    expect(excerpt(" a\n b ")).toBe("a b");
    expect(excerpt("ñ".repeat(200))).toHaveLength(80);
  });
});

describe("step states", () => {
  it("a new project has not begun", () => {
    expect(Object.values(stepStates(blankProject(countingIds(), "id")))).toEqual(
      Array<string>(6).fill("notBegun"),
    );
  });

  it("the bank is open where something hangs; the engagement is done with client and service", () => {
    const project = bankProject();
    expect(stepStates(project)).toEqual({
      engagement: "open",
      moments: "open",
      requirements: "open",
      "action-plan": "open",
      "priority-areas": "open",
      survey: "open",
    });
    const engagement = { ...project.engagement, client: "Aurora Bank (example)" };
    expect(stepStates({ ...project, engagement }).engagement).toBe("done");
  });

  it("step 1 is done with three moments, one critical and nothing loose", () => {
    const project = bankProject();
    const cycles = project.cycles.map((cycle) => ({
      ...cycle,
      panel: { ...cycle.panel, raterIds: [] },
    }));
    expect(stepStates({ ...project, cycles }).moments).toBe("done");
    const plain = cycles.map((cycle) => ({
      ...cycle,
      episodes: [],
      moments: cycle.moments.map((moment) => ({ ...moment, critical: false })),
    }));
    expect(stepStates({ ...project, cycles: plain }).moments).toBe("open");
  });
});
