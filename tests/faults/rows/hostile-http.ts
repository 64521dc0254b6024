import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "../support/context.ts";
import { sendRaw, startHost, type Host } from "../support/host.ts";
import { expectThat, tally, type Row } from "../support/tally.ts";

const START = '{"name":"app.start","input":{}}';
const MEGABYTE = 1_000_000;

interface Request {
  readonly line?: string;
  /** Instead of the header of that name in a good call; null leaves it out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly more?: readonly string[];
  readonly body?: string;
}

/** Row 27: raw sockets against the local host. */
export async function hostileHttpRows(context: Context): Promise<Row[]> {
  const place = await mkdtemp(join(context.root, "web-"));
  const host = await startHost(context, join(place, "projects"), join(place, "data"));
  try {
    return [await refusals(host, place), await floods(context, host), await timing(context, host)];
  } finally {
    await host.kill();
  }
}

function textOf(
  host: Host,
  { line = "POST /call HTTP/1.1", headers, more = [], body = START }: Request,
): string {
  const good: Record<string, string | null> = {
    Host: `127.0.0.1:${host.port}`,
    Origin: `http://127.0.0.1:${host.port}`,
    "Sec-Fetch-Site": "same-origin",
    "X-Cycle-Token": host.token,
    "Content-Type": "application/json",
    "Content-Length": String(Buffer.byteLength(body)),
    Connection: "close",
    ...headers,
  };
  const lines = Object.entries(good).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  return `${[line, ...lines, ...more].join("\r\n")}\r\n\r\n${body}`;
}

/** Status 0 = the connection is closed without a word. */
function cases(host: Host): readonly (readonly [string, readonly number[], Request])[] {
  const own = `127.0.0.1:${host.port}`;
  const wrong = `${host.token.startsWith("A") ? "B" : "A"}${host.token.slice(1)}`;
  const get = (path: string): Request => ({ line: `GET ${path} HTTP/1.1`, body: "" });
  const header = (name: string, value: string | null): Request => ({ headers: { [name]: value } });
  const chunked = { "Content-Length": null, "Transfer-Encoding": "chunked" };
  return [
    ["a good call", [200], {}],
    ["Host of another name", [421], header("Host", "evil.example")],
    ["Host with another port", [421], header("Host", "127.0.0.1:1")],
    ["Host without port", [421], header("Host", "127.0.0.1")],
    ["Host localhost", [421], header("Host", `localhost:${host.port}`)],
    ["Host in another spelling", [421], header("Host", `127.1:${host.port}`)],
    ["Host with a user", [421], header("Host", `x@${own}`)],
    ["Host empty", [421], header("Host", "")],
    ["no Host", [400, 421], header("Host", null)],
    ["two Hosts", [400, 421], { more: ["Host: evil.example"] }],
    ["two equal Hosts", [400, 421], { more: [`Host: ${own}`] }],
    [
      "second Host behind 100 headers",
      [400, 421, 431],
      { more: [...Array.from({ length: 100 }, (_, n) => `X-${n}: 1`), "Host: evil.example"] },
    ],
    ["Origin of another site", [403], header("Origin", "http://evil.example")],
    ["Origin null", [403], header("Origin", "null")],
    ["Origin with another port", [403], header("Origin", "http://127.0.0.1:1")],
    ["Origin https", [403], header("Origin", `https://${own}`)],
    ["Origin that begins like ours", [403], header("Origin", `http://${own}.evil.example`)],
    ["two Origins", [403], { more: ["Origin: http://evil.example"] }],
    ["cross-site", [403], header("Sec-Fetch-Site", "cross-site")],
    ["same-site", [403], header("Sec-Fetch-Site", "same-site")],
    ["no token", [401], header("X-Cycle-Token", null)],
    ["empty token", [401], header("X-Cycle-Token", "")],
    ["wrong token of the same length", [401], header("X-Cycle-Token", wrong)],
    ["token cut short", [401], header("X-Cycle-Token", host.token.slice(1))],
    ["token with more behind it", [401], header("X-Cycle-Token", `${host.token}A`)],
    ["token twice", [401], { more: [`X-Cycle-Token: ${host.token}`] }],
    [
      "token in the address only",
      [401],
      { line: `POST /call?token=${host.token} HTTP/1.1`, headers: { "X-Cycle-Token": null } },
    ],
    [
      "token as a cookie only",
      [401],
      { headers: { "X-Cycle-Token": null, Cookie: `token=${host.token}` } },
    ],
    ["GET of a call", [405], get("/call")],
    ["GET of the events", [405], get("/events")],
    ["GET of a download", [405], get("/download")],
    ["HEAD", [405], { line: "HEAD / HTTP/1.1", body: "" }],
    ["PUT", [405], { line: "PUT /call HTTP/1.1" }],
    ["DELETE", [405], { line: "DELETE /call HTTP/1.1" }],
    ["TRACE", [405], { line: "TRACE /call HTTP/1.1", body: "" }],
    ["OPTIONS", [405], { line: "OPTIONS /call HTTP/1.1", body: "" }],
    ["OPTIONS *", [400], { line: "OPTIONS * HTTP/1.1", body: "" }],
    ["a method that is none", [400], { line: "EVIL /call HTTP/1.1" }],
    ["CONNECT", [0], { line: "CONNECT evil.example:443 HTTP/1.1", body: "" }],
    ["upgrade", [0], { ...get("/"), headers: { Connection: "Upgrade", Upgrade: "websocket" } }],
    ["HTTP/2 preface", [0, 400], { line: "PRI * HTTP/2.0", body: "" }],
    ["text/plain", [415], header("Content-Type", "text/plain")],
    ["a form", [415], header("Content-Type", "application/x-www-form-urlencoded")],
    ["a form with parts", [415], header("Content-Type", "multipart/form-data; boundary=x")],
    ["no content type", [415], header("Content-Type", null)],
    ["JSON of another kind", [415], header("Content-Type", "application/json5")],
    ["JSON in UTF-16", [415], header("Content-Type", "application/json; charset=utf-16")],
    ["no JSON", [400], { body: "{" }],
    ["no body", [400], { body: "" }],
    ["broken UTF-8", [400], { body: '{"name":"\xff"}', headers: { "Content-Length": "12" } }],
    ["JSON null", [200], { body: "null" }],
    ["a call that is none", [200], { body: '{"name":"evil","input":{}}' }],
    ["a call of the prototype", [200], { body: '{"name":"constructor","input":{}}' }],
    [
      "__proto__ in the input",
      [200],
      { body: '{"name":"app.start","input":{"__proto__":{"x":1}}}' },
    ],
    [
      "depth 100,000",
      [200, 400],
      { body: `{"name":"app.start","input":${"[".repeat(100_000)}${"]".repeat(100_000)}}` },
    ],
    [
      "a file by its path",
      [200],
      { body: '{"name":"document.open","input":{"fileId":"/etc/passwd"}}' },
    ],
    [
      "a download by its path",
      [404],
      { line: "POST /download HTTP/1.1", body: '{"outputId":"/etc/passwd"}' },
    ],
    ["a page id with a path", [400], { more: ["X-Cycle-Page: ../x"] }],
    ["/../secret", [404], get("/../etc/passwd")],
    ["/..%2f", [404], get("/..%2f..%2fetc/passwd")],
    ["/%2e%2e/", [404], get("/%2e%2e/%2e%2e/etc/passwd")],
    ["/..%5c", [404], get("/..%5c..%5cetc%5cpasswd")],
    ["//etc/passwd", [404], get("//etc/passwd")],
    ["/assets/../..", [404], get("/assets/../../web/host.js")],
    ["a NUL in the path", [400, 404], get("/index.html%00.js")],
    ["the folder itself", [404], get("/assets/")],
    ["a source map", [404], get("/index.html.map")],
    ["an address with a host", [400], get("http://evil.example/")],
    ["our own address with a host", [400], get(`http://${own}/`)],
    ["both lengths", [400], { headers: { "Transfer-Encoding": "chunked" } }],
    ["two lengths", [400], { more: ["Content-Length: 5"] }],
    ["a negative length", [400], header("Content-Length", "-1")],
    ["a length of 400 digits", [400], header("Content-Length", "9".repeat(400))],
    ["chunks of nonsense", [400], { headers: chunked, body: "zz\r\nevil\r\n" }],
    ["a chunk of 16 zettabytes", [400, 413], { headers: chunked, body: "ffffffffffffffffff\r\nx" }],
    [
      "an unknown transfer coding",
      [400, 415, 501],
      { headers: { "Content-Length": null, "Transfer-Encoding": "evil" } },
    ],
    ["a header line without a name", [400], { more: [": x"] }],
    ["a folded header", [400], { more: [" folded"] }],
    ["a header with a NUL", [400], { more: ["X: a\0b"] }],
    ["a bare line break in a header", [200, 400], { more: ["X: a\rOrigin: null"] }],
  ];
}

async function refusals(host: Host, place: string): Promise<Row> {
  const row = tally("27", "Hostile requests to the local host", "real");
  for (const [what, statuses, request] of cases(host)) {
    await row.attempt(what, async () => {
      const text = Buffer.from(textOf(host, request), "latin1");
      const { text: answer, status } = await sendRaw(host.port, [text], 5_000);
      expectThat(statuses.includes(status), `answered with ${status}`);
      if (status !== 200) expectSilent(answer, place);
      await expectAlive(host);
    });
  }
  await row.attempt("two requests in one: the second is judged by itself", async () => {
    const first = textOf(host, { headers: { Connection: "keep-alive" } });
    const second = textOf(host, { headers: { "X-Cycle-Token": "no" } });
    const { text } = await sendRaw(host.port, [first + second], 5_000);
    const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
    expectThat(statuses.join() === "200,401", statuses.join());
  });
  await row.attempt("what follows a refusal is not taken for a request", async () => {
    const inside = textOf(host, {});
    const outside = textOf(host, {
      headers: { "X-Cycle-Token": "no", Connection: "keep-alive" },
      body: inside,
    });
    const { text } = await sendRaw(host.port, [outside], 5_000);
    expectThat([...text.matchAll(/HTTP\/1\.1 /g)].length === 1, "answered twice");
  });
  return row.row();
}

/** No path, no stack, no name of the program behind it, no permission for other sites. */
function expectSilent(answer: string, place: string): void {
  expectThat(!answer.includes(place), "the answer tells a path");
  expectThat(
    !/node_modules|\bat \S+ \(|root:x:|x-powered-by|^server:/im.test(answer),
    "the answer tells too much",
  );
  expectThat(!/access-control-allow/i.test(answer), "other sites are let in");
}

async function expectAlive(host: Host): Promise<void> {
  const answer = await host.call("app.start", {});
  expectThat(answer.ok, "the host no longer answers");
}

async function floods(context: Context, host: Host): Promise<Row> {
  const row = tally("27", "Too much, too slow: bodies, headers, connections", "real");
  const body = (bytes: number): Buffer => Buffer.alloc(bytes, 32);
  await row.attempt("a length over the limit", async () => {
    const text = textOf(host, { headers: { "Content-Length": "500000000" }, body: "" });
    const { status } = await sendRaw(host.port, [text], 10_000);
    expectThat(status === 413, `answered with ${status}`);
  });
  await row.attempt("a huge body without a token is not read", async () => {
    const text = textOf(host, {
      headers: { "X-Cycle-Token": "no", "Content-Length": "300000000" },
      body: "",
    });
    const parts = Array.from({ length: 50 }, () => body(MEGABYTE));
    const { status, ms } = await sendRaw(host.port, [text, ...parts], 15_000);
    expectThat(status === 401, `answered with ${status}`);
    expectThat(ms < 8_000, `held for ${Math.round(ms)} ms`);
  });
  await row.attempt("headers over the limit", async () => {
    const more = Array.from({ length: 61 }, (_, n) => `X-Flood-${n}: 1`);
    const { status } = await sendRaw(host.port, [textOf(host, { more })], 5_000);
    expectThat(status === 431, `answered with ${status}`);
  });
  await row.attempt("a header of 1 MB", async () => {
    const { status } = await sendRaw(
      host.port,
      [textOf(host, { more: [`X: ${"x".repeat(MEGABYTE)}`] })],
      5_000,
    );
    expectThat(status === 431 || status === 0, `answered with ${status}`);
  });
  await row.attempt("an address of 1 MB", async () => {
    const line = `GET /${"x".repeat(MEGABYTE)} HTTP/1.1`;
    const { status } = await sendRaw(host.port, [textOf(host, { line, body: "" })], 5_000);
    expectThat(status === 431 || status === 414 || status === 0, `answered with ${status}`);
  });
  await row.attempt("300 connections that say nothing", async () => {
    const silent = Array.from({ length: 300 }, () =>
      sendRaw(host.port, [], context.isShort ? 500 : 15_000),
    );
    await Promise.all(silent);
    await expectAlive(host);
  });
  if (!context.isShort) {
    await row.attempt("1 GB in chunks", async () => {
      const headers = { "Content-Length": null, "Transfer-Encoding": "chunked" };
      const chunk = Buffer.concat([Buffer.from("f4240\r\n"), body(MEGABYTE), Buffer.from("\r\n")]);
      const parts = Array.from({ length: 1_000 }, () => chunk);
      const { status } = await sendRaw(
        host.port,
        [textOf(host, { headers, body: "" }), ...parts],
        60_000,
      );
      expectThat(status === 413, `answered with ${status}`);
    });
  }
  await row.attempt("afterwards", () => expectAlive(host));
  return row.row();
}

/** Who sends a byte now and then is cut off. */
async function timing(context: Context, host: Host): Promise<Row> {
  const row = tally("27", "Slow senders are cut off", "real");
  if (context.isShort) return { ...row.row(), how: "not tried", note: "only in the full run" };
  const drip = Array.from({ length: 200 }, () => [" ", 500]).flat();
  const slow = {
    "a connection that says nothing": [],
    "a head, byte by byte": [
      "POST /call HTTP/1.1\r\nHost: ",
      ...Array.from({ length: 200 }, () => ["x", 500]).flat(),
    ],
    "a body, byte by byte": [
      textOf(host, { headers: { "Content-Length": "100000" }, body: "" }),
      ...drip,
    ],
  };
  await Promise.all(
    Object.entries(slow).map(([what, parts]) =>
      row.attempt(what, async () => {
        const { ms } = await sendRaw(host.port, parts, 95_000);
        expectThat(ms < 70_000, `held for ${Math.round(ms / 1_000)} s`);
      }),
    ),
  );
  await row.attempt("afterwards", () => expectAlive(host));
  return row.row();
}
