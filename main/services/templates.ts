import type { OwnTemplate } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Result } from "#shared/result.ts";
import type { Fault } from "#main/storage/fault.ts";
import { summarise } from "./summarise.ts";
import type { Workbench } from "./workbench.ts";

/** Keeps a template made in the page under a name; two may have the same one. */
export function saveTemplate(
  { ports }: Workbench,
  { name, project }: { readonly name: string; readonly project: Project },
): Promise<Result<OwnTemplate, Fault>> {
  const { service, fingerprint } = summarise(project);
  return ports.templates.save(ports.newUuid(), project, {
    name,
    savedAt: ports.clock().toISOString(),
    service,
    fingerprint,
    language: project.engagement.language,
  });
}
