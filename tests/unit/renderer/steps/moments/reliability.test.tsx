import { describe, expect, test } from "vitest";
import { screen, within } from "@testing-library/react";
import { blankProject } from "#shared/domain/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { MomentsPage } from "#renderer/steps/moments/MomentsPage.tsx";
import { countingIds } from "#tests/support/counting-ids.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";

function show(view: string, language: Language = "en", project?: Project) {
  return renderWorkbook(<MomentsPage />, {
    project: project ?? buildExample("bank-cheque", language),
    language,
    place: { page: "moments", view },
  });
}

describe("the reliability view", () => {
  test("says how many meet an incident and what the wait at 95% would change", () => {
    const { present } = show("reliability");
    const before = present();
    expect(screen.getByText("342 of 1,000 customers meet an incident")).toBeDefined();
    expect(
      screen.getByText(
        "If “I wait for my turn” rose from 85% to 95%, it would be 265 of 1,000: 77 customers saved.",
      ),
    ).toBeDefined();
    expect(present()).toBe(before);
  });

  test("speaks Spanish and Indonesian", () => {
    const { unmount } = show("reliability", "es");
    expect(screen.getByText("342 de cada 1.000 clientes viven algún incidente")).toBeDefined();
    expect(screen.getByText(/serían 265 de cada 1\.000: 77 clientes salvados\.$/)).toBeDefined();
    unmount();
    show("reliability", "id");
    expect(screen.getByText("342 dari 1.000 pelanggan mengalami insiden")).toBeDefined();
    expect(screen.getByText(/265 dari 1\.000: 77 pelanggan terselamatkan\.$/)).toBeDefined();
  });

  test("the slider moves by keyboard and stores nothing", async () => {
    const { user, projects } = show("reliability");
    const slider = screen.getByRole("slider");
    slider.focus();
    await user.keyboard("{End}");
    expect(screen.getByRole("status").textContent).toBe(
      "If “I wait for my turn” rose from 85% to 100%, it would be 226 of 1,000: 116 customers saved.",
    );
    await user.keyboard("{Home}");
    expect(screen.getByRole("status").textContent).toContain(
      "fell from 85% to 70%, it would be 458 of 1,000: 116 customers more would meet an incident.",
    );
    expect(projects.getState().history.past).toHaveLength(0);
  });

  test("a tick takes a second moment in", async () => {
    const { user } = show("reliability");
    await user.click(screen.getByRole("checkbox", { name: /moment 6/ }));
    expect(screen.getAllByRole("slider")).toHaveLength(2);
    expect(screen.getByRole("status").textContent).toContain("With these 2 changes");
  });

  test("teaches while nobody has counted, and tells moments without a figure", () => {
    const project = buildExample("bank-cheque", "en");
    const cycles = project.cycles.map((cycle) => ({
      ...cycle,
      moments: cycle.moments.map((moment) => ({ ...moment, reliability: null })),
    }));
    show("reliability", "en", { ...project, cycles });
    expect(screen.getByText(/^Reliability is the share of customers/)).toBeDefined();
    expect(screen.getByText("15 moments without a figure")).toBeDefined();
    expect(screen.getByText("and 3 more")).toBeDefined();
  });
});

describe("the blueprint view", () => {
  test("a cell is written in place; Enter goes to the next moment, the arrows to the row below", async () => {
    const { user, present } = show("blueprint");
    await user.click(screen.getByRole("textbox", { name: "Back stage, moment 1" }));
    await user.keyboard("Opens the branch{Enter}");
    expect(present().cycles[0]?.moments[0]?.backStage).toBe("Opens the branch");
    expect(document.activeElement).toBe(
      screen.getByRole("textbox", { name: "Back stage, moment 2" }),
    );
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Support, moment 2" }));
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Support, moment 1" }));
  });

  test("names the rows and the three lines, and shows who serves", () => {
    show("blueprint");
    const table = within(screen.getByRole("table", { name: "Service blueprint" }));
    for (const name of [
      "Line of interaction",
      "Line of visibility",
      "Line of internal interaction",
    ])
      expect(table.getByText(name)).toBeDefined();
    expect(table.getByText("Security guard")).toBeDefined();
  });

  test("without moments it says where to begin", () => {
    show("blueprint", "en", blankProject(countingIds(), "en"));
    expect(screen.getByText(/^The moments that you write in the Cycle view/)).toBeDefined();
  });
});

describe("the curves view", () => {
  test("shows the customers with n beside the room, and the slack in words", () => {
    show("curves");
    const table = within(screen.getByRole("table", { name: "Emotion and time in numbers" }));
    const wait = table.getByRole("row", { name: /I wait for my turn/ });
    expect(wait.textContent).toContain("−8, too long");
    expect(table.getAllByText(/\(n 200\)$/).length).toBeGreaterThan(2);
  });
});
