import type { FileHandle } from "node:fs/promises";
import { nodeFileSystem, type FileSystem } from "#main/storage/file-system.ts";

/** One call to the disk: `write` to `sync` are those of an open file. */
export interface Operation {
  readonly name: string;
  readonly path: string;
  readonly args: readonly unknown[];
}

export type Around = (operation: Operation, run: () => Promise<unknown>) => Promise<unknown>;

/** The real file system, every call of which goes through `around`. */
export function watchedFileSystem(around: Around): FileSystem {
  const entries = Object.entries(nodeFileSystem).map(([name, call]) => [
    name,
    (...args: unknown[]) => {
      const path = String(args[0]);
      const run = async (): Promise<unknown> => {
        const result: unknown = await Reflect.apply(call, nodeFileSystem, args);
        return name === "open" ? watchedHandle(result as FileHandle, path, around) : result;
      };
      return around({ name, path, args }, run);
    },
  ]);
  return Object.fromEntries(entries) as FileSystem; // the same names, each with what it wraps
}

function watchedHandle(handle: FileHandle, path: string, around: Around): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function" || typeof name !== "string") return member;
      return (...args: unknown[]) =>
        around({ name: `handle.${name}`, path, args }, async () =>
          Reflect.apply(member, target, args),
        );
    },
  });
}

/** What Node throws for a system error. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/** Lets the calls named fail: `times` of them (all unless told), the first `after` go through. */
export function failing(
  matches: (operation: Operation) => boolean,
  code: string,
  { after = 0, times = Number.POSITIVE_INFINITY } = {},
): Around {
  let seen = 0;
  return async (operation, run) => {
    if (!matches(operation)) return run();
    seen += 1;
    if (seen <= after || seen > after + times) return run();
    // A close that fails has closed all the same.
    if (operation.name === "handle.close") await run();
    throw systemError(code);
  };
}
