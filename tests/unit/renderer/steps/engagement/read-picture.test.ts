import { describe, expect, test } from "vitest";
import { contrastOnWhite } from "#renderer/steps/engagement/contrast.ts";
import { readPicture } from "#renderer/steps/engagement/read-picture.ts";
import { engagement } from "#shared/domain/engagement/schema.ts";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3];

describe("a logo", () => {
  test("of PNG or JPEG becomes a data URL that the file's shape takes", async () => {
    const png = await readPicture(new Blob([new Uint8Array(PNG)]));
    expect(png).toEqual({ ok: true, value: "data:image/png;base64,iVBORw0KGgoAAQID" });
    const jpeg = await readPicture(new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]));
    expect(jpeg).toEqual({ ok: true, value: "data:image/jpeg;base64,/9j/4A==" });
    expect(engagement.shape.clientLogo.safeParse(png.ok ? png.value : "").success).toBe(true);
  });

  test("is known by its first bytes, not by its name", async () => {
    const file = new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "logo.png");
    expect(await readPicture(file)).toEqual({ ok: false, error: "notAPicture" });
    expect(await readPicture(new Blob([]))).toEqual({ ok: false, error: "notAPicture" });
  });

  test("of exactly 512 kB is taken, one byte more is not", async () => {
    const bytes = new Uint8Array(512 * 1024);
    bytes.set(PNG);
    const taken = await readPicture(new Blob([bytes]));
    expect(taken.ok).toBe(true);
    expect(engagement.shape.firmLogo.safeParse(taken.ok ? taken.value : "").success).toBe(true);
    expect(await readPicture(new Blob([bytes, "x"]))).toEqual({ ok: false, error: "tooLarge" });
  });
});

describe("contrast against white", () => {
  test("is 21 for black, 1 for white, 7.2 for petrol", () => {
    expect(contrastOnWhite("#000000")).toBeCloseTo(21, 5);
    expect(contrastOnWhite("#FFFFFF")).toBeCloseTo(1, 5);
    expect(contrastOnWhite("#14606B")).toBeCloseTo(7.2, 1);
  });
});
