import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { RequirementsPage } from "#renderer/steps/requirements/RequirementsPage.tsx";
import { blankAction } from "#shared/domain/action-plan/blank.ts";
import { blankProject } from "#shared/domain/blank.ts";
import { addRequirement, setRequirement, setStandard } from "#shared/domain/requirements/edit.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { ActionId, RequirementId } from "#shared/ids.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";
import { smallProject } from "#tests/support/small-project.ts";

// Ids of tests are literal UUIDs; the brand exists only for the compiler.
const FIRST = "00000000-0000-4000-9000-000000000001" as RequirementId;
const SECOND = "00000000-0000-4000-9000-000000000002" as RequirementId;
const ACTION = "00000000-0000-4000-9000-00000000000a" as ActionId;
const PLACE = { page: "requirements" } as const;

function cycleOf(project: Project): Cycle {
  const cycle = project.cycles[0];
  if (cycle === undefined) throw new Error("no cycle");
  return cycle;
}
const texts = (project: Project) => cycleOf(project).requirements.map((each) => each.text);

/** Two requirements at the critical moment "Espero", the second of the cycle. */
function withTwo(): Project {
  const project = smallProject();
  const { id, moments } = cycleOf(project);
  const waiting = moments[1];
  if (waiting === undefined) throw new Error("no moment");
  const two = addRequirement(
    id,
    SECOND,
    waiting.id,
  )(addRequirement(id, FIRST, waiting.id)(project));
  return setRequirement(id, SECOND, { text: "Sé cuánto falta" })(
    setRequirement(id, FIRST, { text: "Espero 10 min" })(two),
  );
}

describe("the requirements page", () => {
  test("without moments leads to step 1", async () => {
    const { user, places } = renderWorkbook(<RequirementsPage />, {
      project: blankProject(countingIds(), "en"),
      place: PLACE,
    });
    await user.click(screen.getByRole("button", { name: "Go to moments of truth" }));
    expect(places.getState().place.page).toBe("moments");
  });

  test("lists critical moments first, whatever their number", () => {
    renderWorkbook(<RequirementsPage />, { project: withTwo(), place: PLACE });
    const titles = screen.getAllByRole("option").map((option) => option.textContent);
    expect(titles).toEqual([
      expect.stringContaining("Espero"),
      expect.stringContaining("Llego"),
      expect.stringContaining("Me voy"),
    ]);
    expect(titles[0]).toContain("2 requirements");
  });

  test("the first requirement is written from the empty page", async () => {
    const { user, present } = renderWorkbook(<RequirementsPage />, {
      project: smallProject(),
      place: PLACE,
    });
    await user.click(screen.getByRole("button", { name: "Write the requirement" }));
    await user.keyboard("Veo avanzar la fila");
    await user.tab();
    expect(texts(present())).toEqual(["Veo avanzar la fila"]);
  });

  test("Enter writes the next requirement below, Shift Enter a new line", async () => {
    const { user, present } = renderWorkbook(<RequirementsPage />, {
      project: withTwo(),
      place: PLACE,
    });
    await user.click(screen.getByRole("textbox", { name: "Requirement 1" }));
    await user.keyboard("{Enter}Tengo{Shift>}{Enter}{/Shift}asiento{Enter}");
    expect(texts(present())).toEqual(["Espero 10 min", "Tengo\nasiento", "", "Sé cuánto falta"]);
  });

  test("Esc leaves the text for the row, where arrows walk and Alt ↑ reorders", async () => {
    const { user, present } = renderWorkbook(<RequirementsPage />, {
      project: withTwo(),
      place: PLACE,
    });
    await user.click(screen.getByRole("textbox", { name: "Requirement 1" }));
    await user.keyboard("{Escape}");
    const [, first, second] = screen.getAllByRole("row");
    await waitFor(() => expect(document.activeElement).toBe(first));
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(document.activeElement).toBe(second));
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(texts(present())).toEqual(["Sé cuánto falta", "Espero 10 min"]);
  });

  test("Del on the row removes it and goes to its neighbour", async () => {
    const { user, present, places } = renderWorkbook(<RequirementsPage />, {
      project: withTwo(),
      place: PLACE,
    });
    await user.click(screen.getByRole("textbox", { name: "Requirement 1" }));
    await user.keyboard("{Escape}{Delete}");
    expect(texts(present())).toEqual(["Sé cuánto falta"]);
    expect(places.getState().place.id).toBe(SECOND);
  });

  test("Del asks first when an action serves the requirement", async () => {
    const project = withTwo();
    const action = { ...blankAction(ACTION), what: "Tercera caja", requirementIds: [FIRST] };
    const { user, present } = renderWorkbook(<RequirementsPage />, {
      project: { ...project, plan: { ...project.plan, actions: [action] } },
      place: PLACE,
    });
    await user.click(screen.getByRole("textbox", { name: "Requirement 1" }));
    await user.keyboard("{Escape}{Delete}");
    expect(await screen.findByRole("dialog", {}, { timeout: 10_000 })).toBeDefined();
    expect(texts(present())).toHaveLength(2);
  });

  test("number keys give importance and performance, the gap is signed", async () => {
    const { user, present } = renderWorkbook(<RequirementsPage />, {
      project: withTwo(),
      place: PLACE,
    });
    const row = screen.getAllByRole("row")[1];
    if (row === undefined) throw new Error("no row");
    const importance = within(row).getByRole("radiogroup", { name: "Importance" });
    within(importance).getAllByRole("radio")[0]?.focus();
    await user.keyboard("5");
    await user.click(
      within(within(row).getByRole("radiogroup", { name: "Performance" })).getByRole("radio", {
        name: "3",
      }),
    );
    expect(cycleOf(present()).requirements[0]).toMatchObject({ importance: 5, performance: 3 });
    expect(within(row).getByText("−2")).toBeDefined();
    await user.keyboard("0");
    expect(cycleOf(present()).requirements[0]?.performance).toBeNull();
  });

  test("the standard is written in the phrase and ends the loose end", async () => {
    const { user, present } = renderWorkbook(<RequirementsPage />, {
      project: withTwo(),
      place: { ...PLACE, id: FIRST },
    });
    const row = screen.getAllByRole("row")[1];
    if (row === undefined) throw new Error("no row");
    expect(screen.getByText(/has no standard that can be verified/)).toBeDefined();
    await user.type(within(row).getByRole("textbox", { name: "Measure" }), "espera");
    await user.type(within(row).getByRole("textbox", { name: "Target" }), "10");
    await user.type(within(row).getByRole("textbox", { name: "Unit" }), "min");
    await user.tab();
    expect(cycleOf(present()).requirements[0]?.standard).toEqual({
      measure: "espera",
      unit: "min",
      direction: "atMost",
      present: null,
      target: 10,
    });
    expect(screen.queryByText(/has no standard that can be verified/)).toBeNull();
  });

  test("a jump to a requirement leaves the profile and puts the cursor in its standard", async () => {
    const { places } = renderWorkbook(<RequirementsPage />, {
      project: withTwo(),
      place: { ...PLACE, view: "determinants" },
    });
    expect(screen.queryByRole("grid")).toBeNull();
    places.goTo({ page: "requirements", id: SECOND, field: "standard" });
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("data-place")).toBe(`${SECOND}/standard`),
    );
  });
});

