import { Low } from "lowdb";
import type { Project } from "#shared/domain/project.ts";
import type { Result } from "#shared/result.ts";
import {
  createCycleAdapter,
  mayWrite,
  type Base,
  type CycleAdapter,
  type SaveSurroundings,
} from "./cycle-adapter.ts";
import { attempt } from "./errno.ts";
import type { Fault } from "./fault.ts";
import { newestWins } from "./newest-wins.ts";

/** A .cycle file that a document is saved into. */
export interface ProjectFile {
  /** Real path. */
  readonly path: string;
  readonly readOnly: "newerFormat" | "noPermission" | null;
  /** Of the last read or write; null when neither happened yet. */
  savedAt(): string | null;
  /** The save that the next one continues. */
  base(): Base | null;
  /** Settles when this value, or a newer one, is safely on the disk. Gives the instant of that save. */
  save(project: Project): Promise<Result<string, Fault>>;
  /** When nothing is being written any more. */
  idle(): Promise<void>;
}

/** Where projects live. The real one is below; tests have one in memory. */
export interface ProjectStore {
  /** The one path by which two ways to the same file are known to be the same. */
  realPath(path: string): Promise<string>;
  open(path: string): Promise<Result<{ file: ProjectFile; project: Project }, Fault>>;
  /** A new file; `replace` only after the user agreed to lose the one that is there. */
  create(
    path: string,
    project: Project,
    placement: "create" | "replace",
  ): Promise<Result<ProjectFile, Fault>>;
  /** Goes on with a file from a recovery copy made from `base`; a file that moved on is a conflict at the first save. */
  continueFrom(path: string, base: Base): Promise<ProjectFile>;
}

export function createProjectStore(around: SaveSurroundings): ProjectStore {
  async function realPath(path: string): Promise<string> {
    // A missing file has no real path; its own is as good.
    return around.fs.realpath(path).catch(() => path);
  }

  return {
    realPath,
    open: (path) =>
      attempt("reading", async () => {
        const real = await around.fs.realpath(path);
        const adapter = createCycleAdapter(real, { kind: "read" }, around);
        const low = new Low<Project | null>(adapter, null);
        await low.read();
        // The adapter throws rather than giving nothing, so lowdb's default is never taken.
        if (low.data === null) throw new Error("adapter gave no project");
        const writable = await mayWrite(around.fs, real);
        return { file: projectFile(real, low, adapter, writable), project: low.data };
      }),
    create: (path, project, placement) =>
      attempt("writing", async () => {
        const real = await realPath(path);
        const adapter = createCycleAdapter(real, { kind: "create", placement }, around);
        const low = new Low<Project | null>(adapter, project);
        await low.write();
        return projectFile(real, low, adapter, true);
      }),
    async continueFrom(path, base) {
      const real = await realPath(path);
      const adapter = createCycleAdapter(real, { kind: "continue", base }, around);
      const low = new Low<Project | null>(adapter, null);
      return projectFile(real, low, adapter, await mayWrite(around.fs, real));
    },
  };
}

function projectFile(
  path: string,
  low: Low<Project | null>,
  adapter: CycleAdapter,
  writable: boolean,
): ProjectFile {
  const queue = newestWins((project: Project) =>
    attempt("writing", async () => {
      low.data = project;
      await low.write();
      return adapter.savedAt() ?? "";
    }),
  );
  return {
    path,
    readOnly: adapter.isNewerFormat() ? "newerFormat" : writable ? null : "noPermission",
    savedAt: () => adapter.savedAt(),
    base: () => adapter.base(),
    save: (project) => queue.write(project),
    idle: () => queue.idle(),
  };
}
