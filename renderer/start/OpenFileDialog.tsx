import { Button, FileButton, Modal } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Failure } from "#shared/contract/failures.ts";
import type { Output } from "#shared/contract/methods.ts";
import type { FileId } from "#shared/contract/types.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession, useSessionState } from "#renderer/state/session.tsx";
import { Fingerprint } from "#renderer/ui/Fingerprint.tsx";
import { stripEnding } from "./file-name.ts";
import classes from "./OpenFileDialog.module.css";
import { handleRowKeys } from "./row-keys.ts";
import { whenWords } from "./when-words.ts";

type Listed = Output<"files.list">[number];

/** Hosts without dialogs of their own: the projects of the folder, or a file from elsewhere. */
export function OpenFileDialog() {
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const folder = useSessionState((state) => state.host?.projectFolder ?? "");
  const [files, setFiles] = useState<readonly Listed[] | null>(null);
  const [now] = useState(() => new Date());
  const rows = useRef<HTMLUListElement | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    void (async () => {
      const outcome = await session.bridge.call("files.list", {});
      if (outcome.ok) setFiles(outcome.value);
      else setFailure(outcome.error);
    })();
  }, [session]);

  // The list comes after the dialog has taken the focus.
  useEffect(() => {
    if (files !== null) rows.current?.querySelector<HTMLElement>("[data-row]")?.focus();
  }, [files]);

  async function open(fileId: FileId): Promise<void> {
    const isOpen = await session.openFile(fileId);
    const { failure: reason, question, damaged } = session.store.getState();
    // A question about the file, and a damaged one, have dialogs of their own.
    if (isOpen || question !== null || damaged !== null) closeDialog();
    else setFailure(reason);
    session.forgetFailure();
  }

  async function take(file: File | null): Promise<void> {
    if (file === null) return;
    const taken = await session.bridge.takeDropped(file);
    if (taken.ok) await open(taken.value.fileId);
    else setFailure(taken.error);
  }

  return (
    <Modal
      opened
      onClose={closeDialog}
      title={t("start:open.title")}
      size={600}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {failure === null ? null : (
        <p className={classes.failure} role="alert">
          {t(`failures:${failure.code}`, failure.params)}
        </p>
      )}
      {files === null ? null : (
        <p className={classes.lead}>
          {t(files.length === 0 ? "start:open.none" : "start:open.lead", { folder })}
        </p>
      )}
      <ul ref={rows} className={classes.rows} onKeyDown={handleRowKeys}>
        {(files ?? []).map(({ file, savedAt, summary }) => (
          <li key={file.fileId}>
            <button
              type="button"
              className={classes.row}
              data-row
              onClick={() => void open(file.fileId)}
            >
              <Fingerprint value={summary?.fingerprint ?? ""} size={48} />
              <span className={classes.names}>
                <span className={classes.name}>{stripEnding(file.name)}</span>
                <span className={classes.quiet}>
                  {t("start:open.saved", { when: whenWords(translator, savedAt, now) })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <FileButton accept=".cycle" onChange={(file) => void take(file)}>
          {(button) => (
            <Button {...button} variant="default">
              {t("start:open.choose")}
            </Button>
          )}
        </FileButton>
        <p className={classes.quiet}>{t("start:open.chooseNote")}</p>
      </div>
    </Modal>
  );
}
