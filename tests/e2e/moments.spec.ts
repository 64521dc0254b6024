import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const TITLES = [
  "I decide to cash my cheque",
  "I take public transport",
  "I enter the bank",
  "I look for how cashing works",
  "I ask an employee",
  "I am told to take a number",
  "I wait for my turn",
  "I am called to the window",
  "I greet the teller and hand over the cheque",
  "The teller checks the cheque",
  "I am asked which notes I want",
  "I answer and am paid",
  "I count the money",
  "I say goodbye",
  "I take public transport home",
] as const;

/** The page of step 1. */
class Moments {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  get list(): Locator {
    return this.page.getByRole("grid", { name: "Moments of the cycle" });
  }
  get next(): Locator {
    return this.list.getByRole("textbox", { name: "Next moment" });
  }
  get details(): Locator {
    return this.page.getByRole("complementary", { name: "Details" });
  }
  row(title: string): Locator {
    return this.list.getByRole("row").filter({ has: this.page.getByText(title, { exact: true }) });
  }
  /** Titles in order. */
  async titles(): Promise<string[]> {
    return await this.list
      .locator("[role=row]:has([data-edits=emotion]) [data-edits=title]")
      .allTextContents();
  }
  async goToRow(number: number, from: number): Promise<void> {
    const key = number > from ? "ArrowDown" : "ArrowUp";
    for (let step = 0; step < Math.abs(number - from); step += 1)
      await this.page.keyboard.press(key);
  }
}

test("fifteen moments, their marks and an episode by keyboard alone", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  const moments = new Moments(page);
  const keys = page.keyboard;
  await start.newProject.focus();
  await keys.press("Enter");
  await expect(workbook.pages).toBeVisible();
  await keys.press("Alt+1");
  await expect(workbook.title).toHaveText("Moments of truth");
  await expect(moments.next).toBeFocused();
  await accessible("moments, empty");

  for (const title of TITLES) {
    await keys.type(title);
    await keys.press("Enter");
  }
  await expect(moments.next).toBeFocused();
  expect(await moments.titles()).toEqual([...TITLES]);

  await keys.press("ArrowUp");
  await moments.goToRow(6, 15);
  await keys.press("c");
  await keys.press("-");
  await keys.press("-");
  await moments.goToRow(7, 6);
  await keys.press("c");
  await keys.press("F2");
  await keys.press("Tab");
  await keys.type("18");
  await keys.press("Tab");
  const writeReason = moments.details.getByRole("button", { name: "Write the reason" });
  await expect(writeReason).toBeFocused();
  await keys.press("Enter");
  const reason = moments.details.getByRole("textbox", {
    name: "Why it can ruin the whole service",
  });
  await expect(reason).toBeFocused();
  await keys.type("Long wait, too few tellers");
  await expect(writeReason).toBeHidden();

  await moments.row("I wait for my turn").focus();
  await moments.goToRow(9, 7);
  for (let step = 0; step < 3; step += 1) await keys.press("Shift+ArrowDown");
  await keys.press("e");
  await expect(moments.list.getByText("Critical episode 9–12")).toBeVisible();
  await expect(page.getByText("3 of 15")).toBeVisible();
  await expect(page.getByText("critical, counted as episodes: 20%")).toBeVisible();
  await expect(page.getByText("6 of 15")).toBeVisible();
  await accessible("moments, fifteen");

  await keys.press("Escape");
  await moments.goToRow(15, 12);
  await keys.press("Alt+ArrowUp");
  expect((await moments.titles()).slice(13)).toEqual([TITLES[14], TITLES[13]]);
  await keys.press("Control+z");
  expect(await moments.titles()).toEqual([...TITLES]);
  await keys.press("Control+Shift+z");
  expect((await moments.titles()).slice(13)).toEqual([TITLES[14], TITLES[13]]);
  await keys.press("Control+z");

  await workbook.saveAs("cheque");
  await page.reload();
  await expect(workbook.pages).toBeVisible();
  await keys.press("Alt+1");
  await expect(moments.list.getByText("Critical episode 9–12")).toBeVisible();
  expect(await moments.titles()).toEqual([...TITLES]);
  await expect(page.getByText("6 of 15")).toBeVisible();
});

