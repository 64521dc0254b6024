import { basename, join } from "node:path";
import type { Result } from "#shared/result.ts";
import { attempt } from "./errno.ts";
import type { Fault } from "./fault.ts";
import type { FileSystem } from "./file-system.ts";
import { exists, makeFolder, writeAtomic } from "./write-atomic.ts";

export const CYCLE_ENDING = ".cycle";

export interface FoundProject {
  readonly path: string;
  readonly name: string;
  readonly modified: Date;
  /** Bytes. */
  readonly size: number;
}

/** The folder in which projects and reports are kept, and finished files put anywhere. */
export interface ProjectFolder {
  readonly path: string;
  /** The .cycle files in it, newest first. A folder not made yet has none. */
  list(): Promise<Result<FoundProject[], Fault>>;
  pathOf(fileName: string): string;
  exists(path: string): Promise<boolean>;
  /** A finished file, whole or not at all; makes this folder on demand. */
  write(
    path: string,
    bytes: Uint8Array,
    placement: "create" | "replace",
  ): Promise<Result<null, Fault>>;
  /** Makes the folder if it is not there. */
  ensure(): Promise<Result<null, Fault>>;
}

export function createProjectFolder(fs: FileSystem, folder: string): ProjectFolder {
  async function look(name: string): Promise<FoundProject | null> {
    const path = join(folder, name);
    const stat = await fs.stat(path).catch(() => null);
    if (stat === null || !stat.isFile()) return null;
    return {
      path,
      name,
      modified: new Date(Number(stat.mtimeNs / 1_000_000n)),
      size: Number(stat.size),
    };
  }

  async function make(): Promise<null> {
    await makeFolder(fs, folder);
    return null;
  }

  return {
    path: folder,
    list: () =>
      attempt("reading", async () => {
        const names = (await exists(fs, folder)) ? await fs.readdir(folder) : [];
        const projects = names.filter(
          (name) => name.toLowerCase().endsWith(CYCLE_ENDING) && !name.startsWith("."),
        );
        const found = await Promise.all(projects.map(look));
        return found
          .filter((each) => each !== null)
          .toSorted((a, b) => b.modified.getTime() - a.modified.getTime());
      }),
    // Only a name ever becomes part of a path.
    pathOf: (fileName) => join(folder, basename(fileName)),
    // What cannot be looked at is treated as there: nothing is then written over it.
    exists: (path) => exists(fs, path).catch(() => true),
    write: (path, bytes, placement) =>
      attempt("writing", async () => {
        if (path.startsWith(folder)) await make();
        const real = await fs.realpath(path).catch(() => path);
        await writeAtomic({ fs, path: real, bytes, placement, mode: null });
        return null;
      }),
    ensure: () => attempt("writing", make),
  };
}
