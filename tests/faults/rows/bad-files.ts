import { execFile } from "node:child_process";
import { mkdir, open, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { createProjectStore } from "#main/storage/project-store.ts";
import { StorageError } from "#main/storage/fault.ts";
import { openSealed } from "#main/storage/open-sealed.ts";
import { newFileKey } from "#main/storage/seal.ts";
import { nodeParseTools } from "#main/storage/parse-tools.ts";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import { badContents, oddContents, readGood, withProject } from "../support/bad-files.ts";
import { randomNumbers, type Context } from "../support/context.ts";
import { freshPlace, numberOf, surroundings, version } from "../support/projects.ts";
import { expectThat, tally, type Row, type Tally } from "../support/tally.ts";

/** Rows 19 to 21 and 23: files that are not what we saved. */
export async function badFileRows(context: Context): Promise<Row[]> {
  const { path } = await freshPlace(context.root);
  const good = await readFile(path);
  return [
    await badFiles(context, good),
    await cutAndFlipped(context, good),
    await sealedFlipped(context),
    await versions(context, good),
    await mutations(context, good),
  ];
}

/** Refused with one of these sentences; `internal` would be a bug of ours. */
const SENTENCES = new Set([
  "fileEmpty",
  "notACycleFile",
  "fileDamaged",
  "fileTooNew",
  "fileTooLarge",
  "fileIsFolder",
  "fileNotReadable",
  "fileNotFound",
  "passwordNeeded",
]);

async function badFiles(context: Context, bytes: Buffer): Promise<Row> {
  const row = tally("19", "Bad files: refused in a sentence, and left as they were", "real");
  const store = createProjectStore(surroundings(join(context.root, "data-of-bad")));
  const folder = join(context.root, "bad");
  await mkdir(folder);
  const good = readGood(bytes);
  for (const [index, [what, content]] of badContents(good).entries()) {
    await row.attempt(what, async () => {
      const path = join(folder, `${index}.cycle`);
      await writeFile(path, content);
      const opened = await store.open(path);
      expectThat(!opened.ok, "opens");
      expectThat(SENTENCES.has(opened.error.code), `told as ${opened.error.code}`);
      expectThat(content.equals(await readFile(path)), "the file was changed");
    });
  }
  for (const [what, content] of oddContents(good)) {
    await row.attempt(what, async () => {
      const path = join(folder, "odd.cycle");
      await writeFile(path, content);
      const opened = await store.open(path);
      expectThat(opened.ok, "does not open");
      expectThat((await opened.value.file.save(version(1))).ok, "cannot be saved");
      await opened.value.file.release();
    });
  }
  await notFiles(row, folder, store);
  const polluted: unknown = Reflect.get({}, "polluted");
  await row.attempt("afterwards", () =>
    expectThat(polluted === undefined, "prototypes were reached"),
  );
  return row.row();
}

async function notFiles(
  row: Tally,
  folder: string,
  store: ReturnType<typeof createProjectStore>,
): Promise<void> {
  const pipe = join(folder, "pipe.cycle");
  await promisify(execFile)("mkfifo", [pipe]);
  const socket = join(folder, "socket.cycle");
  const server = createServer().listen(socket);
  const loop = join(folder, "loop.cycle");
  await symlink(loop, loop);
  const nowhere = join(folder, "nowhere.cycle");
  await symlink(join(folder, "none"), nowhere);
  const cases: readonly [string, string][] = [
    ["a pipe", pipe],
    ["a socket", socket],
    ["a link to itself", loop],
    ["a link to nothing", nowhere],
    ["a folder", folder],
    ["/dev/zero", "/dev/zero"],
    ["/dev/null", "/dev/null"],
    ["/dev/full", "/dev/full"],
    ["a name of 300 letters", join(folder, "x".repeat(300))],
    ["a path through a file", join(nowhere, "x.cycle")],
  ];
  for (const [what, path] of cases) {
    await row.attempt(what, async () => {
      const opened = await store.open(path);
      expectThat(!opened.ok, "opens");
      expectThat(SENTENCES.has(opened.error.code), `told as ${opened.error.code}`);
    });
  }
  await new Promise((resolve) => server.close(resolve));
}

/** Straight through the parser: the same way that a file takes, without the disk. */
function readNumber(bytes: Buffer): number | string {
  const parsed = parseProjectFile(bytes, nodeParseTools);
  return parsed.ok ? numberOf(parsed.value.project) : parsed.error.kind;
}

async function cutAndFlipped(context: Context, good: Buffer): Promise<Row> {
  const row = tally("20", "Cut off at every byte; every bit turned over", "real");
  const step = context.isShort ? 37 : 1;
  for (let length = 0; length < good.length; length += step) {
    await row.attempt(`${length} bytes`, () => {
      const told = readNumber(good.subarray(0, length));
      expectThat(typeof told === "string", "opens");
    });
  }
  const projectAt = good.indexOf('"project":');
  for (let bit = 0; bit < good.length * 8; bit += step) {
    await row.attempt(`bit ${bit}`, () => {
      const flipped = Buffer.from(good);
      const at = bit >> 3;
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit & 7));
      const told = readNumber(flipped);
      // In the header a name or a date may read differently; the project never may.
      expectThat(typeof told === "string" || at < projectAt, "opens with another content");
      expectThat(typeof told === "string" || told === 0, "opens with another content");
    });
  }
  return row.row();
}

