import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankCycle, blankProject } from "#shared/domain/blank.ts";
import { integrityProblems } from "#shared/domain/integrity.ts";
import type { Project } from "#shared/domain/project.ts";
import { blankQuestion } from "#shared/domain/survey/blank.ts";
import { beginSurvey } from "#shared/domain/survey/edit.ts";
import { columnsOf } from "#shared/domain/survey/edit-columns.ts";
import { addQuestions } from "#shared/domain/survey/edit-questions.ts";
import {
  addWave,
  moveWave,
  removeRespondent,
  setAnswer,
  setWave,
} from "#shared/domain/survey/edit-waves.ts";
import type { QuestionId, WaveId } from "#shared/ids.ts";
import { countingIds, idOf } from "../sample-project.ts";

const CYCLE = idOf<ReturnType<typeof blankCycle>["id"]>(1);
const WAVE = idOf<WaveId>(70);
const Q1 = idOf<QuestionId>(11);
const Q2 = idOf<QuestionId>(12);

function begun(): Project {
  const blank = { ...blankProject(countingIds(900), "es"), cycles: [blankCycle(CYCLE)] };
  const form = { kind: "number", labels: [], values: null } as const;
  const questions = [Q1, Q2].map((id) => ({ id, text: "", form, momentId: null }));
  return [
    beginSurvey(CYCLE, "es"),
    addQuestions(CYCLE, questions),
    addWave(CYCLE, WAVE, "Ola 1"),
  ].reduce((project, edit) => edit(project), blank);
}

function waveOf(project: Project) {
  const wave = project.cycles[0]?.survey?.waves[0];
  if (wave === undefined) throw new Error("no wave");
  return wave;
}
const at = (row: number, column: string = Q1) => ({ cycleId: CYCLE, waveId: WAVE, column, row });

describe("waves", () => {
  it("adds, renames and moves waves", () => {
    const two = addWave(CYCLE, idOf(71), "Ola 2")(begun());
    const named = setWave(CYCLE, WAVE, { title: "Antes", from: "2026-09-07", invited: 1200 })(two);
    const moved = moveWave(CYCLE, WAVE, 1)(named);
    expect(moved.cycles[0]?.survey?.waves.map(({ title }) => title)).toEqual(["Ola 2", "Antes"]);
    expect(moveWave(CYCLE, WAVE, 1)(moved)).toBe(moved);
  });
});

describe("typed answers", () => {
  it("makes a respondent of the row after the last, in every column", () => {
    const one = setAnswer(at(0), 12)(begun());
    const two = setAnswer(at(1, Q2), 5)(one);
    expect(waveOf(two)).toMatchObject({ n: 2, answers: { [Q1]: [12, null], [Q2]: [null, 5] } });
  });

  it("ignores an empty answer in the row after the last, and rows beyond it", () => {
    const project = begun();
    expect(setAnswer(at(0), null)(project)).toBe(project);
    expect(setAnswer(at(1), 3)(project)).toBe(project);
    expect(setAnswer(at(-1), 3)(project)).toBe(project);
  });

  it("returns the same project when the answer is already there", () => {
    const project = setAnswer(at(0), 12)(begun());
    expect(setAnswer(at(0), 12)(project)).toBe(project);
    expect(waveOf(setAnswer(at(0), null)(project)).answers[Q1]).toEqual([null]);
  });

  it("takes a respondent out of every column", () => {
    let project = begun();
    for (const [row, value] of [7, 8, 9].entries()) project = setAnswer(at(row), value)(project);
    project = setAnswer(at(1, Q2), 1)(project);
    const less = removeRespondent(CYCLE, WAVE, 1)(project);
    expect(waveOf(less)).toMatchObject({ n: 2, answers: { [Q1]: [7, 9], [Q2]: [null, null] } });
    expect(removeRespondent(CYCLE, WAVE, 2)(less)).toBe(less);
  });

  it("keeps every column as long as there are respondents, whatever is typed", () => {
    const typed = fc.record({
      row: fc.nat(6),
      column: fc.constantFrom<string>(Q1, Q2),
      cell: fc.option(fc.nat(10)),
      removes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 30 }), (steps) => {
        let project = begun();
        for (const { row, column, cell, removes } of steps) {
          project = removes
            ? removeRespondent(CYCLE, WAVE, row)(project)
            : setAnswer(at(row, column), cell)(project);
        }
        expect(integrityProblems(project)).toEqual([]);
      }),
    );
  });
});

describe("columns", () => {
  it("gives several choices and tables one column for each part", () => {
    const option = (code: string) => ({ code, label: code.toUpperCase(), value: null });
    const multiple = {
      ...blankQuestion(Q1, "q1"),
      kind: "multiple" as const,
      options: [option("a"), option("b")],
    };
    const table = {
      ...blankQuestion(Q2, "q2"),
      kind: "matrix" as const,
      rows: [{ code: "1", label: "Row" }],
    };
    expect(columnsOf([multiple, table]).map(({ key, options }) => [key, options.length])).toEqual([
      [`${Q1}/a`, 0],
      [`${Q1}/b`, 0],
      [`${Q2}/1`, 5],
    ]);
  });
});
