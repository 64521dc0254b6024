import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconAdjustmentsHorizontal } from "#renderer/ui/icons.ts";
import { useWheelLook, wheelLook } from "./wheel-look.ts";

const ENCODINGS = ["emotion", "type", "channel"] as const;

/** What the wheel shows beside its moments. */
export function LookMenu({ size = 34 }: { readonly size?: number }) {
  const { t } = useTranslator();
  const look = useWheelLook();
  const label = t("figures:look.menu");
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Tooltip label={label}>
          <ActionIcon variant="default" size={size} aria-label={label}>
            <IconAdjustmentsHorizontal size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown maw={300}>
        {ENCODINGS.map((name) => (
          <Menu.CheckboxItem
            key={name}
            checked={look[name]}
            onChange={(isOn) => wheelLook.setState({ [name]: isOn })}
            closeMenuOnClick={false}
          >
            {t(`figures:look.${name}`)}
          </Menu.CheckboxItem>
        ))}
        <Menu.Label>{t("figures:look.note")}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
