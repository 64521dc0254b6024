import "@mantine/spotlight/styles.layer.css";
import { Kbd } from "@mantine/core";
import { Spotlight, createSpotlight, type SpotlightActionGroupData } from "@mantine/spotlight";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { commandStore, liveCommands } from "#renderer/app/commands.ts";
import { closeDialog } from "#renderer/app/dialog-store.ts";
import { isMac, keyNames } from "#renderer/app/keys.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { IconSearch } from "#renderer/ui/icons.ts";
import classes from "./FindDialog.module.css";
import { findEntries } from "./find-entries.ts";
import { matchEntries } from "./match-entries.ts";

const LIMIT = 40;

/** Ctrl K: any command, and anything of the project by its name. */
export function FindDialog() {
  const { t } = useTranslator();
  const project = useProject();
  const { places } = useWorkbook();
  const groups = useStore(commandStore, (state) => state.groups);
  const [store, spotlight] = useMemo(() => createSpotlight(), []);
  useEffect(() => spotlight.open(), [spotlight]);
  const [query, setQuery] = useState("");

  const actions = useMemo<SpotlightActionGroupData[]>(() => {
    const seen = new Set<string>();
    const commands = [...groups.keys()].length === 0 ? [] : liveCommands();
    const named = commands
      .filter((command) => command.id !== "find" && command.isHidden !== true)
      .filter((command) => !seen.has(command.id) && seen.add(command.id))
      .map((command) => ({
        id: `command ${command.id}`,
        label: command.label,
        rightSection: command.keys === undefined ? null : <Keys keys={command.keys} />,
        onClick: () => {
          closeDialog();
          // After the dialog has given the focus back, so that the command may move it.
          setTimeout(command.run, 0);
        },
      }));
    const items = findEntries(project).map(({ group, entries }) => ({
      group: t(`shell:groups.${group}`),
      actions: entries.map((entry) => ({
        id: `${group} ${entry.at.id ?? ""}`,
        label: entry.label,
        onClick: () => {
          closeDialog();
          setTimeout(() => places.goTo(entry.at), 0);
        },
      })),
    }));
    return [{ group: t("shell:groups.commands"), actions: named }, ...items];
  }, [groups, places, project, t]);

  return (
    <Spotlight
      store={store}
      actions={actions}
      query={query}
      onQueryChange={setQuery}
      filter={matchEntries}
      limit={LIMIT}
      shortcut={null}
      scrollable
      centered={false}
      yOffset="12vh"
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      classNames={{
        search: classes.search,
        action: classes.action,
        actionsGroup: classes.group,
        content: classes.content,
      }}
      maxHeight={420}
      nothingFound={t("shell:findNothing")}
      highlightQuery
      closeOnActionTrigger
      onSpotlightClose={closeDialog}
      searchProps={{
        placeholder: t("shell:findHint"),
        "aria-label": t("shell:find"),
        leftSection: <IconSearch size={18} stroke={1.75} />,
      }}
    />
  );
}

function Keys({ keys }: { readonly keys: string }) {
  return <Kbd>{keyNames(keys, isMac()).join(" ")}</Kbd>;
}
