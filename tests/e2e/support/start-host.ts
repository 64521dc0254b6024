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
  stop(): Promise<void>;
}

/** Starts the built web host over empty folders on a free port. */
export async function startBuiltHost(): Promise<BuiltHost> {
  const root = await mkdtemp(join(tmpdir(), "cycle-e2e-"));
  const folder = join(root, "projects");
  const host = resolve(process.env["CYCLE_OUT"] ?? "dist", "web/host.js");
  const args = [host, "--folder", folder, "--data", join(root, "data"), "--no-open", "--port", "0"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const url = await addressOf(child);
  return {
    url,
    folder,
    async stop() {
      child.kill();
      if (child.exitCode === null) await once(child, "exit");
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
