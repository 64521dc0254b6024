import { describe, expect, test } from "vitest";
import type { ActionId, StrategyId } from "#shared/ids.ts";
import { blankProject } from "#shared/domain/blank.ts";
import { addAction } from "#shared/domain/action-plan/edit.ts";
import {
  addStrategy,
  moveStrategy,
  moveToLine,
  renameStrategy,
  shiftAction,
} from "#shared/domain/action-plan/edit-order.ts";
import { strategyGroups } from "#shared/domain/action-plan/derive.ts";
import type { Project } from "#shared/domain/project.ts";
import { countingIds, idOf } from "#tests/unit/shared/domain/sample-project.ts";

const a = (number: number): ActionId => idOf(100 + number);
const line = (number: number): StrategyId => idOf(200 + number);

/** Lines A with a1 a2, B with a3, and a4 without a line. */
function plan(): Project {
  const lines = [line(1), line(2)].reduce(
    (project, id, at) => addStrategy(id, at === 0 ? "A" : "B")(project),
    blankProject(countingIds(), "en"),
  );
  return [line(1), line(1), line(2), null].reduce<Project>(
    (project, id, at) => addAction(a(at + 1), id, `a${at + 1}`)(project),
    lines,
  );
}

/** "A: a1 a2 | B: a3 | –: a4". */
function words(project: Project): string {
  return strategyGroups(project.plan)
    .map(({ strategy, actions }) =>
      [`${strategy?.title ?? "–"}:`, ...actions.map(({ action }) => action.what)].join(" "),
    )
    .join(" | ");
}

describe("order of actions", () => {
  test("within a line", () => {
    expect(words(shiftAction(a(2), -1)(plan()))).toBe("A: a2 a1 | B: a3 | –: a4");
    expect(words(shiftAction(a(1), 1)(plan()))).toBe("A: a2 a1 | B: a3 | –: a4");
  });

  test("down over a head: first of the next line", () => {
    expect(words(shiftAction(a(2), 1)(plan()))).toBe("A: a1 | B: a2 a3 | –: a4");
  });

  test("up over a head: last of the line before", () => {
    expect(words(shiftAction(a(3), -1)(plan()))).toBe("A: a1 a2 a3 | B: | –: a4");
    expect(words(shiftAction(a(4), -1)(plan()))).toBe("A: a1 a2 | B: a3 a4");
  });

  test("through an empty line", () => {
    const emptied = shiftAction(a(3), -1)(plan());
    expect(words(shiftAction(a(3), 1)(emptied))).toBe("A: a1 a2 | B: a3 | –: a4");
  });

  test("the ends of the plan stop it", () => {
    const project = plan();
    expect(shiftAction(a(1), -1)(project)).toBe(project);
    expect(shiftAction(a(4), 1)(project)).toBe(project);
    expect(shiftAction(a(9), 1)(project)).toBe(project);
  });

  test("up and down again is where it was", () => {
    expect(words(shiftAction(a(3), 1)(shiftAction(a(3), -1)(plan())))).toBe(words(plan()));
  });

  test("actions that lie mixed in the file keep their line's order when one moves", () => {
    const mixed = [3, 1, 2].reduce<Project>(
      (project, number) =>
        addAction(a(number), number === 3 ? line(2) : line(1), `a${number}`)(project),
      addStrategy(line(2), "B")(addStrategy(line(1), "A")(blankProject(countingIds(), "en"))),
    );
    expect(words(shiftAction(a(2), -1)(mixed))).toBe("A: a2 a1 | B: a3");
  });
});

describe("another line", () => {
  test("an action becomes the last one there", () => {
    expect(words(moveToLine(a(1), line(2))(plan()))).toBe("A: a2 | B: a3 a1 | –: a4");
  });

  test("out of every line", () => {
    expect(words(moveToLine(a(1), null)(plan()))).toBe("A: a2 | B: a3 | –: a4 a1");
  });

  test("the first one to leave its line makes the group without one", () => {
    const inLine = moveToLine(a(4), line(1))(plan());
    expect(words(moveToLine(a(3), null)(inLine))).toBe("A: a1 a2 a4 | B: | –: a3");
  });

  test("its own line and an unknown one change nothing", () => {
    const project = plan();
    expect(moveToLine(a(1), line(1))(project)).toBe(project);
    expect(moveToLine(a(1), line(9))(project)).toBe(project);
  });
});

describe("strategy lines", () => {
  test("a line takes its actions along", () => {
    expect(words(moveStrategy(line(2), -1)(plan()))).toBe("B: a3 | A: a1 a2 | –: a4");
  });

  test("at the end it stays", () => {
    const project = plan();
    expect(moveStrategy(line(2), 1)(project)).toBe(project);
  });

  test("a name", () => {
    const project = plan();
    expect(words(renameStrategy(line(1), "Información clara")(project))).toBe(
      "Información clara: a1 a2 | B: a3 | –: a4",
    );
    expect(renameStrategy(line(1), "A")(project)).toBe(project);
  });
});
