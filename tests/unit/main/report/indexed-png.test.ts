import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { indexedPng } from "#main/report/indexed-png.ts";

const RED = [200, 0, 0, 255];
const WHITE = [255, 255, 255, 255];

/** Data of the chunks of a PNG by name. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
  }
  return chunks;
}

describe("a PNG with a palette", () => {
  it("holds each colour once and one byte a pixel", () => {
    const png = indexedPng(new Uint8Array([RED, WHITE, WHITE, RED].flat()), 2, 2);
    if (png === null) throw new Error("two colours fit");
    const chunks = chunksOf(png);
    expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
    expect([...(chunks.get("IHDR") ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect([...(chunks.get("PLTE") ?? [])]).toEqual([200, 0, 0, 255, 255, 255]);
    expect([...inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 0, 1, 0]);
    // The checksum of an empty IEND is known from every PNG.
    expect(Buffer.from(png.slice(-4)).toString("hex")).toBe("ae426082");
  });

  it("takes 256 colours and not 257", () => {
    const shades = (count: number): Uint8Array =>
      new Uint8Array(
        Array.from({ length: count }, (_, index) => [index & 0xff, index >> 8, 0, 255]).flat(),
      );
    expect(indexedPng(shades(256), 256, 1)).not.toBeNull();
    expect(indexedPng(shades(257), 257, 1)).toBeNull();
  });

  it("is not made of what is seen through", () => {
    expect(indexedPng(new Uint8Array([200, 0, 0, 128]), 1, 1)).toBeNull();
  });
});
