import type { Project } from "#shared/domain/project.ts";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import { serializeProject } from "#shared/project-file/serialize-project.ts";
import { fail, ok } from "#shared/result.ts";
import { fault } from "#main/storage/fault.ts";
import type { JsonFile } from "#main/storage/json-file.ts";
import { faultOfParse } from "#main/storage/parse-fault.ts";
import { nodeParseTools, sha256 } from "#main/storage/parse-tools.ts";
import type { ProjectFolder } from "#main/storage/project-folder.ts";
import type { ProjectFile, ProjectStore } from "#main/storage/project-store.ts";
import type { Recovery, RecoveryFolder } from "#main/storage/recovery-folder.ts";
import type { Ports } from "#main/services/ports.ts";
import { telltaleReport, testPages } from "./test-ports.ts";

/** Files by path; put one in or take one out between the calls of a test. */
export type MemoryDisk = Map<string, string>;

const FOLDER = "/projects";
const clock = (): Date => new Date("2026-03-31T10:00:00.000Z");

/** Every port in memory, for tests of the page that care about no disk. */
export function memoryPorts(disk: MemoryDisk = new Map()): Ports {
  let last = 0;
  const newUuid = (): string => {
    last += 1;
    return `10000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
  };
  const store = memoryStore(disk, newUuid);
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
    systemLanguage: "en",
    clock,
    newUuid,
    store,
    folder: memoryFolder(disk),
    settings: memoryJson({
      language: "en" as const,
      theme: "light" as const,
      textSize: "normal" as const,
      autosave: true,
    }),
    recent: memoryJson([]),
    recovery: memoryRecovery(),
    openExample: () => Promise.resolve(fail(fault("fileNotFound"))),
    buildReport: telltaleReport,
    pages: testPages(),
    dialogs: null,
    opener: null,
    warn: () => undefined,
  };
}

function memoryStore(disk: MemoryDisk, newUuid: () => string): ProjectStore {
  function put(path: string, project: Project): void {
    const savedAt = clock().toISOString();
    const details = { app: "test", saveId: newUuid(), parent: null, savedAt, savedBy: "tester" };
    disk.set(path, serializeProject(project, details, sha256).text);
  }
  function fileAt(path: string): ProjectFile {
    return {
      path,
      readOnly: null,
      savedAt: () => clock().toISOString(),
      base: () => null,
      save(project) {
        if (!disk.has(path)) return Promise.resolve(fail(fault("fileNotFound")));
        put(path, project);
        return Promise.resolve(ok(clock().toISOString()));
      },
      idle: () => Promise.resolve(),
    };
  }
  return {
    realPath: (path) => Promise.resolve(path),
    open(path) {
      const text = disk.get(path);
      if (text === undefined) return Promise.resolve(fail(fault("fileNotFound")));
      const parsed = parseProjectFile(text, nodeParseTools);
      return Promise.resolve(
        parsed.ok
          ? ok({ file: fileAt(path), project: parsed.value.project })
          : fail(faultOfParse(parsed.error)),
      );
    },
    create(path, project, placement) {
      if (placement === "create" && disk.has(path)) {
        return Promise.resolve(fail(fault("fileExists")));
      }
      put(path, project);
      return Promise.resolve(ok(fileAt(path)));
    },
    continueFrom: (path) => Promise.resolve(fileAt(path)),
  };
}

function memoryFolder(disk: MemoryDisk): ProjectFolder {
  return {
    path: FOLDER,
    list: () =>
      Promise.resolve(
        ok(
          [...disk].map(([path, text]) => ({
            path,
            name: path.slice(FOLDER.length + 1),
            modified: clock(),
            size: text.length,
          })),
        ),
      ),
    pathOf: (name) => `${FOLDER}/${name}`,
    exists: (path) => Promise.resolve(disk.has(path)),
    write(path, bytes, placement) {
      if (placement === "create" && disk.has(path)) {
        return Promise.resolve(fail(fault("fileExists")));
      }
      disk.set(path, new TextDecoder().decode(bytes));
      return Promise.resolve(ok(null));
    },
    ensure: () => Promise.resolve(ok(null)),
  };
}

function memoryRecovery(): RecoveryFolder {
  const copies = new Map<string, { project: Project; note: Omit<Recovery, "id"> }>();
  return {
    keep(id, project, note) {
      copies.set(id, { project, note });
      return Promise.resolve();
    },
    list: () => Promise.resolve([...copies].map(([id, { note }]) => ({ ...note, id }))),
    read(id) {
      const copy = copies.get(id);
      return copy === undefined ? Promise.reject(new Error("no copy")) : Promise.resolve(copy);
    },
    remove(id) {
      copies.delete(id);
      return Promise.resolve();
    },
  };
}

function memoryJson<T>(start: T): JsonFile<T> {
  let value = start;
  return {
    read: () => Promise.resolve(value),
    update(change) {
      value = change(value);
      return Promise.resolve(value);
    },
  };
}
