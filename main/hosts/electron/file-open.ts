import { statSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";

/** The first regular .cycle file among the arguments of a start; switches are skipped. */
export function cycleFileIn(argv: readonly string[], workingFolder: string): string | null {
  for (const arg of argv.slice(1)) {
    if (arg.startsWith("-") || !arg.toLowerCase().endsWith(".cycle")) continue;
    const path = isAbsolute(arg) ? arg : resolve(workingFolder, arg);
    if (isRegularFile(path)) return path;
  }
  return null;
}

function isRegularFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
