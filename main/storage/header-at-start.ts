import type { FileHeader } from "#shared/project-file/format.ts";
import { headerInText } from "#shared/project-file/parse-project-file.ts";
import type { FileSystem } from "./file-system.ts";

/** More than a header can be. */
const START_BYTES = 8_192;

/** The header of a .cycle file, from its first bytes only; null when there is none. */
export async function headerAtStart(fs: FileSystem, path: string): Promise<FileHeader | null> {
  try {
    if (!(await fs.stat(path)).isFile()) return null;
    const handle = await fs.open(path, "r");
    try {
      const bytes = Buffer.alloc(START_BYTES);
      const { bytesRead } = await handle.read(bytes, 0, START_BYTES, 0);
      return headerInText(bytes.subarray(0, bytesRead).toString("utf8"));
    } finally {
      await handle.close();
    }
  } catch {
    // Gone, or not to be read: there is nothing to say about it.
    return null;
  }
}
