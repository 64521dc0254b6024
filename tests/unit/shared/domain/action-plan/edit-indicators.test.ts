import { describe, expect, test } from "vitest";
import type { ActionId, IndicatorId } from "#shared/ids.ts";
import {
  addIndicator,
  addReading,
  moveIndicator,
  removeReading,
  setIndicator,
  setReading,
} from "#shared/domain/action-plan/edit-indicators.ts";
import type { Indicator } from "#shared/domain/action-plan/schema.ts";
import type { Project } from "#shared/domain/project.ts";
import { bankProject, idOf } from "#tests/unit/shared/domain/sample-project.ts";

const WINDOW = idOf<ActionId>(502);
const WAIT = idOf<IndicatorId>(601);
const OTHER = idOf<IndicatorId>(602);

function indicators(project: Project): readonly Indicator[] {
  return project.plan.actions[1]?.indicators ?? [];
}

function withReadings(): Project {
  return [
    { date: "2026-03-20", value: 14 },
    { date: "2026-03-06", value: 16 },
  ].reduce((project, reading) => addReading(WINDOW, WAIT, reading)(project), bankProject());
}

describe("indicators", () => {
  test("a new one is the last, without a level", () => {
    const next = addIndicator(WINDOW, OTHER)(bankProject());
    expect(indicators(next).map(({ id }) => id)).toEqual([WAIT, OTHER]);
    expect(indicators(next)[1]).toMatchObject({
      name: "",
      baseline: null,
      target: null,
      alarm: null,
    });
  });

  test("fields, an equal one changes nothing", () => {
    const project = bankProject();
    const next = setIndicator(WINDOW, WAIT, { target: 10, unit: "min" })(project);
    expect(indicators(next)[0]).toMatchObject({ name: "Mean wait", target: 10, unit: "min" });
    expect(setIndicator(WINDOW, WAIT, { name: "Mean wait" })(project)).toBe(project);
  });

  test("order", () => {
    const two = addIndicator(WINDOW, OTHER)(bankProject());
    expect(indicators(moveIndicator(WINDOW, OTHER, -1)(two)).map(({ id }) => id)).toEqual([
      OTHER,
      WAIT,
    ]);
    expect(moveIndicator(WINDOW, OTHER, 1)(two)).toBe(two);
  });

  test("an indicator or an action that is gone changes nothing", () => {
    const project = bankProject();
    expect(setIndicator(WINDOW, OTHER, { unit: "x" })(project)).toBe(project);
    expect(addIndicator(idOf<ActionId>(999), OTHER)(project)).toBe(project);
  });
});

describe("readings", () => {
  test("are kept by day", () => {
    expect(indicators(withReadings())[0]?.readings).toEqual([
      { date: "2026-03-06", value: 16 },
      { date: "2026-03-20", value: 14 },
    ]);
  });

  test("two of one day stay in the order in which they came", () => {
    const next = addReading(WINDOW, WAIT, { date: "2026-03-06", value: 15 })(withReadings());
    expect(indicators(next)[0]?.readings.map(({ value }) => value)).toEqual([16, 15, 14]);
  });

  test("another day takes a reading to its place", () => {
    const next = setReading(WINDOW, WAIT, 0, { date: "2026-04-01" })(withReadings());
    expect(indicators(next)[0]?.readings.map(({ value }) => value)).toEqual([14, 16]);
  });

  test("another value leaves it where it is", () => {
    const next = setReading(WINDOW, WAIT, 1, { value: -0.5 })(withReadings());
    expect(indicators(next)[0]?.readings[1]).toEqual({ date: "2026-03-20", value: -0.5 });
  });

  test("removing, and removing what is not there", () => {
    const project = withReadings();
    expect(indicators(removeReading(WINDOW, WAIT, 0)(project))[0]?.readings).toHaveLength(1);
    expect(removeReading(WINDOW, WAIT, 7)(project)).toBe(project);
    expect(setReading(WINDOW, WAIT, 7, { value: 1 })(project)).toBe(project);
  });
});
