/** How a fault came about. `simulated`: the disk after it was worked out from what was recorded. */
export type How = "real" | "injected" | "simulated" | "not tried";

export interface Row {
  /** Of faults.md, section 7. */
  readonly number: string;
  readonly fault: string;
  readonly how: How;
  readonly tried: number;
  readonly survived: number;
  readonly lost: number;
  readonly note: string;
  /** What went wrong, the first few. */
  readonly losses: readonly string[];
}

export interface Tally {
  /** One attempt: survived unless it throws. */
  attempt(what: string, work: () => Promise<void> | void): Promise<void>;
  /** What one attempt would say of many. */
  note(text: string): void;
  row(): Row;
}

const SHOWN = 5;
const PATIENCE_MS = 120_000;

/** Counts what was tried; an attempt that hangs is lost. */
export function tally(number: string, fault: string, how: How): Tally {
  let tried = 0;
  const losses: string[] = [];
  let note = "";
  return {
    async attempt(what, work) {
      tried += 1;
      try {
        await inTime(Promise.resolve().then(work));
      } catch (error) {
        losses.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    note(text) {
      note = text;
    },
    row: () => ({
      number,
      fault,
      how,
      tried,
      survived: tried - losses.length,
      lost: losses.length,
      note,
      losses: losses.slice(0, SHOWN),
    }),
  };
}

export function notTried(number: string, fault: string, why: string): Row {
  const none = { tried: 0, survived: 0, lost: 0, losses: [] };
  return { number, fault, how: "not tried", note: why, ...none };
}

export function expectThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("it hangs")), PATIENCE_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
