import { assert, integer, property, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { record, redo, seal, startHistory, undo, type History } from "#shared/history/history.ts";

type Numbers = History<number, string, string>;

function step(label: string, mergeKey: string | null = null) {
  return { label, place: `at ${label}`, mergeKey };
}

function typed(history: Numbers, ...values: readonly number[]): Numbers {
  return values.reduce((before, value) => record(before, value, step(`to ${value}`)), history);
}

describe("the history of a project", () => {
  it("takes back and brings again one step at a time, with its label and place", () => {
    const history = typed(startHistory(0), 1, 2);
    expect(history.past.at(-1)?.step).toEqual({ label: "to 2", place: "at to 2", mergeKey: null });
    const back = undo(undo(history));
    expect(back.present).toBe(0);
    expect(redo(back).present).toBe(1);
    expect(redo(redo(back)).present).toBe(2);
  });

  it("is the same reference when nothing changed or nothing is left", () => {
    const history = startHistory<number, string, string>(0);
    expect(record(history, 0, step("none"))).toBe(history);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect(seal(history)).toBe(history);
  });

  it("forgets what was taken back as soon as something new is done", () => {
    const history = record(undo(typed(startHistory(0), 1, 2)), 9, step("to 9"));
    expect(history.future).toEqual([]);
    expect(undo(history).present).toBe(1);
  });

  it("makes one step of all changes with one key, until it is sealed", () => {
    const start = startHistory<number, string, string>(0);
    const merged = record(record(start, 1, step("a", "title")), 2, step("b", "title"));
    expect(merged.past).toHaveLength(1);
    expect(undo(merged).present).toBe(0);
    const after = record(seal(merged), 3, step("c", "title"));
    expect(after.past).toHaveLength(2);
    expect(undo(after).present).toBe(2);
  });

  it("leaves nothing to undo when what was typed was taken back by typing", () => {
    const start = startHistory<number, string, string>(0);
    const history = record(record(start, 1, step("a", "title")), 0, step("b", "title"));
    expect(history.past).toEqual([]);
  });

  it("remembers 200 steps", () => {
    const values = Array.from({ length: 250 }, (_, index) => index + 1);
    let history = typed(startHistory(0), ...values);
    for (let times = 0; times < 300; times += 1) history = undo(history);
    expect(history.present).toBe(50);
  });

  it("comes back to every value it showed, in order", () => {
    assert(
      property(uniqueArray(integer({ min: 1 }), { maxLength: 40 }), (values) => {
        let history = typed(startHistory(0), ...values);
        for (const value of [0, ...values].toReversed()) {
          expect(history.present).toBe(value);
          history = undo(history);
        }
        for (const value of values) {
          history = redo(history);
          expect(history.present).toBe(value);
        }
      }),
    );
  });
});
