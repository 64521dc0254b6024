import { MantineProvider } from "@mantine/core";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { FileId, RecentEntry, RecoveryId } from "#shared/contract/types.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import { ok } from "#shared/result.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { theme } from "#renderer/app/theme.ts";
import { TranslationProvider } from "#renderer/i18n/translation.tsx";
import { EXAMPLES } from "#renderer/start/examples.ts";
import { StartScreen } from "#renderer/start/StartScreen.tsx";
import { SessionProvider } from "#renderer/state/session.tsx";
import { createSession } from "#renderer/state/session-store.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { createMemoryBridge, type MemoryBridge } from "#tests/support/memory-bridge.ts";
import { RESOURCES, TEST_NOW } from "#tests/support/render-workbook.tsx";

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
    await user.click(screen.getByRole("button", { name: /^Cashing a cheque/ }));
    const open = session.store.getState().open;
    expect(open?.workbook.projects.getState().file).toBeNull();
    expect(open?.workbook.projects.getState().history.present.engagement.client).toBe(
      "Aurora Bank (example)",
    );
  });

  it("draws the examples' rings as their cycles are", () => {
    for (const { id, fingerprint } of EXAMPLES) {
      const cycle = buildExample(id, "en").cycles[0];
      if (cycle === undefined) throw new Error("an example has a cycle");
      const critical = criticalMomentIds(cycle);
      const inEpisode = new Set(cycle.episodes.flatMap((episode) => episode.momentIds));
      const ring = cycle.moments.map(({ id: momentId }) =>
        inEpisode.has(momentId) ? "e" : critical.has(momentId) ? "c" : ".",
      );
      expect(fingerprint).toBe(ring.join(""));
    }
  });
});
