import type { RecoveryEntry } from "#shared/contract/types.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { stripEnding } from "#renderer/start/file-name.ts";

/** The client, or the file where no client is named or may be told. */
export function copyName({ t }: Translator, { summary, fileName }: RecoveryEntry): string {
  if (summary !== null && summary.client !== "") return summary.client;
  return fileName === null ? t("common:untitled") : stripEnding(fileName);
}
