import type { FileRef } from "#shared/contract/types.ts";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import type { Fault } from "#main/storage/fault.ts";
import { cleanFileName, freeFileName, withoutEnding } from "#main/storage/file-names.ts";
import { faultOfParse } from "#main/storage/parse-fault.ts";
import { nodeParseTools } from "#main/storage/parse-tools.ts";
import { CYCLE_ENDING } from "#main/storage/project-folder.ts";
import { refOf } from "./file-refs.ts";
import { UNTITLED } from "./targets.ts";
import type { Workbench } from "./workbench.ts";

/**
 * One with a password is whole, and is asked for it when it is opened; one that is damaged is
 * copied as it is, and what can be done about it is offered then.
 */
const MAY_COME_IN: ReadonlySet<string> = new Set(["sealed", "damaged"]);

/** Copies a picked or dropped project into the project folder, as it is, under a free name. */
export async function importFile(
  bench: Workbench,
  input: { name: string; text: string },
): Promise<Result<FileRef, Fault>> {
  const { folder } = bench.ports;
  const bytes = nodeParseTools.encodeUtf8(input.text);
  const parsed = parseProjectFile(bytes, nodeParseTools);
  if (!parsed.ok && !MAY_COME_IN.has(parsed.error.kind)) return fail(faultOfParse(parsed.error));
  const stem = cleanFileName(withoutEnding(input.name, CYCLE_ENDING), UNTITLED);
  for (;;) {
    const name = await freeFileName(stem, CYCLE_ENDING, (each) =>
      folder.exists(folder.pathOf(each)),
    );
    const path = folder.pathOf(name);
    const written = await folder.write(path, bytes, "create");
    if (written.ok) return ok(refOf(bench.files, path));
    // Somebody took the name between the look and the write: the next one is free.
    if (written.error.code !== "fileExists") return written;
  }
}
