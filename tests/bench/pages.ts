import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { startWebHost, type WebHost } from "#main/hosts/web/start-web-host.ts";
import { saveSurroundings } from "#main/hosts/host-ports.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import { inTurns, type Row } from "./measure.ts";
import { withMoments } from "./scaled-project.ts";

export interface PagesParts {
  readonly root: string;
  /** Built page of the workbook, and the blank one. */
  readonly client: string;
  readonly blank: string;
  readonly resources: string;
  readonly chromiumPath: string;
  readonly isQuick: boolean;
}

export const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function pageRows(parts: PagesParts): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: parts.chromiumPath, args: ARGS });
  try {
    const rows = [await startRow(parts, browser)];
    for (const moments of [15, 200, 1_000]) rows.push(await typingRow(parts, browser, moments));
    return rows;
  } finally {
    await browser.close();
  }
}

export async function host(
  parts: PagesParts,
  client: string,
  name: string,
  openFirst: string | null,
) {
  return startWebHost({
    projectFolder: join(parts.root, name, "projects"),
    dataFolder: join(parts.root, name, "data"),
    clientFolder: client,
    resources: parts.resources,
    version: "bench",
    makeOutput: () => Promise.reject(new Error("nothing is made here")),
    openFirst,
  });
}

async function startRow(parts: PagesParts, browser: Browser): Promise<Row> {
  const ours = await host(parts, parts.client, "start", null);
  const blank = await host(parts, parts.blank, "blank", null);
  const times = await inTurns(
    parts.isQuick ? 5 : 20,
    () => timeToButton(browser, ours),
    () => timeToButton(browser, blank),
  );
  await Promise.all([ours.close(), blank.close()]);
  return {
    what: "Start: address entered to usable start screen, empty cache",
    size: "no project",
    unit: "ms",
    ...times,
    floorName: "blank React + Mantine page, same server",
    goal: { ratio: 1.5, at: "median" },
    cause:
      "The page asks its host for settings and the recent list and loads its language before it can show a sentence; the blank page asks nothing.",
  };
}

/** From the start of the navigation to the frame after a button is there to be pressed. */
async function timeToButton(browser: Browser, { url }: WebHost): Promise<number> {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "commit" });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = (): void => {
          const button = document.querySelector<HTMLButtonElement>("#root button");
          if (button !== null && !button.disabled && button.offsetHeight > 0) {
            requestAnimationFrame(() => done(performance.now()));
          } else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await context.close();
  return time;
}

async function typingRow(parts: PagesParts, browser: Browser, moments: number): Promise<Row> {
  const name = `typing-${moments}`;
  const folder = join(parts.root, name, "projects");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "Project.cycle");
  const store = createProjectStore(saveSurroundings("bench"));
  const made = await store.create(path, withMoments(moments), "create");
  if (!made.ok) throw new Error(made.error.code);
  const server = await host(parts, parts.client, name, path);
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await page
    .getByRole("navigation", { name: "Pages of the workbook" })
    .getByRole("button", { name: /^1|Moments/ })
    .first()
    .click();
  const keys = parts.isQuick ? 40 : 200;
  await editFirstTitle(page);
  const ours = await typeAndTime(page, keys);
  await page.keyboard.press("Escape");
  await bareField(page);
  const floor = await typeAndTime(page, keys);
  await context.close();
  await server.close();
  return {
    what: "Keystroke to paint, title of a moment",
    size: `${moments} moments`,
    unit: "ms",
    ours,
    floor,
    floorName: "bare text field in the same page",
    goal: { ratio: 2, at: "p95" },
    cause:
      "While typing, the title is committed at least once a second: that commit draws the outline, the loose ends and the badges again.",
  };
}

async function editFirstTitle(page: Page): Promise<void> {
  const grid = page.getByRole("grid", { name: "Moments of the cycle" });
  await grid.locator("[data-edits=title]").first().click();
  await page.keyboard.press("F2");
  await grid.locator("input:focus").first().waitFor({ timeout: 5_000 });
}

async function bareField(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
  });
}

/** From the key's own time stamp to the first task after the next frame. */
async function typeAndTime(page: Page, keys: number): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const channel = new MessageChannel();
    const starts: number[] = [];
    channel.port1.addEventListener("message", () => {
      const now = performance.now();
      for (const start of starts.splice(0)) times.push(now - start);
    });
    channel.port1.start();
    const hear = (event: KeyboardEvent): void => {
      starts.push(event.timeStamp);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    document.addEventListener("keydown", hear, { capture: true });
    Reflect.set(window, "benchTimes", () => {
      document.removeEventListener("keydown", hear, { capture: true });
      return times;
    });
  });
  const letters = "calm words for a calm room ";
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(
      letters[key % letters.length] === " "
        ? "Space"
        : `Key${(letters[key % letters.length] ?? "a").toUpperCase()}`,
    );
    await page.waitForTimeout(35);
    // Back to a short text: a field has its limit.
    if (key % 60 === 59) await page.keyboard.press("Control+A");
  }
  await page.waitForTimeout(100);
  // Made above.
  const times = await page.evaluate(() => (Reflect.get(window, "benchTimes") as () => number[])());
  return times.slice(3);
}
