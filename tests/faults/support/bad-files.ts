import { createHash } from "node:crypto";

/** The text of a good file, its project as an object that can be spoilt, and the way back. */
export interface Good {
  readonly bytes: Buffer;
  readonly header: Readonly<Record<string, unknown>>;
  readonly project: Readonly<Record<string, unknown>>;
}

export function readGood(bytes: Buffer): Good {
  // A file that this suite has just saved.
  const { project, ...header } = JSON.parse(bytes.toString("utf8")) as Record<string, unknown>;
  return { bytes, header, project: project as Record<string, unknown> };
}

/** A file with this project text and a checksum that fits: only the content is bad. */
export function withText(good: Good, projectText: string, header: object = {}): Buffer {
  const sha256 = createHash("sha256").update(projectText).digest("hex");
  const head = JSON.stringify({ ...good.header, ...header, sha256 });
  return Buffer.from(`${head.slice(0, -1)},"project":${projectText}}`);
}

export function withProject(good: Good, change: object, header: object = {}): Buffer {
  return withText(good, JSON.stringify({ ...good.project, ...change }), header);
}

type Json = Record<string, unknown>;

/** A deep copy of the project, changed in place. */
function spoilt(good: Good, change: (project: Json, cycle: Json, moments: Json[]) => void): Buffer {
  const project = structuredClone(good.project) as Json;
  const cycle = (project["cycles"] as Json[])[0] ?? {};
  change(project, cycle, cycle["moments"] as Json[]);
  return withText(good, JSON.stringify(project));
}

const MILLION = 1_000_000;
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