describe("the profile of determinants", () => {
  test("shares out 100 points and tells what is left", async () => {
    const { user, present } = renderWorkbook(<RequirementsPage />, {
      project: withTwo(),
      place: { ...PLACE, view: "determinants" },
    });
    await user.click(screen.getByRole("button", { name: "Give weights" }));
    expect(screen.getByText("All 100 points are given out")).toBeDefined();
    const weight = screen.getByRole("textbox", { name: "Weight of Reliability" });
    await user.clear(weight);
    await user.type(weight, "4");
    await user.tab();
    expect(screen.getByText("6 points left of 100")).toBeDefined();
    expect(cycleOf(present()).determinantWeights?.reliability).toBe(4);
  });
});

describe("suggestions", () => {
  test("the one that suits the moment is taken by keyboard, without any level", async () => {
    const { user, present, places } = renderWorkbook(<RequirementsPage />, {
      project: smallProject(),
      place: PLACE,
    });
    await screen.findByRole("button", { name: /Alguien me atiende/ });
    await user.keyboard("{Control>}.{/Control}");
    await waitFor(() => expect(document.activeElement?.tagName).toBe("BUTTON"));
    const name = document.activeElement?.firstElementChild?.nextSibling?.firstChild?.textContent;
    await user.keyboard("{Enter}");
    const [taken] = cycleOf(present()).requirements;
    expect(taken?.text).toBe(name);
    expect(taken?.standard).toMatchObject({ present: null, target: null });
    expect(taken?.source.kind).toBeNull();
    expect(places.getState().place).toMatchObject({ id: taken?.id, field: "text" });
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("data-place")).toBe(`${taken?.id}/text`),
    );
    expect(screen.queryByRole("button", { name: new RegExp(`^${name}`) })).toBeNull();
  });

  test("fills the row that is still empty, in one step that undo takes back", async () => {
    const { user, present, projects } = renderWorkbook(<RequirementsPage />, {
      project: smallProject(),
      place: PLACE,
    });
    await user.click(screen.getByRole("button", { name: "Write the requirement" }));
    await user.click(await screen.findByRole("button", { name: /Alguien me atiende/ }));
    expect(texts(present())).toEqual(["Alguien me atiende dentro del tiempo acordado"]);
    projects.undo();
    expect(texts(present())).toEqual([""]);
  });

  test("step back beside a requirement that is written, and follow its determinant", async () => {
    const project = withTwo();
    const given = setRequirement(cycleOf(project).id, FIRST, { determinant: "courtesy" })(project);
    const { user } = renderWorkbook(<RequirementsPage />, {
      project: given,
      place: { ...PLACE, id: FIRST },
    });
    const head = screen.getByRole("button", { name: "Suggestions" });
    expect(head.getAttribute("aria-expanded")).toBe("false");
    await user.click(head);
    expect(await screen.findByRole("button", { name: /Me saludan antes que nada/ })).toBeDefined();
    expect(screen.queryByRole("button", { name: /Alguien me atiende/ })).toBeNull();
  });
});

