import { describe, expect, it } from "vitest";
import { mondayOf, mondays, monthStarts } from "#shared/charts/gantt/calendar.ts";
import { ganttInput, ganttPages } from "#shared/charts/gantt/data.ts";
import { describeGantt } from "#shared/charts/gantt/describe.ts";
import { ganttLayout } from "#shared/charts/gantt/layout.ts";
import { ganttWords } from "#shared/charts/words/gantt.ts";
import { blankAction } from "#shared/domain/action-plan/blank.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import { blankProject } from "#shared/domain/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import { textWidth } from "#shared/charts/text/measure.ts";
import { newId, type ActionId, type PersonId } from "#shared/ids.ts";
import { createTranslator } from "#shared/i18n/translator.ts";

const t = createTranslator("en");
const words = ganttWords(t);

function at(place: number): () => string {
  return () => `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
}

function action(place: number, change: Partial<Action>): Action {
  return { ...blankAction(newId<ActionId>(at(place)), `Action ${place}`), ...change };
}

function project(actions: readonly Action[]): Project {
  let next = 900;
  const blank = blankProject(() => at(next++)(), "en");
  const person = {
    id: newId<PersonId>(at(800)),
    name: "Elena Ríos",
    role: "",
    areaId: null,
    kind: null,
  };
  return { ...blank, people: [person], plan: { ...blank.plan, actions: [...actions] } };
}

const PLAN = project([
  action(1, {
    start: "2026-03-02",
    due: "2026-03-20",
    status: "underWay",
    progress: 60,
    accountableId: newId<PersonId>(at(800)),
  }),
  action(2, { start: "2026-03-10", due: "2026-04-10", dependsOn: [newId<ActionId>(at(1))] }),
  action(3, {}),
  action(4, { start: "2026-03-02", due: "2026-03-06", status: "dropped" }),
]);

describe("calendar", () => {
  it("finds the Monday of a week", () => {
    expect(mondayOf("2026-03-02")).toBe("2026-03-02");
    expect(mondayOf("2026-03-08")).toBe("2026-03-02");
    expect(mondayOf("1969-12-31")).toBe("1969-12-29");
  });

  it("lists weeks and months", () => {
    expect(mondays("2026-03-02", "2026-03-17")).toEqual(["2026-03-02", "2026-03-09", "2026-03-16"]);
    expect(monthStarts("2025-11-10", "2026-01-31")).toEqual([
      "2025-11-10",
      "2025-12-01",
      "2026-01-01",
    ]);
  });
});

describe("Gantt", () => {
  it("says owner, progress and delay in words", () => {
    const row = ganttInput(PLAN, "2026-03-27").groups[0]?.rows[0];
    expect(row && words.beside(row)).toBe("Elena Ríos · 60% · 7 days late");
  });

  it("leaves dropped actions out", () => {
    const rows = ganttInput(PLAN, "2026-03-27").groups.flatMap((group) => group.rows);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it("draws no bar without a date but says so", () => {
    const layout = ganttLayout(ganttInput(PLAN, "2026-03-27"), 1000, words);
    const undated = layout.rows[2];
    expect(undated?.bar).toBeNull();
    expect(undated?.words.text).toBe("No date: give one to see it here");
  });

  it("marks a dependency that starts too early", () => {
    const layout = ganttLayout(ganttInput(PLAN, "2026-03-27"), 1000, words);
    expect(layout.arrows.map(({ conflict }) => conflict)).toEqual([true]);
    expect(layout.rows[1]?.conflict?.text).toBe("starts before action 1 ends");
  });

  it("ends a bar on the evening of the due day and fills its progress", () => {
    const layout = ganttLayout(ganttInput(PLAN, "2026-03-27"), 1000, words);
    const [first, second] = [layout.rows[0]?.bar, layout.rows[1]?.bar];
    const perDay = (first?.width ?? 0) / 19;
    expect(second?.width).toBeCloseTo(perDay * 32, 5);
    expect(first?.done).toBeCloseTo(perDay * 19 * 0.6, 5);
  });

  it("keeps the words beside each bar inside the drawing", () => {
    for (const width of [560, 735, 1000]) {
      const layout = ganttLayout(ganttInput(PLAN, "2026-03-27"), width, words);
      for (const { words: beside } of layout.rows)
        expect(
          beside.x + textWidth(beside.text, { size: 15, face: "regular" }),
        ).toBeLessThanOrEqual(width);
    }
  });

  it("stands without any action or any date", () => {
    expect(ganttLayout(ganttInput(project([]), "2026-03-27"), 1000, words).rows).toEqual([]);
    const undated = ganttLayout(ganttInput(project([action(1, {})]), "2026-03-27"), 1000, words);
    expect(undated.today).toBeNull();
    expect(undated.rows).toHaveLength(1);
  });

  it("divides forty actions into pages on one time scale", () => {
    const many = project(
      Array.from({ length: 40 }, (_, place) =>
        action(place, { start: "2026-01-05", due: "2026-06-30" }),
      ),
    );
    const input = ganttInput(many, "2026-03-27");
    const pages = ganttPages(input, 12);
    expect(pages.map(({ groups }) => groups.flatMap(({ rows }) => rows).length)).toEqual([
      12, 12, 12, 4,
    ]);
    expect(pages.every(({ span }) => span === input.span)).toBe(true);
  });

  it("is told in one sentence", () => {
    expect(describeGantt(PLAN, "2026-03-27", t)).toBe(
      "Plan of 3 actions; from 2 March 2026 to 10 April 2026; 1 late: 1; 1 without a date: 3.",
    );
  });
});
