import { useMemo } from "react";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useSelectedId } from "#renderer/state/workbook.tsx";
import type { Outline } from "./outline/use-outline.ts";

/** What the list can do, for Ctrl K and the list of keys; the list binds the keys itself. */
export function useMomentCommands({ actions }: Outline): void {
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const isSelected = useSelectedId() !== undefined;
  const commands = useMemo((): readonly Command[] => {
    const ofSelection = { isEnabled: !isReadOnly && isSelected, isBoundByPage: true };
    return [
      {
        id: "moments.next",
        label: t("moments:command.next"),
        run: () => actions.focusRow("add"),
        isEnabled: !isReadOnly,
      },
      {
        id: "moments.critical",
        label: t("moments:command.critical"),
        keys: "C",
        run: actions.toggleCritical,
        ...ofSelection,
      },
      {
        id: "moments.episode",
        label: t("moments:command.episode"),
        keys: "E",
        run: actions.episode,
        ...ofSelection,
      },
      {
        id: "moments.lower",
        label: t("moments:command.lower"),
        keys: "-",
        run: () => actions.stepEmotion(-1),
        ...ofSelection,
      },
      {
        id: "moments.raise",
        label: t("moments:command.raise"),
        keys: "+",
        run: () => actions.stepEmotion(1),
        ...ofSelection,
      },
      {
        id: "moments.up",
        label: t("common:moveUp"),
        keys: "alt+ArrowUp",
        run: () => actions.shift(-1),
        ...ofSelection,
      },
      {
        id: "moments.down",
        label: t("common:moveDown"),
        keys: "alt+ArrowDown",
        run: () => actions.shift(1),
        ...ofSelection,
      },
      {
        id: "moments.remove",
        label: t("moments:command.remove"),
        keys: "Delete",
        run: actions.remove,
        ...ofSelection,
      },
    ];
  }, [t, actions, isReadOnly, isSelected]);
  useCommands(commands);
}
