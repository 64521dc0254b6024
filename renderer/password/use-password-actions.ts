import { useMemo } from "react";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { openDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProjectState } from "#renderer/state/workbook.tsx";
import { useLock } from "./use-lock.ts";

/** What can be done about the password of the open project. */
export function usePasswordActions(): readonly Command[] {
  const { t } = useTranslator();
  const isSealed = useProjectState((state) => state.isSealed);
  const isReadOnly = useIsReadOnly();
  const lock = useLock();
  return useMemo<readonly Command[]>(
    () => [
      {
        id: "setPassword",
        label: t(isSealed ? "password:menu.change" : "password:menu.set"),
        isEnabled: !isReadOnly,
        run: () => openDialog("setPassword"),
      },
      {
        id: "removePassword",
        label: t("password:menu.remove"),
        isEnabled: isSealed && !isReadOnly,
        run: () => openDialog("removePassword"),
      },
      { id: "lockNow", label: t("password:menu.lockNow"), isEnabled: isSealed, run: lock },
    ],
    [isReadOnly, isSealed, lock, t],
  );
}

/** For Ctrl K. */
export function usePasswordCommands(): void {
  useCommands(usePasswordActions());
}
