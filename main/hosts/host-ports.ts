import { randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import { join } from "node:path";
import type { Capabilities } from "#shared/contract/capabilities.ts";
import { LANGUAGES, type Language } from "#shared/language.ts";
import { createExamples } from "#main/services/examples.ts";
import type { Dialogs, MakeOutput, MakePdf, Opener, Pages, Ports } from "#main/services/ports.ts";
import { createBackups } from "#main/storage/backup-folder.ts";
import type { SaveSurroundings } from "#main/storage/cycle-adapter.ts";
import { nodeFileSystem } from "#main/storage/file-system.ts";
import { createProjectFolder } from "#main/storage/project-folder.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import { createRecentFile } from "#main/storage/recent-file.ts";
import { createRecoveryFolder } from "#main/storage/recovery-folder.ts";
import { createSettingsFile } from "#main/storage/settings-file.ts";
import { createTemplateFolder } from "#main/storage/template-folder.ts";
import { removeStaleTemporaries, sweepFolders } from "#main/storage/temporary-files.ts";
import { createWordTemplateFolder } from "#main/storage/word-template-folder.ts";
import type { Log } from "./dispatch.ts";

/** What differs between the hosts. */
export interface HostParts {
  readonly version: string;
  readonly capabilities: Capabilities;
  /** Folder of settings, recent list, recovery copies and templates. */
  readonly dataFolder: string;
  /** Folder in which projects are kept. */
  readonly projectFolder: string;
  readonly resources: string;
  readonly makeOutput: MakeOutput;
  readonly makePdf: MakePdf | null;
  readonly pages: Pages;
  readonly dialogs: Dialogs | null;
  readonly opener: Opener | null;
  readonly log: Log;
}

/** The use cases' ports on a real computer. */
export function createHostPorts(parts: HostParts): Ports {
  const fs = nodeFileSystem;
  const warn = (what: string, cause: unknown): void =>
    parts.log(`- ${what} ${cause instanceof Error ? cause.message : ""}`);
  const plain = saveSurroundings(parts.version);
  const folder = join(parts.dataFolder, "backups");
  const backups = createBackups({ fs, folder, clock: plain.clock, warn });
  const around = { ...plain, backups };
  const { clock, newUuid } = around;
  const store = createProjectStore(around);
  sweepUp(parts, clock()).catch((error: unknown) => warn("sweeping up", error));
  return {
    version: parts.version,
    capabilities: parts.capabilities,
    systemLanguage: systemLanguage(new Intl.DateTimeFormat().resolvedOptions().locale),
    clock,
    newUuid,
    store,
    folder: createProjectFolder(fs, parts.projectFolder),
    settings: createSettingsFile({ fs, path: join(parts.dataFolder, "settings.json"), clock }),
    recent: createRecentFile({ fs, path: join(parts.dataFolder, "recent.json"), clock }),
    recovery: createRecoveryFolder(join(parts.dataFolder, "recovery"), around),
    templates: createTemplateFolder(fs, join(parts.dataFolder, "templates"), store),
    wordTemplates: createWordTemplateFolder(fs, join(parts.dataFolder, "word-templates"), clock),
    openExample: createExamples(store, parts.resources),
    makeOutput: parts.makeOutput,
    makePdf: parts.makePdf,
    pages: parts.pages,
    dialogs: parts.dialogs,
    opener: parts.opener,
    backups,
    savedBy: around.savedBy,
    warn,
  };
}

/** What interrupted saves of an earlier run left behind. */
async function sweepUp({ dataFolder, projectFolder }: HostParts, now: Date): Promise<void> {
  await sweepFolders(nodeFileSystem, dataFolder, now);
  await removeStaleTemporaries(nodeFileSystem, projectFolder, now);
}

/** Saving on a real computer, by this version of the program. */
export function saveSurroundings(version: string): SaveSurroundings {
  return {
    fs: nodeFileSystem,
    app: `Cycle Workbook ${version}`,
    savedBy: userName(),
    clock: () => new Date(),
    newUuid: randomUUID,
  };
}

function userName(): string {
  try {
    return userInfo().username.slice(0, 500);
  } catch {
    // A user without an entry in the system's list (containers) has no name.
    return "";
  }
}

/** The workbook's language for a locale of the system, e.g. `es-EC`; English when it has none. */
export function systemLanguage(locale: string): Language {
  const code = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((each) => each === code) ?? "en";
}
