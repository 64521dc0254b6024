import { describe, expect, it } from "vitest";
import { blankCycle, blankProject } from "#shared/domain/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import { blankWave } from "#shared/domain/survey/blank.ts";
import { beginSurvey, setSurvey } from "#shared/domain/survey/edit.ts";
import {
  addChangedVersion,
  addQuestions,
  moveQuestion,
  setKind,
  setQuestion,
  setWording,
  type AnswerForm,
  type NewQuestion,
} from "#shared/domain/survey/edit-questions.ts";
import {
  addAnswerItem,
  moveAnswerItem,
  removeAnswerItem,
  setAnswerItem,
} from "#shared/domain/survey/edit-options.ts";
import type { Survey } from "#shared/domain/survey/schema.ts";
import type { QuestionId } from "#shared/ids.ts";
import { remove } from "#shared/domain/references.ts";
import { countingIds, idOf } from "../sample-project.ts";

const CYCLE = idOf<ReturnType<typeof blankCycle>["id"]>(1);
const THREE: AnswerForm = { kind: "scale", labels: ["Bad", "Fair", "Good"], values: [1, 2, 3] };
const question = (n: number, text = ""): NewQuestion => ({
  id: idOf<QuestionId>(n),
  text,
  form: THREE,
  momentId: null,
});

function begun(...questions: ReturnType<typeof question>[]): Project {
  const blank = { ...blankProject(countingIds(900), "es"), cycles: [blankCycle(CYCLE)] };
  return addQuestions(CYCLE, questions)(beginSurvey(CYCLE, "es")(blank));
}

function surveyOf(project: Project): Survey {
  const survey = project.cycles[0]?.survey;
  if (survey === null || survey === undefined) throw new Error("no survey");
  return survey;
}

/** One customer answered question `n`. */
function answered(project: Project, n: number): Project {
  const wave = { ...blankWave(idOf(70), "March"), n: 1, answers: { [idOf<string>(n)]: ["1"] } };
  return {
    ...project,
    cycles: project.cycles.map((cycle) => ({
      ...cycle,
      survey: { ...surveyOf(project), waves: [wave] },
    })),
  };
}

const codes = (project: Project) => surveyOf(project).questions.map(({ code }) => code);

