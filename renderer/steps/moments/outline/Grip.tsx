import { useDraggable } from "@dnd-kit/core";
import { IconGripVertical } from "#renderer/ui/icons.ts";
import classes from "./Outliner.module.css";

/** Handle for mouse and finger; the keyboard moves rows with Alt and the arrows. */
export function Grip(props: { readonly id: string }) {
  const { setNodeRef, listeners } = useDraggable({ id: props.id });
  return (
    <span ref={setNodeRef} className={classes.grip} data-grip aria-hidden="true" {...listeners}>
      <IconGripVertical size={14} stroke={1.75} />
    </span>
  );
}
