import { test as base, expect } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { startBuiltHost, type BuiltHost } from "./start-host.ts";
import { StartScreen } from "./start-screen.ts";
import { Workbook } from "./workbook.ts";

interface Fixtures {
  readonly host: BuiltHost;
  readonly start: StartScreen;
  readonly workbook: Workbook;
  /** Fails with every rule of axe that the page breaks. */
  readonly accessible: (where: string) => Promise<void>;
  /** Anything the page said in red; a test that expects it empties the list. */
  readonly consoleErrors: string[];
}

/** A host of its own for every test, and a page on its start screen. */
export const test = base.extend<Fixtures>({
  host: async ({}, use) => {
    const host = await startBuiltHost();
    await use(host);
    await host.stop();
  },
  consoleErrors: [
    // After the host: it must still be there while the page is looked at.
    async ({ page, host: _host }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await use(errors);
      expect(errors, "errors in the page's console").toEqual([]);
    },
    { auto: true },
  ],
  start: async ({ page, host }, use) => {
    const start = new StartScreen(page, host.url);
    await start.open();
    await use(start);
  },
  workbook: async ({ page }, use) => {
    await use(new Workbook(page));
  },
  accessible: async ({ page }, use) => {
    await use((where) => expectAccessible(page, where));
  },
});

export { expect } from "@playwright/test";
