import { Modal } from "@mantine/core";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./help.module.css";
import { KeyList } from "./KeyList.tsx";

/** "?": the keys that work on this page. */
export function KeysDialog() {
  const { t } = useTranslator();
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={t("shell:keysHere")}
      size={560}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.lead}>{t("help:keys.lead")}</p>
      <KeyList />
    </Modal>
  );
}
