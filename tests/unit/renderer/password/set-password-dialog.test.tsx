import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { fail, ok } from "#shared/result.ts";
import { RemovePasswordDialog } from "#renderer/password/RemovePasswordDialog.tsx";
import { SetPasswordDialog } from "#renderer/password/SetPasswordDialog.tsx";
import { createMemoryBridge, failure } from "#tests/support/memory-bridge.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";
import { smallProject } from "#tests/support/small-project.ts";

const SAVED = {
  saved: {
    file: { fileId: "p.cycle" as never, name: "p.cycle" },
    savedAt: "2026-11-21T10:43:00.000Z",
  },
  copiesLeft: 0,
};

/** Typing one letter after the other is of no concern here. */
function openDialog(copiesLeft = 0) {
  const bridge = createMemoryBridge();
  const asked: unknown[] = [];
  bridge.answer("password.set", ({ current, next }) => {
    asked.push({ current, next });
    return current === "wrong" ? fail(failure("wrongPassword")) : ok({ ...SAVED, copiesLeft });
  });
  return { bridge, asked };
}

test("two passwords that differ are told and nothing is sent", async () => {
  const { bridge, asked } = openDialog();
  const { user } = renderWorkbook(<SetPasswordDialog />, { project: smallProject(), bridge });
  await user.type(screen.getByLabelText("New password"), "caballo pila");
  expect(screen.getByText("Good: it holds for a long time.")).toBeTruthy();
  await user.type(screen.getByLabelText("New password again"), "caballo pilo{Enter}");
  expect(screen.getByText(/The two are not the same/)).toBeTruthy();
  expect(asked).toEqual([]);
});

test("the password is sent once typed twice, and the project counts as sealed", async () => {
  const { bridge, asked } = openDialog();
  const { user, projects } = renderWorkbook(<SetPasswordDialog />, {
    project: smallProject(),
    bridge,
  });
  await user.type(screen.getByLabelText("New password"), "grapa");
  expect(screen.getByText(/it can be guessed/)).toBeTruthy();
  await user.type(screen.getByLabelText("New password again"), "grapa{Enter}");
  await waitFor(() => expect(projects.getState().isSealed).toBe(true));
  expect(asked).toEqual([{ current: null, next: "grapa" }]);
  expect(projects.getState().savedAt).toBe("2026-11-21T10:43:00.000Z");
  expect(await screen.findByText("The project has a password now.")).toBeTruthy();
});

test("earlier copies that stay as they were are told", async () => {
  const { bridge } = openDialog(2);
  const { user } = renderWorkbook(<SetPasswordDialog />, { project: smallProject(), bridge });
  await user.type(screen.getByLabelText("New password"), "grapa");
  await user.type(screen.getByLabelText("New password again"), "grapa{Enter}");
  expect(await screen.findByText(/2 earlier copies could not be changed/)).toBeTruthy();
});

test("removing asks for the password; a wrong one is told and can be typed again", async () => {
  const { bridge, asked } = openDialog();
  const { user, projects } = renderWorkbook(<RemovePasswordDialog />, {
    project: smallProject(),
    bridge,
  });
  projects.setState({ isSealed: true });
  await user.type(screen.getByLabelText("Password"), "wrong{Enter}");
  expect(await screen.findByText(/This password does not open it/)).toBeTruthy();
  await user.clear(screen.getByLabelText("Password"));
  await user.type(screen.getByLabelText("Password"), "right{Enter}");
  await waitFor(() => expect(projects.getState().isSealed).toBe(false));
  expect(asked).toEqual([
    { current: "wrong", next: null },
    { current: "right", next: null },
  ]);
});
