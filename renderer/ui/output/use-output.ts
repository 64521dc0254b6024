import { useCallback, useMemo, useState } from "react";
import type { Failure } from "#shared/contract/failures.ts";
import type { Input, Output } from "#shared/contract/methods.ts";
import type { JobId } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { tellFailure } from "#renderer/shell/tell-failure.ts";
import { useBridge, useOpenProject, useSessionState } from "#renderer/state/session.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { tellSaved } from "./tell-saved.tsx";

export type Makeable = Input<"output.make">["what"];
type Target = Input<"output.make">["target"];
type FileOutput = Extract<Output<"output.make">, { kind: "file" }>;

export interface OutputMaker {
  /** Into a file: the person is asked where, or it goes into the project folder and is offered as a download. */
  readonly save: (what: Makeable) => Promise<void>;
  /** The bytes, of which no file is made; null = it failed, and that was told. */
  readonly bytes: (what: Makeable) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly isBusy: boolean;
}

/** Has the host make something of the project as it is now (shared/contract/outputs.ts). */
export function useOutput(): OutputMaker {
  const translator = useTranslator();
  const bridge = useBridge();
  const { workbook, autosave } = useOpenProject();
  const host = useSessionState((state) => state.host);
  const [busy, setBusy] = useState(0);

  const make = useCallback(
    async (what: Makeable, target: Target): Promise<Output<"output.make"> | Failure> => {
      // The host works on the value last handed over; a recovery copy is as good as the file.
      flushDrafts();
      const flushed = await autosave.flush();
      if (!flushed.ok && autosave.hasUnkept()) return flushed.error;
      const { docId } = workbook.projects.getState();
      const jobId = workbook.ids() as JobId; // ours to make; the brand exists only for the compiler
      const outcome = await bridge.call("output.make", { docId, jobId, what, target });
      return outcome.ok ? outcome.value : outcome.error;
    },
    [autosave, bridge, workbook],
  );

  const run = useCallback(async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy((count) => count + 1);
    try {
      return await work();
    } finally {
      setBusy((count) => count - 1);
    }
  }, []);

  const offer = useCallback(
    async (file: FileOutput): Promise<void> => {
      tellSaved(translator, host, file, async (outputId) => {
        const shown = await bridge.call("output.reveal", { outputId });
        if (!shown.ok) tellFailure(translator.t, shown.error);
      });
      if (host?.capabilities.downloadOutputs !== true) return;
      const outcome = await bridge.download(file.outputId, file.name);
      if (!outcome.ok) tellFailure(translator.t, outcome.error);
    },
    [bridge, host, translator],
  );

  const save = useCallback(
    (what: Makeable) =>
      run(async () => {
        const made = await make(what, "file");
        if ("code" in made) tellFailure(translator.t, made);
        else if ("kind" in made && made.kind === "file") await offer(made);
      }),
    [make, offer, run, translator],
  );

  const bytes = useCallback(
    (what: Makeable) =>
      run(async () => {
        const made = await make(what, "bytes");
        if ("code" in made) tellFailure(translator.t, made);
        return "kind" in made && made.kind === "bytes" ? bytesOf(made.base64) : null;
      }),
    [make, run, translator],
  );

  return useMemo(() => ({ save, bytes, isBusy: busy > 0 }), [save, bytes, busy]);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
