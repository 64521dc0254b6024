import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { useMemo } from "react";
import { useCommands, type Command } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { IconCopy, IconPhotoDown, IconVector } from "#renderer/ui/icons.ts";
import { figureLook, useFigureLook } from "./figure-store.ts";
import { useFigure, type FigureChoice } from "./use-figure.ts";

export interface FigureActionsProps extends FigureChoice {
  /** False where the same figure is on the page a second time: commands are listed once. */
  readonly hasCommands?: boolean;
  /** Side of the button in pixels. */
  readonly size?: number;
}

/** Copy and save for any figure of the workbook, the same control everywhere. */
export function FigureActions({ hasCommands = true, size = 34, ...choice }: FigureActionsProps) {
  const { t } = useTranslator();
  const { isOneInk, isUpright } = useFigureLook();
  const figure = useFigure(choice);
  const name = t(`figures:name.${choice.drawing}`);
  const label = t("figures:menu", { name });
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      {hasCommands ? <FigureCommands name={name} copy={figure.copy} save={figure.save} /> : null}
      <Menu.Target>
        <Tooltip label={label}>
          <ActionIcon
            variant="default"
            size={size}
            aria-label={label}
            aria-busy={figure.isBusy}
            data-figure={choice.drawing}
          >
            <IconPhotoDown size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={16} stroke={1.75} />} onClick={figure.copy}>
          {t("figures:copy")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPhotoDown size={16} stroke={1.75} />}
          onClick={() => figure.save("png")}
        >
          {t("figures:savePng")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconVector size={16} stroke={1.75} />}
          onClick={() => figure.save("svg")}
        >
          {t("figures:saveSvg")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.CheckboxItem
          checked={isOneInk}
          onChange={(isOn) => figureLook.setState({ isOneInk: isOn })}
          closeMenuOnClick={false}
        >
          {t("figures:oneInk")}
        </Menu.CheckboxItem>
        {choice.drawing === "wheel" ? (
          <Menu.CheckboxItem
            checked={isUpright}
            onChange={(isOn) => figureLook.setState({ isUpright: isOn })}
            closeMenuOnClick={false}
          >
            {t("figures:upright")}
          </Menu.CheckboxItem>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

interface FigureCommandsProps {
  readonly name: string;
  readonly copy: () => void;
  readonly save: (format: "png" | "svg") => void;
}

function FigureCommands({ name, copy, save }: FigureCommandsProps) {
  const { t } = useTranslator();
  const commands = useMemo(
    (): readonly Command[] => [
      { id: "figure.copy", label: t("figures:command.copy", { name }), run: copy },
      { id: "figure.png", label: t("figures:command.png", { name }), run: () => save("png") },
      { id: "figure.svg", label: t("figures:command.svg", { name }), run: () => save("svg") },
    ],
    [t, name, copy, save],
  );
  useCommands(commands);
  return null;
}
