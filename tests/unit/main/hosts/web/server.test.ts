import { connect } from "node:net";
import { expect, test } from "vitest";
import { startTempWebHost, type TempWebHost } from "#tests/support/temp-web-host.ts";

interface Sent {
  readonly method?: string;
  readonly path?: string;
  /** Replaces the headers of a good call; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly lines?: readonly string[];
  readonly body?: string;
}

const START = JSON.stringify({ name: "app.start", input: {} });

/** Bytes on a socket, as no browser would send them; gives the whole answer. */
function send(host: TempWebHost, sent: Sent): Promise<string> {
  const { port } = new URL(host.origin);
  const body = sent.body ?? "";
  const headers: Record<string, string | null> = {
    Host: `127.0.0.1:${port}`,
    Origin: host.origin,
    "Sec-Fetch-Site": "same-origin",
    "X-Cycle-Token": host.token,
    "Content-Type": "application/json",
    "Content-Length": String(Buffer.byteLength(body)),
    Connection: "close",
    ...sent.headers,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  const head = [
    `${sent.method ?? "POST"} ${sent.path ?? "/call"} HTTP/1.1`,
    ...lines,
    ...(sent.lines ?? []),
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
    });
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => (answer += chunk));
    socket.on("close", () => resolve(answer));
    socket.on("error", (error) => (answer === "" ? reject(error) : resolve(answer)));
  });
}

async function statusOf(sent: Sent): Promise<number> {
  const answer = await send(await startTempWebHost(), sent);
  return Number(answer.split(" ")[1]);
}

test("a good call is answered", async () => {
  const answer = await send(await startTempWebHost(), { body: START });
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('"host":"web"');
});

test.each<[string, number, Sent]>([
  ["another name for this host", 421, { headers: { Host: "evil.example" } }],
  ["localhost instead of the number", 421, { headers: { Host: "localhost" } }],
  ["two Host headers", 421, { lines: ["Host: 127.0.0.1:1"] }],
  ["a page of another origin", 403, { headers: { Origin: "http://evil.example" } }],
  ["a page without an origin of its own", 403, { headers: { Origin: "null" } }],
  ["a request from another site", 403, { headers: { "Sec-Fetch-Site": "cross-site" } }],
  ["a request from another port", 403, { headers: { "Sec-Fetch-Site": "same-site" } }],
  ["no token", 401, { headers: { "X-Cycle-Token": null } }],
  ["a wrong token", 401, { headers: { "X-Cycle-Token": "A".repeat(43) } }],
  ["a token cut short", 401, { headers: { "X-Cycle-Token": "A" } }],
  ["GET of a call", 405, { method: "GET" }],
  ["GET of the events", 405, { method: "GET", path: "/events" }],
  ["TRACE", 405, { method: "TRACE" }],
  ["OPTIONS", 405, { method: "OPTIONS" }],
  ["a form", 415, { headers: { "Content-Type": "application/x-www-form-urlencoded" } }],
  ["plain text", 415, { headers: { "Content-Type": "text/plain" } }],
  ["no JSON", 400, { body: "{" }],
  ["a page id with a path in it", 400, { headers: { "X-Cycle-Page": "../x" }, body: START }],
  ["an address with a host in it", 400, { path: "http://evil.example/call" }],
  ["a file outside the page", 404, { method: "GET", path: "/../secret.txt" }],
  ["a file outside, encoded", 404, { method: "GET", path: "/%2e%2e/secret.txt" }],
  ["a file that is not there", 404, { method: "GET", path: "/none.js" }],
  ["a download never offered", 404, { path: "/download", body: '{"outputId":"/etc/passwd"}' }],
])("%s is refused with %i", async (_, status, sent) => {
  expect(await statusOf(sent)).toBe(status);
});

test("a body over the limit is refused, whether its length is told or not", async () => {
  const host = await startTempWebHost({ maxBodyBytes: 100 });
  const body = JSON.stringify({ name: "app.start", input: {}, more: "x".repeat(200) });
  expect(await send(host, { body })).toMatch(/^HTTP\/1\.1 413 /);
  const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  const headers = { "Content-Length": null, "Transfer-Encoding": "chunked" };
  expect(await send(host, { headers, body: chunked })).toMatch(/^HTTP\/1\.1 413 /);
});

test("an upgrade and a tunnel get no answer", async () => {
  const host = await startTempWebHost();
  const upgrade = { Connection: "Upgrade", Upgrade: "websocket" };
  expect(await send(host, { method: "GET", path: "/", headers: upgrade })).toBe("");
  expect(await send(host, { method: "CONNECT", path: "evil.example:443" })).toBe("");
});

test("no answer tells a path, a stack or the program behind it", async () => {
  const host = await startTempWebHost();
  for (const sent of [{ body: "{" }, { method: "GET", path: "/none" }, { body: '{"name":1}' }]) {
    const answer = await send(host, sent);
    expect(answer).not.toMatch(/\/tmp|\.ts\b|at Object|x-powered-by|server:/i);
    expect(answer).toContain('"ok":false');
  }
});

test("the page is served with a fresh nonce for its styles and a strict policy", async () => {
  const host = await startTempWebHost();
  const nonces = [];
  for (let time = 0; time < 2; time += 1) {
    const response = await fetch(host.origin);
    const html = await response.text();
    const nonce = /<meta property="csp-nonce" nonce="([^"]+)"/.exec(html)?.[1];
    expect(response.headers.get("content-security-policy")).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; frame-ancestors 'none'`,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("cache-control")).toBe("no-store");
    nonces.push(nonce);
  }
  expect(nonces[0]).not.toBe(nonces[1]);
  const script = await fetch(`${host.origin}/assets/page-1a2b.js`);
  expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
});

test("the address holds the token in its fragment only", async () => {
  const host = await startTempWebHost();
  const url = new URL(host.url);
  expect(url.hash).toBe(`#token=${host.token}`);
  expect(url.search).toBe("");
  expect(Buffer.from(host.token, "base64url")).toHaveLength(32);
});

test("the host is told when its last page has gone", async () => {
  let abandoned: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    abandoned = resolve;
  });
  const host = await startTempWebHost({ abandonedAfterMs: 1, onAbandoned: () => abandoned() });
  const stop = new AbortController();
  const response = await fetch(`${host.origin}/events`, {
    method: "POST",
    body: "{}",
    headers: { "content-type": "application/json", "x-cycle-token": host.token },
    signal: stop.signal,
  });
  expect(response.headers.get("content-type")).toBe("application/x-ndjson");
  stop.abort();
  await gone;
});

test("a body that goes on and on is answered with 413 although it is still being sent", async () => {
  const host = await startTempWebHost({ maxBodyBytes: 1_000 });
  const headers = { "Content-Length": null, "Transfer-Encoding": "chunked" };
  const chunk = `10000\r\n${"x".repeat(65_536)}\r\n`;
  expect(await send(host, { headers, body: chunk.repeat(50) })).toMatch(/^HTTP\/1\.1 413 /);
});

test("more headers than a browser sends are refused, and hide none behind them", async () => {
  const many = Array.from({ length: 70 }, (_, index) => `X-${index}: 1`);
  expect(await statusOf({ lines: many, body: START })).toBe(431);
});

test("a page that calls and never listens keeps the host for a while, not for ever", async () => {
  let abandoned: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    abandoned = resolve;
  });
  const host = await startTempWebHost({ abandonedAfterMs: 1, onAbandoned: () => abandoned() });
  expect(await send(host, { body: START })).toMatch(/^HTTP\/1\.1 200 /);
  await gone;
});
