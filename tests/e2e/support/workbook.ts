import { expect, type Locator, type Page } from "@playwright/test";

/** The frame around every page of an open project, in English. */
export class Workbook {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get pages(): Locator {
    return this.page.getByRole("navigation", { name: "Pages of the workbook" });
  }

  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** "Saved 10:42", "Not in a file yet" … */
  get saveStatus(): Locator {
    return this.page.getByRole("banner").getByRole("status");
  }

  get undo(): Locator {
    return this.page.getByRole("button", { name: "Undo", exact: true });
  }

  get redo(): Locator {
    return this.page.getByRole("button", { name: "Redo", exact: true });
  }

  /** The page the person is on, as the rail says it. */
  get here(): Locator {
    return this.pages.locator('[aria-current="page"]');
  }

  /** By its name as it stands in the rail. */
  async goTo(name: string): Promise<void> {
    const link = this.pages.getByRole("button", { name: new RegExp(`^${name}`) });
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(this.title).toBeVisible();
  }

  async choose(...path: readonly string[]): Promise<void> {
    await this.page.getByRole("button", { name: "More", exact: true }).first().click();
    for (const name of path) await this.page.getByRole("menuitem", { name }).click();
  }

  /** Into a file of the projects' folder. */
  async saveAs(name: string): Promise<void> {
    await this.page.keyboard.press("Control+Shift+s");
    const dialog = this.page.getByRole("dialog", { name: "Save in a file" });
    await dialog.getByLabel("Name of the file").fill(name);
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(this.saveStatus).toContainText("Saved");
  }

  async close(): Promise<void> {
    await this.choose("Close the project");
    await expect(this.page.getByRole("button", { name: "New project" })).toBeVisible();
  }
}
