import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import type { Place } from "#shared/domain/place.ts";
import type { Project } from "#shared/domain/project.ts";
import type { IdSource } from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import type { LanguageResources } from "#shared/i18n/namespaces.ts";
import { resources as en } from "#shared/i18n/locales/en/index.ts";
import { resources as es } from "#shared/i18n/locales/es/index.ts";
import { resources as id } from "#shared/i18n/locales/id/index.ts";
import { CommandKeys } from "#renderer/app/CommandKeys.tsx";
import { cssVariablesResolver, theme } from "#renderer/app/theme.ts";
import { TranslationProvider } from "#renderer/i18n/translation.tsx";
import { createAutosave } from "#renderer/state/autosave.ts";
import { createPlaceStore, type PlaceStore } from "#renderer/state/place-store.ts";
import { createProjectStore, type ProjectStore } from "#renderer/state/project-store.ts";
import { SessionProvider } from "#renderer/state/session.tsx";
import { createSession, type Session } from "#renderer/state/session-store.ts";
import { WorkbookProvider } from "#renderer/state/workbook.tsx";
import { RemoveProvider } from "#renderer/ui/use-remove.tsx";
import { countingIds } from "./counting-ids.ts";
import { createMemoryBridge, type MemoryBridge } from "./memory-bridge.ts";
import { openedDocument } from "./open-project.ts";

export const RESOURCES: Record<Language, LanguageResources> = { en, es, id };
/** What the wall clock shows in tests: 21 November 2026, 10:42. */
export const TEST_NOW = new Date("2026-11-21T10:42:00");

export interface RenderWorkbookOptions {
  readonly project: Project;
  readonly language?: Language;
  readonly place?: Place;
  /** The file's name; null = not in a file yet. */
  readonly file?: string | null;
  readonly bridge?: MemoryBridge;
  readonly readOnly?: "newerFormat" | "noPermission" | "locked" | "backup";
}

export interface RenderedWorkbook extends RenderResult {
  readonly user: UserEvent;
  readonly projects: ProjectStore;
  readonly places: PlaceStore;
  readonly bridge: MemoryBridge;
  readonly session: Session;
  /** The present value. */
  readonly present: () => Project;
}

/** Ids that no project made by `countingIds` has: 1…, not 0…. */
function newIds(): IdSource {
  const ids = countingIds();
  return () => `1${ids().slice(1)}`;
}

/** Renders a page of an open project as the shell would, over a host in memory. */
export function renderWorkbook(
  page: ReactElement,
  options: RenderWorkbookOptions,
): RenderedWorkbook {
  const { project, language = "en" } = options;
  const bridge = options.bridge ?? createMemoryBridge();
  const projects = createProjectStore({
    ...openedDocument(project, options.file),
    readOnly: options.readOnly ?? null,
  });
  const cycleId = project.cycles[0]?.id;
  const first: Place = { page: "moments", ...(cycleId === undefined ? {} : { cycleId }) };
  const places = createPlaceStore(
    options.place === undefined ? first : { ...first, ...options.place },
  );
  const session = createSession({
    bridge,
    ids: newIds(),
    now: () => TEST_NOW,
    memory: window.sessionStorage,
    loadLanguage: (wanted) => Promise.resolve(RESOURCES[wanted]),
  });
  const autosave = createAutosave({ bridge, projects, isDirect: () => true });
  const workbook = { projects, places, ids: newIds(), now: () => TEST_NOW };
  session.store.setState({
    words: { language, resources: RESOURCES[language] },
    open: { workbook, autosave, isRecovered: false },
  });
  const rendered = render(
    <SessionProvider session={session}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
        <TranslationProvider
          language={language}
          resources={RESOURCES[language]}
          country={project.engagement.country}
        >
          <WorkbookProvider workbook={workbook}>
            <CommandKeys />
            <Notifications />
            <RemoveProvider>{page}</RemoveProvider>
          </WorkbookProvider>
        </TranslationProvider>
      </MantineProvider>
    </SessionProvider>,
  );
  return Object.assign(rendered, {
    user: userEvent.setup(),
    projects,
    places,
    bridge,
    session,
    present: () => projects.getState().history.present,
  });
}