describe("questions", () => {
  it("begins a survey once and leaves one that is there alone", () => {
    const project = begun(question(11));
    expect(beginSurvey(CYCLE, "en")(project)).toBe(project);
    expect(surveyOf(project).language).toBe("es");
    expect(surveyOf(setSurvey(CYCLE, { title: "Su visita" })(project)).title).toBe("Su visita");
  });

  it("gives each question the ready options with codes and values", () => {
    expect(surveyOf(begun(question(11))).questions[0]?.options).toEqual([
      { code: "1", label: "Bad", value: 1 },
      { code: "2", label: "Fair", value: 2 },
      { code: "3", label: "Good", value: 3 },
    ]);
  });

  it("adds below the question it is told, and counts codes on", () => {
    const project = addQuestions(
      CYCLE,
      [question(13)],
      idOf(11),
    )(begun(question(11), question(12)));
    expect(surveyOf(project).questions.map(({ id }) => id)).toEqual([idOf(11), idOf(13), idOf(12)]);
    expect(codes(project)).toEqual(["q1", "q3", "q2"]);
  });

  it("never gives a removed question's code again", () => {
    const less = remove(begun(question(11), question(12)), { kind: "question", id: idOf(12) });
    expect(codes(addQuestions(CYCLE, [question(13)])(less))).toEqual(["q1", "q3"]);
  });

  it("moves a question and stops at the ends", () => {
    const project = begun(question(11), question(12));
    expect(codes(moveQuestion(CYCLE, idOf(12), -1)(project))).toEqual(["q2", "q1"]);
    expect(moveQuestion(CYCLE, idOf(12), 1)(project)).toBe(project);
  });

  it("changes the wording, but not while it is official", () => {
    const project = setWording(CYCLE, idOf(11), { text: "¿Cuánto esperó?" })(begun(question(11)));
    expect(surveyOf(project).questions[0]?.text).toBe("¿Cuánto esperó?");
    const locked = setQuestion(CYCLE, idOf(11), { locked: true })(project);
    expect(setWording(CYCLE, idOf(11), { text: "Otra" })(locked)).toBe(locked);
  });

  it("gives another kind its options, a table its first row, and drops a target without a figure", () => {
    const aimed = setQuestion(CYCLE, idOf(11), { target: 80 })(begun(question(11)));
    const table = setKind(CYCLE, idOf(11), { ...THREE, kind: "matrix" })(aimed);
    expect(surveyOf(table).questions[0]).toMatchObject({
      kind: "matrix",
      rows: [{ code: "1", label: "" }],
      target: null,
    });
    const yesNo: AnswerForm = { kind: "yesNo", labels: ["Sí", "No"], values: [1, 0] };
    expect(surveyOf(setKind(CYCLE, idOf(11), yesNo)(aimed)).questions[0]).toMatchObject({
      options: [
        { code: "yes", label: "Sí", value: 1 },
        { code: "no", label: "No", value: 0 },
      ],
      rows: [],
      target: 80,
    });
  });

  it("freezes wording, kind and options of an answered question, and nothing else", () => {
    const project = answered(begun(question(11, "Before")), 11);
    const at = {
      cycleId: CYCLE,
      id: idOf<QuestionId>(11),
      list: "options",
    } as const;
    expect(setWording(CYCLE, idOf(11), { text: "After" })(project)).toBe(project);
    expect(setWording(CYCLE, idOf(11), { exit: "dontKnow" })(project)).toBe(project);
    expect(setKind(CYCLE, idOf(11), { kind: "open", labels: [], values: null })(project)).toBe(
      project,
    );
    expect(setAnswerItem(at, "1", { label: "Worse" })(project)).toBe(project);
    expect(addAnswerItem(at, null)(project)).toBe(project);
    expect(removeAnswerItem(at, "1")(project)).toBe(project);
    expect(moveAnswerItem(at, "1", 1)(project)).toBe(project);
    const aimed = setQuestion(CYCLE, idOf(11), { target: 75 })(project);
    expect(surveyOf(aimed).questions[0]?.target).toBe(75);
  });

  it("writes a changed version below, free and compared with the answered one", () => {
    const project = answered(begun(question(11, "Before"), question(12)), 11);
    const changed = addChangedVersion(CYCLE, idOf(11), idOf(13))(project);
    expect(codes(changed)).toEqual(["q1", "q3", "q2"]);
    expect(surveyOf(changed).questions[1]).toMatchObject({
      text: "Before",
      comparesWith: idOf(11),
    });
    const reworded = setWording(CYCLE, idOf(13), { text: "After" })(changed);
    expect(surveyOf(reworded).questions[1]?.text).toBe("After");
  });
});

describe("options and rows", () => {
  const at = {
    cycleId: CYCLE,
    id: idOf<QuestionId>(11),
    list: "options",
  } as const;
  const options = (project: Project) => surveyOf(project).questions[0]?.options;

  it("adds an option below another with a free code and the next value", () => {
    const more = addAnswerItem(at, "1")(begun(question(11)));
    expect(options(more)?.map(({ code, value }) => [code, value])).toEqual([
      ["1", 1],
      ["4", 4],
      ["2", 2],
      ["3", 3],
    ]);
  });

  it("moves a grade while the values stay at their places", () => {
    const moved = moveAnswerItem(at, "3", -2)(begun(question(11)));
    expect(options(moved)?.map(({ label, value }) => [label, value])).toEqual([
      ["Good", 1],
      ["Bad", 2],
      ["Fair", 3],
    ]);
  });

  it("keeps two options", () => {
    const two = removeAnswerItem(at, "2")(begun(question(11)));
    expect(options(two)?.map(({ code }) => code)).toEqual(["1", "3"]);
    expect(removeAnswerItem(at, "1")(two)).toBe(two);
  });

  it("writes, adds and removes the rows of a table", () => {
    const rows = { ...at, list: "rows" } as const;
    let project = setKind(CYCLE, idOf(11), { ...THREE, kind: "matrix" })(begun(question(11)));
    project = setAnswerItem(rows, "1", { label: "Limpieza" })(project);
    project = addAnswerItem(rows, "1")(project);
    expect(surveyOf(project).questions[0]?.rows).toEqual([
      { code: "1", label: "Limpieza" },
      { code: "2", label: "" },
    ]);
    project = removeAnswerItem(rows, "1")(project);
    expect(removeAnswerItem(rows, "2")(project)).toBe(project);
  });
});
