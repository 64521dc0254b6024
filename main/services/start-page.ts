import type { Output } from "#shared/contract/methods.ts";
import { refOf } from "./file-refs.ts";
import type { PageId } from "./ports.ts";
import type { Workbench } from "./workbench.ts";

/** What a page must know before it can draw anything. */
export async function startPage(
  { ports, files }: Workbench,
  page: PageId,
): Promise<Output<"app.start">> {
  const first = ports.pages.takeOpenFirst(page);
  return {
    version: ports.version,
    capabilities: ports.capabilities,
    settings: await ports.settings.read(),
    projectFolder: ports.folder.path,
    systemLanguage: ports.systemLanguage,
    openFirst: first === null ? null : refOf(files, first),
  };
}
