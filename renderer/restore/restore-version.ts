import { notifications } from "@mantine/notifications";
import type { VersionsOf } from "#shared/contract/restore.ts";
import type { BackupId, DocId } from "#shared/contract/types.ts";
import { fail, ok } from "#shared/result.ts";
import type { Outcome } from "#shared/contract/failures.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { savedWhen } from "#renderer/conflict/conflict-words.ts";
import { tellFailure } from "#renderer/shell/tell-failure.ts";
import type { Session } from "#renderer/state/session-store.ts";
import type { OpenProject } from "#renderer/state/open-project.ts";

export interface ChosenVersion {
  readonly of: VersionsOf;
  readonly backupId: BackupId;
}

/**
 * Puts the content of an earlier version into the project, opening it first when it is not
 * open, as one step that undo takes back. The present content is kept before.
 */
export async function restoreVersion(
  session: Session,
  translator: Translator,
  { of, backupId }: ChosenVersion,
): Promise<boolean> {
  const { t } = translator;
  await session.leaveLook();
  if ("fileId" in of && !(await session.openFile(of.fileId))) return false;
  const { open } = session.store.getState();
  if (open === null || open.workbook.projects.getState().readOnly !== null) return false;
  const flushed = await handedOver(open);
  if (!flushed.ok) {
    tellFailure(t, flushed.error);
    return false;
  }
  const { projects, places, now } = open.workbook;
  const outcome = await session.bridge.call("versions.restore", { docId: flushed.value, backupId });
  if (!outcome.ok) {
    tellFailure(t, outcome.error);
    return false;
  }
  const { project, savedAt } = outcome.value;
  const when = savedWhen(translator, savedAt, now());
  const { place } = places.getState();
  projects.apply(() => project, { label: { key: "restore:undo", params: { when } }, place });
  notifications.show({
    id: "restored",
    message: t("restore:restored", { when }),
    autoClose: 8_000,
  });
  return true;
}

/** The host keeps what it holds: that must be what is on the screen. */
async function handedOver({ autosave, workbook }: OpenProject): Promise<Outcome<DocId>> {
  const flushed = await autosave.flush();
  if (!flushed.ok && autosave.hasUnkept()) return fail(flushed.error);
  return ok(workbook.projects.getState().docId);
}
