import { createStore, type StoreApi } from "zustand/vanilla";
import type { DocId, FileRef, RecoveryId } from "#shared/contract/types.ts";
import type { OpenedDocument } from "#shared/contract/methods.ts";
import type { Place } from "#shared/domain/place.ts";
import type { Project } from "#shared/domain/project.ts";
import { record, redo, seal, startHistory, undo, type History } from "#shared/history/history.ts";
import type { Edit, EditLabel } from "./edit.ts";

export type ReadOnlyReason = NonNullable<OpenedDocument["readOnly"]>;

/** The open project: this store owns it, the host owns its file. */
export interface ProjectState {
  readonly docId: DocId;
  readonly recoveryId: RecoveryId;
  /** Null = not in a file yet. */
  readonly file: FileRef | null;
  readonly readOnly: ReadOnlyReason | null;
  /** It has a password. */
  readonly isSealed: boolean;
  readonly history: History<Project, EditLabel, Place>;
  /** The very value that the disk acknowledged last, in the file. */
  readonly written: Project | null;
  readonly savedAt: string | null;
}

export interface ApplyOptions {
  readonly label: EditLabel;
  /** Where undo takes the person. */
  readonly place: Place;
  /** Changes of one field visit share a key and become one step. */
  readonly mergeKey?: string;
}

export interface ProjectStore extends StoreApi<ProjectState> {
  readonly apply: (edit: Edit, options: ApplyOptions) => void;
  /** Ends the merging of a field visit. */
  readonly seal: () => void;
  /** Returns the place to go to, or null when there is nothing to undo. */
  readonly undo: () => Place | null;
  readonly redo: () => Place | null;
}

export function createProjectStore(opened: OpenedDocument): ProjectStore {
  const store = createStore<ProjectState>(() => ({
    docId: opened.docId,
    recoveryId: opened.recoveryId,
    file: opened.file,
    readOnly: opened.readOnly,
    isSealed: opened.isSealed,
    history: startHistory(opened.project),
    written: opened.file === null ? null : opened.project,
    savedAt: opened.savedAt,
  }));

  return Object.assign(store, {
    apply(edit: Edit, options: ApplyOptions): void {
      const { history, readOnly } = store.getState();
      if (readOnly !== null) return;
      const next = edit(history.present);
      const step = {
        label: options.label,
        place: options.place,
        mergeKey: options.mergeKey ?? null,
      };
      const after = record(history, next, step);
      if (after !== history) store.setState({ history: after });
    },
    seal(): void {
      const { history } = store.getState();
      const sealed = seal(history);
      if (sealed !== history) store.setState({ history: sealed });
    },
    undo(): Place | null {
      const { history } = store.getState();
      const entry = history.past.at(-1);
      if (entry === undefined) return null;
      store.setState({ history: undo(history) });
      return entry.step.place;
    },
    redo(): Place | null {
      const { history } = store.getState();
      const entry = history.future[0];
      if (entry === undefined) return null;
      store.setState({ history: redo(history) });
      return entry.step.place;
    },
  });
}
