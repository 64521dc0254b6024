import { describe, expect, test } from "vitest";
import { addArea, mergeAreas, moveArea, renameArea } from "#shared/domain/engagement/edit-areas.ts";
import { addPerson, setPerson } from "#shared/domain/engagement/edit-people.ts";
import { blankScores } from "#shared/domain/priority-areas/blank.ts";
import { project as schema, type Project } from "#shared/domain/project.ts";
import type { AreaId, PersonId } from "#shared/ids.ts";
import { smallProject } from "#tests/support/small-project.ts";

// Ids of tests are literal UUIDs; the brand exists only for the compiler.
const HALL = "00000000-0000-4000-b000-000000000001" as AreaId;
const TILLS = "00000000-0000-4000-b000-000000000002" as AreaId;
const ANA = "00000000-0000-4000-9000-000000000001" as PersonId;

function withAreas(): Project {
  return addArea(TILLS, null, "Cajas")(addArea(HALL, null, "Sala")(smallProject()));
}

describe("areas", () => {
  test("are added below another, renamed, moved", () => {
    const third = "00000000-0000-4000-b000-000000000003" as AreaId;
    const three = addArea(third, HALL, "Sistemas")(withAreas());
    expect(three.areas.map((area) => area.name)).toEqual(["Sala", "Sistemas", "Cajas"]);
    expect(moveArea(third, -1)(three).areas[0]?.name).toBe("Sistemas");
    expect(renameArea(third, "TI")(three).areas[1]?.name).toBe("TI");
    expect(renameArea(third, "Sistemas")(three)).toBe(three);
    expect(moveArea(HALL, -1)(three)).toBe(three);
  });
});

describe("merging two areas", () => {
  function used(): Project {
    const project = setPerson(ANA, { areaId: HALL })(addPerson(ANA)(withAreas()));
    const cycles = project.cycles.map((cycle) => ({
      ...cycle,
      moments: cycle.moments.map((moment) => ({ ...moment, areaId: HALL })),
    }));
    return {
      ...project,
      cycles,
      priorities: {
        ...project.priorities,
        scores: {
          [HALL]: { ...blankScores(), importance: 5, performance: 2 },
          [TILLS]: { ...blankScores(), importance: 3 },
        },
        pins: [{ areaId: HALL, place: 1, reason: "Se ve desde la calle" }],
        reasons: { [HALL]: "Filas largas", [TILLS]: "Pocas cajas" },
      },
    };
  }

  test("moves people and moments to the one that stays", () => {
    const merged = mergeAreas(HALL, TILLS)(used());
    expect(merged.areas.map((area) => area.name)).toEqual(["Cajas"]);
    expect(merged.people[0]?.areaId).toBe(TILLS);
    expect(merged.cycles[0]?.moments.map((moment) => moment.areaId)).toEqual([TILLS, TILLS, TILLS]);
    expect(schema.safeParse(merged).success).toBe(true);
  });

  test("fills only the scores that the one that stays has not said", () => {
    const { scores, pins, reasons } = mergeAreas(HALL, TILLS)(used()).priorities;
    expect(scores).toEqual({ [TILLS]: { ...blankScores(), importance: 3, performance: 2 } });
    expect(pins).toEqual([{ areaId: TILLS, place: 1, reason: "Se ve desde la calle" }]);
    expect(reasons).toEqual({ [TILLS]: "Pocas cajas\nFilas largas" });
  });

  test("keeps the pin of the one that stays", () => {
    const both = used();
    both.priorities.pins.push({ areaId: TILLS, place: 2, reason: "" });
    expect(mergeAreas(HALL, TILLS)(both).priorities.pins).toEqual([
      { areaId: TILLS, place: 2, reason: "" },
    ]);
  });

  test("an area with itself or with an unknown one changes nothing", () => {
    const before = used();
    expect(mergeAreas(HALL, HALL)(before)).toBe(before);
    expect(mergeAreas(HALL, "00000000-0000-4000-b000-00000000000f" as AreaId)(before)).toBe(before);
  });
});