describe("wording that nobody can verify", () => {
  test("is named after the pause, and a measure is offered for it", async () => {
    const { user, present } = renderWorkbook(<RequirementsPage />, {
      project: withTwo(),
      place: { ...PLACE, id: FIRST },
    });
    const text = screen.getByRole("textbox", { name: "Requirement 1" });
    await user.clear(text);
    await user.type(text, "Me atienden rápido");
    expect(await screen.findByText(/“rápido” cannot be verified. Within what time/)).toBeDefined();
    expect(text.getAttribute("aria-describedby")).toBe(`wording-${FIRST}`);
    await user.click(
      screen.getByRole("button", { name: "Measure: tiempo hasta que está hecho, min" }),
    );
    expect(cycleOf(present()).requirements[0]?.standard).toEqual({
      measure: "tiempo hasta que está hecho",
      unit: "min",
      direction: "atMost",
      present: null,
      target: null,
    });
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("data-place")).toBe(`${FIRST}/target`),
    );
    await user.keyboard("5{Enter}");
    expect(screen.queryByText(/cannot be verified. Within/)).toBeNull();
  });

  test("the finding leads to the measure", async () => {
    const project = withTwo();
    const vague = setRequirement(cycleOf(project).id, FIRST, { text: "Trato adecuado" })(project);
    const { user } = renderWorkbook(<RequirementsPage />, {
      project: vague,
      place: { ...PLACE, id: FIRST },
    });
    const row = screen.getAllByRole("row")[1];
    if (row === undefined) throw new Error("no row");
    await user.click(within(row).getByRole("button", { name: "Set the standard" }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("data-place")).toBe(`${FIRST}/standard`),
    );
  });
});

describe("conflicts", () => {
  /** The two requirements of the wait promise 10 and 15 minutes. */
  function withConflict(): Project {
    const project = withTwo();
    const { id } = cycleOf(project);
    const wait = { measure: "espera", unit: "min", direction: "atMost" } as const;
    return setStandard(id, SECOND, { ...wait, target: 15 })(
      setStandard(id, FIRST, { ...wait, target: 10 })(project),
    );
  }

  test("without any the view says what it is for", () => {
    renderWorkbook(<RequirementsPage />, {
      project: smallProject(),
      place: { ...PLACE, view: "conflicts" },
    });
    expect(screen.getByRole("heading", { name: "Nothing to settle" })).toBeDefined();
  });

  test("one level is taken for both, and undo brings the conflict back", async () => {
    const { user, present, projects } = renderWorkbook(<RequirementsPage />, {
      project: withConflict(),
      place: { ...PLACE, view: "conflicts", id: SECOND },
    });
    expect(screen.getByText("Moment 2 promises two levels of “espera”.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Take at most 10\u00A0min for both" }));
    expect(cycleOf(present()).requirements.map((each) => each.standard?.target)).toEqual([10, 10]);
    expect(screen.getByRole("heading", { name: "Nothing to settle" })).toBeDefined();
    projects.undo();
    expect(await screen.findByText("Moment 2 promises two levels of “espera”.")).toBeDefined();
  });

  test("Edit goes to the standard of that requirement", async () => {
    const { user, places } = renderWorkbook(<RequirementsPage />, {
      project: withConflict(),
      place: { ...PLACE, view: "conflicts" },
    });
    await user.click(screen.getByRole("button", { name: "Edit: Sé cuánto falta" }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("data-place")).toBe(`${SECOND}/standard`),
    );
    expect(places.getState().place.view).toBe("moments");
  });
});

test("Ctrl Enter writes the next from any field, Alt PageDown goes to the next moment", async () => {
  const { user, present } = renderWorkbook(<RequirementsPage />, {
    project: withTwo(),
    place: PLACE,
  });
  const row = screen.getAllByRole("row")[1];
  if (row === undefined) throw new Error("no row");
  await user.type(within(row).getByRole("textbox", { name: "Target" }), "7");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(document.activeElement?.getAttribute("data-place")).toMatch(/\/text$/),
  );
  await user.keyboard("Tengo asiento{Alt>}{PageDown}{/Alt}");
  expect(texts(present())).toEqual(["Espero 10 min", "Tengo asiento", "Sé cuánto falta"]);
  expect(cycleOf(present()).requirements[0]?.standard?.target).toBe(7);
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Write the requirement"));
  expect(screen.getByRole("heading", { name: "Llego" })).toBeDefined();
});

test("the profile says how many critical moments can be verified, and leads to the others", async () => {
  const { user, places } = renderWorkbook(<RequirementsPage />, {
    project: withTwo(),
    place: { ...PLACE, view: "determinants" },
  });
  expect(
    screen.getByText("The one critical moment has no requirement that can be verified yet."),
  ).toBeDefined();
  await user.click(screen.getByRole("button", { name: /Espero/ }));
  expect(places.getState().place).toMatchObject({ view: "moments" });
});
