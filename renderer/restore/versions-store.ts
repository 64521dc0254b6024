import { createStore, type StoreApi } from "zustand/vanilla";
import type { VersionsOf } from "#shared/contract/restore.ts";
import { openDialog } from "#renderer/app/dialog-store.ts";

/** Whose earlier versions are shown. */
export interface VersionsTarget {
  readonly of: VersionsOf;
  /** Of the file, without ending; '' for work in no file. */
  readonly name: string;
}

export const versionsStore: StoreApi<{ readonly target: VersionsTarget | null }> = createStore(
  () => ({
    target: null as VersionsTarget | null, // widened: null alone would be the type
  }),
);

export function openVersions(target: VersionsTarget): void {
  versionsStore.setState({ target });
  openDialog("versions");
}
