import { unzlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { indexedPng } from "#main/report/indexed-png.ts";

function picture(
  width: number,
  height: number,
  at: (x: number, y: number) => number[],
): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rgba.set(at(x, y), (y * width + x) * 4);
  return rgba;
}

/** Reads it back the way any program would. */
function read(png: Uint8Array): {
  width: number;
  height: number;
  colour: (x: number, y: number) => number[];
} {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.set(name, png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const palette = chunks.get("PLTE") ?? new Uint8Array();
  const rows = unzlibSync(chunks.get("IDAT") ?? new Uint8Array());
  const width = view.getUint32(16);
  return {
    width,
    height: view.getUint32(20),
    colour: (x, y) => {
      const index = rows[y * (width + 1) + 1 + x] ?? 0;
      return [...palette.subarray(index * 3, index * 3 + 3)];
    },
  };
}

describe("a drawing with a palette", () => {
  test("keeps its inks and its ground exactly", () => {
    const at = (x: number, y: number): number[] =>
      x === y ? [20, 96, 107, 255] : y === 2 ? [179, 32, 44, 255] : [255, 255, 255, 255];
    const png = indexedPng(picture(7, 5, at), 7, 5);
    if (png === null) throw new Error("it is opaque");
    const back = read(png);
    expect([back.width, back.height]).toEqual([7, 5]);
    for (let y = 0; y < 5; y += 1)
      for (let x = 0; x < 7; x += 1) expect(back.colour(x, y)).toEqual(at(x, y).slice(0, 3));
  });

  test("moves the steps of smooth edges by no more than the eye can see", () => {
    const at = (x: number, y: number): number[] => [
      255 - x * 3,
      255 - x,
      255 - x * 2 - (y % 2),
      255,
    ];
    const png = indexedPng(picture(64, 64, at), 64, 64);
    if (png === null) throw new Error("it is opaque");
    const back = read(png);
    for (const [x, y] of [
      [0, 0],
      [63, 63],
      [10, 50],
    ] as const) {
      const off = back.colour(x, y).map((value, index) => Math.abs(value - (at(x, y)[index] ?? 0)));
      expect(Math.max(...off)).toBeLessThanOrEqual(8);
    }
  });

  test("is not made of a picture that shows what is behind it", () => {
    expect(
      indexedPng(
        picture(2, 2, () => [0, 0, 0, 128]),
        2,
        2,
      ),
    ).toBeNull();
  });
});
