import { Menu } from "@mantine/core";
import { IconKey, IconLock, IconLockOpen2 } from "#renderer/ui/icons.ts";
import { usePasswordActions } from "./use-password-actions.ts";

const ICONS = { setPassword: IconKey, removePassword: IconLockOpen2, lockNow: IconLock } as const;

/** The password in the workbook's menu: what cannot be done is not there. */
export function PasswordItems() {
  const commands = usePasswordActions().filter(({ isEnabled }) => isEnabled !== false);
  if (commands.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      {commands.map(({ id, label, run }) => {
        const Icon = ICONS[id as keyof typeof ICONS];
        return (
          <Menu.Item key={id} leftSection={<Icon size={16} />} onClick={run}>
            {label}
          </Menu.Item>
        );
      })}
    </>
  );
}
