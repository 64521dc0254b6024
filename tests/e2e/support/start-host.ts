import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface BuiltHost {
  /** With the token in its fragment. */
  readonly url: string;
  /** Where its projects are. */
  readonly folder: string;
  /** Where it keeps settings, recovery copies and earlier versions. */
  readonly data: string;
  /** As a power cut would: nothing is said to it. Its folders stay. */
  crash(): Promise<void>;
  /** Starts again over the same folders; gives the new address. */
  restart(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the built web host over empty folders on a free port.
 * @param projects a folder of projects that is there already; it stays when the host stops.
 */
export async function startBuiltHost(projects?: string): Promise<BuiltHost> {
  const root = await mkdtemp(join(tmpdir(), "cycle-e2e-"));
  const folder = projects ?? join(root, "projects");
  const data = join(root, "data");
  const host = resolve(process.env["CYCLE_OUT"] ?? "dist", "web/host.js");
  const args = [host, "--folder", folder, "--data", data, "--no-open", "--port", "0"];
  let child = spawnHost();

  function spawnHost(): ChildProcess {
    return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  }

  async function end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }

  return {
    url: await addressOf(child),
    folder,
    data,
    crash: () => end("SIGKILL"),
    async restart() {
      child = spawnHost();
      return await addressOf(child);
    },
    async stop() {
      await end("SIGTERM");
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let text = "";
  return await new Promise((found, failed) => {
    child.stdout?.on("data", (part: Buffer) => {
      text += part.toString("utf8");
      const url = /http:\/\/\S+/.exec(text)?.[0];
      if (url !== undefined) found(url);
    });
    child.once("exit", (code) => failed(new Error(`the web host ended with ${code}: ${text}`)));
  });
}
