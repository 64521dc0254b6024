import { describe, expect, test } from "vitest";
import { screen, waitFor, within } from "@testing-library/react";
import { blankProject } from "#shared/domain/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { MomentsPage } from "#renderer/steps/moments/MomentsPage.tsx";
import { countingIds } from "#tests/support/counting-ids.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";

function cycleOf(project: Project) {
  const [cycle] = project.cycles;
  if (cycle === undefined) throw new Error("a project has a cycle");
  return cycle;
}

const blank = () => blankProject(countingIds(), "es");

/** "1 2 3": titles in order. */
const titles = (project: Project) => cycleOf(project).moments.map((moment) => moment.title);

describe("the list of moments", () => {
  test("an empty page waits in the row for the first moment", async () => {
    renderWorkbook(<MomentsPage />, { project: blank() });
    const next = await screen.findByRole("textbox", { name: "Next moment" });
    await waitFor(() => expect(document.activeElement).toBe(next));
  });

  test("each Enter adds a moment and leaves a fresh row", async () => {
    const { user, present } = renderWorkbook(<MomentsPage />, { project: blank() });
    const next = await screen.findByRole("textbox", { name: "Next moment" });
    await user.type(next, "Decido ir{Enter}Espero mi turno{Enter}{Enter}");
    expect(titles(present())).toEqual(["Decido ir", "Espero mi turno"]);
    expect(document.activeElement).toBe(next);
    expect(next).toHaveProperty("value", "");
  });

  test("one pasted line is text of the row", async () => {
    const { user, present } = renderWorkbook(<MomentsPage />, { project: blank() });
    const next = await screen.findByRole("textbox", { name: "Next moment" });
    await user.click(next);
    await user.paste("Entro");
    expect(next).toHaveProperty("value", "Entro");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(titles(present())).toEqual([]);
  });

  test("letters are commands on a row and text while it is edited", async () => {
    const { user, present } = renderWorkbook(<MomentsPage />, { project: blank() });
    const next = await screen.findByRole("textbox", { name: "Next moment" });
    await user.type(next, "Espero{Enter}");
    await user.keyboard("{ArrowUp}c--");
    expect(cycleOf(present()).moments[0]).toMatchObject({ critical: true, emotion: -2 });
    await user.keyboard("{F2}ce{Escape}");
    expect(titles(present())).toEqual(["Esperoce"]);
    expect(document.activeElement?.role).toBe("row");
  });

  test("Enter in a title opens a row below it, Escape closes it", async () => {
    const { user, present } = renderWorkbook(<MomentsPage />, { project: blank() });
    const next = await screen.findByRole("textbox", { name: "Next moment" });
    await user.type(next, "uno{Enter}tres{Enter}");
    await user.keyboard("{ArrowUp}{ArrowUp}{Enter}{Enter}dos{Enter}");
    expect(titles(present())).toEqual(["uno", "dos", "tres"]);
    expect(screen.getAllByRole("textbox", { name: "Next moment" })).toHaveLength(2);
    await user.keyboard("{Escape}");
    expect(screen.getAllByRole("textbox", { name: "Next moment" })).toHaveLength(1);
  });

  test("Shift and arrows choose neighbours, E makes them an episode, E again dissolves it", async () => {
    const { user, present } = renderWorkbook(<MomentsPage />, { project: blank() });
    const next = await screen.findByRole("textbox", { name: "Next moment" });
    await user.type(next, "uno{Enter}dos{Enter}tres{Enter}");
    await user.keyboard("{ArrowUp}{Shift>}{ArrowUp}{/Shift}e");
    const [episode] = cycleOf(present()).episodes;
    expect(episode?.momentIds).toHaveLength(2);
    expect(screen.getByText("Critical episode 2–3")).toBeDefined();
    await user.keyboard("e");
    expect(cycleOf(present()).episodes).toEqual([]);
  });

  test("one moment alone is told to be no episode", async () => {
    const { user } = renderWorkbook(<MomentsPage />, { project: blank() });
    const next = await screen.findByRole("textbox", { name: "Next moment" });
    await user.type(next, "uno{Enter}");
    await user.keyboard("{ArrowUp}e");
    expect(
      screen.getByText("Choose at least two neighbours with Shift and the arrow keys."),
    ).toBeDefined();
  });

  test("Alt and arrows move, Delete removes and the focus stays in the list", async () => {
    const { user, present } = renderWorkbook(<MomentsPage />, { project: blank() });
    const next = await screen.findByRole("textbox", { name: "Next moment" });
    await user.type(next, "uno{Enter}dos{Enter}tres{Enter}");
    await user.keyboard("{ArrowUp}{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
    expect(titles(present())).toEqual(["tres", "uno", "dos"]);
    await user.keyboard("{Delete}");
    expect(titles(present())).toEqual(["uno", "dos"]);
    expect(document.activeElement?.textContent).toContain("uno");
  });

  test("a project that cannot be written shows no row to write in", () => {
    const project = buildExample("bank-cheque", "en");
    renderWorkbook(<MomentsPage />, { project, readOnly: "noPermission" });
    expect(screen.queryByRole("textbox", { name: "Next moment" })).toBeNull();
  });
});

describe("the details", () => {
  const bank = () => buildExample("bank-cheque", "en");

  test("without a selection they tell the whole cycle", () => {
    renderWorkbook(<MomentsPage />, { project: bank() });
    const details = screen.getByRole("complementary");
    expect(details.textContent).toContain("6 critical moments (3 counted as episodes).");
    expect(details.textContent).toContain("58% of the time is waiting: 18");
    expect(details.textContent).toContain("342 of 1,000 customers meet an incident");
  });

  test("the facts under the ring count both ways", () => {
    renderWorkbook(<MomentsPage />, { project: bank() });
    expect(screen.getByText("3 of 15")).toBeDefined();
    expect(screen.getByText("critical, counted as episodes: 20%")).toBeDefined();
    expect(screen.getByText("critical, counted as moments: 40%")).toBeDefined();
  });

  test("a new area is made by typing its name", async () => {
    const project = bank();
    const id = cycleOf(project).moments[6]?.id ?? "";
    const { user, present } = renderWorkbook(<MomentsPage />, {
      project,
      place: { page: "moments", id },
    });
    await user.click(screen.getByRole("button", { name: /^Who serves, channel and place/ }));
    const area = screen.getByLabelText("Area", { selector: "input" });
    await user.clear(area);
    await user.type(area, "Queue management");
    await user.tab();
    const moment = cycleOf(present()).moments[6];
    expect(present().areas.find((each) => each.id === moment?.areaId)?.name).toBe(
      "Queue management",
    );
  });

  test("a loose end of an action stands at the moment that it serves", () => {
    const project = bank();
    const requirement = cycleOf(project).requirements.find(
      (each) => each.momentId === cycleOf(project).moments[6]?.id,
    );
    const loose: Project = {
      ...project,
      plan: {
        ...project.plan,
        actions: project.plan.actions.map((action) =>
          requirement !== undefined && action.requirementIds.includes(requirement.id)
            ? { ...action, indicators: [] }
            : action,
        ),
      },
    };
    renderWorkbook(<MomentsPage />, {
      project: loose,
      place: { page: "moments", id: cycleOf(project).moments[6]?.id ?? "" },
    });
    const details = screen.getByRole("complementary");
    expect(within(details).getAllByRole("button", { name: "Set the indicator" })).not.toEqual([]);
  });
});
