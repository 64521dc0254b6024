import { describe, expect, it } from "vitest";
import { integrityProblems } from "#shared/domain/integrity.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { fitToSchema, repairProject } from "#shared/domain/repair.ts";
import {
  bankCycle,
  bankProject,
  countingIds,
  idOf,
  momentAt,
} from "#tests/unit/shared/domain/sample-project.ts";

function withCycle(change: Partial<Cycle>): Project {
  return { ...bankProject(), cycles: [{ ...bankCycle(), ...change }] };
}

const codes = (project: Project): string[] => integrityProblems(project).map((found) => found.code);

describe("integrity", () => {
  it("the bank is whole", () => {
    expect(codes(bankProject())).toEqual([]);
  });

  it("sees an episode that is not neighbours, in any order of its list", () => {
    const [episode] = bankCycle().episodes;
    if (episode === undefined) throw new Error();
    const members = (...numbers: number[]): Project =>
      withCycle({ episodes: [{ ...episode, momentIds: numbers.map(momentAt) }] });
    expect(codes(members(9, 11))).toEqual(["episodeNotNeighbours"]);
    expect(codes(members(10, 9))).toEqual([]);
    const overlap = [episode, { ...episode, id: idOf<typeof episode.id>(62) }];
    expect(codes(withCycle({ episodes: overlap }))).toEqual(["episodeOverlap"]);
  });

  it("sees a stage in two runs", () => {
    const moments = bankCycle().moments.map((moment, index) =>
      index === 14 ? { ...moment, stageId: idOf<NonNullable<typeof moment.stageId>>(51) } : moment,
    );
    expect(integrityProblems(withCycle({ moments }))).toEqual([
      { code: "stageNotOneRun", at: ["cycles", 0, "moments", 14, "stageId"] },
    ]);
  });

  it("sees answer columns of another length than n", () => {
    const { survey } = bankCycle();
    const [wave] = survey?.waves ?? [];
    if (survey === null || wave === undefined) throw new Error();
    const project = withCycle({ survey: { ...survey, waves: [{ ...wave, n: 4 }] } });
    expect(codes(project)).toEqual(["columnLength", "columnLength"]);
  });

  it("a ballot of a former member and a signed row of a removed action are no faults", () => {
    const project = bankProject();
    const people = project.people.slice(1).map((person) => ({ ...person }));
    const found = integrityProblems({ ...project, people });
    expect(found.some((problem) => problem.at.includes("ballots"))).toBe(false);
  });
});

describe("repair", () => {
  it("leaves a whole project as it is", () => {
    const project = bankProject();
    const result = repairProject(project, countingIds(5_000));
    expect(result.project).toBe(project);
    expect(result.repairs).toEqual([]);
  });

  it("drops dangling links, gives second ids a new one, opens circles", () => {
    const base = bankProject();
    const [first, second] = base.plan.actions;
    const [hall] = base.areas;
    if (first === undefined || second === undefined || hall === undefined) throw new Error();
    const broken: Project = {
      ...base,
      areas: [...base.areas, { ...hall, name: "Second hall" }],
      plan: {
        ...base.plan,
        actions: [
          {
            ...first,
            dependsOn: [second.id],
            responsibleIds: [idOf(998), ...first.responsibleIds, idOf(999)],
          },
          { ...second, areaId: idOf(997) },
        ],
      },
    };
    const result = repairProject(broken, countingIds(5_000));
    expect(result.repairs.map((repair) => repair.code)).toEqual([
      "newId",
      "linkDropped",
      "linkDropped",
      "linkDropped",
      "dependencyDropped",
    ]);
    expect(result.damage).toEqual([]);
    expect(result.project.areas[2]?.id).toBe(idOf(5_000));
    expect(result.project.plan.actions[0]?.responsibleIds).toEqual(first.responsibleIds);
    expect(result.project.plan.actions[0]?.dependsOn).toEqual([second.id]);
    expect(result.project.plan.actions[1]).toMatchObject({ areaId: null, dependsOn: [] });
  });

  it("calls a requirement without its moment damage, and keeps it", () => {
    const moments = bankCycle().moments.filter((moment) => moment.id !== momentAt(6));
    const result = repairProject(withCycle({ moments }), countingIds(5_000));
    expect(result.damage).toEqual([
      { code: "danglingLink", at: ["cycles", 0, "requirements", 0, "momentId"] },
    ]);
  });

  it("sets numbers out of range to null where null is allowed", () => {
    const raw = structuredClone(bankProject());
    const [moment] = raw.cycles[0]?.moments ?? [];
    if (moment === undefined) throw new Error();
    moment.usual = -3;
    moment.emotion = 9;
    const result = fitToSchema(raw);
    expect(result.project?.cycles[0]?.moments[0]).toMatchObject({ usual: null, emotion: null });
    expect(result.repairs.map((repair) => repair.at.at(-1))).toEqual(["usual", "emotion"]);
  });

  it("drops what it does not know, at any depth, and says where it was", () => {
    const raw: unknown = {
      ...bankProject(),
      mood: "sunny",
      areas: bankProject().areas.map((area, index) =>
        index === 1 ? { ...area, colour: { red: 1 }, floor: 2 } : area,
      ),
    };
    const result = fitToSchema(raw);
    expect(result.project).toEqual(bankProject());
    expect(result.repairs.toSorted((a, b) => a.at.length - b.at.length)).toEqual([
      { code: "unknownDropped", at: ["mood"] },
      { code: "unknownDropped", at: ["areas", 1, "colour"] },
      { code: "unknownDropped", at: ["areas", 1, "floor"] },
    ]);
  });

  it("takes a number too large to be one for out of range", () => {
    const text = JSON.stringify(bankProject()).replace(/"usual":[\d.]+/, '"usual":1e999');
    const result = fitToSchema(JSON.parse(text));
    expect(result.repairs.map((repair) => [repair.code, repair.at.at(-1)])).toEqual([
      ["outOfRange", "usual"],
    ]);
  });

  it("gives nothing when something else does not fit", () => {
    expect(fitToSchema({ ...bankProject(), people: "nobody" })).toEqual({
      project: null,
      repairs: [],
    });
    expect(fitToSchema(null).project).toBeNull();
    const project = bankProject();
    const priorities = { ...project.priorities, weight: 7 };
    expect(fitToSchema({ ...project, priorities }).project).toBeNull();
  });
});
