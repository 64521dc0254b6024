import type { EventMessage } from "#shared/contract/web-protocol.ts";
import { createExamples } from "#main/services/examples.ts";
import type { MakeOutput, Pages, Ports } from "#main/services/ports.ts";
import { createBackups } from "#main/storage/backup-folder.ts";
import { createProjectFolder } from "#main/storage/project-folder.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import { createRecentFile } from "#main/storage/recent-file.ts";
import { createRecoveryFolder } from "#main/storage/recovery-folder.ts";
import { createSettingsFile } from "#main/storage/settings-file.ts";
import { createTemplateFolder } from "#main/storage/template-folder.ts";
import { createWordTemplateFolder } from "#main/storage/word-template-folder.ts";
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
export const telltaleOutput: MakeOutput = (project, what, { onProgress, signal }) => {
  onProgress(0.5, "cycle");
  signal.throwIfAborted();
  const text = JSON.stringify({ client: project.engagement.client, ...what });
  return Promise.resolve({
    bytes: new TextEncoder().encode(text),
    pages: 7,
    sectionPages: { cycle: 3 },
  });
};

/** Real storage in a temporary folder: `projects` and `data` inside `root`. */
export function tempPorts(root: string, faults: Partial<FileSystem> = {}): Ports {
  const plain = testSurroundings(faults);
  const backups = createBackups({
    fs: plain.fs,
    folder: `${root}/data/backups`,
    clock: plain.clock,
    warn: () => undefined,
  });
  const around = { ...plain, backups };
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
      pdf: null,
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
    backups,
    templates: createTemplateFolder(fs, `${root}/data/templates`, store),
    wordTemplates: createWordTemplateFolder(fs, `${root}/data/word-templates`, clock),
    openExample: createExamples(store, "resources"),
    makeOutput: telltaleOutput,
    makePdf: null,
    pages: testPages(),
    dialogs: null,
    opener: null,
    savedBy: around.savedBy,
    warn: () => undefined,
  };
}
