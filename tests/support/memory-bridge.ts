import type { Bridge } from "#shared/contract/bridge.ts";
import type { EventData, EventName } from "#shared/contract/events.ts";
import type { Failure, FailureCode, Outcome } from "#shared/contract/failures.ts";
import type { Input, MethodName, OpenedDocument, Output } from "#shared/contract/methods.ts";
import {
  DEFAULT_SETTINGS,
  type DocId,
  type FileId,
  type OwnTemplate,
  type RecoveryId,
  type TemplateFileId,
} from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { applyChange, type ProjectChange } from "#shared/project-file/change.ts";
import { fail, ok } from "#shared/result.ts";
import { DEFAULT_LOOK } from "#shared/contract/word-template.ts";
import { buildExample } from "#shared/templates/examples.ts";

type Answers = {
  [M in MethodName]: (input: Input<M>) => Outcome<Output<M>> | Promise<Outcome<Output<M>>>;
};

export interface MemoryBridge extends Bridge {
  /** Names of the calls so far, in order. */
  readonly calls: MethodName[];
  /** Projects by file name, as the disk would have them. */
  readonly files: Map<string, Project>;
  /** What was kept in recovery copies, by document. */
  readonly kept: Map<DocId, Project>;
  /** Own templates by id. */
  readonly templates: Map<TemplateFileId, { project: Project; template: OwnTemplate }>;
  /** Replaces the answer of one call from now on. */
  answer<M extends MethodName>(name: M, answer: Answers[M]): void;
  emit<E extends EventName>(name: E, data: EventData<E>): void;
}

export const SAVED_AT = "2026-11-21T10:42:00.000Z";

export function failure(code: FailureCode): Failure {
  return { code, ref: "t1", params: {} };
}

/** A host in memory: opens, saves and keeps as the real ones promise, with no disk below. */
export function createMemoryBridge(): MemoryBridge {
  const calls: MethodName[] = [];
  const files = new Map<string, Project>();
  const kept = new Map<DocId, Project>();
  const templates = new Map<TemplateFileId, { project: Project; template: OwnTemplate }>();
  const open = new Map<DocId, { project: Project; name: string | null }>();
  const listeners = new Map<EventName, Set<(data: never) => void>>();
  let opened = 0;

  function document(project: Project, name: string | null): Outcome<OpenedDocument> {
    opened += 1;
    const docId = `doc-${opened}` as DocId; // a brand, in a test
    open.set(docId, { project, name });
    return ok({
      docId,
      file: name === null ? null : { fileId: name as FileId, name }, // a brand, in a test
      project,
      savedAt: name === null ? null : SAVED_AT,
      readOnly: null,
      isSealed: false,
      recoveryId: `recovery-${opened}` as RecoveryId, // a brand, in a test
    });
  }

  function take(docId: DocId, change: ProjectChange): Project | null {
    const held = open.get(docId);
    const next = held === undefined ? null : applyChange(held.project, change);
    if (held === undefined || next === null || !next.ok) return null;
    held.project = next.value;
    return next.value;
  }

  const answers: Partial<Answers> = {
    "app.start": () =>
      ok({
        version: "0.1.0",
        capabilities: {
          host: "test",
          nativeDialogs: false,
          nativeMenu: false,
          openOutputs: false,
          downloadOutputs: true,
          pdf: null,
          browserKeys: true,
        },
        settings: DEFAULT_SETTINGS,
        projectFolder: "Cycle Workbook",
        systemLanguage: "en",
        openFirst: null,
      }),
    "settings.write": (settings) => ok(settings),
    "recent.list": () => ok({ recent: [], unsaved: [] }),
    "recent.forget": () => ok({}),
    "files.list": () => ok([]),
    "document.begin": ({ project }) => document(project, null),
    "document.openExample": ({ exampleId, language }) =>
      document(buildExample(exampleId, language), null),
    "document.open": ({ fileId }) => {
      const project = files.get(fileId);
      return project === undefined ? fail(failure("fileNotFound")) : document(project, fileId);
    },
    "document.save": ({ docId, change }) => {
      const name = open.get(docId)?.name ?? null;
      const project = take(docId, change);
      if (project === null || name === null) return fail(failure("documentClosed"));
      files.set(name, project);
      return ok({ file: { fileId: name as FileId, name }, savedAt: SAVED_AT }); // a brand, in a test
    },
    "document.keep": ({ docId, change }) => {
      const project = take(docId, change);
      if (project === null) return fail(failure("documentClosed"));
      kept.set(docId, project);
      return ok({ keptAt: SAVED_AT });
    },
    "document.saveAs": ({ docId, change, name }) => {
      const full = `${name}.cycle`;
      if (files.has(full)) {
        const params = { name: full, free: `${name} 2.cycle` };
        return fail({ ...failure("fileExists"), params });
      }
      const project = take(docId, change);
      const held = open.get(docId);
      if (project === null || held === undefined) return fail(failure("documentClosed"));
      held.name = full;
      files.set(full, project);
      return ok({ file: { fileId: full as FileId, name: full }, savedAt: SAVED_AT }); // a brand, in a test
    },
    "document.close": ({ docId }) => {
      open.delete(docId);
      return ok({});
    },
    "recovery.discard": () => ok({}),
    "templates.list": () => ok([...templates.values()].map(({ template }) => template)),
    "templates.save": ({ name, project }) => {
      const templateId = `template-${templates.size + 1}` as TemplateFileId; // a brand, in a test
      const service = project.cycles[0]?.service ?? "";
      const fingerprint = (project.cycles[0]?.moments ?? []).map(() => ".").join("");
      const { language } = project.engagement;
      const template = { templateId, name, savedAt: SAVED_AT, service, fingerprint, language };
      templates.set(templateId, { project, template });
      return ok(template);
    },
    "templates.open": ({ templateId }) => {
      const found = templates.get(templateId);
      return found === undefined ? fail(failure("fileNotFound")) : ok({ project: found.project });
    },
    "templates.rename": ({ templateId, name }) => {
      const found = templates.get(templateId);
      if (found === undefined) return fail(failure("fileNotFound"));
      found.template = { ...found.template, name };
      return ok(found.template);
    },
    "templates.remove": ({ templateId }) => {
      templates.delete(templateId);
      return ok({});
    },
    "look.read": () => ok({ look: DEFAULT_LOOK, templates: [] }),
    "look.choose": (look) => ok({ look, templates: [] }),
    "job.cancel": () => ok({}),
    "app.close": () => ok({}),
  };

  return {
    calls,
    files,
    kept,
    templates,
    async call<M extends MethodName>(name: M, input: Input<M>): Promise<Outcome<Output<M>>> {
      calls.push(name);
      // The table is typed by name; the compiler cannot follow the index.
      const run = answers[name] as Answers[M] | undefined;
      return run === undefined ? fail(failure("badRequest")) : await run(input);
    },
    answer(name, run) {
      Object.assign(answers, { [name]: run });
    },
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
    emit(name, data) {
      // Listeners of a name take that name's data.
      for (const listener of listeners.get(name) ?? []) listener(data as never);
    },
    takeDropped: () => Promise.resolve(fail(failure("notACycleFile"))),
    download: () => Promise.resolve(ok(null)),
  };
}
