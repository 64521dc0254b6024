import { createHash } from "node:crypto";
import { hostname } from "node:os";

/** Eight letters that stand for this computer in the names of temporary files. */
export const HOST_MARK = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** Whether a process of this computer is there. One that belongs to another user is. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