test("the same by mouse: write, mark, choose, move, remove, undo", async ({ start, workbook }) => {
  const { page } = start;
  const moments = new Moments(page);
  await start.openExample();
  await workbook.goTo("Moments of truth");
  await moments.row("I enter the bank").getByText("I enter the bank").click();
  await page.getByRole("textbox", { name: "Title of moment 3" }).fill("I come in");
  await moments.details.getByText("Critical", { exact: true }).click();
  await expect(page.getByText("4 of 15")).toBeVisible();
  await moments.details.getByTitle("Delighted").click();
  await expect(moments.details.getByRole("radio", { name: "+2 Delighted" })).toBeChecked();

  await moments.row("I say goodbye").click({ position: { x: 34, y: 15 } });
  await moments
    .row("I take public transport home")
    .click({ position: { x: 34, y: 15 }, modifiers: ["Shift"] });
  await page.getByRole("button", { name: "Make an episode" }).click();
  await expect(moments.list.getByText("Critical episode 14–15")).toBeVisible();

  const grip = moments.row("I come in").locator("[data-grip]");
  const target = moments.row("I decide to cash my cheque");
  await moments.row("I come in").hover();
  await grip.hover();
  await page.mouse.down();
  const box = await target.boundingBox();
  if (box === null) throw new Error("the first row is in sight");
  await page.mouse.move(box.x + 8, box.y + 40, { steps: 5 });
  await page.mouse.move(box.x + 8, box.y + 4, { steps: 5 });
  await page.mouse.up();
  expect((await moments.titles()).slice(0, 2)).toEqual(["I come in", "I decide to cash my cheque"]);

  await moments.details.getByRole("button", { name: "More: I come in" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(moments.list.getByText("I come in")).toBeHidden();
  await workbook.undo.click();
  await expect(moments.list.getByText("I come in")).toBeVisible();
});

test("table and curves are accessible in light and dark, and the ring is walked by arrows", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  const moments = new Moments(page);
  await start.openExample();
  await workbook.goTo("Moments of truth");
  const ring = page.getByRole("listbox", { name: /^Cycle of 15 moments/ });
  await ring.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(moments.details.getByRole("heading", { level: 2 })).toHaveText(
    "I take public transport",
  );
  await accessible("moments, a moment selected");
  for (const view of ["Table", "Curves"]) {
    await page.getByText(view, { exact: true }).click();
    await accessible(`${view}, light`);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  for (const view of ["Table", "Cycle"]) {
    await page.getByText(view, { exact: true }).first().click();
    await accessible(`${view}, dark`);
  }
});

test("on a narrow page list, cycle and details stand under tabs", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  await start.openExample();
  await workbook.goTo("Moments of truth");
  await page.setViewportSize({ width: 640, height: 700 });
  await page.getByText("Details", { exact: true }).click();
  await expect(page.getByLabel("Starts when")).toBeVisible();
  await accessible("moments, narrow");
});

const BANCO: readonly (readonly [title: string, emotion: number])[] = [
  ["Decido ir a cobrar mi cheque", 0],
  ["Voy en transporte público", -1],
  ["Entro en el banco", 0],
  ["Miro cómo se cobra un cheque", -1],
  ["Pregunto a un empleado", 0],
  ["Me dicen que tome un número", -2],
  ["Espero mi turno", -2],
  ["Me llaman a la ventanilla", 1],
  ["Saludo al cajero y entrego el cheque", 0],
  ["El cajero revisa el cheque", -1],
  ["Me pregunta qué billetes quiero", 1],
  ["Respondo y recibo el dinero", 2],
  ["Cuento el dinero", 1],
  ["Me despido", 1],
  ["Vuelvo a casa en transporte público", 0],
];

test("a session in Spanish from blank to the bank's fifteen moments, by keyboard only, saved and reopened", async ({
  start,
}) => {
  const { page } = start;
  const keys = page.keyboard;
  const list = page.getByRole("grid", { name: "Momentos del ciclo" });
  const next = list.getByRole("textbox", { name: "Siguiente momento" });
  await page.getByRole("radio", { name: "English" }).focus();
  await keys.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Proyecto nuevo" })).toBeVisible();
  await keys.press("Alt+n");
  await expect(page.getByRole("navigation").first()).toBeVisible();
  await keys.press("Alt+1");
  await expect(next).toBeFocused();

  for (const [title] of BANCO) {
    await keys.type(title);
    await keys.press("Enter");
  }
  await keys.press("ArrowUp");
  await keys.press("Home");
  for (const [, emotion] of BANCO) {
    // From nobody's word: up and down again is 0.
    if (emotion === 0) for (const key of ["+", "-"]) await keys.press(key);
    for (let step = 0; step < Math.abs(emotion); step += 1) {
      await keys.press(emotion < 0 ? "-" : "+");
    }
    await keys.press("ArrowDown");
  }
  await keys.press("ArrowUp");
  for (let at = 15; at > 7; at -= 1) await keys.press("ArrowUp");
  await keys.press("c");
  await keys.press("ArrowUp");
  await keys.press("c");
  for (let at = 6; at < 9; at += 1) await keys.press("ArrowDown");
  for (let at = 9; at < 12; at += 1) await keys.press("Shift+ArrowDown");
  await keys.press("e");
  await keys.press("Escape");
  await expect(list.getByText("Episodio crítico 9–12")).toBeVisible();
  await keys.press("ArrowUp");
  for (let at = 11; at > 8; at -= 1) await keys.press("ArrowUp");
  await keys.press("Enter");
  await keys.type("Un pago incompleto parece fraude");
  await keys.press("Enter");

  async function expectTheBank(): Promise<void> {
    const rows = list.locator("[role=row]:has([data-edits=emotion])");
    await expect(rows).toHaveCount(15);
    expect(await rows.locator("[data-edits=title]").allTextContents()).toEqual(
      BANCO.map(([title]) => title),
    );
    const words = ["Muy molesto", "Molesto", "Indiferente", "Contento", "Encantado"];
    expect(await rows.locator("[data-edits=emotion]").allTextContents()).toEqual(
      BANCO.map(([, emotion]) => words[emotion + 2]),
    );
    await expect(list.locator("[data-critical]")).toHaveCount(6);
    await expect(list.getByText("Episodio crítico 9–12")).toBeVisible();
    await expect(list.getByText("· Un pago incompleto parece fraude")).toBeVisible();
    await expect(page.getByText("3 de 15")).toBeVisible();
    await expect(page.getByText("6 de 15")).toBeVisible();
  }
  await expectTheBank();

  await keys.press("Control+Shift+s");
  await expect(page.getByRole("dialog").getByRole("textbox").first()).toBeFocused();
  await keys.press("Control+a");
  await keys.type("cobro-de-un-cheque");
  await keys.press("Enter");
  await expect(page.getByRole("banner").getByRole("status")).toContainText("Guardado");
  await page.reload();
  await expect(page.getByRole("navigation").first()).toBeVisible();
  await keys.press("Alt+1");
  await expectTheBank();
});

/** What Ctrl V does with this text on the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((written) => {
    const data = new DataTransfer();
    data.setData("text/plain", written);
    const event = new ClipboardEvent("paste", {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

test("a pasted table is shown with its columns first, then becomes moments in one step", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  const moments = new Moments(page);
  await start.openExample();
  await workbook.goTo("Moments of truth");
  await moments.row("I say goodbye").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Title of moment 14" })).toBeFocused();
  await paste(
    page,
    [
      "Nr\tPhase\tMoment\tChannel\tMinutes\tFeeling\tWhat can go wrong",
      '1\tClosing\tI look for the exit\tin person\t1:00\tkesal\t"It is locked\nNobody is there"',
      "2\tAfterwards\tI tell my sister\tpigeon\ta while\t+2\t",
      "3\t\tShe comes too\t\t\t\t",
    ].join("\r\n"),
  );
  const dialog = page.getByRole("dialog", { name: "Paste a list" });
  await expect(dialog.getByRole("checkbox")).toBeChecked();
  await expect(dialog.getByRole("status")).toContainText("3 moments. They follow “I say goodbye”.");
  await expect(dialog.getByRole("status")).toContainText("Begins the stage “Afterwards”.");
  await expect(dialog.getByRole("status")).toContainText("2 values are left out");
  await accessible("paste, preview");
  await dialog.getByLabel("Column 4: Channel").selectOption("Place");
  await expect(dialog.getByRole("status")).toContainText("1 value is left out");
  await dialog.getByRole("button", { name: "Add 3 moments" }).click();
  await expect(dialog).toBeHidden();
  expect((await moments.titles()).slice(13)).toEqual([
    "I say goodbye",
    "I look for the exit",
    "I take public transport home",
    "I tell my sister",
    "She comes too",
  ]);
  await expect(moments.row("She comes too")).toBeFocused();
  await workbook.undo.click();
  expect((await moments.titles()).length).toBe(15);

  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
  await page.keyboard.type("Paste a list");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("textbox", { name: "List or table" })).toBeFocused();
  await page.keyboard.type("- one");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- two");
  await accessible("paste, typed");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect((await moments.titles()).length).toBe(15);
});

test("several moments are changed at once by keyboard, and merged and split", async ({
  start,
  workbook,
  accessible,
}) => {
  const { page } = start;
  const moments = new Moments(page);
  const keys = page.keyboard;
  await start.openExample();
  await workbook.goTo("Moments of truth");
  await moments.row("I enter the bank").focus();
  for (let step = 0; step < 4; step += 1) await keys.press("Shift+ArrowDown");
  await keys.press("m");
  const panel = page.getByRole("group", { name: "Fields of 5 chosen moments" });
  await expect(panel.getByRole("combobox", { name: "Stage" })).toBeFocused();
  await expect(panel.getByRole("combobox", { name: "Emotion" })).toHaveAttribute(
    "placeholder",
    "several",
  );
  await accessible("several moments");
  await panel.getByRole("combobox", { name: "Emotion" }).focus();
  await keys.press("Enter");
  await keys.press("Home");
  await page.getByRole("option", { name: "+2 Delighted" }).click();
  const delighted = moments.list.locator('[data-edits="emotion"]', { hasText: "Delighted" });
  await expect(delighted).toHaveCount(6);
  await workbook.undo.click();
  await expect(delighted).toHaveCount(1);

  await moments.row("I look for how cashing works").focus();
  await keys.press("Escape");
  await expect(panel).toBeHidden();
  await keys.press("Shift+ArrowDown");
  await keys.press("j");
  const merged = "I look for how cashing works / I ask an employee";
  await expect(moments.row(merged)).toBeFocused();
  await keys.press("F2");
  await keys.press("Home");
  for (let at = 0; at < "I look for".length; at += 1) await keys.press("ArrowRight");
  await keys.press("Shift+Enter");
  await expect(page.getByRole("textbox", { name: "Title of moment 5" })).toHaveValue(
    "how cashing works / I ask an employee",
  );
  await keys.press("Escape");
  expect((await moments.titles()).slice(3, 5)).toEqual([
    "I look for",
    "how cashing works / I ask an employee",
  ]);
});

test.describe("by finger", () => {
  test.use({ hasTouch: true });

  test("a long press picks a row up, a swipe scrolls, the edge scrolls along", async ({
    start,
    workbook,
    page,
    context,
  }) => {
    const moments = new Moments(page);
    await start.openExample();
    await workbook.goTo("Moments of truth");
    await page.setViewportSize({ width: 1024, height: 520 });
    const session = await context.newCDPSession(page);
    const touch = async (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) => {
      const touchPoints = type === "touchEnd" ? [] : [{ x, y }];
      await session.send("Input.dispatchTouchEvent", { type, touchPoints });
    };
    const middle = async (title: string) => {
      const box = await moments.list.getByText(title, { exact: true }).boundingBox();
      if (box === null) throw new Error(`${title} is in sight`);
      return { x: box.x + 30, y: box.y + box.height / 2 };
    };
    const slide = async (x: number, from: number, to: number) => {
      for (let step = 1; step <= 10; step += 1)
        await touch("touchMove", x, from + ((to - from) * step) / 10);
    };

    const first = await middle("I decide to cash my cheque");
    const third = await middle("I enter the bank");
    await touch("touchStart", first.x, first.y);
    await expect(moments.list.locator("[data-dragging]")).toBeVisible();
    await slide(first.x, first.y, third.y + 10);
    await touch("touchEnd");
    await expect
      .poll(() => moments.titles())
      .toEqual([TITLES[1], TITLES[2], TITLES[0], ...TITLES.slice(3)]);

    const top = () => moments.list.evaluate((element) => element.scrollTop);
    const swiped = await middle("I ask an employee");
    await touch("touchStart", swiped.x, swiped.y);
    await slide(swiped.x, swiped.y, swiped.y - 120);
    await touch("touchEnd");
    await expect.poll(top).toBeGreaterThan(20);
    expect((await moments.titles())[2]).toBe(TITLES[0]);

    // The list glides on for a while after the finger left it.
    let before = -1;
    await expect
      .poll(
        async () => {
          const now = await top();
          const isAtRest = now === before;
          before = now;
          return isAtRest;
        },
        { intervals: [200] },
      )
      .toBe(true);
    await moments.list.evaluate((element) => {
      element.scrollTop = 0;
    });
    const second = await middle("I enter the bank");
    const box = await moments.list.boundingBox();
    if (box === null) throw new Error("the list is in sight");
    const edge = box.y + box.height - 8;
    await touch("touchStart", second.x, second.y);
    await expect(moments.list.locator("[data-dragging]")).toBeVisible();
    await slide(second.x, second.y, edge);
    await expect
      .poll(async () => {
        await touch("touchMove", second.x, edge);
        return await moments.list.evaluate(
          (element) => element.scrollHeight - element.clientHeight - element.scrollTop,
        );
      })
      .toBeLessThan(4);
    // The finger rests there while the rows come to rest under it.
    for (let step = 0; step < 6; step += 1) {
      await touch("touchMove", second.x, edge - (step % 2));
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch("touchEnd");
    await expect.poll(async () => (await moments.titles()).at(-1)).toBe("I enter the bank");
  });
});
