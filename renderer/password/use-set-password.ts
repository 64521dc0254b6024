import { notifications } from "@mantine/notifications";
import { useState } from "react";
import type { Failure } from "#shared/contract/failures.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { PasswordChange } from "#renderer/state/autosave.ts";
import { useOpenProject } from "#renderer/state/session.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";

export interface SetPassword {
  /** Closes the dialog when it is done. */
  readonly run: (secrets: PasswordChange) => Promise<void>;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly forget: () => void;
}

export function useSetPassword(): SetPassword {
  const { t } = useTranslator();
  const { autosave } = useOpenProject();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  function tell(secrets: PasswordChange, copiesLeft: number): void {
    const done = secrets.next === null ? "removed" : secrets.current === null ? "set" : "changed";
    const message = t(`password:done.${done}`);
    if (copiesLeft === 0) {
      notifications.show({ message, autoClose: 4_000, withCloseButton: false });
      return;
    }
    notifications.show({
      message: `${message} ${t("password:copiesLeft", { count: copiesLeft })}`,
      color: "ochre",
      autoClose: false,
      closeButtonProps: { "aria-label": t("shell:dismiss") },
    });
  }

  async function run(secrets: PasswordChange): Promise<void> {
    flushDrafts();
    setIsBusy(true);
    const outcome = await autosave.setPassword(secrets);
    setIsBusy(false);
    setFailure(outcome.ok ? null : outcome.error);
    if (!outcome.ok) return;
    closeDialog();
    tell(secrets, outcome.value);
  }

  return { run, isBusy, failure, forget: () => setFailure(null) };
}
