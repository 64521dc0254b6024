import { expect, type Locator, type Page } from "@playwright/test";

/** The start screen, in English unless a test says otherwise. */
export class StartScreen {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  async open(): Promise<void> {
    await this.page.goto(this.#url);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  get newProject(): Locator {
    return this.page.getByRole("button", { name: "New project" });
  }

  get openFile(): Locator {
    return this.page.getByRole("button", { name: "Open a file" });
  }

  /** The row of a project in "Continue". */
  project(client: string): Locator {
    return this.page
      .getByRole("region", { name: "Continue" })
      .getByRole("button", { name: new RegExp(escape(client)) });
  }

  get examples(): Locator {
    return this.page.getByRole("region", { name: "Start from an example" }).getByRole("button");
  }

  async openExample(name = "Cashing a cheque"): Promise<void> {
    await this.examples.filter({ hasText: name }).click();
    await expect(
      this.page.getByRole("navigation", { name: "Pages of the workbook" }),
    ).toBeVisible();
  }

  async speak(language: "English" | "Español" | "Bahasa Indonesia"): Promise<void> {
    await this.page.getByText(language, { exact: true }).click();
  }
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
