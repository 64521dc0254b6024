import { basename } from "node:path";
import { setImmediate as nextTask } from "node:timers/promises";
import type { RecentEntry } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { newestWins, type NewestWins } from "#main/storage/newest-wins.ts";
import type { ProjectFile } from "#main/storage/project-store.ts";
import { withoutRecent, withRecent, type RecentProject } from "#main/storage/recent-file.ts";
import type { FileIds } from "./file-refs.ts";
import type { Ports } from "./ports.ts";
import { summarise } from "./summarise.ts";

/** The list of projects that were opened or saved, newest first. */
export interface Recents {
  /** Remembers a project after the fact: nobody waits for it, and a failure stops nobody. */
  note(file: Pick<ProjectFile, "path" | "key">, savedAt: string | null, project: Project): void;
  list(): Promise<RecentEntry[]>;
  known(): Promise<RecentProject[]>;
  forget(path: string): Promise<void>;
  idle(): Promise<void>;
}

interface Note {
  readonly path: string;
  /** It has a password: only its name may be told. */
  readonly isSealed: boolean;
  readonly savedAt: string | null;
  readonly project: Project;
}

export function createRecents(ports: Ports, files: FileIds): Recents {
  const queues = new Map<string, NewestWins<Note, void>>();

  async function write({ path, isSealed, savedAt, project }: Note): Promise<void> {
    // In a task of its own: the answer that caused it goes out first, however long a summary takes.
    await nextTask();
    const summary = isSealed ? null : summarise(project);
    const entry = { path, savedAt, summary, projectId: project.id };
    await ports.recent.update((list) => withRecent(list, entry));
  }

  function queueOf(path: string): NewestWins<Note, void> {
    const known = queues.get(path) ?? newestWins(write);
    queues.set(path, known);
    return known;
  }

  async function idle(): Promise<void> {
    await Promise.all([...queues.values()].map((queue) => queue.idle()));
  }

  return {
    note({ path, key }, savedAt, project) {
      queueOf(path)
        .write({ path, isSealed: key() !== null, savedAt, project })
        .catch((error: unknown) => ports.warn("recent list", error));
    },
    async list() {
      await idle();
      const list = await ports.recent.read();
      return Promise.all(
        list.map(async ({ path, savedAt, summary }) => ({
          file: { fileId: files.issue(path), name: basename(path) },
          found: await ports.folder.exists(path),
          savedAt,
          summary,
        })),
      );
    },
    async known() {
      await idle();
      return ports.recent.read();
    },
    async forget(path) {
      await idle();
      await ports.recent.update((list) => withoutRecent(list, path));
    },
    idle,
  };
}
