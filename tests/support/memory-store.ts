import { ownTemplate, type OwnTemplate } from "#shared/contract/types.ts";
import { DEFAULT_LOOK } from "#shared/contract/word-template.ts";
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
import type { TemplateFolder } from "#main/storage/template-folder.ts";
import type { Ports } from "#main/services/ports.ts";
import { telltaleOutput, testPages } from "./test-ports.ts";

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
      pdf: null,
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
      lockAfter: null,
    }),
    recent: memoryJson([]),
    recovery: memoryRecovery(),
    backups: NO_BACKUPS,
    templates: memoryTemplates(),
    wordTemplates: NO_WORD_TEMPLATES,
    openExample: () => Promise.resolve(fail(fault("fileNotFound"))),
    makeOutput: telltaleOutput,
    makePdf: null,
    pages: testPages(),
    dialogs: null,
    opener: null,
    savedBy: "tester",
    warn: () => undefined,
  };
}

/** The program's own look and no other. */
const NO_WORD_TEMPLATES: Ports["wordTemplates"] = {
  read: () => Promise.resolve({ look: DEFAULT_LOOK, templates: [] }),
  choose: (look) => Promise.resolve(ok({ look, templates: [] })),
  add: () => Promise.resolve(fail(fault("diskFull"))),
  remove: () => Promise.resolve(ok({ look: DEFAULT_LOOK, templates: [] })),
  bytesOf: () => Promise.resolve(fail(fault("fileNotFound"))),
};

/** Earlier versions are of no concern to a page's test. */
const NO_BACKUPS: Ports["backups"] = {
  keepOpened: () => Promise.resolve(),
  keepSaved: () => Promise.resolve(),
  keepNow: () => Promise.resolve(),
  list: () => Promise.resolve([]),
  read: () => Promise.reject(new Error("no earlier version")),
  rewrite: () => Promise.resolve(0),
};

function memoryStore(disk: MemoryDisk, newUuid: () => string): ProjectStore {
  function put(path: string, project: Project): void {
    const savedAt = clock().toISOString();
    const details = { app: "test", saveId: newUuid(), parent: null, savedAt, savedBy: "tester" };
    disk.set(path, serializeProject(project, details, { sha256, sealer: null }).text);
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
      key: () => null,
      setKey: () => undefined,
      adoptDisk: () => Promise.resolve(ok(null)),
      lookAtDisk: () => Promise.resolve(fail(fault("fileNotFound"))),
      saveOver: () => Promise.resolve(fail(fault("fileChangedOnDisk"))),
      release: () => Promise.resolve(),
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
    readBytes(path) {
      const text = disk.get(path);
      return Promise.resolve(
        text === undefined ? fail(fault("fileNotFound")) : ok(nodeParseTools.encodeUtf8(text)),
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
      return copy === undefined
        ? Promise.reject(new Error("no copy"))
        : Promise.resolve({ ...copy, key: null });
    },
    remove(id) {
      copies.delete(id);
      return Promise.resolve();
    },
  };
}

function memoryTemplates(): TemplateFolder {
  const kept = new Map<string, { project: Project; template: OwnTemplate }>();
  const gone = fail(fault("fileNotFound"));
  return {
    list: () => Promise.resolve([...kept.values()].map(({ template }) => template)),
    save(id, project, note) {
      const template = ownTemplate.parse({ ...note, templateId: id });
      kept.set(id, { project, template });
      return Promise.resolve(ok(template));
    },
    open(id) {
      const found = kept.get(id);
      return Promise.resolve(found === undefined ? gone : ok(found.project));
    },
    rename(id, name) {
      const found = kept.get(id);
      if (found === undefined) return Promise.resolve(gone);
      found.template = { ...found.template, name };
      return Promise.resolve(ok(found.template));
    },
    remove(id) {
      kept.delete(id);
      return Promise.resolve(ok(null));
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
