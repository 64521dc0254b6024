import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { saveSurroundings } from "#main/hosts/host-ports.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import type { Row } from "./measure.ts";
import { ARGS, host, type PagesParts } from "./pages.ts";
import { withMoments } from "./scaled-project.ts";

const MOMENTS = 60;
/** One frame at 60 Hz. */
const FRAME_MS = 16.7;

/**
 * The wheel drawn again because another moment was chosen: alone, as on a narrow page, which
 * has nothing else to follow the choice, and as a part of the whole page.
 */
export async function wheelRows(parts: PagesParts): Promise<Row[]> {
  const folder = join(parts.root, "wheel", "projects");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "Project.cycle");
  const store = createProjectStore(saveSurroundings("bench"));
  const made = await store.create(path, withMoments(MOMENTS), "create");
  if (!made.ok) throw new Error(made.error.code);
  const server = await host(parts, parts.client, "wheel", path);
  const browser = await chromium.launch({ executablePath: parts.chromiumPath, args: ARGS });
  try {
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
    const wheel = page.getByRole("listbox", { name: /^Cycle of 60 moments/ });
    await wheel.waitFor();
    const turns = parts.isQuick ? 30 : 120;
    const whole = await redrawTimes(page, turns);
    await page.setViewportSize({ width: 720, height: 800 });
    await page.getByText("Cycle", { exact: true }).last().click();
    await wheel.waitFor();
    const alone = await redrawTimes(page, turns);
    return [
      rowOf("alone", alone, { max: FRAME_MS }),
      rowOf("with list and details, whole page", whole, null),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

function rowOf(where: string, times: { ours: number[]; floor: number[] }, goal: Row["goal"]): Row {
  return {
    what: `Wheel ${where}: another moment chosen`,
    size: `${MOMENTS} moments`,
    unit: "ms",
    ...times,
    floorName: "one attribute of one circle changed",
    goal,
    cause: "A choice draws two marks and the middle again; the rest is the frame itself.",
  };
}

/**
 * From the beginning of a frame, in which the key comes, to the first task after that frame
 * was painted; in turns with changing one attribute by hand.
 */
async function redrawTimes(
  page: Page,
  turns: number,
): Promise<{ ours: number[]; floor: number[] }> {
  return page.evaluate(async (count) => {
    const wheel = [...document.querySelectorAll<HTMLElement>("[role=listbox]")]
      .filter((each) => each.querySelector("svg [role=option]") !== null)
      .at(-1);
    const circle = wheel?.querySelector("circle[r]");
    if (wheel === undefined || circle === null || circle === undefined) throw new Error("no wheel");
    wheel.focus();
    const inOneFrame = (change: () => void): Promise<number> =>
      new Promise((done) => {
        const channel = new MessageChannel();
        requestAnimationFrame(() => {
          const start = performance.now();
          channel.port1.addEventListener("message", () => {
            channel.port1.close();
            done(performance.now() - start);
          });
          channel.port1.start();
          change();
          channel.port2.postMessage(null);
        });
      });
    const press = (key: string): void => {
      wheel.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    };
    const times = { ours: [] as number[], floor: [] as number[] }; // never[] otherwise
    press("Home");
    for (let turn = -5; turn < count; turn += 1) {
      const ours = await inOneFrame(() => press(turn % 50 === 49 ? "Home" : "ArrowRight"));
      const floor = await inOneFrame(() => circle.setAttribute("r", String(5 + (turn % 2))));
      if (turn < 0) continue;
      times.ours.push(ours);
      times.floor.push(floor);
    }
    return times;
  }, turns);
}
