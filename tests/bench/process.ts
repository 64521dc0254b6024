import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

export interface Ran {
  readonly ms: number;
  /** Most memory it held at a time, in MB; null where the system does not tell (Linux does). */
  readonly peakMB: number | null;
}

/** Milliseconds between two looks; the kernel itself keeps the peak. */
const LOOK_EVERY = 15;

/** Runs a program to its end; rejects when it fails. */
export async function ran(program: string, args: readonly string[]): Promise<Ran> {
  const start = performance.now();
  const child = spawn(program, args, { stdio: "ignore" });
  let peak: number | null = null;
  const look = async (): Promise<void> => {
    peak = (await peakOf(child.pid)) ?? peak;
  };
  const looking = setInterval(() => void look(), LOOK_EVERY);
  try {
    const code = await new Promise<number | null>((done, failed) => {
      child.on("error", failed);
      child.on("exit", done);
    });
    if (code !== 0) throw new Error(`${program} ended with ${code}`);
    return { ms: performance.now() - start, peakMB: peak };
  } finally {
    clearInterval(looking);
  }
}

async function peakOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]);
  return kilobytes > 0 ? kilobytes / 1024 : null;
}
