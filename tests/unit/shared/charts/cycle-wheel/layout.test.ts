import { describe, expect, it } from "vitest";
import { wheelInput, type WheelInput } from "#shared/charts/cycle-wheel/data.ts";
import type { Leader } from "#shared/charts/cycle-wheel/leaders.ts";
import { compactLayout, fullLayout, type FullForm } from "#shared/charts/cycle-wheel/layout.ts";
import { ringOf } from "#shared/charts/cycle-wheel/ring.ts";
import type { Point } from "#shared/charts/svg/polar.ts";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { cycleOf, LONG_TITLE } from "../cycles.ts";

const words = wheelWords(createTranslator("en"));
const FORMS: readonly FullForm[] = ["landscape", "portrait"];

function input(count: number, shape: Parameters<typeof cycleOf>[1] = {}): WheelInput {
  return wheelInput(cycleOf(count, shape), "Aurora Bank (example)");
}

function segments({ points }: Leader): [Point, Point][] {
  return points.slice(1).map((point, place) => [points[place] ?? point, point]);
}

function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function cross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function crossings(leaders: readonly Leader[]): string[] {
  return leaders.flatMap((one, place) =>
    leaders
      .slice(place + 1)
      .filter((other) => segments(one).some((a) => segments(other).some((b) => cross(a, b))))
      .map((other) => `${one.place + 1} and ${other.place + 1}`),
  );
}

describe("ring", () => {
  it("puts fifteen moments at half steps between 15 and 345 degrees", () => {
    const ring = ringOf(15, { x: 608, y: 355 }, 276);
    expect(ring.angles[0]).toBe(26);
    expect(ring.angles[7]).toBe(180);
    expect(ring.angles[14]).toBe(334);
    expect(ring.r).toBe(18);
    expect(ring.d).toBe(27);
  });

  it("narrows the gap and the marks for forty", () => {
    const ring = ringOf(40, { x: 608, y: 355 }, 276);
    expect(ring.gap).toBe(22);
    expect(ring.r).toBeCloseTo(14.65, 1);
  });

  it("puts one moment opposite the opening", () => {
    expect(ringOf(1, { x: 0, y: 0 }, 276).angles).toEqual([180]);
  });

  it("carries no numbers where the circles are too small", () => {
    expect(ringOf(40, { x: 0, y: 0 }, 150).digits).toBe(11);
    expect(ringOf(200, { x: 0, y: 0 }, 150).digits).toBeNull();
  });

  it("keeps neighbouring marks apart at every count", () => {
    for (const count of [2, 3, 12, 40, 60, 200]) {
      const ring = ringOf(count, { x: 0, y: 0 }, 276);
      const chord = 2 * 276 * Math.sin((Math.min(180, ring.step) * Math.PI) / 360);
      expect(2 * ring.r).toBeLessThan(chord);
    }
  });
});

describe("full wheel", () => {
  it("is 1216 by 748, the portrait one 820 wide", () => {
    expect(fullLayout(input(15), "landscape", words)).toMatchObject({ width: 1216, height: 748 });
    expect(fullLayout(input(15), "portrait", words).width).toBe(820);
  });

  it("never lets two leaders cross", () => {
    for (const form of FORMS)
      for (const count of Array.from({ length: 60 }, (_, place) => place + 1))
        for (const shape of [
          {},
          { title: () => LONG_TITLE, reason: LONG_TITLE },
          { stages: Math.min(12, count) },
        ])
          expect(crossings(fullLayout(input(count, shape), form, words).leaders)).toEqual([]);
  });

  it("keeps labels inside the frame, in order and apart", () => {
    for (const form of FORMS)
      for (const count of [1, 3, 12, 15, 21, 40, 60])
        for (const title of [undefined, () => LONG_TITLE]) {
          const layout = fullLayout(
            input(count, title === undefined ? {} : { title }),
            form,
            words,
          );
          expect(layout.labels).toHaveLength(count);
          for (const which of ["left", "right"] as const) {
            const labels = layout.labels.filter((label) => label.side === which);
            const pitch = layout.style?.pitch ?? 0;
            for (const [place, label] of labels.entries()) {
              const foot = label.y + pitch * (Math.max(1, label.title.length) - 0.5);
              const next = labels[place + 1];
              const nextTop =
                next === undefined ? layout.legendY : (next.head?.y ?? next.episode?.y ?? next.y);
              expect(foot).toBeLessThanOrEqual(nextTop - 5);
              expect(label.head?.y ?? label.y).toBeGreaterThan(0);
            }
          }
        }
  });

  it("cuts a label of 120 signs after two lines", () => {
    const layout = fullLayout(input(15, { title: () => LONG_TITLE }), "landscape", words);
    for (const { title } of layout.labels) {
      expect(title).toHaveLength(2);
      expect(title[1]).toMatch(/…$/);
    }
  });

  it("repeats a stage's head where the stage changes sides", () => {
    const heads = fullLayout(input(15, { stages: 3 }), "landscape", words)
      .labels.filter(({ head }) => head !== null)
      .map(({ place, head }) => [place + 1, head?.lines[0]]);
    expect(heads).toEqual([
      [1, "A STAGE NUMBER 1"],
      [6, "B STAGE NUMBER 2"],
      [15, "C STAGE NUMBER 3"],
      [10, "B STAGE NUMBER 2"],
    ]);
  });

  it("groups by stage from 61 moments on", () => {
    expect(fullLayout(input(60), "landscape", words).grouped).toBe(false);
    const layout = fullLayout(input(61), "landscape", words);
    expect(layout.grouped).toBe(true);
    expect(layout.labels).toEqual([]);
    expect(layout.groups.map(({ head }) => head[0])).toEqual([
      "A STAGE NUMBER 1",
      "B STAGE NUMBER 2",
      "E STAGE NUMBER 5",
      "D STAGE NUMBER 4",
      "C STAGE NUMBER 3",
    ]);
    expect(layout.groups[0]?.detail).toEqual(["13 moments, 2 critical"]);
  });
});

describe("compact wheel", () => {
  it("holds every mark inside its square", () => {
    for (const size of [160, 300, 382, 430])
      for (const count of [1, 15, 40, 200]) {
        const { ring, width } = compactLayout(input(count), size);
        expect(ring.centre.x + ring.band.outer + ring.band.edge).toBeLessThanOrEqual(width);
        expect(ring.centre.y - ring.radius - 8 - 13 * ring.k - 7).toBeGreaterThanOrEqual(0);
      }
  });
});
