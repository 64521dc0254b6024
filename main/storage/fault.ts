import type { FailureCode, FailureParams } from "#shared/contract/failures.ts";

/** What went wrong, on our side of the contract: `cause` stays here, in the log. */
export interface Fault {
  readonly code: FailureCode;
  readonly params: FailureParams;
  readonly cause?: unknown;
}

export function fault(code: FailureCode, cause?: unknown, params: FailureParams = {}): Fault {
  return { code, params, cause };
}

/** Carries a fault through code that can only throw: lowdb's adapters and file handles. */
export class StorageError extends Error {
  readonly fault: Fault;

  constructor(reason: Fault) {
    super(reason.code, { cause: reason.cause });
    this.name = "StorageError";
    this.fault = reason;
  }
}
