import { describe, expect, it } from "vitest";
import { blankQuestion, blankSurvey, blankWave } from "#shared/domain/survey/blank.ts";
import {
  customerEmotions,
  hasAnswers,
  latestWave,
  minutesToAnswer,
  sampleNeed,
} from "#shared/domain/survey/derive.ts";
import { headline, targetDirection, targetVerdict } from "#shared/domain/survey/headline.ts";
import { questionResult } from "#shared/domain/survey/result.ts";
import type { AnswerColumn, Question, QuestionKind, Wave } from "#shared/domain/survey/schema.ts";
import { bankProject, idOf, momentAt } from "#tests/unit/shared/domain/sample-project.ts";

function ask(kind: QuestionKind, change: Partial<Question> = {}): Question {
  return { ...blankQuestion(idOf(1), "q1", "How was it?"), kind, ...change };
}

function waveOf(columns: Record<string, AnswerColumn>): Wave {
  const n = Object.values(columns)[0]?.length ?? 0;
  return { ...blankWave(idOf(2), "March"), n, answers: columns };
}

/** `counts[i]` cells hold the i-th value. */
function cells(counts: readonly number[], values: readonly (number | string)[]): AnswerColumn {
  return counts.flatMap((count, index) => Array<number | string>(count).fill(values[index] ?? ""));
}

const key = idOf<string>(1);
const options = ["a", "b", "c", "d", "e"].map((code) => ({ code, label: code, value: null }));

describe("a scale", () => {
  const counts = [6, 14, 40, 90, 50];

  it("by option codes gives 70 % (140 of 200), 63.3…75.9, mean 3.82", () => {
    const column = [...cells(counts, ["a", "b", "c", "d", "e"]), null, "notApplicable"];
    const result = questionResult(ask("scale", { options }), waveOf({ [key]: column }));
    expect(result).toMatchObject({ n: 200, exits: 1, tag: "firm" });
    const figure = headline(result);
    expect(figure?.value).toBeCloseTo(70, 9);
    expect(figure?.interval?.lower).toBeCloseTo(63.3, 1);
    expect(figure?.interval?.upper).toBeCloseTo(75.9, 1);
    expect(figure?.base).toEqual({ count: 140, n: 200 });
    expect(targetVerdict(figure, 80, "atLeast")).toBe("notYet");
    expect(targetVerdict(figure, 60, "atLeast")).toBe("reached");
    expect(targetVerdict(figure, 72, "atLeast")).toBe("undecided");
    expect(targetVerdict(figure, null, "atLeast")).toBeNull();
  });

  it("by numbers, without options written, gives the same", () => {
    const wave = waveOf({ [key]: cells(counts, [1, 2, 3, 4, "5"]) });
    expect(headline(questionResult(ask("scale"), wave))?.value).toBeCloseTo(70, 9);
  });

  it("written best first is read by the options' values", () => {
    const bestFirst = options.map((option, index) => ({ ...option, value: 5 - index }));
    const wave = waveOf({ [key]: cells(counts, ["e", "d", "c", "b", "a"]) });
    const result = questionResult(ask("scale", { options: bestFirst }), wave);
    expect(headline(result)?.value).toBeCloseTo(70, 9);
  });
});

describe("small samples", () => {
  it.each([
    [0, "countsOnly"],
    [9, "countsOnly"],
    [10, "indicative"],
    [29, "indicative"],
    [30, "firm"],
  ])("%i answers are %s", (n, tag) => {
    const result = questionResult(ask("yesNo"), waveOf({ [key]: cells([n], ["yes"]) }));
    expect(result.tag).toBe(tag);
    expect(headline(result) === null).toBe(n < 10);
  });
});

