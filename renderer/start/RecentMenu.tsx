import { ActionIcon, Menu } from "@mantine/core";
import type { FileRef } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { openVersions } from "#renderer/restore/versions-store.ts";
import { IconDots, IconHistory, IconX } from "#renderer/ui/icons.ts";
import { stripEnding } from "./file-name.ts";

/** What can be done with a project without opening it. */
export function RecentMenu(props: { readonly file: FileRef; readonly onForget: () => void }) {
  const { t } = useTranslator();
  const { fileId, name } = props.file;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--cw-dim)"
          size={32}
          aria-label={t("restore:rowMenu")}
        >
          <IconDots size={18} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconHistory size={16} />}
          onClick={() => openVersions({ of: { fileId }, name: stripEnding(name) })}
        >
          {t("restore:menu")}
        </Menu.Item>
        <Menu.Item leftSection={<IconX size={16} />} onClick={props.onForget}>
          {t("start:forget")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
