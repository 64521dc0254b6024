import { useCallback, useMemo } from "react";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { openDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession, useSessionState } from "#renderer/state/session.tsx";

/** Keys that work: a browser keeps Ctrl N and Ctrl O for itself. */
export function startKeys(browserKeys: boolean): { readonly begin: string; readonly open: string } {
  return browserKeys ? { begin: "alt+n", open: "alt+o" } : { begin: "mod+n", open: "mod+o" };
}

/** Asks for a file: the system's own dialog where there is one, else ours. */
export function useOpenFile(): () => void {
  const session = useSession();
  return useCallback(() => {
    const hasDialogs = session.store.getState().host?.capabilities.nativeDialogs === true;
    if (hasDialogs) void session.pickFile();
    else openDialog("openFile");
  }, [session]);
}

export function useStartCommands(): void {
  const { t } = useTranslator();
  const session = useSession();
  const openFile = useOpenFile();
  const browserKeys = useSessionState((state) => state.host?.capabilities.browserKeys ?? true);
  const commands = useMemo<readonly Command[]>(() => {
    const keys = startKeys(browserKeys);
    return [
      {
        id: "newProject",
        label: t("start:newProject"),
        keys: keys.begin,
        run: () => void session.begin(),
      },
      { id: "openFile", label: t("start:openFile"), keys: keys.open, run: openFile },
    ];
  }, [browserKeys, openFile, session, t]);
  useCommands(commands);
}
