import type { Bridge } from "#shared/contract/bridge.ts";
import type { Failure, Outcome } from "#shared/contract/failures.ts";
import type { FileRef } from "#shared/contract/types.ts";
import { fail } from "#shared/result.ts";
import { createEventListeners } from "./event-listeners.ts";

/** What the preload script exposes: two channels and the place of a dropped file. */
export interface PreloadApi {
  call(name: string, input: unknown): Promise<unknown>;
  /** Every event, as an EventMessage. */
  on(listener: (message: unknown) => void): () => void;
  takeDropped(file: unknown): Promise<unknown>;
}

const HOST_GONE: Failure = { code: "hostGone", ref: "", params: {} };

/** Speaks with Electron's main process through the preload script. */
export function createElectronBridge(api: PreloadApi): Bridge {
  const listeners = createEventListeners();
  let isListening = false;

  return {
    async call(name, input) {
      try {
        // The dispatcher in main has parsed the output by this method's schema.
        return (await api.call(name, input)) as Outcome<never>;
      } catch {
        return fail(HOST_GONE);
      }
    },
    on(name, listener) {
      const stop = listeners.add(name, listener);
      // One subscription for all: main would send each event as often as it was asked.
      if (!isListening) api.on((message) => listeners.deliver(message));
      isListening = true;
      return stop;
    },
    async takeDropped(file) {
      if (!(file instanceof File)) return fail({ code: "badRequest", ref: "", params: {} });
      try {
        return (await api.takeDropped(file)) as Outcome<FileRef>; // parsed in main, as above
      } catch {
        return fail(HOST_GONE);
      }
    },
    async download() {
      // Electron writes files where the user wants them; there is nothing to download.
      return await Promise.resolve(fail({ code: "badRequest", ref: "", params: {} } as const));
    },
  };
}
