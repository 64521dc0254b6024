import { readFile } from "node:fs/promises";
import { createProjectStore } from "#main/storage/project-store.ts";
import type { Context } from "../support/context.ts";
import { expectSurvived, freshPlace, surroundings, version } from "../support/projects.ts";
import { expectThat, tally, type Row } from "../support/tally.ts";
import {
  failing,
  systemError,
  watchedFileSystem,
  type Around,
  type Operation,
} from "../support/watched-file-system.ts";

interface DiskError {
  readonly number: string;
  readonly what: string;
  readonly around: () => Around;
  /** `saved`: it must come through all the same. */
  readonly expected: "saved" | "diskFull" | "fileNotWritable" | "fileNotFound";
  /** The new content is in place though the save was not acknowledged. */
  readonly isWritten?: boolean;
}

function ofTemporary(name: string): (operation: Operation) => boolean {
  return ({ name: each, path }) =>
    each === name && path.endsWith(".tmp") && path.includes("/projects/");
}

const ofFolder = ({ name, path }: Operation): boolean =>
  name === "handle.sync" && path.endsWith("projects");
const write = ofTemporary("handle.write");
const sync = ofTemporary("handle.sync");
const isRename = ofTemporary("rename");

/** Half of what is given is taken, then the disk fails. */
function shortThen(code: string): Around {
  let calls = 0;
  return async (operation, run) => {
    if (!write(operation)) return run();
    calls += 1;
    if (calls > 1) throw systemError(code);
    return { bytesWritten: Math.floor(Number(operation.args[2]) / 2) };
  };
}

/** A slow disk that takes little at a time: no fault. */
function crumbs(): Around {
  return async (operation, run) => {
    if (!write(operation)) return run();
    await run();
    return { bytesWritten: Math.min(997, Number(operation.args[2])) };
  };
}

const ERRORS: readonly DiskError[] = [
  ...["EDQUOT", "ENOSPC"].map((code) => refused("7", `${code} on write`, write, code, "diskFull")),
  refused("7", "EIO on write", write, "EIO", "fileNotWritable"),
  refused("7", "EIO on fsync", sync, "EIO", "fileNotWritable"),
  refused("7", "ENOSPC on fsync", sync, "ENOSPC", "diskFull"),
  refused("7", "EDQUOT on fsync", sync, "EDQUOT", "diskFull"),
  refused(
    "7",
    "EIO on the size after writing",
    ofTemporary("handle.stat"),
    "EIO",
    "fileNotWritable",
  ),
  refused("7", "EMFILE on opening", ofTemporary("open"), "EMFILE", "fileNotWritable"),
  refused(
    "7",
    "EHOSTDOWN on opening (network drive)",
    ofTemporary("open"),
    "EHOSTDOWN",
    "fileNotWritable",
  ),
  {
    ...refused(
      "8",
      "EIO on fsync of the folder: written, not certain",
      ofFolder,
      "EIO",
      "fileNotWritable",
    ),
    isWritten: true,
  },
  refused("9", "EIO on close", ofTemporary("handle.close"), "EIO", "fileNotWritable"),
  refused("9", "ENOSPC on close", ofTemporary("handle.close"), "ENOSPC", "diskFull"),
  passing("10", "EPERM on rename, once", isRename, "EPERM", 1),
  passing("10", "EBUSY on rename, three times", isRename, "EBUSY", 3),
  refused("10", "EACCES on rename for good", isRename, "EACCES", "fileNotWritable"),
  refused("10", "EBUSY on rename for good", isRename, "EBUSY", "fileNotWritable"),
  refused("10", "ENOSPC on rename", isRename, "ENOSPC", "diskFull"),
  {
    number: "11",
    what: "a short write, then EIO",
    around: () => shortThen("EIO"),
    expected: "fileNotWritable",
  },
  {
    number: "11",
    what: "a short write, then ENOSPC",
    around: () => shortThen("ENOSPC"),
    expected: "diskFull",
  },
  { number: "11", what: "a write of no bytes", around: () => nothingTaken(), expected: "diskFull" },
  { number: "11", what: "many short writes", around: crumbs, expected: "saved" },
  passing(
    "12",
    "EPERM on chmod (a stick without permissions)",
    ofTemporary("handle.chmod"),
    "EPERM",
  ),
  refused("12", "EROFS on opening", ofTemporary("open"), "EROFS", "fileNotWritable"),
  refused("12", "EROFS on rename", isRename, "EROFS", "fileNotWritable"),
  refused("14", "ENODEV: the drive is gone", ofTemporary("open"), "ENODEV", "fileNotFound"),
];

function refused(
  number: string,
  what: string,
  matches: (operation: Operation) => boolean,
  code: string,
  expected: DiskError["expected"],
): DiskError {
  return { number, what, around: () => failing(matches, code), expected };
}

function passing(
  number: string,
  what: string,
  matches: (operation: Operation) => boolean,
  code: string,
  times = Number.POSITIVE_INFINITY,
): DiskError {
  return { number, what, around: () => failing(matches, code, { times }), expected: "saved" };
}

function nothingTaken(): Around {
  return async (operation, run) => (write(operation) ? { bytesWritten: 0 } : run());
}

/** Rows 7 to 11: the disk answers with an error. One row per number. */
export async function diskErrorRows(context: Context): Promise<Row[]> {
  const numbers = [...new Set(ERRORS.map((each) => each.number))];
  const rows: Row[] = [];
  for (const number of numbers) {
    const errors = ERRORS.filter((each) => each.number === number);
    const row = tally(number, errors.map((each) => each.what).join("; "), "injected");
    for (const each of errors) await row.attempt(each.what, () => meet(context, each));
    rows.push(row.row());
  }
  return rows;
}

async function meet({ root }: Context, fault: DiskError): Promise<void> {
  const { path, data } = await freshPlace(root);
  const before = await readFile(path);
  let isBroken = false;
  const around = fault.around();
  const fs = watchedFileSystem((operation, run) => (isBroken ? around(operation, run) : run()));
  const opened = await createProjectStore(surroundings(data, fs)).open(path);
  expectThat(opened.ok, "does not open");
  const { file } = opened.value;
  isBroken = true;
  const saved = await file.save(version(1));
  isBroken = false;
  const told = saved.ok ? "saved" : saved.error.code;
  expectThat(told === fault.expected, `told as ${told}`);
  const isSame = before.equals(await readFile(path));
  const isChanged = saved.ok || fault.isWritten === true;
  expectThat(isSame !== isChanged, isSame ? "the save is not there" : "the file was touched");
  // Whatever it was has passed: the next save is no conflict.
  const next = await file.save(version(2));
  expectThat(next.ok, `the next save fails: ${next.ok ? "" : next.error.code}`);
  await file.release();
  await expectSurvived(path, { acknowledged: 2, tried: 2 });
}
