import {
  DndContext,
  DragOverlay,
  PointerSensor,
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

/** Rows by mouse or finger: a line shows where the moment will stand. */
export function OutlineDrag(props: OutlineDragProps) {
  const { rows, tops, unit, list, outline } = props;
  const { t } = useTranslator();
  const [dragged, setDragged] = useState<MomentRowData | null>(null);
  const [place, setPlace] = useState<number | null>(null);
  const pointer = useRef(0);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));

  function follow(event: PointerEvent): void {
    pointer.current = event.clientY;
  }
  function whereNow(): number | null {
    const box = list.current?.getBoundingClientRect();
    return box === undefined ? null : dropPlace(tops, (pointer.current - box.top) / unit);
  }
  function finish(): void {
    window.removeEventListener("pointermove", follow, { capture: true });
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
        if (activatorEvent instanceof PointerEvent) pointer.current = activatorEvent.clientY;
        window.addEventListener("pointermove", follow, { capture: true });
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
