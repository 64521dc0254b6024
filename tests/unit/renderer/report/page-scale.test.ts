import { expect, test } from "vitest";
import { pageScale, pagesShown } from "#renderer/report/page-scale.ts";

const A4 = { width: 794, height: 1123 };
const WIDE = { width: 1123, height: 794 };

test("two pages stand whole beside each other", () => {
  expect(pageScale("two", [A4, A4], { width: 776, height: 600 })).toBeCloseTo(0.4547, 3);
  expect(pageScale("two", [A4, A4], { width: 2000, height: 600 })).toBeCloseTo(0.5022, 3);
});

test("one page is as wide as the room, not larger than a quarter over life size", () => {
  expect(pageScale("one", [WIDE], { width: 776, height: 600 })).toBeCloseTo(0.6589, 3);
  expect(pageScale("one", [A4], { width: 3000, height: 600 })).toBe(1.25);
});

test("no room and no pages still give a scale", () => {
  expect(pageScale("two", [], { width: 0, height: 0 })).toBe(0.15);
});

test("pairs begin at odd page numbers; the last may stand alone", () => {
  expect(pagesShown("two", 0, 5)).toEqual([0, 1]);
  expect(pagesShown("two", 3, 5)).toEqual([2, 3]);
  expect(pagesShown("two", 4, 5)).toEqual([4]);
  expect(pagesShown("one", 3, 5)).toEqual([3]);
  expect(pagesShown("all", 3, 3)).toEqual([0, 1, 2]);
  expect(pagesShown("two", 0, 0)).toEqual([]);
});
