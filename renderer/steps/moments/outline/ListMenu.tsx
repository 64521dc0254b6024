import { ActionIcon, Kbd, Menu } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { IconDots } from "#renderer/ui/icons.ts";
import { openPaste, pastePlace } from "../paste/paste-store.ts";
import type { OutlineActions } from "./use-outline.ts";

/** The ⋯ of the whole list: what concerns all moments, for the mouse, with its key. */
export function ListMenu({ actions }: { readonly actions: OutlineActions }) {
  const { t } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const cycle = useCycle();
  const { places } = useWorkbook();
  if (isReadOnly) return null;
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--cw-dim)"
          size={26}
          ml={4}
          aria-label={t("moments:list.more")}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          onClick={() =>
            openPaste({
              text: "",
              at: pastePlace(places.getState().place.id, cycle),
              back: "moment",
            })
          }
        >
          {t("moments:command.paste")}
        </Menu.Item>
        {cycle.moments.length < 2 ? null : (
          <Menu.Item rightSection={<Kbd size="xs">Ctrl A</Kbd>} onClick={actions.selectAll}>
            {t("moments:command.all")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
