import { ActionIcon, Kbd, Menu } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from "./icons.ts";

export interface RowMenuProps {
  /** What the row is called, for the button's name: "Ana Quiroga". */
  readonly name: string;
  /** Missing = cannot be moved that way. */
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
  /** Further Menu.Items above Remove. */
  readonly children?: ReactNode;
  readonly place?: string;
}

/** The ⋯ of a row: what can be dragged or typed is here for the mouse, with its key. */
export function RowMenu(props: RowMenuProps) {
  const translator = useTranslator();
  const isReadOnly = useIsReadOnly();
  if (isReadOnly) return null;
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--cw-dim)"
          size={30}
          aria-label={`${translator.t("common:more")}: ${props.name}`}
          data-place={props.place}
          onKeyDown={(event) => {
            if (event.key !== "Delete" || props.onRemove === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            props.onRemove();
          }}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {props.onUp === undefined ? null : (
          <Menu.Item
            leftSection={<IconArrowUp size={16} stroke={1.75} />}
            rightSection={<Kbd size="xs">Alt ↑</Kbd>}
            onClick={props.onUp}
          >
            {translator.t("common:moveUp")}
          </Menu.Item>
        )}
        {props.onDown === undefined ? null : (
          <Menu.Item
            leftSection={<IconArrowDown size={16} stroke={1.75} />}
            rightSection={<Kbd size="xs">Alt ↓</Kbd>}
            onClick={props.onDown}
          >
            {translator.t("common:moveDown")}
          </Menu.Item>
        )}
        {props.children}
        {props.onRemove === undefined ? null : (
          <Menu.Item
            leftSection={<IconTrash size={16} stroke={1.75} />}
            rightSection={<Kbd size="xs">Del</Kbd>}
            onClick={props.onRemove}
          >
            {translator.t("common:remove")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
