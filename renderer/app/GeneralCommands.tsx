import { useEffect, useMemo } from "react";
import { LANGUAGE_NAMES, LANGUAGES } from "#shared/language.ts";
import type { MenuCommand } from "#shared/contract/events.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSession } from "#renderer/state/session.tsx";
import { liveCommands, useCommands, type Command } from "./commands.ts";
import { openDialog } from "./dialog-store.ts";

/** The commands that are there on every screen, and the native menu's way to all of them. */
export function GeneralCommands() {
  const { t } = useTranslator();
  const session = useSession();

  const commands = useMemo<readonly Command[]>(() => {
    function nextTheme(): void {
      const { theme } = session.store.getState().settings;
      void session.changeSettings({ theme: theme === "dark" ? "light" : "dark" });
    }
    function nextTextSize(): void {
      const { textSize } = session.store.getState().settings;
      const next = textSize === "normal" ? "projector" : "normal";
      void session.changeSettings({ textSize: next });
    }
    return [
      { id: "help", label: t("shell:menu.help"), keys: "F1", run: () => openDialog("help") },
      { id: "keys", label: t("shell:menu.keys"), keys: "?", run: () => openDialog("keys") },
      { id: "about", label: t("shell:menu.about"), run: () => openDialog("about") },
      { id: "theme", label: t("help:commands.theme"), run: nextTheme },
      { id: "textSize", label: t("help:commands.textSize"), run: nextTextSize },
      ...LANGUAGES.map((language) => ({
        id: `language.${language}`,
        label: `${t("shell:menu.language")}: ${LANGUAGE_NAMES[language]}`,
        run: () => void session.changeSettings({ language }),
      })),
    ];
  }, [session, t]);
  useCommands(commands);

  useEffect(() => session.bridge.on("menuCommand", ({ command }) => runById(command)), [session]);
  return null;
}

/** The native menu's commands carry the ids of ours. */
function runById(id: MenuCommand): void {
  const wanted = id === "closeProject" ? "close" : id;
  liveCommands()
    .findLast((command) => command.id === wanted)
    ?.run();
}
