import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fail, ok } from "#shared/result.ts";
import { UnkeptBar } from "#renderer/recovery/UnkeptBar.tsx";
import { NotSavedBar } from "#renderer/shell/NotSavedBar.tsx";
import { SaveStatus } from "#renderer/shell/SaveStatus.tsx";
import { createMemoryBridge, failure, SAVED_AT } from "#tests/support/memory-bridge.ts";
import { renderWorkbook, type RenderedWorkbook } from "#tests/support/render-workbook.tsx";
import { renamed, smallProject } from "#tests/support/small-project.ts";

function shown(codes: { save?: "diskFull"; keep?: "diskFull" }) {
  const bridge = createMemoryBridge();
  const { save, keep } = codes;
  bridge.answer("document.keep", () => ok({ keptAt: SAVED_AT }));
  if (save !== undefined) bridge.answer("document.save", () => fail(failure(save)));
  if (keep !== undefined) bridge.answer("document.keep", () => fail(failure(keep)));
  return renderWorkbook(
    <>
      <SaveStatus />
      <NotSavedBar />
      <UnkeptBar />
    </>,
    { project: smallProject(), bridge },
  );
}

function type({ projects }: RenderedWorkbook): void {
  projects.apply((project) => renamed(project, "B (example)"), {
    label: { key: "common:undo" },
    place: { page: "engagement" },
  });
}

describe("a save that fails", () => {
  it("is told with its reason, offers to try again and to save elsewhere", async () => {
    const rendered = shown({ save: "diskFull" });
    type(rendered);
    await screen.findByRole(
      "region",
      { name: "Not saved: the disk is full. Your work is kept here." },
      { timeout: 4_000 },
    );
    expect(screen.getByRole("status").textContent).toBe("Not saved");
    screen.getByRole("button", { name: "Save elsewhere" });
    expect(screen.queryByRole("alert")).toBeNull();
    const before = rendered.bridge.calls.filter((name) => name === "document.save").length;
    await rendered.user.click(screen.getByRole("button", { name: "Try again" }));
    const after = rendered.bridge.calls.filter((name) => name === "document.save").length;
    expect(after).toBe(before + 1);
  });

  it("is as loud as can be when not even the copy can be written", async () => {
    const rendered = shown({ save: "diskFull", keep: "diskFull" });
    type(rendered);
    const alert = await screen.findByRole("alert", {}, { timeout: 4_000 });
    expect(alert.textContent).toContain(
      "Your latest work is only in this window. Do not close it.",
    );
    expect(screen.getByRole("status").textContent).toBe("Not saved");
    expect(screen.queryByRole("region", { name: /^Not saved: / })).toBeNull();
  });
});
