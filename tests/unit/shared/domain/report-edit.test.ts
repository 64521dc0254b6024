import { describe, expect, test } from "vitest";
import {
  addReview,
  addVersion,
  moveVersion,
  nextVersionNumber,
  removeReview,
  removeVersion,
  setDecisionAsked,
  setNarrative,
  setProof,
  setRecommendation,
  setReportDepth,
  setReview,
  setSection,
  setVersion,
} from "#shared/domain/report-edit.ts";
import { REPORT_SECTION_IDS } from "#shared/domain/report-schema.ts";
import {
  isSectionChosen,
  pagesPerPart,
  reportPaper,
  sectionHasData,
} from "#shared/domain/report-sections.ts";
import type { ActionId } from "#shared/ids.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { smallProject } from "#tests/support/small-project.ts";

// Ids of tests are literal UUIDs; the brand exists only for the compiler.
const ACTION = "00000000-0000-4000-9000-000000000001" as ActionId;
const version = (number: string) => ({ number, date: "2026-11-21", author: "Ana", change: "" });

describe("sections", () => {
  test("a switch against the depth is kept, one like the depth is forgotten", () => {
    const off = setSection("survey", false)(smallProject());
    expect(off.report.sections).toEqual({ survey: false });
    expect(setSection("survey", true)(off).report.sections).toEqual({});
  });

  test("switching a section to what it is changes nothing", () => {
    const project = smallProject();
    expect(setSection("survey", true)(project)).toBe(project);
  });

  test("the board's depth prints four sections, a switch by hand wins over it", () => {
    const board = setReportDepth("board")(smallProject());
    expect(isSectionChosen(board.report, "requirements")).toBe(false);
    const more = setSection("requirements", true)(board);
    expect(isSectionChosen(more.report, "requirements")).toBe(true);
    expect(isSectionChosen(setReportDepth("full")(more).report, "requirements")).toBe(true);
  });

  test("sections without data are not printed", () => {
    const project = smallProject();
    expect(REPORT_SECTION_IDS.filter((id) => sectionHasData(project, id))).toEqual([
      "decisionSheet",
      "contents",
      "scope",
      "cycle",
      "criticalMoments",
      "glossary",
      "methodNotes",
      "openPoints",
    ]);
  });

  test("own words alone give the follow-up something to print", () => {
    const project = setNarrative("followUp", "Cada mes.")(smallProject());
    expect(sectionHasData(smallProject(), "followUp")).toBe(false);
    expect(sectionHasData(project, "followUp")).toBe(true);
  });

  test("the example has data for every section", () => {
    const example = buildExample("bank-cheque", "es");
    expect(REPORT_SECTION_IDS.every((id) => sectionHasData(example, id))).toBe(true);
  });

  test("pages run to where the next part begins, and a shared page counts for both", () => {
    const pages = pagesPerPart({ cover: 1, scope: 3, cycle: 5, acceptance: 5, openPoints: 8 }, 9);
    expect([...pages]).toEqual([
      ["cover", 2],
      ["scope", 2],
      ["cycle", 1],
      ["acceptance", 3],
      ["openPoints", 2],
    ]);
  });

  test("paper follows the country until somebody chooses it", () => {
    const project = smallProject();
    const mexico = { ...project, engagement: { ...project.engagement, country: "MX" } };
    expect(reportPaper(project)).toBe("a4");
    expect(reportPaper(mexico)).toBe("letter");
    expect(reportPaper({ ...mexico, report: { ...mexico.report, paper: "a4" } })).toBe("a4");
  });
});

describe("texts", () => {
  test("an emptied narrative leaves nothing behind", () => {
    const written = setNarrative("scope", "Dos sesiones en la agencia.")(smallProject());
    expect(written.report.narratives).toEqual({ scope: "Dos sesiones en la agencia." });
    expect(setNarrative("scope", "")(written).report.narratives).toEqual({});
  });

  test("the same words again change nothing", () => {
    const project = setRecommendation("Abrir otra caja.")(smallProject());
    expect(setRecommendation("Abrir otra caja.")(project)).toBe(project);
    expect(setDecisionAsked({ by: null })(project)).toBe(project);
  });
});

describe("versions", () => {
  test.each([
    [[], "1.0"],
    [[version("")], "1.0"],
    [[version("1.2")], "1.3"],
    [[version("1.9")], "1.10"],
    [[version("2")], "3"],
    [[version("1.0"), version("v7")], "v8"],
    [[version("final")], ""],
  ])("after %j comes %s", (versions, next) => {
    expect(nextVersionNumber(versions)).toBe(next);
  });

  test("are added at the end, moved, changed and removed", () => {
    const two = addVersion(version("1.1"))(addVersion(version("1.0"))(smallProject()));
    const numbers = (project: typeof two) => project.report.versions.map(({ number }) => number);
    expect(numbers(two)).toEqual(["1.0", "1.1"]);
    expect(numbers(moveVersion(0, 1)(two))).toEqual(["1.1", "1.0"]);
    expect(moveVersion(0, -1)(two)).toBe(two);
    expect(numbers(setVersion(1, { number: "2.0" })(two))).toEqual(["1.0", "2.0"]);
    expect(setVersion(7, { number: "2.0" })(two)).toBe(two);
    expect(numbers(removeVersion(0)(two))).toEqual(["1.1"]);
    expect(removeVersion(2)(two)).toBe(two);
  });
});

describe("reviews", () => {
  test("keep their day, their remarks and what proves each action", () => {
    const one = setReview(0, { remarks: "Bien" })(addReview("2026-12-21")(smallProject()));
    const proved = setProof(0, ACTION, "Foto del cartel")(one);
    expect(proved.followUp.reviews).toEqual([
      { date: "2026-12-21", remarks: "Bien", done: { [ACTION]: "Foto del cartel" } },
    ]);
    expect(setProof(0, ACTION, null)(proved).followUp.reviews[0]?.done).toEqual({});
    expect(setProof(3, ACTION, "x")(proved)).toBe(proved);
    expect(removeReview(0)(proved).followUp.reviews).toEqual([]);
  });
});
