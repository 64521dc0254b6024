import { parentPort, workerData } from "node:worker_threads";
import type { OutputSpec } from "#shared/contract/outputs.ts";
import type { Project } from "#shared/domain/project.ts";
import type { ReportAssets } from "./assets.ts";
import { loadReportAssets } from "./load-assets.ts";
import { makeOutput, type MadeOutput } from "./outputs.ts";
import type { GivenLook } from "./template/document-look.ts";

/** What the host asks of the worker. Both ends are ours: nothing here comes from outside. */
export type ToWorker =
  | {
      readonly kind: "make";
      readonly id: number;
      readonly project: Project;
      readonly what: OutputSpec;
      readonly look: GivenLook | undefined;
    }
  | { readonly kind: "cancel"; readonly id: number };

export type FromWorker =
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly done: number;
      readonly section: string;
    }
  | { readonly kind: "done"; readonly id: number; readonly made: MadeOutput }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/*
 * Outputs in a thread of their own: laying out and packing take a second in one stretch,
 * and the host has pages to answer meanwhile. Assets are loaded once and kept.
 */
const { resources } = workerData as { readonly resources: string }; // given by threaded-output-maker.ts
const running = new Map<number, AbortController>();
let assets: Promise<ReportAssets> | null = null;

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}

async function make(message: Extract<ToWorker, { kind: "make" }>): Promise<void> {
  const { id, project, what, look } = message;
  const cancel = new AbortController();
  running.set(id, cancel);
  try {
    assets ??= loadReportAssets(resources);
    const made = await makeOutput(project, what, {
      assets: await assets,
      look,
      signal: cancel.signal,
      onProgress: (done, section) => send({ kind: "progress", id, done, section }),
    });
    send({ kind: "done", id, made });
  } catch (error) {
    // A disk that failed once may answer the next time.
    assets = null;
    send({ kind: "failed", id, message: error instanceof Error ? error.message : "" });
  } finally {
    running.delete(id);
  }
}

parentPort?.on("message", (message: ToWorker) => {
  if (message.kind === "cancel") running.get(message.id)?.abort();
  else void make(message);
});
