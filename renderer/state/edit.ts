import type { Project } from "#shared/domain/project.ts";
import type { MessageKey, MessageParams } from "#shared/i18n/make-translator.ts";

/** A pure change; returns the same reference when nothing changed. */
export type Edit = (project: Project) => Project;

/** What undo says it takes back, as a sentence of the interface. */
export interface EditLabel {
  readonly key: MessageKey;
  readonly params?: MessageParams;
}