describe("the other kinds", () => {
  it("NPS 25 from 90 promoters, 70 passives, 40 detractors", () => {
    const result = questionResult(ask("nps"), waveOf({ [key]: cells([90, 70, 40], [10, 8, 3]) }));
    expect(headline(result)).toMatchObject({ unit: "points" });
    expect(headline(result)?.value).toBeCloseTo(25, 9);
  });

  it("effort 80 % easy", () => {
    const wave = waveOf({ [key]: cells([2, 4, 8, 16, 40, 60, 20], [1, 2, 3, 4, 5, 6, 7]) });
    expect(headline(questionResult(ask("effort"), wave))?.value).toBeCloseTo(80, 9);
  });

  it("multiple counts people who ticked anything as its base", () => {
    const two = options.slice(0, 2);
    const wave = waveOf({ [`${key}/a`]: [1, 0, null, "a"], [`${key}/b`]: [1, 0, null, 0] });
    const result = questionResult(ask("multiple", { options: two }), wave);
    expect(result.n).toBe(3);
    expect(result.kind === "multiple" && result.counts.map((entry) => entry.count)).toEqual([2, 1]);
  });

  it("a matrix is a scale per row", () => {
    const rows = [{ code: "r1", label: "Speed" }];
    const wave = waveOf({ [`${key}/r1`]: ["e", "e", "a"] });
    const result = questionResult(ask("matrix", { options, rows }), wave);
    expect(result.kind === "matrix" && result.rows[0]?.mean?.mean).toBeCloseTo(11 / 3, 9);
  });

  it("open keeps the texts, number its mean, median and missing cells", () => {
    const open = questionResult(ask("open"), waveOf({ [key]: ["Más rápido", " ", null] }));
    expect(open.kind === "open" && open.texts).toEqual(["Más rápido"]);
    const number = questionResult(ask("number"), waveOf({ [key]: [10, "14", null, "?"] }));
    expect(number.kind === "number" && [number.n, number.mean?.mean]).toEqual([2, 12]);
  });

  it("a question without column has no answers", () => {
    expect(questionResult(ask("single", { options }), waveOf({}))).toMatchObject({ n: 0 });
  });
});

describe("the survey", () => {
  it("needs 292 answers of 1,200 and 1,168 invitations at 25 %", () => {
    const survey = { ...blankSurvey("en"), population: 1200 };
    expect(sampleNeed(survey)).toEqual({ answers: 292, invitations: null });
    expect(sampleNeed({ ...survey, responseRate: 0.25 })).toEqual({
      answers: 292,
      invitations: 1168,
    });
  });

  it("takes a minute at least, and longer with open questions", () => {
    expect(minutesToAnswer(blankSurvey("en"))).toBe(1);
    const questions = Array.from({ length: 10 }, () => ask("open"));
    expect(minutesToAnswer({ ...blankSurvey("en"), questions })).toBe(6);
  });

  it("knows its latest wave with answers and which questions are frozen", () => {
    const first = waveOf({ [key]: [1] });
    const survey = { ...blankSurvey("en"), waves: [first, blankWave(idOf(3))] };
    expect(latestWave(survey)).toBe(first);
    expect(latestWave(blankSurvey("en"))).toBeNull();
    expect(hasAnswers(survey, ask("scale"))).toBe(true);
    expect(hasAnswers(survey, ask("scale", { id: idOf(9) }))).toBe(false);
  });

  it("stretches linked scales to the customers' emotion −2…+2", () => {
    const questions = [ask("scale", { momentId: momentAt(7) })];
    const wave = waveOf({ [key]: cells([10, 10], [1, 3]) });
    const emotions = customerEmotions({ ...blankSurvey("en"), questions }, wave);
    expect(emotions.get(momentAt(7))).toEqual({ value: -1, n: 20, questions: 1 });
    const few = waveOf({ [key]: cells([9], [1]) });
    expect(customerEmotions({ ...blankSurvey("en"), questions }, few).size).toBe(0);
  });

  it("a waiting time is better downwards, as its indicator says; a share upwards", () => {
    const project = bankProject();
    const minutes = project.cycles[0]?.survey?.questions[0];
    expect(minutes && targetDirection(project, minutes)).toBe("atMost");
    expect(targetDirection(project, ask("scale"))).toBe("atLeast");
    expect(targetDirection(project, ask("number"))).toBeNull();
  });
});
