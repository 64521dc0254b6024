import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What of a request is looked at before anything else happens. */
export type GuardedRequest = Pick<IncomingMessage, "method" | "url" | "headers" | "rawHeaders">;

/** Where the host listens and what the page must know. */
export interface Gate {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly token: string;
}

export type Refusal = 400 | 401 | 403 | 405 | 415 | 421 | 431;

/** A browser sends about twenty. */
const MAX_HEADERS = 60;

/**
 * Null = may go on. Refuses other names for this host (DNS rebinding), pages of other
 * origins, and methods other than reading a file and posting (faults.md §5).
 */
export function refusalOf(request: GuardedRequest, gate: Gate): Refusal | null {
  if (request.rawHeaders.length > MAX_HEADERS * 2) return 431;
  const hosts = rawValues(request, "host");
  if (hosts.length !== 1 || hosts[0] !== gate.host) return 421;
  if (request.url === undefined || !request.url.startsWith("/")) return 400;
  const origins = rawValues(request, "origin");
  if (origins.some((origin) => origin !== `http://${gate.host}`)) return 403;
  const sites = rawValues(request, "sec-fetch-site");
  if (sites.some((site) => site !== "same-origin" && site !== "none")) return 403;
  return request.method === "GET" || request.method === "POST" ? null : 405;
}

/** Null = may go on. For everything but the files of the page itself. */
export function callRefusalOf(
  request: GuardedRequest,
  gate: Gate,
  tokenHeader: string,
): Refusal | null {
  if (request.method !== "POST") return 405;
  const tokens = rawValues(request, tokenHeader);
  if (tokens.length !== 1 || !isSameSecret(tokens[0] ?? "", gate.token)) return 401;
  const type = request.headers["content-type"] ?? "";
  return /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type) ? null : 415;
}

/** Every value as it was sent: Node joins or drops repeated headers. */
function rawValues(request: GuardedRequest, name: string): string[] {
  return request.rawHeaders.filter(
    (_, index, all) => index % 2 === 1 && all[index - 1]?.toLowerCase() === name,
  );
}

/** In a time that does not depend on where the two differ. */
function isSameSecret(given: string, secret: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(secret);
  return a.length === b.length && timingSafeEqual(a, b);
}