/** A file with a password: no turned bit, not in the header either, may go unnoticed. */
async function sealedFlipped(context: Context): Promise<Row> {
  const row = tally("20", "The same with a file that has a password", "real");
  const key = await newFileKey("correct horse");
  const folder = join(context.root, "sealed");
  await mkdir(folder);
  const path = join(folder, "Sealed.cycle");
  const store = createProjectStore(surroundings(join(context.root, "data-of-sealed")));
  const made = await store.create(path, version(0), "create", key);
  expectThat(made.ok, "not made");
  await made.value.release();
  const good = await readFile(path);
  expectThat(!good.includes("Client 0"), "the client can be read");
  const step = context.isShort ? 97 : 5;
  for (let bit = 0; bit < good.length * 8; bit += step) {
    await row.attempt(`bit ${bit}`, async () => {
      const flipped = Buffer.from(good);
      const at = bit >> 3;
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit & 7));
      const opened = await openSealed(flipped, key).catch((error: unknown) => error);
      expectThat(opened instanceof StorageError, "opens, or fails otherwise");
    });
  }
  for (let length = 0; length < good.length; length += step) {
    await row.attempt(`${length} bytes`, async () => {
      const opened = await openSealed(good.subarray(0, length), key).catch(
        (error: unknown) => error,
      );
      expectThat(opened instanceof StorageError, "opens, or fails otherwise");
    });
  }
  return row.row();
}

async function versions(context: Context, bytes: Buffer): Promise<Row> {
  const row = tally("21", "Newer and older versions, unknown fields", "real");
  const good = readGood(bytes);
  const store = createProjectStore(surroundings(join(context.root, "data-of-versions")));
  const path = join(context.root, "Version.cycle");
  await row.attempt("newer, still readable: to look at only", async () => {
    await writeFile(path, withProject(good, { invented: [1, { a: 2 }] }, { formatVersion: 7 }));
    const before = await readFile(path);
    const opened = await store.open(path);
    expectThat(opened.ok, "does not open");
    expectThat(opened.value.file.readOnly === "newerFormat", "may be written");
    const saved = await opened.value.file.save(version(1));
    expectThat(!saved.ok, "said to be saved");
    expectThat(before.equals(await readFile(path)), "the file was changed");
  });
  await row.attempt("newer, needs a newer reader", async () => {
    await writeFile(path, withProject(good, {}, { formatVersion: 9, minReader: 9 }));
    const opened = await store.open(path);
    expectThat(!opened.ok && opened.error.code === "fileTooNew", "opens, or is told otherwise");
  });
  await row.attempt("own version with an unknown field", async () => {
    await writeFile(path, withProject(good, { invented: 1 }));
    const opened = await store.open(path);
    expectThat(!opened.ok && opened.error.code === "fileDamaged", "opens, or is told otherwise");
  });
  for (const name of ["bank", "dress"]) {
    await row.attempt(`version 1, ${name}`, async () => {
      const fixture = await readFile(`tests/fixtures/project-files/v1/${name}.cycle`);
      const parsed = parseProjectFile(fixture, nodeParseTools);
      expectThat(parsed.ok, "a file of version 1 does not open");
    });
  }
  return row.row();
}

