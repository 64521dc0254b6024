import { expect, test } from "vitest";
import { answerColumn } from "#shared/domain/survey/schema.ts";

test.each<[string, unknown, boolean]>([
  ["nothing", [], true],
  ["numbers, texts and gaps", [1, "a", null, 4.5, ""], true],
  ["the largest numbers", [1e15, -1e15], true],
  ["a number beyond them", [1.1e15], false],
  ["a negative one", [-1.1e15], false],
  ["infinity", [Number.POSITIVE_INFINITY], false],
  ["no number", [Number.NaN], false],
  ["the longest text", ["x".repeat(20_000)], true],
  ["a longer one", ["x".repeat(20_001)], false],
  ["a truth value", [true], false],
  ["a list in a cell", [[1]], false],
  ["an object in a cell", [{}], false],
  ["a gap that is not null", [undefined], false],
  ["a list with holes", [1, , 2], false], // oxlint-disable-line no-sparse-arrays
  ["a text instead of a list", "abc", false],
  ["an object that looks like a list", { length: 0 }, false],
  ["half a million answers", Array.from({ length: 500_000 }, () => 1), true],
  ["one more", Array.from({ length: 500_001 }, () => 1), false],
])("%s", (_name, column, isGood) => {
  expect(answerColumn.safeParse(column).success).toBe(isGood);
});
