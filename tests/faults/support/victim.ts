import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "./context.ts";

export interface Victim {
  readonly process: ChildProcess;
  /** Highest save that was begun, and that was acknowledged; -1 = none. */
  tried(): number;
  acknowledged(): number;
  lines(): readonly string[];
  /** Until a line begins so, or the process has ended. */
  until(start: string): Promise<void>;
  ended: Promise<number | null>;
  kill(): Promise<void>;
}

export interface VictimOptions {
  readonly uid?: number;
  /** Before the program: `strace` and its options. */
  readonly under?: readonly string[];
}

/** A process of its own that uses the real storage; what it prints outlives it. */
export function startVictim(
  { child }: Pick<Context, "child">,
  mode: string,
  options: Record<string, unknown>,
  { uid, under = [] }: VictimOptions = {},
): Victim {
  const command = [...under, process.execPath, "--expose-gc", child, mode, JSON.stringify(options)];
  const victim = spawn(command[0] ?? "", command.slice(1), {
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let text = "";
  victim.stdout.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  victim.stderr.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  const ended = new Promise<number | null>((resolve) => victim.on("close", resolve));
  const lines = (): string[] => text.split("\n").slice(0, -1);
  const last = (word: string): number =>
    Math.max(-1, ...lines().flatMap((line) => numberAfter(line, word)));
  return {
    process: victim,
    tried: () => last("try"),
    acknowledged: () => last("ack"),
    lines,
    async until(start) {
      while (victim.exitCode === null && victim.signalCode === null) {
        if (lines().some((line) => line.startsWith(start))) return;
        await sleep(2);
      }
    },
    ended,
    async kill() {
      victim.kill("SIGKILL");
      await ended;
    },
  };
}

function numberAfter(line: string, word: string): number[] {
  const found = new RegExp(`^${word} (\\d+)`).exec(line)?.[1];
  return found === undefined ? [] : [Number(found)];
}
