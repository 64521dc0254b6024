import { spawn, type ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PAGE_HEADER, TOKEN_HEADER, WEB_PATHS } from "#shared/contract/web-protocol.ts";
import type { Input, MethodName, Output } from "#shared/contract/methods.ts";
import type { Context } from "./context.ts";
import { expectThat } from "./tally.ts";

type Answer<M extends MethodName> =
  | { readonly ok: true; readonly value: Output<M> }
  | { readonly ok: false; readonly error: { readonly code: string } };

/** The built local web host in a process of its own. */
export interface Host {
  readonly process: ChildProcess;
  readonly port: number;
  readonly token: string;
  /** As one page would. */
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Answer<M>>;
  kill(): Promise<void>;
}

export async function startHost({ built }: Context, folder: string, data: string): Promise<Host> {
  const args = ["--folder", folder, "--data", data, "--port", "0", "--no-open"];
  const host = spawn(process.execPath, [join(built, "web/host.js"), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  host.stdout.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  host.stderr.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  const ended = new Promise<void>((resolve) => host.on("close", () => resolve()));
  let found: RegExpExecArray | null = null;
  for (let waited = 0; found === null && waited < 60_000; waited += 20) {
    await sleep(20);
    found = /http:\/\/127\.0\.0\.1:(\d+)\/#token=(\S+)/.exec(text);
    expectThat(host.exitCode === null, `the host ended: ${text}`);
  }
  const port = Number(found?.[1]);
  const token = found?.[2] ?? "";
  return {
    process: host,
    port,
    token,
    async call<M extends MethodName>(name: M, input: Input<M>) {
      const response = await fetch(`http://127.0.0.1:${port}${WEB_PATHS.call}`, {
        method: "POST",
        body: JSON.stringify({ name, input }),
        headers: {
          "content-type": "application/json",
          origin: `http://127.0.0.1:${port}`,
          [TOKEN_HEADER]: token,
          [PAGE_HEADER]: "suite",
        },
      });
      return (await response.json()) as Answer<M>; // the host's own answer
    },
    async kill() {
      host.kill("SIGKILL");
      await ended;
    },
  };
}

export interface RawAnswer {
  readonly text: string;
  /** 0 = none. */
  readonly status: number;
  /** Milliseconds until the connection was closed. */
  readonly ms: number;
}

/** Bytes on a socket; each part after its pause. Ends when the host closes, or after `patienceMs`. */
export function sendRaw(
  port: number,
  parts: readonly (string | Buffer | number)[],
  patienceMs = 20_000,
): Promise<RawAnswer> {
  const start = performance.now();
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1");
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve({ text, status, ms: performance.now() - start });
    };
    const timer = setTimeout(end, patienceMs);
    socket.on("data", (chunk) => (text += chunk.toString("latin1")));
    socket.on("error", () => undefined);
    const closed = new Promise<void>((gone) => socket.once("close", () => gone()));
    socket.on("close", end);
    void (async () => {
      for (const part of parts) {
        if (socket.destroyed) return;
        if (typeof part === "number") await sleep(part);
        else if (!socket.write(part)) {
          await Promise.race([new Promise((go) => socket.once("drain", go)), closed]);
        }
      }
    })();
  });
}
