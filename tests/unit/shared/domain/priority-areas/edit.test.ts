import { describe, expect, it } from "vitest";
import { blankProject } from "#shared/domain/blank.ts";
import { project as schema, type Project } from "#shared/domain/project.ts";
import { ranking } from "#shared/domain/priority-areas/derive.ts";
import {
  pinArea,
  setAreaReason,
  setCrossHair,
  setMethod,
  setScore,
  setScorePart,
  setWeight,
  unpinArea,
} from "#shared/domain/priority-areas/edit.ts";
import type { AreaId } from "#shared/ids.ts";

const HALL = "00000000-0000-4000-8000-0000000000a1" as AreaId;
const TILLS = "00000000-0000-4000-8000-0000000000a2" as AreaId;
const GUARD = "00000000-0000-4000-8000-0000000000a3" as AreaId;

function threeAreas(): Project {
  let at = 0;
  const blank = blankProject(
    () => `00000000-0000-4000-8000-${String((at += 1)).padStart(12, "0")}`,
    "en",
  );
  return {
    ...blank,
    areas: [
      { id: HALL, name: "Hall" },
      { id: TILLS, name: "Tills" },
      { id: GUARD, name: "Guard" },
    ],
  };
}

function rated(): Project {
  return [
    setScore(HALL, "importance", 4.7),
    setScore(HALL, "performance", 3.1),
    setScore(TILLS, "importance", 4.5),
    setScore(TILLS, "performance", 4.3),
    setScore(GUARD, "importance", 3.4),
    setScore(GUARD, "performance", 4.4),
  ].reduce((project, edit) => edit(project), threeAreas());
}

function order(project: Project): string[] {
  return ranking(project).map(
    (row) => project.areas.find((area) => area.id === row.areaId)?.name ?? "",
  );
}

describe("scores", () => {
  it("put the areas in order: 3.80, 3.10, 2.50", () => {
    expect(ranking(rated()).map((row) => row.score?.value.toFixed(2))).toEqual([
      "3.80",
      "3.10",
      "2.50",
    ]);
    expect(order(rated())).toEqual(["Hall", "Tills", "Guard"]);
  });

  it("of an area that is not there change nothing", () => {
    const project = rated();
    const nobody = "00000000-0000-4000-8000-0000000000ff" as AreaId;
    expect(setScore(nobody, "importance", 3)(project)).toBe(project);
  });

  it("taken back one by one leave no empty group", () => {
    const begun = setScorePart(HALL, "gut", "gravity", 4)(threeAreas());
    expect(begun.priorities.scores[HALL]?.gut).toEqual({
      gravity: 4,
      urgency: null,
      tendency: null,
    });
    const back = setScorePart(HALL, "gut", "gravity", null)(begun);
    expect(back.priorities.scores[HALL]?.gut).toBeNull();
    expect(schema.safeParse(back).success).toBe(true);
  });
});

describe("pins", () => {
  it("take their place and the others close up", () => {
    expect(order(pinArea(GUARD, 1, "the director asks")(rated()))).toEqual([
      "Guard",
      "Hall",
      "Tills",
    ]);
  });

  it("drive another pin off the same place", () => {
    const both = pinArea(TILLS, 1, "")(pinArea(GUARD, 1, "")(rated()));
    expect(both.priorities.pins).toEqual([{ areaId: TILLS, place: 1, reason: "" }]);
  });

  it("keep their reason when moved, and go without a trace", () => {
    const moved = pinArea(GUARD, 2, "")(pinArea(GUARD, 1, "asked")(rated()));
    expect(moved.priorities.pins).toEqual([{ areaId: GUARD, place: 2, reason: "asked" }]);
    expect(unpinArea(GUARD)(moved).priorities.pins).toEqual([]);
  });
});

describe("what changes nothing", () => {
  it("returns the same project", () => {
    const project = setWeight(0.7)(setMethod("gut")(rated()));
    expect(setMethod("gut")(project)).toBe(project);
    expect(setWeight(0.7)(project)).toBe(project);
    expect(setCrossHair("means")(project)).toBe(project);
    expect(unpinArea(HALL)(project)).toBe(project);
    expect(setAreaReason(HALL, "")(project)).toBe(project);
  });
});
