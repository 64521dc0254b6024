import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { PAGE_HEADER, TOKEN_HEADER, WEB_PATHS } from "#shared/contract/web-protocol.ts";
import type { PageId } from "#main/services/ports.ts";
import type { Dispatch } from "../dispatch.ts";
import { callRefusalOf, refusalOf, type Gate } from "./guard.ts";
import { safeHeaders } from "../headers.ts";
import { readJson } from "./read-json.ts";
import type { StaticFiles } from "../static-files.ts";
import type { WebPages } from "./web-pages.ts";

export interface ServerParts {
  readonly gate: Gate;
  readonly dispatch: Dispatch;
  readonly pages: WebPages;
  readonly files: StaticFiles;
  /** Path of a finished file, or null. */
  readonly outputPath: (outputId: string) => string | null;
  readonly readOutput: (path: string) => Promise<Uint8Array | null>;
  /** Largest body of a call, in bytes. */
  readonly maxBodyBytes: number;
  readonly log: (line: string) => void;
}

type Status = 200 | 400 | 401 | 403 | 404 | 405 | 413 | 415 | 421 | 500;
const HEARTBEAT_MS = 15_000;

/**
 * @param parts late: the gate is known only once the port is.
 */
export function createWebServer(parts: () => ServerParts): Server {
  const server = createServer((request, response) => {
    answer(request, response, parts()).catch((error: unknown) => {
      parts().log(`- web ${error instanceof Error ? error.message : ""}`);
      if (response.headersSent) response.destroy();
      else refuse(request, response, 500);
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 5_000;
  server.maxHeadersCount = 60;
  server.on("upgrade", (_request, socket) => socket.destroy());
  server.on("connect", (_request, socket) => socket.destroy());
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: ServerParts,
): Promise<void> {
  const refused = refusalOf(request, parts.gate);
  if (refused !== null) return refuse(request, response, refused);
  const path = (request.url ?? "").split("?")[0] ?? "";
  if (!isCallPath(path)) return sendFile(request, response, parts, path);
  const notAllowed = callRefusalOf(request, parts.gate, TOKEN_HEADER);
  if (notAllowed !== null) return refuse(request, response, notAllowed);
  const page = pageOf(request);
  if (page === null) return refuse(request, response, 400);
  const body = await readJson(request, parts.maxBodyBytes);
  if (!body.ok) return refuse(request, response, body.error);
  parts.pages.seen(page);
  if (path === WEB_PATHS.call) return call(response, parts, page, body.value);
  if (path === WEB_PATHS.events) return stream(response, parts, page);
  return download(request, response, parts, body.value);
}

function isCallPath(path: string): boolean {
  return path === WEB_PATHS.call || path === WEB_PATHS.events || path === WEB_PATHS.download;
}

/** Pages that do not name themselves count as one. */
function pageOf(request: IncomingMessage): PageId | null {
  const given = request.headers[PAGE_HEADER] ?? "page";
  return typeof given === "string" && /^[A-Za-z0-9-]{1,80}$/.test(given) ? given : null;
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { files }: ServerParts,
  path: string,
): Promise<void> {
  if (request.method !== "GET") return refuse(request, response, 405);
  const file = await files.get(path);
  if (file === null) return refuse(request, response, 404);
  response.writeHead(200, { ...file.headers, "content-length": file.body.length });
  response.end(file.body);
}

async function call(
  response: ServerResponse,
  { dispatch }: ServerParts,
  page: PageId,
  body: unknown,
): Promise<void> {
  const { name, input } = memberOf(body);
  sendJson(response, 200, await dispatch(name, input, { page }));
}

function memberOf(body: unknown): { name?: unknown; input?: unknown; outputId?: unknown } {
  return typeof body === "object" && body !== null ? body : {};
}

function stream(response: ServerResponse, { pages }: ServerParts, page: PageId): void {
  response.writeHead(200, { ...safeHeaders(), "content-type": "application/x-ndjson" });
  response.write("\n");
  const stop = pages.listen(page, (message) => response.write(`${JSON.stringify(message)}\n`));
  const heartbeat = setInterval(() => response.write("\n"), HEARTBEAT_MS);
  response.on("close", () => {
    clearInterval(heartbeat);
    stop();
  });
}

async function download(
  request: IncomingMessage,
  response: ServerResponse,
  parts: ServerParts,
  body: unknown,
): Promise<void> {
  const { outputId } = memberOf(body);
  const path = typeof outputId === "string" ? parts.outputPath(outputId) : null;
  const bytes = path === null ? null : await parts.readOutput(path);
  if (bytes === null) return refuse(request, response, 404);
  response.writeHead(200, {
    ...safeHeaders(),
    "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "content-disposition": "attachment",
    "content-length": bytes.length,
  });
  response.end(bytes);
}

/** The same form as a failed call, so that the page needs one way to read answers. */
function refuse(request: IncomingMessage, response: ServerResponse, status: Status): void {
  const code =
    status === 413
      ? "fileTooLarge"
      : status === 500
        ? "internal"
        : status === 404
          ? "fileNotFound"
          : "badRequest";
  // What was not read must not be taken for the next request.
  if (!request.complete) response.setHeader("connection", "close");
  sendJson(response, status, { ok: false, error: { code, ref: "", params: {} } });
}

function sendJson(response: ServerResponse, status: Status, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value), "utf8");
  response.writeHead(status, {
    ...safeHeaders(),
    "content-type": "application/json; charset=utf-8",
    "content-length": body.length,
  });
  response.end(body);
}
