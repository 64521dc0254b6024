import { act, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Project } from "#shared/domain/project.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { newId, type MomentId } from "#shared/ids.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { dialogStore } from "#renderer/app/dialog-store.ts";
import { walkFacts } from "#renderer/walk/facts.ts";
import { Walk } from "#renderer/walk/Walk.tsx";
import { countingIds } from "#tests/support/counting-ids.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";
import { smallProject } from "#tests/support/small-project.ts";

function title(): string {
  return screen.getByRole("heading", { level: 2 }).textContent;
}

function withMoments(count: number): Project {
  const project = smallProject();
  const ids = countingIds();
  const moments = Array.from(
    { length: count },
    (_, at) => blankMoment(`9${newId<MomentId>(ids).slice(1)}` as MomentId, `Momento ${at + 1}`), // a test's id
  );
  return { ...project, cycles: project.cycles.map((cycle) => ({ ...cycle, moments })) };
}

describe("the walk", () => {
  beforeEach(() => dialogStore.setState({ open: "walk" }));

  it("goes with the arrows, the space bar, Home and End, and stops at both ends", async () => {
    const { user } = renderWorkbook(<Walk />, { project: smallProject() });
    expect(title()).toBe("Llego");
    await user.keyboard("{ArrowLeft}");
    expect(title()).toBe("Llego");
    await user.keyboard("{ArrowRight}");
    expect(title()).toBe("Espero");
    await user.keyboard(" ");
    expect(title()).toBe("Me voy");
    await user.keyboard("{ArrowRight}");
    expect(title()).toBe("Me voy");
    await user.keyboard("{Home}");
    expect(title()).toBe("Llego");
    await user.keyboard("{End}");
    expect(title()).toBe("Me voy");
  });

  it("goes to a number of several digits with Enter, and to the last beyond the end", async () => {
    const { user } = renderWorkbook(<Walk />, { project: withMoments(60) });
    await user.keyboard("42");
    expect(screen.getByRole("status").textContent).toBe("Go to 42");
    await user.keyboard("{Enter}");
    expect(title()).toBe("Momento 42");
    await user.keyboard("99{Enter}");
    expect(title()).toBe("Momento 60");
    await user.keyboard("7{Escape}");
    expect(title()).toBe("Momento 60");
    expect(dialogStore.getState().open).toBe("walk");
  });

  it("takes a note that lands at the moment and can be undone", async () => {
    const { user, present, projects } = renderWorkbook(<Walk />, { project: smallProject() });
    await user.keyboard("{ArrowRight}n");
    await user.keyboard("No 5 windows, b or l{Enter}");
    expect(present().cycles[0]?.moments[1]?.notes).toEqual(["No 5 windows, b or l"]);
    expect(screen.getByRole("status").textContent).toBe("Noted at moment 2");
    act(() => void projects.undo());
    expect(present().cycles[0]?.moments[1]?.notes).toEqual([]);
  });

  it("drops a note with Esc, and keeps a half typed one when the walk is closed", async () => {
    const { user, present } = renderWorkbook(<Walk />, { project: smallProject() });
    await user.keyboard("nfirst{Escape}");
    expect(present().cycles[0]?.moments[0]?.notes).toEqual([]);
    await user.keyboard("nsecond");
    await user.click(screen.getByRole("button", { name: /^Close/ }));
    expect(present().cycles[0]?.moments[0]?.notes).toEqual(["second"]);
  });

  it("begins at the selected moment and leaves the workbook at the one shown last", async () => {
    const project = smallProject();
    const [, second, third] = project.cycles[0]?.moments ?? [];
    const { user, places } = renderWorkbook(<Walk />, {
      project,
      place: { page: "requirements", id: second?.id ?? "" },
    });
    expect(title()).toBe("Espero");
    await user.keyboard("{ArrowRight}{Escape}");
    expect(dialogStore.getState().open).toBeNull();
    expect(places.getState().place).toMatchObject({ page: "moments", id: third?.id });
  });

  it("goes blank with B until any key", async () => {
    const { user } = renderWorkbook(<Walk />, { project: smallProject() });
    await user.keyboard("b");
    expect(screen.getByRole("button", { name: /screen is blank/ })).toBeTruthy();
    await user.keyboard("{ArrowRight}");
    expect(screen.queryByRole("button", { name: /screen is blank/ })).toBeNull();
    expect(title()).toBe("Llego");
  });

  it("has a sentence and a way back for a cycle without moments", async () => {
    const { user } = renderWorkbook(<Walk />, { project: withMoments(0) });
    expect(screen.getByText("This cycle has no moments to walk yet.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Back to the workbook" }));
    expect(dialogStore.getState().open).toBeNull();
  });

  it("walks two hundred moments", async () => {
    const { user } = renderWorkbook(<Walk />, { project: withMoments(200) });
    await user.keyboard("200{Enter}");
    expect(title()).toBe("Momento 200");
    expect(screen.getByText("The cycle ends here")).toBeTruthy();
  });

  it("offers no note where the file may only be read", async () => {
    const { user } = renderWorkbook(<Walk />, {
      project: smallProject(),
      readOnly: "noPermission",
    });
    expect(screen.queryByRole("button", { name: /^Note/ })).toBeNull();
    await user.keyboard("n");
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});

describe("the facts of a moment", () => {
  const blank = blankMoment("90000000-0000-4000-8000-000000000001" as MomentId, "Espero"); // a test's id
  const facts = (change: Partial<Moment>, language: "en" | "es" | "id" = "en") =>
    walkFacts({ ...blank, ...change }, createTranslator(language)).map(({ main, more }) => [
      main,
      more,
    ]);

  it("are at most three: time, emotion, incident first", () => {
    const moment = buildExample("bank-cheque", "es").cycles[0]?.moments[6];
    if (moment === undefined) throw new Error("the example has a seventh moment");
    expect(walkFacts(moment, createTranslator("es")).map((fact) => fact.kind)).toEqual([
      "time",
      "emotion",
      "incident",
    ]);
    expect(facts(moment, "es").slice(0, 2)).toEqual([
      ["18 minutos", "Máximo aceptable: 10 minutos"],
      ["Muy molesto", "Observada"],
    ]);
  });

  it("say halves and days as one says them", () => {
    expect(facts({ usual: 0.5 }, "es")).toEqual([["0,5\u00A0min", "Supuesta"]]);
    expect(facts({ usual: 2_880, maximum: 1_440 })).toEqual([
      ["2 days", "Longest accepted: 1 day"],
    ]);
    expect(facts({ maximum: 10 }, "id")).toEqual([["Paling lama yang diterima: 10 menit", ""]]);
  });

  it("fall back on what a customer said and on who serves, and may be none", () => {
    expect(facts({ quotes: ["Nobody looked up."], servedBy: "Teller", place: "Hall" })).toEqual([
      ["“Nobody looked up.”", ""],
      ["Served by Teller", "Hall"],
    ]);
    expect(facts({})).toEqual([]);
  });
});