/** Contents that no program of ours has written, by what they are. */
export function badContents(good: Good): readonly (readonly [string, Buffer])[] {
  const text = good.bytes.toString("utf8");
  const id = String(good.project["id"]);
  const plain: readonly (readonly [string, string | Buffer])[] = [
    ["empty", ""],
    ["one NUL", "\0"],
    ["NULs only", Buffer.alloc(good.bytes.length)],
    ["blanks only", " \n\t ".repeat(500)],
    ["null", "null"],
    ["true", "true"],
    ["42", "42"],
    ["[]", "[]"],
    ['""', '""'],
    ["{}", "{}"],
    ["package.json", '{"name":"cycle","version":"1.0.0","dependencies":{}}'],
    ["HTML", "<!doctype html><html><body>Sign in</body></html>"],
    ["XML", '<?xml version="1.0"?><cycle format="cycle"/>'],
    ["zip", Buffer.from("504b0304140000000800", "hex")],
    ["PDF", "%PDF-1.7\n%âãÏÓ\n"],
    ["PNG", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["gzip", Buffer.from("1f8b0800000000000003", "hex")],
    ["a program", Buffer.from("7f454c4602010100", "hex")],
    ["random bytes", createHash("sha512").update("x").digest()],
    ["merge markers", text.replace(',"project"', '\n<<<<<<< HEAD\n=======\n>>>>>>> b\n,"project"')],
    ["merge markers inside", text.replace('"cycles":', '\n<<<<<<< HEAD\n"cycles":')],
    ["two files one after the other", text + text],
    ["half of it", text.slice(0, text.length / 2)],
    ["the last brace missing", text.slice(0, -1)],
    ["one letter changed", text.replace("Client", "Klient")],
    ["one letter more", text.replace("Client", "Cliennt")],
    ["text behind it", `${text} x`],
    ["a tail of NULs", Buffer.concat([good.bytes, Buffer.alloc(4_096)])],
    ["its first block NULs", Buffer.concat([Buffer.alloc(512), good.bytes.subarray(512)])],
    ["a block of NULs inside", zeroed(good.bytes, 700, 200)],
    ["UTF-16 without a mark", utf16(text)],
    [
      "UTF-16 with half a letter",
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(text), Buffer.from([0x20])]),
    ],
    ["UTF-32", Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf16(text)])],
    ["Latin-1", Buffer.from(text.replace("example", "añadido"), "latin1")],
    [
      "broken UTF-8",
      Buffer.concat([
        good.bytes.subarray(0, 600),
        Buffer.from([0xc3, 0x28]),
        good.bytes.subarray(600),
      ]),
    ],
    [
      "overlong UTF-8",
      Buffer.concat([
        good.bytes.subarray(0, 600),
        Buffer.from([0xc0, 0xaf]),
        good.bytes.subarray(600),
      ]),
    ],
    [
      "lone surrogate in UTF-8",
      Buffer.concat([
        good.bytes.subarray(0, 600),
        Buffer.from([0xed, 0xa0, 0x80]),
        good.bytes.subarray(600),
      ]),
    ],
    ["single quotes", text.replaceAll('"', "'")],
    ["a comment", `// a project\n${text}`],
    ["a trailing comma", text.replace(/\}$/, ",}")],
    ["no header", JSON.stringify(good.project)],
    ["header only", JSON.stringify(good.header)],
    ["project first", JSON.stringify({ project: good.project, ...good.header })],
    ["project twice", text.replace(/\}$/, ',"project":null}')],
    [
      "sha256 of something else",
      text.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${"0".repeat(64)}"`),
    ],
    ["no sha256", text.replace(/,"sha256":"[0-9a-f]{64}"/, "")],
    ["another format", text.replace('"format":"cycle"', '"format":"circle"')],
    ["version as text", text.replace('"formatVersion":1', '"formatVersion":"1"')],
    ["version 0", text.replace('"formatVersion":1', '"formatVersion":0')],
    ["version 1e999", text.replace('"formatVersion":1', '"formatVersion":1e999')],
    ["needs a newer reader", text.replace('"minReader":1', '"minReader":9')],
    ["unknown header member", text.replace('"minReader":1', '"minReader":1,"more":1')],
    ["__proto__ in the header", text.replace('"minReader":1', '"minReader":1,"__proto__":{"x":1}')],
    [
      "a header of a megabyte",
      text.replace('"minReader":1', `"minReader":1,"x":"${"x".repeat(MILLION)}"`),
    ],
    ["depth 1,000,000, not closed", `{"format":"cycle","project":${"[".repeat(MILLION)}`],
    [
      "depth 1,000,000 in a good header",
      withText(good, `${"[".repeat(MILLION)}${"]".repeat(MILLION)}`),
    ],
    [
      "depth 1,000,000 of objects",
      withText(good, `${'{"a":'.repeat(MILLION)}1${"}".repeat(MILLION)}`),
    ],
    [
      "1,000,000 keys",
      withText(good, `{${Array.from({ length: MILLION }, (_, n) => `"k${n}":1`).join(",")}}`),
    ],
    [
      "1,000,000 array elements",
      withProject(good, { cycles: Array.from({ length: MILLION }, () => 1) }),
    ],
    [
      "__proto__ in the project",
      withText(good, JSON.stringify(good.project).replace("{", '{"__proto__":{"polluted":true},')),
    ],
    [
      "constructor in the project",
      withProject(good, { constructor: { prototype: { polluted: true } } }),
    ],
    [
      "escaped __proto__",
      withText(
        good,
        JSON.stringify(good.project).replace("{", '{"\\u005f_proto__":{"polluted":true},'),
      ),
    ],
    ["unknown field", withProject(good, { invented: 1 })],
    ["no cycles", withProject(good, { cycles: undefined })],
    ["project null", withText(good, "null")],
    ["project a list", withText(good, "[]")],
    ["project a text", withText(good, '"sealed"')],
    ["an id that is none", withProject(good, { id: "../../etc/passwd" })],
    [
      "an id twice",
      spoilt(
        good,
        (_, __, moments) => void (moments[1] = { ...moments[1], id: moments[0]?.["id"] }),
      ),
    ],
    [
      "a link to nowhere",
      spoilt(good, (_, __, moments) => void (moments[0] = { ...moments[0], stageId: id })),
    ],
    [
      "1e999",
      withText(good, JSON.stringify(good.project).replace(/"emotion":null/, '"emotion":1e999')),
    ],
    [
      "a huge integer",
      withText(
        good,
        JSON.stringify(good.project).replace(/"emotion":null/, `"emotion":${"9".repeat(400)}`),
      ),
    ],
    [
      "a text of 10 MB",
      spoilt(
        good,
        (_, __, moments) => void (moments[0] = { ...moments[0], title: "x".repeat(10 * MILLION) }),
      ),
    ],
    ["moments as an object", spoilt(good, (_, cycle) => void (cycle["moments"] = { 0: 1 }))],
    ["sealed without a seal", text.replace(/"project":.*/s, '"project":"AAAA"}')],
    [
      "a seal of nonsense",
      text.replace('"minReader":1', '"minReader":1,"seal":{"kdf":"scrypt","n":1073741824}'),
    ],
  ];
  return plain.map(([what, content]) => [what, Buffer.from(content)]);
}

/** Contents that must open although no program of ours writes them so. */
export function oddContents(good: Good): readonly (readonly [string, Buffer])[] {
  const text = good.bytes.toString("utf8");
  return [
    ["with a byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 with a mark, little end first", utf16(`\uFEFF${text}`)],
    ["UTF-16 with a mark, big end first", utf16(`\uFEFF${text}`).swap16()],
    ["a line break at the end", Buffer.from(`${text}\r\n`)],
  ];
}

function zeroed(bytes: Buffer, from: number, length: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill(0, from, from + length);
  return copy;
}
