import { join } from "node:path";
import type { ExampleId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Fault } from "#main/storage/fault.ts";
import type { ProjectStore } from "#main/storage/project-store.ts";

/** Examples are .cycle files like any other: `resources/examples/<id>.<language>.cycle`. */
export function createExamples(
  store: ProjectStore,
  resources: string,
): (id: ExampleId, language: Language) => Promise<Result<Project, Fault>> {
  return async (id, language) => {
    const opened = await store.open(join(resources, "examples", `${id}.${language}.cycle`), {
      lock: "none",
    });
    return opened.ok ? ok(opened.value.project) : opened;
  };
}
