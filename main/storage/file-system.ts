import * as node from "node:fs/promises";

/** The calls that storage makes, so that a test can let one of them fail as a real disk would. */
export interface FileSystem {
  readonly open: (path: string, flags: string, mode?: number) => Promise<node.FileHandle>;
  readonly stat: (path: string) => Promise<FileStat>;
  readonly realpath: (path: string) => Promise<string>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly link: (existing: string, added: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly access: (path: string, mode: number) => Promise<void>;
  readonly mkdir: (path: string, options: { recursive: true; mode?: number }) => Promise<unknown>;
  readonly readdir: (path: string) => Promise<string[]>;
}

/** Whole numbers of nanoseconds and inodes do not fit into a double: bigint throughout. */
export interface FileStat {
  readonly mtimeNs: bigint;
  /** Of the last change of content or of what is known about the file; no program can set it. */
  readonly ctimeNs: bigint;
  readonly size: bigint;
  readonly ino: bigint;
  readonly mode: bigint;
  readonly uid: bigint;
  readonly gid: bigint;
  isFile(): boolean;
  isDirectory(): boolean;
}

export const nodeFileSystem: FileSystem = {
  open: (path, flags, mode) => node.open(path, flags, mode),
  stat: (path) => node.stat(path, { bigint: true }),
  realpath: (path) => node.realpath(path),
  rename: (from, to) => node.rename(from, to),
  link: (existing, added) => node.link(existing, added),
  unlink: (path) => node.unlink(path),
  access: (path, mode) => node.access(path, mode),
  mkdir: (path, options) => node.mkdir(path, options),
  readdir: (path) => node.readdir(path),
};
