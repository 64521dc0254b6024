import { expect, test } from "./support/test.ts";
import { NAMESPACES } from "./support/namespaces.ts";

const PAGES = 9;

const LANGUAGES = [
  { name: "English", examples: [/Cashing a cheque/, /Buying a dress/] },
  { name: "Español", examples: [/Cobro de un cheque/, /vestido/i] },
  { name: "Bahasa Indonesia", examples: [/Pencairan cek/, /gaun|baju/i] },
] as const;

/** A key that reached the screen, a hole in a sentence, or a value that is none. */
const UNFINISHED = new RegExp(
  `\\b(${NAMESPACES.join("|")}):[a-z][\\w.]+|\\{\\{|undefined|NaN|\\[object`,
);

for (const language of LANGUAGES) {
  for (const [number, example] of language.examples.entries()) {
    test(`${language.name}: every page of example ${number + 1} is written out`, async ({
      page,
      start,
      accessible,
    }) => {
      await start.speak(language.name);
      await page.getByRole("button", { name: example }).first().click();
      const rail = page.getByRole("navigation").first();
      await expect(rail.getByRole("button")).not.toHaveCount(0);
      for (let at = 0; at < PAGES; at += 1) {
        await rail.getByRole("button").nth(at).click();
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        for (const view of await page.locator("[data-page-views] label").all()) {
          await view.click();
          expect(await page.locator("body").innerText()).not.toMatch(UNFINISHED);
        }
        expect(await page.locator("body").innerText()).not.toMatch(UNFINISHED);
        if (number === 0) await accessible(`page ${at}`);
      }
      // Nothing is cut sideways on a projector.
      await page.setViewportSize({ width: 1024, height: 768 });
      for (let at = 0; at < PAGES; at += 1) {
        await rail.getByRole("button").nth(at).click();
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `page ${at}`).toBeLessThanOrEqual(1024);
      }
    });
  }
}