async function mutations(context: Context, good: Buffer): Promise<Row> {
  const row = tally("23", "Random changes of a good file", "real");
  const random = randomNumbers(23);
  const below = (limit: number): number => Math.floor(random() * limit);
  const times = context.isShort ? 500 : 10_000;
  const original = JSON.stringify(version(0));
  for (let time = 1; time <= times; time += 1) {
    const changed = mutate(good, below);
    await row.attempt(`change ${time}`, () => {
      const parsed = parseProjectFile(changed, nodeParseTools);
      if (!parsed.ok) return;
      expectThat(JSON.stringify(parsed.value.project) === original, "opens with another content");
    });
  }
  return row.row();
}

const PIECES = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "\\",
  "\0",
  "null",
  "-1",
  "1e999",
  "\u2028",
  "__proto__",
];

function mutate(good: Buffer, below: (limit: number) => number): Buffer {
  let bytes = Buffer.from(good);
  for (let change = 0; change <= below(4); change += 1) {
    const at = below(bytes.length);
    const length = below(30);
    const before = bytes.subarray(0, at);
    const kinds = [
      [before, bytes.subarray(at + length)],
      [before, Buffer.from(PIECES[below(PIECES.length)] ?? ""), bytes.subarray(at)],
      [before, bytes.subarray(at, at + length), bytes.subarray(at)],
      [before, Buffer.alloc(length), bytes.subarray(at + length)],
      [before, Buffer.from([below(256)]), bytes.subarray(at + 1)],
    ];
    bytes = Buffer.concat(kinds[below(kinds.length)] ?? []);
  }
  return bytes;
}

/** Row 22: large files. Content is real: answers of a survey. */
export async function sizeRows(context: Context): Promise<Row[]> {
  const row = tally("22", "Large files", "real");
  const store = createProjectStore(surroundings(join(context.root, "data-of-large")));
  const path = join(context.root, "Large.cycle");
  await row.attempt("300 MB refused", async () => {
    const handle = await open(path, "w");
    await handle.truncate(300_000_000);
    await handle.close();
    const opened = await store.open(path);
    expectThat(!opened.ok && opened.error.code === "fileTooLarge", "opens, or is told otherwise");
  });
  if (context.isShort) return [row.row()];
  const { projectOfBytes } = await import("#tests/bench/scaled-project.ts");
  const times: string[] = [];
  for (const megabytes of [50, 200]) {
    await row.attempt(`${megabytes} MB`, async () => {
      const large = join(context.root, `Large-${megabytes}.cycle`);
      const made = await store.create(large, projectOfBytes(megabytes * 1_000_000), "create");
      expectThat(made.ok, "not made");
      await made.value.release();
      const start = performance.now();
      const opened = await store.open(large);
      times.push(`${megabytes} MB in ${((performance.now() - start) / 1_000).toFixed(1)} s`);
      expectThat(opened.ok, "does not open");
      await opened.value.file.release();
    });
  }
  row.note(`opened: ${times.join(", ")}`);
  return [row.row()];
}
