import type { FileId, OutputId } from "#shared/contract/types.ts";
import { createOpaqueIds, type OpaqueIds } from "#main/storage/opaque-ids.ts";
import { createDocuments, type Documents } from "./documents.ts";
import type { FileIds } from "./file-refs.ts";
import { createJobs, type Jobs } from "./jobs.ts";
import type { Ports } from "./ports.ts";
import { createRecents, type Recents } from "./recents.ts";

/** What the use cases share while the host runs. */
export interface Workbench {
  readonly ports: Ports;
  readonly documents: Documents;
  readonly files: FileIds;
  readonly outputs: OpaqueIds<OutputId>;
  readonly recents: Recents;
  readonly jobs: Jobs;
}

export function createWorkbench(ports: Ports): Workbench {
  const files = createOpaqueIds<FileId>(ports.newUuid);
  return {
    ports,
    files,
    documents: createDocuments((page) => ports.pages.isLive(page), ports.newUuid),
    outputs: createOpaqueIds<OutputId>(ports.newUuid),
    recents: createRecents(ports, files),
    jobs: createJobs(),
  };
}
