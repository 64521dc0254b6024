import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { buildExample } from "#shared/templates/examples.ts";
import { useRemove, type Removal } from "#renderer/ui/use-remove.tsx";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";
import { smallProject } from "#tests/support/small-project.ts";

function RemoveButton(props: { readonly target: Removal }) {
  const remove = useRemove();
  return <button onClick={() => remove(props.target)}>go</button>;
}

describe("removing", () => {
  it("is done at once when nothing depends on the thing, as one step that undo brings back", async () => {
    const project = smallProject();
    const moment = project.cycles[0]?.moments[0];
    if (moment === undefined) throw new Error("the project has moments");
    const { user, present, projects } = renderWorkbook(
      <RemoveButton target={{ kind: "moment", id: moment.id }} />,
      { project },
    );
    await user.click(screen.getByText("go"));
    expect(present().cycles[0]?.moments.map(({ title }) => title)).toEqual(["Espero", "Me voy"]);
    expect(projects.getState().history.past.at(-1)?.step.label).toEqual({
      key: "common:removal.done",
      params: { what: "moment", name: "Llego" },
    });
    projects.undo();
    expect(present()).toBe(project);
  });

  it("shows what depends on the thing first and does nothing when it is cancelled", async () => {
    const project = buildExample("bank-cheque", "en");
    const moment = project.cycles[0]?.moments[6];
    if (moment === undefined) throw new Error("the example has seven moments");
    const { user, present } = renderWorkbook(
      <RemoveButton target={{ kind: "moment", id: moment.id }} />,
      { project },
    );
    await user.click(screen.getByText("go"));
    const dialog = await screen.findByRole("dialog", { name: /^Remove moment/ });
    expect(within(dialog).getAllByText("Goes too").length).toBeGreaterThan(0);
    await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    expect(present()).toBe(project);
    await user.click(screen.getByText("go"));
    const again = await screen.findByRole("dialog", { name: /^Remove moment/ });
    await user.click(within(again).getByRole("button", { name: "Remove" }));
    expect(present().cycles[0]?.moments).toHaveLength(14);
  });

  it("of several moments says together what goes, and is one step", async () => {
    const project = buildExample("bank-cheque", "en");
    const chosen = project.cycles[0]?.moments.slice(5, 7) ?? [];
    const { user, present, projects } = renderWorkbook(
      <RemoveButton target={chosen.map(({ id }) => ({ kind: "moment" as const, id }))} />,
      { project },
    );
    await user.click(screen.getByText("go"));
    const dialog = await screen.findByRole("dialog", { name: "Remove 2 moments?" });
    within(dialog).getByText("4 requirements");
    await user.click(within(dialog).getByRole("button", { name: "Remove" }));
    expect(present().cycles[0]?.moments).toHaveLength(13);
    expect(projects.getState().history.past).toHaveLength(1);
    projects.undo();
    expect(present()).toBe(project);
  });
});
