import { Worker } from "node:worker_threads";
import type { FromWorker, ToWorker } from "#main/report/worker.ts";
import type { MadeOutput, MakeOutput, OutputHooks } from "#main/services/ports.ts";

interface Job {
  readonly hooks: OutputHooks;
  readonly done: (made: MadeOutput) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Outputs in a worker thread, so that a host with pages goes on answering them. The
 * thread starts with the first output and stays warm; a crash fails the outputs under way
 * and the next one gets a new thread.
 *
 * @param workerFile the built `main/report/worker.ts`
 */
export function createThreadedOutputMaker(resources: string, workerFile: string): MakeOutput {
  const jobs = new Map<number, Job>();
  let worker: Worker | null = null;
  let lastId = 0;

  function start(): Worker {
    const thread = new Worker(workerFile, { workerData: { resources } });
    thread.unref();
    thread.on("message", receive);
    thread.on("error", failAll);
    thread.on("exit", () => failAll(new Error("the output thread ended")));
    worker = thread;
    return thread;
  }

  function failAll(error: unknown): void {
    worker = null;
    for (const job of jobs.values()) {
      job.failed(error instanceof Error ? error : new Error("the output thread failed"));
    }
    jobs.clear();
  }

  function receive(message: FromWorker): void {
    const job = jobs.get(message.id);
    if (job === undefined) return;
    if (message.kind === "progress") return job.hooks.onProgress(message.done, message.section);
    jobs.delete(message.id);
    if (message.kind === "done") job.done(message.made);
    else job.failed(new Error(message.message));
  }

  return (project, what, hooks) =>
    new Promise((done, failed) => {
      const thread = worker ?? start();
      const id = (lastId += 1);
      jobs.set(id, { hooks, done, failed });
      hooks.signal.addEventListener("abort", () => {
        if (!jobs.delete(id)) return;
        thread.postMessage({ kind: "cancel", id } satisfies ToWorker);
        failed(new Error("cancelled"));
      });
      const { look } = hooks;
      thread.postMessage({ kind: "make", id, project, what, look } satisfies ToWorker);
    });
}
