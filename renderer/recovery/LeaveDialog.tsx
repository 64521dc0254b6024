import { Button, Group, Modal } from "@mantine/core";
import { useStore } from "zustand";
import { closeDialog, dialogStore } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useOpenProject, useSession } from "#renderer/state/session.tsx";
import { leaveStore } from "./leave-store.ts";
import { useSaveCopy } from "./use-save-copy.ts";

/** Never loaded later: it is needed when nothing can be loaded any more. */
export function LeaveQuestion() {
  const isAsked = useStore(dialogStore, (state) => state.open === "leave");
  return isAsked ? <LeaveDialog /> : null;
}

/** Closing a project whose latest work no disk has: asked, the harmless answer has the focus. */
function LeaveDialog() {
  const { t } = useTranslator();
  const session = useSession();
  const { autosave } = useOpenProject();
  const saveCopy = useSaveCopy();
  const { failure } = useStore(leaveStore);

  async function leave(): Promise<void> {
    closeDialog();
    await session.abandon();
  }

  async function again(): Promise<void> {
    const saved = await autosave.save();
    if (!saved.ok && autosave.hasUnkept()) {
      leaveStore.setState({ failure: saved.error });
      return;
    }
    closeDialog();
    await session.close();
  }

  return (
    <Modal
      opened
      onClose={closeDialog}
      title={t("recovery:leave.title")}
      size={560}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p>
        {t("recovery:leave.text", {
          reason: failure === null ? "" : t(`failures:${failure.code}`, failure.params),
        })}
      </p>
      <Group justify="flex-end" gap="sm" mt="xl">
        <Button variant="subtle" color="gray" mr="auto" onClick={() => void leave()}>
          {t("recovery:leave.close")}
        </Button>
        <Button variant="default" onClick={closeDialog} data-autofocus>
          {t("recovery:leave.stay")}
        </Button>
        <Button variant="default" onClick={() => void again()}>
          {t("recovery:leave.again")}
        </Button>
        <Button onClick={saveCopy}>{t("recovery:leave.download")}</Button>
      </Group>
    </Modal>
  );
}
