import { Modal } from "@mantine/core";
import type { Failure } from "#shared/contract/failures.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Password.module.css";
import { PasswordForm } from "./PasswordForm.tsx";

export interface PasswordDialogProps {
  /** `passwordNeeded` or `wrongPassword`; its `name` is the file that is asked about. */
  readonly failure: Failure;
  readonly onSubmit: (password: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Something with a password is to be opened: a file, an earlier version, a recovery copy. */
export function PasswordDialog({ failure, onSubmit, onClose }: PasswordDialogProps) {
  const { t } = useTranslator();
  const { name } = failure.params;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("password:ask.title")}
      size={480}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>
        {name === undefined ? t("password:ask.unnamed") : t("password:ask.lead", { name })}
      </p>
      <PasswordForm
        failure={failure}
        confirm={t("password:ask.confirm")}
        cancel={t("common:cancel")}
        onSubmit={onSubmit}
        onCancel={onClose}
      />
    </Modal>
  );
}
