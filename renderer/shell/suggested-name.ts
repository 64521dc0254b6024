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
