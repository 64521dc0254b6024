import { Kbd, UnstyledButton } from "@mantine/core";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { IconPlus } from "#renderer/ui/icons.ts";
import classes from "./Rows.module.css";

export interface AddRowProps {
  readonly label: string;
  readonly onAdd: () => void;
  /** Enter in the last row does the same. */
  readonly isEnter?: boolean;
}

/** The last row of a list is always the next one. */
export function AddRow(props: AddRowProps) {
  if (useIsReadOnly()) return null;
  return (
    <UnstyledButton className={classes.add} onClick={props.onAdd}>
      <IconPlus size={16} stroke={1.75} aria-hidden />
      <span>{props.label}</span>
      {props.isEnter === true ? <Kbd size="xs">Enter</Kbd> : null}
    </UnstyledButton>
  );
}
