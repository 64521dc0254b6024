import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { fail, ok } from "#shared/result.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { dialogStore } from "#renderer/app/dialog-store.ts";
import { CycleFromTemplateDialog } from "#renderer/templates/CycleFromTemplateDialog.tsx";
import { SaveTemplateDialog } from "#renderer/templates/SaveTemplateDialog.tsx";
import { createMemoryBridge, failure } from "#tests/support/memory-bridge.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";

describe("saving a cycle as a template", () => {
  beforeEach(() => dialogStore.setState({ open: "saveTemplate" }));

  it("says what is left out and keeps a template without client and people", async () => {
    const project = buildExample("bank-cheque", "en");
    const { user, bridge } = renderWorkbook(<SaveTemplateDialog />, { project });
    expect(screen.getByText(/^Client, people and consultants/)).toBeTruthy();
    const name = screen.getByRole("textbox", { name: "Name of the template" });
    await user.clear(name);
    await user.type(name, "Cheques at a branch{Enter}");
    await waitFor(() => expect(bridge.templates.size).toBe(1));
    const [kept] = bridge.templates.values();
    expect(kept?.template.name).toBe("Cheques at a branch");
    expect(kept?.project.engagement.client).toBe("");
    expect(kept?.project.people).toEqual([]);
    expect(kept?.project.cycles[0]?.moments).toHaveLength(15);
    expect(dialogStore.getState().open).toBeNull();
  });

  it("stays open and says why when the disk does not take it", async () => {
    const bridge = createMemoryBridge();
    bridge.answer("templates.save", () => fail(failure("diskFull")));
    const project = buildExample("dress", "en");
    const { user } = renderWorkbook(<SaveTemplateDialog />, { project, bridge });
    await user.click(screen.getByRole("button", { name: "Save the template" }));
    expect(await screen.findByText(/no room left on the disk/)).toBeTruthy();
    expect(dialogStore.getState().open).toBe("saveTemplate");
  });
});

describe("a cycle from a template", () => {
  beforeEach(() => dialogStore.setState({ open: "cycleFromTemplate" }));

  it("is added in the project's language as one undo step", async () => {
    const project = buildExample("bank-cheque", "es");
    const { user, present, projects, places } = renderWorkbook(<CycleFromTemplateDialog />, {
      project,
    });
    await user.click(screen.getByRole("button", { name: /^Clothes in a shopping centre/ }));
    await waitFor(() => expect(present().cycles).toHaveLength(2));
    expect(present().cycles[1]?.service).toBe("Compra de un vestido en un centro comercial");
    expect(places.getState().place).toMatchObject({
      page: "moments",
      cycleId: present().cycles[1]?.id,
    });
    projects.undo();
    expect(present()).toBe(project);
  });

  it("says when an own template cannot be opened, and changes nothing", async () => {
    const bridge = createMemoryBridge();
    const project = buildExample("dress", "en");
    await bridge.call("templates.save", { name: "Mine", project });
    bridge.answer("templates.open", () => fail(failure("fileDamaged")));
    const { user, present } = renderWorkbook(<CycleFromTemplateDialog />, { project, bridge });
    await user.click(await screen.findByRole("button", { name: /^Mine/ }));
    expect(await screen.findByText(/damaged/i)).toBeTruthy();
    expect(present()).toBe(project);
    bridge.answer("templates.open", () => ok({ project }));
    await user.click(screen.getByRole("button", { name: /^Mine/ }));
    await waitFor(() => expect(present().cycles).toHaveLength(2));
  });
});
