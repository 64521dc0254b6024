import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { separate } from "#shared/charts/text/separate.ts";

describe("labels in a column", () => {
  it("leaves labels alone that do not touch", () => {
    const items = [
      { wanted: 10, height: 5 },
      { wanted: 40, height: 5 },
    ];
    expect(separate(items, 0, 100)).toEqual([10, 40]);
  });

  it("shares the displacement of two that overlap", () => {
    const items = [
      { wanted: 10, height: 10 },
      { wanted: 14, height: 10 },
    ];
    expect(separate(items, 0, 100)).toEqual([7, 17]);
  });

  it("moves the column into the frame", () => {
    const items = [
      { wanted: -20, height: 10 },
      { wanted: 98, height: 10 },
    ];
    expect(separate(items, 0, 100)).toEqual([0, 90]);
  });

  it("starts at the top when there is too little room", () => {
    expect(
      separate(
        [
          { wanted: 50, height: 80 },
          { wanted: 60, height: 80 },
        ],
        5,
        100,
      ),
    ).toEqual([5, 85]);
  });

  it("gives nothing for nothing", () => {
    expect(separate([], 0, 100)).toEqual([]);
  });

  it("keeps order and never overlaps", () => {
    const item = record({
      wanted: integer({ min: -200, max: 900 }),
      height: integer({ min: 1, max: 60 }),
    });
    assert(
      property(array(item, { maxLength: 40 }), (items) => {
        const tops = separate(items, 0, 700);
        for (const [place, top] of tops.entries()) {
          const next = tops[place + 1];
          if (next !== undefined)
            expect(next).toBeGreaterThanOrEqual(top + (items[place]?.height ?? 0) - 1e-6);
        }
      }),
    );
  });
});
