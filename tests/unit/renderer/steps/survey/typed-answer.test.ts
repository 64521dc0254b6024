import { describe, expect, it } from "vitest";
import { blankQuestion } from "#shared/domain/survey/blank.ts";
import { columnsOf, type AnswerColumnOf } from "#shared/domain/survey/edit-columns.ts";
import type { Question } from "#shared/domain/survey/schema.ts";
import { idOf } from "#tests/unit/shared/domain/sample-project.ts";
import { asTyped, isOneDigit, readTyped } from "#renderer/steps/survey/answers/typed-answer.ts";
import { numberClasses } from "#renderer/steps/survey/results/result-data.ts";

function column(parts: Partial<Question>): AnswerColumnOf {
  const [first] = columnsOf([{ ...blankQuestion(idOf(1), "q1"), ...parts }]);
  if (first === undefined) throw new Error("no column");
  return first;
}
const scale = column({ kind: "scale", exit: "notApplicable" });

describe("readTyped", () => {
  it("reads the place of an option, the way out and nothing", () => {
    expect(readTyped(scale, "4", "es-EC")).toBe("4");
    expect(readTyped(scale, " X ", "es-EC")).toBe("notApplicable");
    expect(readTyped(scale, "", "es-EC")).toBeNull();
  });

  it("refuses what is none of the answers", () => {
    expect(readTyped(scale, "6", "es-EC")).toBeUndefined();
    expect(readTyped(scale, "0", "es-EC")).toBeUndefined();
    expect(readTyped(column({ kind: "scale" }), "x", "es-EC")).toBeUndefined();
    expect(readTyped(column({ kind: "nps" }), "11", "es-EC")).toBeUndefined();
    expect(readTyped(column({ kind: "effort" }), "0", "es-EC")).toBeUndefined();
  });

  it("reads yes and no by place, NPS with its zero, numbers in the language's form, and words", () => {
    expect(readTyped(column({ kind: "yesNo" }), "2", "es-EC")).toBe("no");
    expect(readTyped(column({ kind: "nps" }), "0", "es-EC")).toBe(0);
    expect(readTyped(column({ kind: "number" }), "2,5", "es-EC")).toBe(2.5);
    expect(readTyped(column({ kind: "open" }), " Muy lento ", "es-EC")).toBe("Muy lento");
  });

  it("shows a cell as it would be typed", () => {
    expect(asTyped(scale, 4, String)).toBe("4");
    expect(asTyped(column({ kind: "yesNo" }), "no", String)).toBe("2");
    expect(asTyped(scale, "notApplicable", String)).toBe("x");
    expect(asTyped(scale, null, String)).toBe("");
  });

  it("knows where one digit says everything", () => {
    expect([scale, column({ kind: "effort" }), column({ kind: "nps" })].map(isOneDigit)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("numberClasses", () => {
  it("keeps up to twelve different values apart", () => {
    expect(numberClasses([5, 4, 5])).toEqual([
      { from: 4, to: 4, count: 1 },
      { from: 5, to: 5, count: 2 },
    ]);
    expect(numberClasses([])).toEqual([]);
  });

  it("gathers many values in classes of round width that lose nobody", () => {
    const values = Array.from({ length: 100 }, (_, index) => index);
    const classes = numberClasses(values);
    expect(classes[0]).toEqual({ from: 0, to: 20, count: 20 });
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(100);
  });
});
