import { existsSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { z } from "zod";

/**
 * The `resources` folder of this installation: beside the build or in the repository,
 * whichever is nearest above `from`.
 */
export function findResources(from: string): string {
  return join(findAbove(from, "resources"), "resources");
}

/** The program's version, from the nearest package.json that has one. */
export function programVersion(from: string): string {
  const folder = findAbove(from, "package.json");
  const text: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(text).version;
}

/**
 * Where a file of the packaged program lies outside its archive: a worker thread reads
 * files of the disk only. Elsewhere the same path.
 */
export function unpackedPath(path: string): string {
  return path.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`);
}

function findAbove(from: string, name: string): string {
  if (existsSync(join(from, name))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`${name} is not above the program`);
  return findAbove(parent, name);
}
