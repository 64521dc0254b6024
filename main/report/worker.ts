import { parentPort, workerData } from "node:worker_threads";
import type { PlainDate } from "#shared/dates.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import type { ReportAssets } from "./assets.ts";
import { buildReport, type BuiltReport } from "./build-report.ts";
import { loadReportAssets } from "./load-assets.ts";

/** What the host asks of the worker. Both ends are ours: nothing here comes from outside. */
export type ToWorker =
  | {
      readonly kind: "build";
      readonly id: number;
      readonly project: Project;
      readonly options: {
        readonly language: Language;
        readonly date: PlainDate;
        readonly cycle: number | null;
      };
    }
  | { readonly kind: "cancel"; readonly id: number };

export type FromWorker =
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly done: number;
      readonly section: string;
    }
  | { readonly kind: "done"; readonly id: number; readonly report: BuiltReport }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/*
 * The report in a thread of its own: laying out and packing take a second in one stretch,
 * and the host has pages to answer meanwhile. Assets are loaded once and kept.
 */
const { resources } = workerData as { readonly resources: string }; // given by report-builder.ts
const running = new Map<number, AbortController>();
let assets: Promise<ReportAssets> | null = null;

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}

async function build(message: Extract<ToWorker, { kind: "build" }>): Promise<void> {
  const { id, project, options } = message;
  const cancel = new AbortController();
  running.set(id, cancel);
  try {
    assets ??= loadReportAssets(resources);
    const report = await buildReport(project, options, {
      assets: await assets,
      signal: cancel.signal,
      onProgress: (done, section) => send({ kind: "progress", id, done, section }),
    });
    send({ kind: "done", id, report });
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
  else void build(message);
});
