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

type Status = 200 | 400 | 401 | 403 | 404 | 405 | 413 | 415 | 421 | 431 | 500;
const HEARTBEAT_MS = 15_000;
/** A refused sender may finish what it is saying for so long, so that it hears the refusal. */
const LINGER_MS = 2_000;
const MAX_CONNECTIONS = 200;

/** Milliseconds for the head of a request, for all of it, and between looks at who is too slow. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 1_000,
};

const CLIENT_ERRORS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/**
 * @param parts late: the gate is known only once the port is.
 */
export function createWebServer(parts: () => ServerParts): Server {
  const server = createServer(TIMES, (request, response) => {
    answer(request, response, parts()).catch((error: unknown) => {
      parts().log(`- web ${error instanceof Error ? error.message : ""}`);
      if (response.headersSent) response.destroy();
      else refuse(request, response, 500);
    });
  });
  // A computer that stood still for a while must not hang up on a save that waits in the line.
  server.keepAliveTimeout = 120_000;
  server.maxConnections = MAX_CONNECTIONS;
  // Node drops what is over its own count unseen; ours refuses it (guard.ts).
  server.maxHeadersCount = 0;
  server.on("upgrade", (_request, socket) => socket.destroy());
  server.on("connect", (_request, socket) => socket.destroy());
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const line = CLIENT_ERRORS[error.code ?? ""] ?? "400 Bad Request";
    if (!socket.writable) socket.destroy();
    else socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
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
  const error = { ok: false, error: { code, ref: "", params: {} } };
  if (request.complete) return sendJson(response, status, error);
  // What was not read must not be taken for the next request.
  response.setHeader("connection", "close");
  const { socket } = request;
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once("close", () => clearTimeout(timer));
  request.once("error", () => undefined);
  request.once("end", () => response.end());
  request.resume();
  sendJson(response, status, error, "held");
}

/** @param end `held`: the caller ends the answer, all of which is sent now. */
function sendJson(
  response: ServerResponse,
  status: Status,
  value: unknown,
  end: "now" | "held" = "now",
): void {
  const body = Buffer.from(JSON.stringify(value), "utf8");
  response.writeHead(status, {
    ...safeHeaders(),
    "content-type": "application/json; charset=utf-8",
    "content-length": body.length,
  });
  if (end === "now") response.end(body);
  else response.write(body);
}
