import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Every rule of axe for WCAG 2.2 A and AA, on the page as it is now. Only what is broken is
 * described, and no second page is opened for it (there are no foreign frames): a third of the time.
 */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const broken = found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`,
  );
  expect(broken, where).toEqual([]);
}
