import type { Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import { beginFromTemplate, type Beginning } from "./begin-from-template.ts";
import { TEMPLATE_LOADERS } from "./template-loaders.ts";
import type { TemplateId } from "./template-ids.ts";

/**
 * A project begun from a template that ships with the program, written in `language`.
 * Its texts are loaded when they are first asked for; rejects when they cannot be loaded.
 */
export async function buildTemplate(
  id: TemplateId,
  language: Language,
  beginning: Beginning,
): Promise<Project> {
  return beginFromTemplate(await TEMPLATE_LOADERS[id][language](), beginning);
}
