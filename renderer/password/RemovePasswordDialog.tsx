import { Modal } from "@mantine/core";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Password.module.css";
import { PasswordForm } from "./PasswordForm.tsx";
import { useSetPassword } from "./use-set-password.ts";

/** Takes the password away; whoever does it must know it. */
export function RemovePasswordDialog() {
  const { t } = useTranslator();
  const { run, failure } = useSetPassword();
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={t("password:remove.title")}
      size={480}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>{t("password:remove.lead")}</p>
      <PasswordForm
        failure={failure}
        confirm={t("password:remove.confirm")}
        cancel={t("common:cancel")}
        onSubmit={(current) => run({ current, next: null })}
        onCancel={closeDialog}
      />
    </Modal>
  );
}
