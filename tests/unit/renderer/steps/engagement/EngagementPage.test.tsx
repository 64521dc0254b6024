import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { EngagementPage } from "#renderer/steps/engagement/EngagementPage.tsx";
import { addArea } from "#shared/domain/engagement/edit-areas.ts";
import { addPerson, setPerson } from "#shared/domain/engagement/edit-people.ts";
import type { Project } from "#shared/domain/project.ts";
import type { AreaId, PersonId } from "#shared/ids.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";
import { smallProject } from "#tests/support/small-project.ts";

// Ids of tests are literal UUIDs; the brand exists only for the compiler.
const ANA = "00000000-0000-4000-9000-000000000001" as PersonId;
const LUIS = "00000000-0000-4000-9000-000000000002" as PersonId;
const HALL = "00000000-0000-4000-b000-000000000001" as AreaId;
const TILLS = "00000000-0000-4000-b000-000000000002" as AreaId;
const PLACE = { page: "engagement" } as const;

function withPeople(): Project {
  const two = addPerson(LUIS)(addPerson(ANA)(smallProject()));
  return setPerson(LUIS, { name: "Luis" })(setPerson(ANA, { name: "Ana" })(two));
}

describe("the engagement", () => {
  test("asks for what is missing and takes a person to the field", async () => {
    const { user } = renderWorkbook(<EngagementPage />, {
      project: smallProject(""),
      place: PLACE,
    });
    await user.click(screen.getByRole("button", { name: "The client’s name" }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Client" })),
    );
  });

  test("says nothing is missing once client and limits are written", () => {
    const project = smallProject();
    const cycles = project.cycles.map((cycle) => ({ ...cycle, start: "Decido", end: "Llego" }));
    renderWorkbook(<EngagementPage />, { project: { ...project, cycles }, place: PLACE });
    expect(screen.queryByText("Still to be said:")).toBeNull();
  });

  test("writes the client as one undo step that comes back to the field", async () => {
    const { user, present, projects } = renderWorkbook(<EngagementPage />, {
      project: smallProject(""),
      place: PLACE,
    });
    await user.type(screen.getByRole("textbox", { name: "Client" }), "Ñandú (ejemplo)");
    await user.tab();
    expect(present().engagement.client).toBe("Ñandú (ejemplo)");
    expect(projects.getState().history.past).toHaveLength(1);
    expect(projects.undo()).toMatchObject({ id: "engagement", field: "client" });
    expect(present().engagement.client).toBe("");
  });

  test("choosing a country brings its currency along", async () => {
    const { user, present } = renderWorkbook(<EngagementPage />, {
      project: smallProject(),
      place: PLACE,
    });
    await user.type(screen.getByRole("combobox", { name: "Country" }), "mexic{Enter}");
    expect(present().engagement.country).toBe("MX");
    expect(present().engagement.currency).toBe("MXN");
  });
});

describe("people", () => {
  test("Enter in the last row makes the next one and puts the cursor there", async () => {
    const { user, present } = renderWorkbook(<EngagementPage />, {
      project: withPeople(),
      place: PLACE,
    });
    await user.click(screen.getByRole("textbox", { name: "Name: Luis" }));
    await user.keyboard("{Enter}");
    await user.keyboard("Eva{Enter}");
    expect(present().people.map((person) => person.name)).toEqual(["Ana", "Luis", "Eva", ""]);
  });

  test("Enter in an empty last row adds no second empty one", async () => {
    const { user, present } = renderWorkbook(<EngagementPage />, {
      project: smallProject(),
      place: PLACE,
    });
    await user.click(screen.getByRole("button", { name: /Next person/ }));
    await user.keyboard("{Enter}{Enter}");
    expect(present().people).toHaveLength(1);
  });

  test("Alt ↑ moves a row and keeps the cursor in it", async () => {
    const { user, present } = renderWorkbook(<EngagementPage />, {
      project: withPeople(),
      place: PLACE,
    });
    const field = screen.getByRole("textbox", { name: "Name: Luis" });
    await user.click(field);
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(present().people.map((person) => person.name)).toEqual(["Luis", "Ana"]);
  });

  test("rows of a spreadsheet pasted into a name become people, as one undo step", async () => {
    const { user, present, projects } = renderWorkbook(<EngagementPage />, {
      project: withPeople(),
      place: PLACE,
    });
    await user.click(screen.getByRole("textbox", { name: "Name: Luis" }));
    await user.paste("Eva\tTeller\tTills\tFront line\nRut\t\ttills\t");
    expect(present().people.map((person) => [person.name, person.kind])).toEqual([
      ["Ana", null],
      ["Luis", null],
      ["Eva", "frontLine"],
      ["Rut", null],
    ]);
    expect(present().areas.map((area) => area.name)).toEqual(["Tills"]);
    projects.undo();
    expect(present().people).toHaveLength(2);
  });

  test("one line pasted into a name is just text", async () => {
    const { user, present } = renderWorkbook(<EngagementPage />, {
      project: withPeople(),
      place: PLACE,
    });
    await user.click(screen.getByRole("textbox", { name: "Name: Luis" }));
    await user.paste(" Soto");
    await user.tab();
    expect(present().people.map((person) => person.name)).toEqual(["Ana", "Luis Soto"]);
  });

  test("Del on the row's menu removes somebody whom nothing depends on", async () => {
    const { user, present } = renderWorkbook(<EngagementPage />, {
      project: withPeople(),
      place: PLACE,
    });
    screen.getByRole("button", { name: "More: Ana" }).focus();
    await user.keyboard("{Delete}");
    expect(present().people.map((person) => person.name)).toEqual(["Luis"]);
  });
});

describe("areas", () => {
  test("one is merged into another from its menu", async () => {
    const project = addArea(TILLS, null, "Tills")(addArea(HALL, null, "Hall")(withPeople()));
    const { user, present } = renderWorkbook(<EngagementPage />, { project, place: PLACE });
    await user.click(screen.getByRole("button", { name: "More: Hall" }));
    await user.click(await screen.findByRole("menuitem", { name: "Merge with another area" }));
    const panel = screen.getByRole("group", { name: "Merge with another area" });
    await user.click(within(panel).getByRole("combobox"));
    await user.click(await screen.findByRole("option", { name: "Tills" }));
    await user.click(within(panel).getByRole("button", { name: "Merge the areas" }));
    expect(present().areas.map((area) => area.name)).toEqual(["Tills"]);
  });
});

describe("a workbook that cannot be written", () => {
  test("offers nothing that would change it", () => {
    renderWorkbook(<EngagementPage />, {
      project: withPeople(),
      place: PLACE,
      readOnly: "noPermission",
    });
    expect(screen.queryByRole("button", { name: /Next person|Another cycle|More:/ })).toBeNull();
    expect(screen.getByRole("textbox", { name: "Client" }).hasAttribute("readonly")).toBe(true);
  });
});
