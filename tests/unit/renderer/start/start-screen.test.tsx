import { MantineProvider } from "@mantine/core";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { FileId, RecentEntry, RecoveryId } from "#shared/contract/types.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Project } from "#shared/domain/project.ts";
import { ok } from "#shared/result.ts";
import { TEMPLATE_LOADERS } from "#shared/templates/template-loaders.ts";
import { theme } from "#renderer/app/theme.ts";
import { TranslationProvider } from "#renderer/i18n/translation.tsx";
import { StartScreen } from "#renderer/start/StartScreen.tsx";
import { SessionProvider } from "#renderer/state/session.tsx";
import { createSession } from "#renderer/state/session-store.ts";
import { SHIPPED } from "#renderer/templates/shipped.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { createMemoryBridge, type MemoryBridge } from "#tests/support/memory-bridge.ts";
import { RESOURCES, TEST_NOW } from "#tests/support/render-workbook.tsx";
import { smallProject } from "#tests/support/small-project.ts";

function fingerprintOf(project: Project): string {
  const [cycle] = project.cycles;
  if (cycle === undefined) throw new Error("a template has a cycle");
  const critical = criticalMomentIds(cycle);
  const inEpisode = new Set(cycle.episodes.flatMap((episode) => episode.momentIds));
  return cycle.moments
    .map(({ id }) => (inEpisode.has(id) ? "e" : critical.has(id) ? "c" : "."))
    .join("");
}

function entry(name: string, found = true): RecentEntry {
  return {
    file: { fileId: name as FileId, name: `${name}.cycle` }, // a brand, in a test
    found,
    savedAt: "2026-11-03T10:42:00.000Z",
    summary: {
      client: name,
      service: "Cobro de un cheque",
      cycles: 2,
      actions: 6,
      fingerprint: "..c",
      steps: ["done", "open", "open", "notBegun", "notBegun", "notBegun"],
      looseEnds: 1,
    },
  };
}

async function startScreen(bridge: MemoryBridge) {
  const session = createSession({
    bridge,
    ids: countingIds(),
    now: () => TEST_NOW,
    memory: window.sessionStorage,
    loadLanguage: (language) => Promise.resolve(RESOURCES[language]),
  });
  await session.start();
  render(
    <SessionProvider session={session}>
      <MantineProvider theme={theme} env="test">
        <TranslationProvider language="en" resources={RESOURCES.en} country={null}>
          <StartScreen />
        </TranslationProvider>
      </MantineProvider>
    </SessionProvider>,
  );
  return { session, user: userEvent.setup() };
}

