import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { OutgoingHttpHeaders } from "node:http";
import { extname, join } from "node:path";
import { safeHeaders } from "./headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

interface StaticFile {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Uint8Array;
}

export interface StaticFiles {
  /** The file behind a path of the address, or null. */
  get(path: string): Promise<StaticFile | null>;
}

/**
 * The built page. The list of its files is made once, so that no request can name another;
 * their contents are read when they are first asked for.
 */
export function createStaticFiles(clientFolder: string): StaticFiles {
  const files = listFiles(clientFolder, "");
  const read = new Map<string, Promise<Uint8Array>>();

  function contentOf(file: string): Promise<Uint8Array> {
    const known = read.get(file) ?? readFile(file);
    read.set(file, known);
    return known;
  }

  return {
    async get(path) {
      const file = files.get(path === "/" ? "/index.html" : path);
      if (file === undefined) return null;
      const body = await contentOf(file);
      const type = TYPES[extname(file)];
      if (file.endsWith(".html")) return withNonce(body, type);
      const headers = { ...safeHeaders(), "content-type": type, "cache-control": cacheOf(path) };
      return { headers, body };
    },
  };
}

/**
 * Files that we serve by their path in the address. Folder by folder, by our own names:
 * inside Electron's archive `parentPath` of an entry has been wrong or missing before.
 */
function listFiles(folder: string, path: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name);
    const place = `${path}/${entry.name}`;
    if (entry.isDirectory()) for (const each of listFiles(file, place)) files.set(...each);
    else if (entry.isFile() && TYPES[extname(entry.name)] !== undefined) files.set(place, file);
  }
  return files;
}

/** Names under /assets/ carry a hash of their content. */
function cacheOf(path: string): string {
  return path.startsWith("/assets/") ? "private, max-age=31536000, immutable" : "no-store";
}

/** The page reads the nonce of its styles from `meta[property="csp-nonce"]`; a new one each time. */
function withNonce(body: Uint8Array, type: string | undefined): StaticFile {
  const nonce = randomBytes(16).toString("base64");
  const html = Buffer.from(body)
    .toString("utf8")
    .replace("<head>", `<head>\n    <meta property="csp-nonce" nonce="${nonce}" />`);
  return {
    headers: { ...safeHeaders(nonce), "content-type": type },
    body: Buffer.from(html, "utf8"),
  };
}
