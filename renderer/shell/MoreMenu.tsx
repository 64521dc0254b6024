import { ActionIcon, Menu } from "@mantine/core";
import { openDialog } from "#renderer/app/dialog-store.ts";
import { PreferenceItems } from "#renderer/app/PreferenceItems.tsx";
import { PasswordItems } from "#renderer/password/PasswordItems.tsx";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useOwnVersions } from "#renderer/restore/use-own-versions.ts";
import {
  IconDeviceFloppy,
  IconDots,
  IconHelp,
  IconHistory,
  IconInfoCircle,
  IconKeyboard,
  IconX,
} from "#renderer/ui/icons.ts";
import { useCloseProject } from "./use-close-project.ts";
import { useSaveAs } from "./use-save-as.ts";
import classes from "./UndoButtons.module.css";

/** Everything that is not needed at every moment. */
export function MoreMenu() {
  const { t } = useTranslator();
  const saveAs = useSaveAs();
  const versions = useOwnVersions();
  const close = useCloseProject();
  return (
    <Menu position="bottom-end" width={290} closeOnItemClick>
      <Menu.Target>
        <ActionIcon size={32} className={classes.button} aria-label={t("shell:menu.more")}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconDeviceFloppy size={16} />} onClick={saveAs}>
          {t("shell:menu.saveAs")}
        </Menu.Item>
        <Menu.Item leftSection={<IconHistory size={16} />} onClick={versions}>
          {t("restore:menu")}
        </Menu.Item>
        <Menu.Item leftSection={<IconX size={16} />} onClick={close}>
          {t("shell:menu.close")}
        </Menu.Item>
        <PasswordItems />
        <Menu.Divider />
        <PreferenceItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconHelp size={16} />} onClick={() => openDialog("help")}>
          {t("shell:menu.help")}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={() => openDialog("keys")}>
          {t("shell:menu.keys")}
        </Menu.Item>
        <Menu.Item leftSection={<IconInfoCircle size={16} />} onClick={() => openDialog("about")}>
          {t("shell:menu.about")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
