import type { JobId } from "#shared/contract/types.ts";

/** Long work that can be stopped. The page makes the id, so that it can listen first. */
export interface Jobs {
  run<T>(id: JobId, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  cancel(id: JobId): void;
}

export function createJobs(): Jobs {
  const running = new Map<JobId, AbortController>();
  return {
    async run(id, work) {
      const controller = new AbortController();
      running.set(id, controller);
      try {
        return await work(controller.signal);
      } finally {
        running.delete(id);
      }
    },
    // A job that has ended meanwhile has nothing to cancel.
    cancel: (id) => running.get(id)?.abort(),
  };
}
