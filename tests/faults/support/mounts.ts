import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Context } from "./context.ts";

const run = promisify(execFile);

export interface Mount {
  readonly path: string;
  remount(how: "ro" | "rw"): Promise<void>;
  unmount(): Promise<void>;
}

/** A file system of its own, for root only; null where the system does not give one. */
export async function mountTmpfs({ root }: Context, kilobytes: number): Promise<Mount | null> {
  return mountAt(root, ["-t", "tmpfs", "-o", `size=${kilobytes}k,mode=1777`, "tmpfs"]);
}

/** A fresh ext4 in `image`, on a loop device. */
export async function mountExt4(
  context: Context,
  image: string,
  megabytes: number,
): Promise<Mount | null> {
  try {
    await run("truncate", ["-s", `${megabytes}M`, image]);
    await run("mkfs.ext4", ["-q", "-F", image]);
  } catch {
    // No such program here.
    return null;
  }
  return mountImage(context, image);
}

export async function mountImage({ root }: Context, image: string): Promise<Mount | null> {
  return mountAt(root, ["-o", "loop", image]);
}

let count = 0;

async function mountAt(root: string, args: readonly string[]): Promise<Mount | null> {
  const path = join(root, `mount-${(count += 1)}`);
  await mkdir(path);
  try {
    await run("mount", [...args, path]);
  } catch {
    // Not allowed, or no such file system.
    return null;
  }
  return {
    path,
    remount: async (how) => void (await run("mount", ["-o", `remount,${how}`, path])),
    unmount: async () => void (await run("umount", [path])),
  };
}
