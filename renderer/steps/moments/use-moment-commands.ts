import { useMemo } from "react";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useIsReadOnly, useSelectedId, useWorkbook } from "#renderer/state/workbook.tsx";
import { openPaste, pastePlace } from "./paste/paste-store.ts";
import type { Outline } from "./outline/use-outline.ts";

/** What the list can do, for Ctrl K and the list of keys; the list binds the keys itself. */
export function useMomentCommands({ actions }: Outline): void {
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const cycle = useCycle();
  const { places } = useWorkbook();
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
        id: "moments.paste",
        label: t("moments:command.paste"),
        run: () => {
          // Curves and blueprint have no rows to paste into: the list shows what arrives.
          if (places.getState().place.view !== "table") places.setView("cycle");
          openPaste({
            text: "",
            at: pastePlace(places.getState().place.id, cycle),
            back: "moment",
          });
        },
        isEnabled: !isReadOnly,
      },
      {
        id: "moments.all",
        label: t("moments:command.all"),
        keys: "mod+a",
        run: actions.selectAll,
        isEnabled: cycle.moments.length > 1,
        isBoundByPage: true,
      },
      {
        id: "moments.bulk",
        label: t("moments:command.bulk"),
        keys: "M",
        run: actions.openBulk,
        isEnabled: !isReadOnly && cycle.moments.length > 1,
        isBoundByPage: true,
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
        id: "moments.split",
        label: t("moments:command.split"),
        keys: "S",
        run: () => {
          const moment = cycle.moments.find((each) => each.id === places.getState().place.id);
          if (moment !== undefined) actions.split(moment.id);
        },
        ...ofSelection,
      },
      {
        id: "moments.join",
        label: t("moments:command.join"),
        keys: "J",
        run: actions.join,
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
  }, [t, actions, isReadOnly, isSelected, cycle, places]);
  useCommands(commands);
}
