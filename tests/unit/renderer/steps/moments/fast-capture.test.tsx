import { describe, expect, test } from "vitest";
import { screen, waitFor, within } from "@testing-library/react";
import { blankProject } from "#shared/domain/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { MomentsPage } from "#renderer/steps/moments/MomentsPage.tsx";
import { countingIds } from "#tests/support/counting-ids.ts";
import { renderWorkbook, type RenderWorkbookOptions } from "#tests/support/render-workbook.tsx";

function cycleOf(project: Project) {
  const [cycle] = project.cycles;
  if (cycle === undefined) throw new Error("a project has a cycle");
  return cycle;
}
const titles = (project: Project) => cycleOf(project).moments.map((moment) => moment.title);
const blank = () => blankProject(countingIds(), "es");

async function openPage(options: Partial<RenderWorkbookOptions> = {}) {
  const page = renderWorkbook(<MomentsPage />, { project: blank(), ...options });
  const next = await screen.findByRole("textbox", { name: "Next moment" });
  return { ...page, next };
}

describe("pasting several lines", () => {
  test("shows them first; confirming is one undo step and the next row has the focus", async () => {
    const { user, present, projects, next } = await openPage();
    await user.click(next);
    await user.paste("1. Entro\n2. Espero\n3. Me voy");
    const dialog = await screen.findByRole("dialog", { name: "Paste a list" });
    expect(titles(present())).toEqual([]);
    expect(within(dialog).getByRole("status").textContent).toContain("3 moments.");
    await user.click(within(dialog).getByRole("button", { name: "Add 3 moments" }));
    expect(titles(present())).toEqual(["Entro", "Espero", "Me voy"]);
    await waitFor(() => expect(document.activeElement).toBe(next));
    projects.undo();
    expect(titles(present())).toEqual([]);
  });

  test("cancelled changes nothing", async () => {
    const { user, present, projects, next } = await openPage();
    const before = present();
    await user.click(next);
    await user.paste("Entro\nEspero");
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(present()).toBe(before);
    expect(projects.getState().history.past).toEqual([]);
  });

  test("a table is mapped by its heading; what cannot be read is said and kept out", async () => {
    const { user, present, next } = await openPage();
    await user.click(next);
    await user.paste(
      "Etapa\tMomento\tCanal\tMinutos\nContacto\tEntro\tEn persona\t2\nCierre\tMe voy\tpaloma\t½",
    );
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByRole("status").textContent).toContain(
      "1 value is left out because it cannot be read: “paloma” as “Channel”.",
    );
    expect(within(dialog).getByRole("status").textContent).toContain(
      "Begins the stages “Contacto” and “Cierre”.",
    );
    await user.click(within(dialog).getByRole("button", { name: "Add 2 moments" }));
    expect(cycleOf(present()).stages.map(({ title }) => title)).toEqual(["Contacto", "Cierre"]);
    expect(cycleOf(present()).moments).toMatchObject([
      { title: "Entro", channel: "inPerson", usual: 2 },
      { title: "Me voy", channel: null, usual: 0.5 },
    ]);
  });

  test("another column can hold the moments; the field leaves the first", async () => {
    const { user, present, next } = await openPage();
    await user.click(next);
    await user.paste("uno\tEntro\ndos\tEspero");
    const dialog = await screen.findByRole("dialog");
    await user.selectOptions(within(dialog).getByLabelText("Column 2"), "Moment");
    expect(within(dialog).getByLabelText("Column 1")).toHaveProperty("value", "skip");
    await user.click(within(dialog).getByRole("button", { name: "Add 2 moments" }));
    expect(titles(present())).toEqual(["Entro", "Espero"]);
  });

  test("into a title they come behind that moment", async () => {
    const { user, present, next } = await openPage();
    await user.type(next, "a{Enter}z{Enter}{ArrowUp}{ArrowUp}");
    await user.keyboard("{F2}");
    await user.paste("b\nc");
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByRole("status").textContent).toContain("They follow “a”.");
    await user.click(within(dialog).getByRole("button", { name: "Add 2 moments" }));
    expect(titles(present())).toEqual(["a", "b", "c", "z"]);
  });

  test("five thousand lines: what does not fit is said", async () => {
    const { user, next } = await openPage();
    await user.click(next);
    await user.paste(Array.from({ length: 5_000 }, (_, at) => `Paso ${at}`).join("\n"));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByRole("status").textContent).toContain(
      "3000 lines are left out: a cycle holds 2,000 moments.",
    );
    expect(within(dialog).getAllByRole("row").length).toBe(61);
  });
});

describe("changing several at once", () => {
  const bank = () => buildExample("bank-cheque", "en");

  test("Ctrl A and M: one choice goes to all and is one undo step", async () => {
    const project = bank();
    const { user, present, projects } = await openPage({ project });
    await user.keyboard("{Escape}");
    screen.getAllByRole("row")[2]?.focus();
    await user.keyboard("{Control>}a{/Control}m");
    const panel = await screen.findByRole("group", { name: "Fields of 15 chosen moments" });
    expect(within(panel).getByLabelText("Channel", { selector: "input" })).toHaveProperty(
      "placeholder",
      "several",
    );
    await user.click(within(panel).getByLabelText("Evidence", { selector: "input" }));
    await user.click(screen.getByRole("option", { name: "Measured" }));
    expect(new Set(cycleOf(present()).moments.map(({ evidence }) => evidence))).toEqual(
      new Set(["measured"]),
    );
    projects.undo();
    expect(present()).toBe(project);
  });

  test("M without a choice says how to choose", async () => {
    const { user } = await openPage({ project: bank() });
    screen.getAllByRole("row")[2]?.focus();
    await user.keyboard("m");
    expect(screen.getByText(/^Choose several moments with Shift/)).toBeDefined();
  });
});

describe("splitting and merging by keys", () => {
  test("Shift Enter parts the title at the caret, in one undo step", async () => {
    const { user, present, projects, next } = await openPage();
    await user.type(next, "Espero y pago{Enter}{ArrowUp}");
    projects.seal();
    const before = present();
    await user.keyboard("{F2}{Home}{ArrowRight>6/}{Shift>}{Enter}{/Shift}");
    expect(titles(present())).toEqual(["Espero", "y pago"]);
    projects.undo();
    expect(present()).toBe(before);
  });

  test("S opens the second half for writing, J joins what is chosen", async () => {
    const { user, present, next } = await openPage();
    await user.type(next, "a{Enter}b{Enter}c{Enter}{ArrowUp}");
    await user.keyboard("{ArrowUp}s");
    await user.keyboard("half{Escape}");
    expect(titles(present())).toEqual(["a", "b", "half", "c"]);
    await user.keyboard("{Shift>}{ArrowUp}{ArrowUp}{/Shift}j");
    expect(titles(present())).toEqual(["a / b / half", "c"]);
    expect(document.activeElement?.textContent).toContain("a / b / half");
  });
});