describe("the start screen", () => {
  it("hides Continue while there is nothing to go on with", async () => {
    await startScreen(createMemoryBridge());
    expect(screen.getByRole("button", { name: /New project/ })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Continue" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Your work is safe" })).toBeNull();
  });

  it("shows six projects and finds the others by client, accents aside", async () => {
    const bridge = createMemoryBridge();
    const names = ["Uno", "Dos", "Tres", "Cuatro", "Cinco", "Seis", "Ñandú & Hijos"];
    bridge.answer("recent.list", () =>
      ok({ recent: names.map((name) => entry(name)), unsaved: [] }),
    );
    const { user } = await startScreen(bridge);
    const recent = await screen.findByRole("region", { name: "Continue" });
    expect(within(recent).getAllByRole("listitem")).toHaveLength(6);
    await user.click(within(recent).getByRole("button", { name: "All projects" }));
    await user.type(screen.getByRole("textbox", { name: "Search the projects" }), "nandu");
    const all = screen.getByRole("region", { name: "All projects" });
    expect(within(all).getAllByRole("listitem")).toHaveLength(1);
    expect(within(all).getByText("Ñandú & Hijos")).toBeTruthy();
  });

  it("says a file that moved, and takes it off the list on demand", async () => {
    const bridge = createMemoryBridge();
    let recent = [entry("Moved", false)];
    bridge.answer("recent.list", () => ok({ recent, unsaved: [] }));
    bridge.answer("recent.forget", () => {
      recent = [];
      return ok({});
    });
    const { user } = await startScreen(bridge);
    expect(await screen.findByText("Not found where it was")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take off the list" }));
    expect(screen.queryByText("Not found where it was")).toBeNull();
  });

  it("offers kept work and discards it only after asking", async () => {
    const bridge = createMemoryBridge();
    const recoveryId = "r-1" as RecoveryId; // a brand, in a test
    const { summary } = entry("Kept");
    if (summary === null) throw new Error("the entry has a summary");
    const kept = { recoveryId, keptAt: "2026-11-21T10:42:00.000Z", fileName: null, summary };
    bridge.answer("recent.list", () => ok({ recent: [], unsaved: [kept] }));
    const { user } = await startScreen(bridge);
    const region = await screen.findByRole("region", { name: "Your work is safe" });
    await user.click(within(region).getByRole("button", { name: "Discard" }));
    expect(bridge.calls).not.toContain("recovery.discard");
    const dialog = screen.getByRole("dialog", { name: "Discard this copy?" });
    await user.click(within(dialog).getByRole("button", { name: "Discard" }));
    expect(bridge.calls).toContain("recovery.discard");
  });

  it("opens an example as a copy in no file", async () => {
    const { session, user } = await startScreen(createMemoryBridge());
    await user.click(screen.getByRole("button", { name: /^Aurora Bank/ }));
    const open = session.store.getState().open;
    expect(open?.workbook.projects.getState().file).toBeNull();
    expect(open?.workbook.projects.getState().history.present.engagement.client).toBe(
      "Aurora Bank (example)",
    );
  });

  it("begins from a template with no client, today's dates and the moments in sight", async () => {
    const { session, user } = await startScreen(createMemoryBridge());
    const templates = screen.getByRole("region", { name: "Start from a template" });
    await user.click(within(templates).getByRole("button", { name: /^Cashing a cheque/ }));
    await waitFor(() => expect(session.store.getState().open).not.toBeNull());
    const open = session.store.getState().open;
    const project = open?.workbook.projects.getState().history.present;
    expect(project?.engagement.client).toBe("");
    expect(project?.cycles[0]?.moments).toHaveLength(15);
    expect(project?.plan.actions.map((action) => action.start).toSorted()[0]).toBe("2026-11-21");
    expect(open?.workbook.places.getState().place.page).toBe("moments");
  });

  it("makes the same template again after a reload while nothing was changed", async () => {
    const bridge = createMemoryBridge();
    const { session } = await startScreen(bridge);
    await session.beginFrom({ shipped: "dress", language: "es" });
    const again = await startScreen(createMemoryBridge());
    const open = again.session.store.getState().open;
    expect(open?.workbook.projects.getState().history.present.cycles[0]?.service).toBe(
      "Compra de un vestido en un centro comercial",
    );
    await again.session.close();
  });

  it("has no section of own templates while there are none", async () => {
    await startScreen(createMemoryBridge());
    expect(screen.queryByRole("region", { name: "Your templates" })).toBeNull();
  });

  it("renames an own template, and removes it only after asking", async () => {
    const bridge = createMemoryBridge();
    await bridge.call("templates.save", { name: "Loan at a branch", project: smallProject() });
    const { user } = await startScreen(bridge);
    const own = await screen.findByRole("region", { name: "Your templates" });
    expect(within(own).getByRole("button", { name: "Loan at a branch 3 moments" })).toBeTruthy();
    await user.click(await within(own).findByRole("button", { name: "More: Loan at a branch" }));
    await user.click(await screen.findByRole("menuitem", { name: "Rename…" }));
    const name = await screen.findByRole("textbox", { name: "Name of the template" });
    await user.clear(name);
    await user.type(name, "Loan{Enter}");
    await user.click(await screen.findByRole("button", { name: "More: Loan" }));
    await user.click(await screen.findByRole("menuitem", { name: "Remove…" }));
    expect(bridge.templates.size).toBe(1);
    const dialog = await screen.findByRole("dialog", { name: "Remove this template?" });
    await user.click(within(dialog).getByRole("button", { name: "Remove" }));
    await waitFor(() =>
      expect(screen.queryByRole("region", { name: "Your templates" })).toBeNull(),
    );
  });

  it("draws the templates' rings as their cycles are", async () => {
    for (const { id, fingerprint } of SHIPPED) {
      const project = await TEMPLATE_LOADERS[id].en();
      expect(fingerprint, id).toBe(fingerprintOf(project));
    }
  });
});
