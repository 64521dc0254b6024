import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { startWebHost, type WebHost, type WebHostOptions } from "#main/hosts/web/start-web-host.ts";
import { createWebBridge } from "#renderer/bridge/web-bridge.ts";
import type { Bridge } from "#shared/contract/bridge.ts";
import { makeTempFolder } from "./temp-folder.ts";
import { telltaleOutput } from "./test-ports.ts";

const PAGE = "<!doctype html><html><head><title>page</title></head><body></body></html>";

export interface TempWebHost extends WebHost {
  readonly projectFolder: string;
}

/** The real web host on a free port, over temporary folders and a page of one file. */
export async function startTempWebHost(
  options: Partial<WebHostOptions> = {},
): Promise<TempWebHost> {
  const root = await makeTempFolder();
  const clientFolder = join(root, "client");
  await mkdir(join(clientFolder, "assets"), { recursive: true });
  await writeFile(join(clientFolder, "index.html"), PAGE);
  await writeFile(join(clientFolder, "assets", "page-1a2b.js"), "export {};");
  await writeFile(join(root, "secret.txt"), "not of the page");
  const projectFolder = join(root, "projects");
  const host = await startWebHost({
    projectFolder,
    dataFolder: join(root, "data"),
    clientFolder,
    resources: "resources",
    version: "0.0.0",
    makeOutput: telltaleOutput,
    ...options,
  });
  onTestFinished(() => host.close());
  return { ...host, projectFolder };
}

/** The page's own bridge, in Node: what a browser adds to each request is added here. */
export function bridgeTo(host: WebHost, pageId: string = randomUUID()): Bridge {
  const stored = new Map<string, string>();
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  return createWebBridge({
    location: { hash: new URL(host.url).hash, pathname: "/", search: "" },
    history: { replaceState: () => undefined },
    sessionStorage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    },
    fetch(input, init) {
      if (typeof input !== "string") throw new Error("the bridge names a path");
      const headers = new Headers(init?.headers);
      headers.set("origin", host.origin);
      headers.set("sec-fetch-site", "same-origin");
      return fetch(new URL(input, host.origin), { ...init, signal: stop.signal, headers });
    },
    pageId,
  });
}
