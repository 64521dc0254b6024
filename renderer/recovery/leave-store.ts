import { createStore, type StoreApi } from "zustand/vanilla";
import type { Failure } from "#shared/contract/failures.ts";
import { openDialog } from "#renderer/app/dialog-store.ts";

/** Why the work is on no disk. */
export const leaveStore: StoreApi<{ readonly failure: Failure | null }> = createStore(() => ({
  failure: null as Failure | null, // widened: null alone would be the type
}));

/** Asks what is to become of work that no disk took. */
export function askBeforeLeaving(failure: Failure): void {
  leaveStore.setState({ failure });
  openDialog("leave");
}
