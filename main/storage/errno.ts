import type { FailureCode } from "#shared/contract/failures.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { fault, StorageError, type Fault } from "./fault.ts";

export type Doing = "reading" | "writing";
type Meaning = Readonly<Record<Doing, FailureCode>>;

function both(code: FailureCode): Meaning {
  return { reading: code, writing: code };
}

const REFUSED: Meaning = { reading: "fileNotReadable", writing: "fileNotWritable" };

/** The one table from what the system says to what a person is told. */
const ERRNO: Readonly<Record<string, Meaning>> = {
  ENOENT: both("fileNotFound"),
  ENOTDIR: both("fileNotFound"),
  ENODEV: both("fileNotFound"),
  ENXIO: both("fileNotFound"),
  EISDIR: both("fileIsFolder"),
  EEXIST: both("fileExists"),
  ENOSPC: both("diskFull"),
  EDQUOT: both("diskFull"),
  EFBIG: { reading: "fileTooLarge", writing: "diskFull" },
  EACCES: REFUSED,
  EPERM: REFUSED,
  EROFS: REFUSED,
  EBUSY: REFUSED,
  ETXTBSY: REFUSED,
  EIO: REFUSED,
  ELOOP: REFUSED,
  EMFILE: REFUSED,
  ENFILE: REFUSED,
  EINVAL: REFUSED,
  ENAMETOOLONG: REFUSED,
  ESTALE: REFUSED,
  ETIMEDOUT: REFUSED,
  UNKNOWN: REFUSED,
};

/** What else a system may say (`EHOSTDOWN`), unlike Node's own `ERR_…`, which is a bug of ours. */
const SYSTEM_ERROR = /^E[A-Z0-9]+$/;

export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Anything thrown while a file was read or written, as a fault; what is no system error is a bug (`internal`). */
function faultOf(error: unknown, doing: Doing): Fault {
  if (error instanceof StorageError) return error.fault;
  const errno = errnoOf(error);
  const meaning = errno === null ? undefined : ERRNO[errno];
  const unnamed = errno !== null && SYSTEM_ERROR.test(errno) ? REFUSED[doing] : "internal";
  return fault(meaning?.[doing] ?? unnamed, error);
}

/** Runs file work at the boundary: what is thrown inside becomes a fault. */
export async function attempt<T>(doing: Doing, work: () => Promise<T>): Promise<Result<T, Fault>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(faultOf(error, doing));
  }
}
