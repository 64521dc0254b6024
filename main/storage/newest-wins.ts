interface Waiting<T, R> {
  value: T;
  readonly settled: Promise<R>;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

export interface NewestWins<T, R> {
  /** Settles with the write that covered this value: its own, or a newer one. */
  write(value: T): Promise<R>;
  /** When nothing is in flight and nothing waits. */
  idle(): Promise<void>;
}

/**
 * One write at a time; of those that wait only the newest is done, for all who asked. A
 * write that succeeded is reported as such even when the next one fails.
 */
export function newestWins<T, R>(writeOne: (value: T) => Promise<R>): NewestWins<T, R> {
  let running: Promise<void> | null = null;
  let waiting: Waiting<T, R> | null = null;

  function start(value: T): Promise<R> {
    const result = writeOne(value);
    running = goOnAfter(result);
    return result;
  }

  async function goOnAfter(result: Promise<R>): Promise<void> {
    // Who asked for it is told of a failure; the one that waits is done all the same.
    await result.catch(() => undefined);
    const job = waiting;
    waiting = null;
    running = null;
    if (job !== null) start(job.value).then(job.resolve, job.reject);
  }

  return {
    write(value) {
      if (running === null) return start(value);
      if (waiting === null) waiting = newWaiting<T, R>(value);
      else waiting.value = value;
      return waiting.settled;
    },
    async idle() {
      for (let now = running; now !== null; now = running) await now;
    },
  };
}

function newWaiting<T, R>(value: T): Waiting<T, R> {
  let resolve: Waiting<T, R>["resolve"] = () => undefined;
  let reject: Waiting<T, R>["reject"] = () => undefined;
  const settled = new Promise<R>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { value, settled, resolve, reject };
}
