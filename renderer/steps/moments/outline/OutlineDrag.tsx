import {
  DndContext,
  DragOverlay,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type Announcements,
} from "@dnd-kit/core";
import { useRef, useState, type ReactNode, type RefObject } from "react";
import type { OutlineTarget } from "#shared/domain/moments/edit-order.ts";
import { Mark } from "#renderer/ui/Mark.tsx";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { MomentRowData, OutlineRow } from "./outline-rows.ts";
import type { Outline } from "./use-outline.ts";
import classes from "./Outliner.module.css";

export interface OutlineDragProps {
  readonly rows: readonly OutlineRow[];
  readonly tops: readonly number[];
  /** Pixels of a sixteenth rem. */
  readonly unit: number;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly outline: Outline;
  readonly children: ReactNode;
}

/** Before which row something let go at `y` (in row units) comes to stand. */
export function dropPlace(tops: readonly number[], y: number): number {
  const rows = tops.length - 1;
  for (let at = 0; at < rows; at += 1) {
    const middle = ((tops[at] ?? 0) + (tops[at + 1] ?? 0)) / 2;
    if (y < middle) return at;
  }
  return rows;
}

/** The item of the outline that a place in the list stands for. */
export function dropTarget(rows: readonly OutlineRow[], place: number): OutlineTarget {
  for (const row of rows.slice(place)) {
    if (row.kind === "moment") return row.moment.id;
    if (row.kind === "stage" && row.stage !== null) return row.stage.id;
  }
  return null;
}

const LONG_PRESS_MS = 250;

/** Where the pointer or the first finger is, from the top of the window. */
function heightOf(event: Event): number | null {
  if (event instanceof PointerEvent) return event.clientY;
  // Firefox on a desk has no touch events.
  if (typeof TouchEvent === "undefined" || !(event instanceof TouchEvent)) return null;
  return event.touches[0]?.clientY ?? null;
}

/** Rows by mouse or finger: a line shows where the moment will stand. */
export function OutlineDrag(props: OutlineDragProps) {
  const { rows, tops, unit, list, outline } = props;
  const { t } = useTranslator();
  const [dragged, setDragged] = useState<MomentRowData | null>(null);
  const [place, setPlace] = useState<number | null>(null);
  const pointer = useRef(0);
  // The grip at once; a finger anywhere on the row after a moment, since a swipe scrolls.
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: LONG_PRESS_MS, tolerance: 8 } }),
  );

  function follow(event: PointerEvent | TouchEvent): void {
    pointer.current = heightOf(event) ?? pointer.current;
  }
  function whereNow(): number | null {
    const box = list.current?.getBoundingClientRect();
    return box === undefined ? null : dropPlace(tops, (pointer.current - box.top) / unit);
  }
  function finish(): void {
    window.removeEventListener("pointermove", follow, { capture: true });
    window.removeEventListener("touchmove", follow, { capture: true });
    setDragged(null);
    setPlace(null);
  }

  const silent = (): undefined => undefined;
  const announcements: Announcements = {
    onDragStart: () => t("moments:drag.start"),
    onDragOver: silent,
    onDragEnd: () => t("moments:drag.end"),
    onDragCancel: () => t("moments:drag.cancel"),
  };

  return (
    <DndContext
      sensors={sensors}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t("moments:drag.how") },
        container: document.body,
      }}
      onDragStart={({ active, activatorEvent }) => {
        const row = rows.find((each) => each.key === active.id);
        setDragged(row?.kind === "moment" ? row : null);
        pointer.current = heightOf(activatorEvent) ?? 0;
        // The row with the focus is the selected one and stays drawn while a long list scrolls:
        // a finger must not lose its row. A field elsewhere would pull the list to itself.
        const element = list.current?.querySelector<HTMLElement>(
          `[data-row="${CSS.escape(String(active.id))}"]`,
        );
        element?.focus({ preventScroll: true });
        window.addEventListener("pointermove", follow, { capture: true });
        window.addEventListener("touchmove", follow, { capture: true });
      }}
      onDragMove={() => setPlace(whereNow())}
      onDragCancel={finish}
      onDragEnd={() => {
        const at = whereNow();
        if (dragged !== null && at !== null) {
          outline.actions.drop(dragged.moment.id, dropTarget(rows, at));
        }
        finish();
      }}
    >
      <div className={classes.dragging} data-dragging={dragged !== null || undefined}>
        {props.children}
        {place === null ? null : (
          <div
            className={classes.dropLine}
            style={{ top: `calc(${(tops[place] ?? 0) / 16}rem - 1px)` }}
          />
        )}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged === null ? null : (
          <div className={classes.overlay}>
            <Mark number={dragged.number} isCritical={dragged.isCritical} size={22} />
            {outline.picked.size > 1 && outline.picked.has(dragged.key)
              ? t("common:moments", { count: outline.picked.size })
              : dragged.moment.title}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}
