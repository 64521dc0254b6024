import { describe, expect, test } from "vitest";
import type { ActionId, AreaId, PersonId, RequirementId } from "#shared/ids.ts";
import { blankProject } from "#shared/domain/blank.ts";
import {
  addAction,
  addActionFor,
  moveDates,
  moveDue,
  setAccountable,
  setAccountableArea,
  setAction,
  setDependencies,
  setProgress,
  setStatus,
} from "#shared/domain/action-plan/edit.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import type { Project } from "#shared/domain/project.ts";
import { bankProject, countingIds, idOf } from "#tests/unit/shared/domain/sample-project.ts";

const SIGN = idOf<ActionId>(501);
const WINDOW = idOf<ActionId>(502);
const NEW = idOf<ActionId>(503);
const GONE = idOf<ActionId>(999);

function actionOf(project: Project, id: ActionId): Action {
  const found = project.plan.actions.find((action) => action.id === id);
  if (found === undefined) throw new Error("no such action");
  return found;
}

describe("adding", () => {
  test("an action is the last one of its line", () => {
    const next = addAction(NEW, idOf(81), "Rehearse the welcome")(bankProject());
    expect(next.plan.actions.map(({ what, strategyId }) => [what, strategyId])).toEqual([
      ["Put up a sign with the three steps", idOf(81)],
      ["Open a third window", null],
      ["Rehearse the welcome", idOf(81)],
    ]);
  });

  test("a line that is not there is left out", () => {
    const next = addAction(NEW, idOf(999))(bankProject());
    expect(actionOf(next, NEW).strategyId).toBeNull();
  });

  test("an action for a requirement stands where its moment happens, without words of its own", () => {
    const next = addActionFor(NEW, idOf<RequirementId>(202))(bankProject());
    expect(actionOf(next, NEW)).toMatchObject({
      what: "",
      requirementIds: [idOf(202)],
      areaId: idOf(21),
    });
  });

  test("a requirement that is gone adds nothing", () => {
    const project = bankProject();
    expect(addActionFor(NEW, idOf<RequirementId>(999))(project)).toBe(project);
  });

  test("the first action of an empty plan", () => {
    const project = blankProject(countingIds(), "id");
    expect(addAction(NEW)(project).plan.actions).toHaveLength(1);
  });
});

describe("fields", () => {
  test("the same text and the same list give the same project", () => {
    const project = bankProject();
    const same = setAction(SIGN, {
      what: "Put up a sign with the three steps",
      requirementIds: [idOf(201)],
    });
    expect(same(project)).toBe(project);
  });

  test("an action that is gone gives the same project", () => {
    const project = bankProject();
    expect(setAction(GONE, { what: "X" })(project)).toBe(project);
    expect(moveDates(GONE, 1)(project)).toBe(project);
  });

  test("accents and long texts are kept as written", () => {
    const what = `Señalización ${"ñ".repeat(5_000)}`;
    expect(actionOf(setAction(SIGN, { what })(bankProject()), SIGN).what).toBe(what);
  });

  test("a person takes the place of the area that stood in", () => {
    const next = setAccountable(WINDOW, idOf<PersonId>(32))(bankProject());
    expect(actionOf(next, WINDOW)).toMatchObject({
      accountableId: idOf(32),
      accountableAreaId: null,
    });
  });

  test("an area takes the place of the person", () => {
    const next = setAccountableArea(SIGN, idOf<AreaId>(22))(bankProject());
    expect(actionOf(next, SIGN)).toMatchObject({
      accountableId: null,
      accountableAreaId: idOf(22),
    });
  });

  test("taking the person away leaves the area as it is", () => {
    const next = setAccountable(WINDOW, null)(bankProject());
    expect(next.plan.actions[1]?.accountableAreaId).toBe(idOf(22));
  });
});

describe("dates", () => {
  test("a day is what was said, also when it is before the first one", () => {
    const next = setAction(SIGN, { due: "2020-12-11" })(bankProject());
    expect(actionOf(next, SIGN)).toMatchObject({ start: "2026-03-03", due: "2020-12-11" });
  });

  test("the whole action moves over the end of a month", () => {
    const next = moveDates(SIGN, 20)(bankProject());
    expect(actionOf(next, SIGN)).toMatchObject({ start: "2026-03-23", due: "2026-04-03" });
  });

  test("an unsaid day stays unsaid when the action moves", () => {
    const next = moveDates(WINDOW, -1)(bankProject());
    expect(actionOf(next, WINDOW)).toMatchObject({ start: "2026-03-09", due: null });
  });

  test("the end stops at the first day", () => {
    const next = moveDue(SIGN, -40)(bankProject());
    expect(actionOf(next, SIGN).due).toBe("2026-03-03");
    expect(moveDue(SIGN, -1)(next)).toBe(next);
  });

  test("the end of an action without one does not move", () => {
    const project = bankProject();
    expect(moveDue(WINDOW, 1)(project)).toBe(project);
  });
});

describe("status and progress", () => {
  test("done is whole and has a day", () => {
    const next = setStatus(SIGN, "done", "2026-03-12")(bankProject());
    expect(actionOf(next, SIGN)).toMatchObject({
      status: "done",
      progress: 100,
      doneOn: "2026-03-12",
    });
  });

  test("a day that was said before stays", () => {
    const said = setAction(SIGN, { doneOn: "2026-03-10" })(bankProject());
    expect(actionOf(setStatus(SIGN, "done", "2026-03-12")(said), SIGN).doneOn).toBe("2026-03-10");
  });

  test("what is opened again has no day", () => {
    const done = setStatus(SIGN, "done", "2026-03-12")(bankProject());
    expect(actionOf(setStatus(SIGN, "underWay", "2026-03-13")(done), SIGN)).toMatchObject({
      status: "underWay",
      doneOn: null,
    });
  });

  test("progress puts a planned action under way and stays within 0 and 100", () => {
    expect(actionOf(setProgress(SIGN, 40)(bankProject()), SIGN)).toMatchObject({
      progress: 40,
      status: "underWay",
    });
    expect(actionOf(setProgress(SIGN, 140)(bankProject()), SIGN)).toMatchObject({
      progress: 100,
      status: "underWay",
    });
    expect(actionOf(setProgress(SIGN, 0)(bankProject()), SIGN).status).toBe("planned");
  });
});

describe("dependencies", () => {
  test("what would close a circle, itself and what is gone are left out", () => {
    const project = bankProject();
    const next = setDependencies(SIGN, [WINDOW, SIGN, GONE])(project);
    expect(next).toBe(project);
  });

  test("each is named once", () => {
    const free = setDependencies(WINDOW, [])(bankProject());
    expect(actionOf(setDependencies(WINDOW, [SIGN, SIGN])(free), WINDOW).dependsOn).toEqual([SIGN]);
  });

  test("a circle over three actions is refused", () => {
    const three = setDependencies(NEW, [WINDOW])(addAction(NEW)(bankProject()));
    expect(actionOf(setDependencies(SIGN, [NEW])(three), SIGN).dependsOn).toEqual([]);
  });
});
