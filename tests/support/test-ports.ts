import type { EventMessage } from "#shared/contract/web-protocol.ts";
import { createExamples } from "#main/services/examples.ts";
import type { BuildReport, Pages, Ports } from "#main/services/ports.ts";
import { createProjectFolder } from "#main/storage/project-folder.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import { createRecentFile } from "#main/storage/recent-file.ts";
import { createRecoveryFolder } from "#main/storage/recovery-folder.ts";
import { createSettingsFile } from "#main/storage/settings-file.ts";
import type { FileSystem } from "#main/storage/file-system.ts";
import { testSurroundings } from "./temp-store.ts";

export interface TestPages extends Pages {
  readonly sent: { page: string; message: EventMessage }[];
  readonly gone: Set<string>;
}

/** Every page is there until it is put into `gone`. */
export function testPages(): TestPages {
  const sent: TestPages["sent"] = [];
  const gone = new Set<string>();
  return {
    sent,
    gone,
    isLive: (page) => !gone.has(page),
    emit: (page, name, data) => void sent.push({ page, message: { name, data } }),
    closeAnswered: () => undefined,
    takeOpenFirst: () => null,
  };
}

/** Says what it was asked, as bytes, so that a test can read it. */
export const telltaleReport: BuildReport = (project, options, { onProgress, signal }) => {
  onProgress(0.5, "cycle");
  signal.throwIfAborted();
  const text = JSON.stringify({ client: project.engagement.client, ...options });
  return Promise.resolve({
    bytes: new TextEncoder().encode(text),
    pages: 7,
    sectionPages: { cycle: 3 },
  });
};

/** Real storage in a temporary folder: `projects` and `data` inside `root`. */
export function tempPorts(root: string, faults: Partial<FileSystem> = {}): Ports {
  const around = testSurroundings(faults);
  const { fs, clock, newUuid } = around;
  const store = createProjectStore(around);
  return {
    version: "0.0.0",
    capabilities: {
      host: "test",
      nativeDialogs: false,
      nativeMenu: false,
      openOutputs: false,
      downloadOutputs: true,
      browserKeys: false,
    },
    systemLanguage: "es",
    clock,
    newUuid,
    store,
    folder: createProjectFolder(fs, `${root}/projects`),
    settings: createSettingsFile({ fs, path: `${root}/data/settings.json`, clock }),
    recent: createRecentFile({ fs, path: `${root}/data/recent.json`, clock }),
    recovery: createRecoveryFolder(`${root}/data/recovery`, around),
    openExample: createExamples(store, "resources"),
    buildReport: telltaleReport,
    pages: testPages(),
    dialogs: null,
    opener: null,
    warn: () => undefined,
  };
}
