import type { Origin } from "#shared/contract/restore.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** "client – service", without what no file system takes; without ending. */
export function suggestedName(project: Project, t: Translator["t"]): string {
  const client = project.engagement.client.trim();
  const service = (project.cycles[0]?.service ?? "").trim();
  const name = [client, service].filter((part) => part !== "").join(" – ");
  const clean = name.replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, " ").replaceAll(/\s+/g, " ");
  return clean.slice(0, 120).replaceAll(/^[. ]+|[. ]+$/g, "") || t("common:untitled");
}

/** What a new file is called until the person says otherwise. */
export function proposedName(
  translator: Translator,
  project: Project,
  origin: Origin | undefined,
): string {
  const named = origin === undefined ? null : nameFromOrigin(translator, origin);
  return named ?? suggestedName(project, translator.t);
}

/** Of what came from another file: its name, and what became of it. */
function nameFromOrigin({ t, day }: Translator, { kind, name, at }: Origin): string | null {
  if (name === "") return null;
  if (kind === "repaired") return t("restore:nameRepaired", { name });
  if (kind === "version" && at !== null) return t("restore:nameVersion", { name, day: day(at) });
  return t("restore:nameCopy", { name });
}
