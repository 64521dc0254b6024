import { useDraggable } from "@dnd-kit/core";
import { useEffect, useRef } from "react";
import { IconGripVertical } from "#renderer/ui/icons.ts";
import classes from "./Outliner.module.css";

/**
 * Handle for mouse and finger; the keyboard moves rows with Alt and the arrows. A long press
 * of a finger anywhere on the row picks it up too: the grip listens for its row, so that
 * only grips are drawn again when a drag begins.
 */
export function Grip(props: { readonly id: string }) {
  const { setNodeRef, listeners } = useDraggable({ id: props.id });
  const grip = useRef<HTMLSpanElement | null>(null);
  const onTouchStart = listeners?.["onTouchStart"];
  useEffect(() => {
    const row = grip.current?.closest<HTMLElement>("[role=row]");
    if (row === null || row === undefined || onTouchStart === undefined) return;
    const begin = (event: TouchEvent): void => {
      const isText = event.target instanceof HTMLInputElement;
      // The sensors read the native event out of React's.
      if (!isText) onTouchStart({ nativeEvent: event });
    };
    row.addEventListener("touchstart", begin, { passive: true });
    return () => row.removeEventListener("touchstart", begin);
  }, [onTouchStart]);
  return (
    <span
      ref={(element) => {
        setNodeRef(element);
        grip.current = element;
      }}
      className={classes.grip}
      data-grip
      aria-hidden="true"
      onPointerDown={(event) => listeners?.["onPointerDown"]?.(event)}
    >
      <IconGripVertical size={14} stroke={1.75} />
    </span>
  );
}
