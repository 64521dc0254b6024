import { useElementSize } from "@mantine/hooks";
import { CompactWheel } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import type { Cycle } from "#shared/domain/project.ts";
import type { OutlineActions } from "../outline/use-outline.ts";
import { useWheel } from "./use-wheel.ts";
import { WheelList } from "./WheelList.tsx";
import classes from "./CycleColumn.module.css";

export interface WheelProps {
  readonly cycle: Cycle;
  readonly actions: OutlineActions;
  readonly onOpen: () => void;
}

/** The ring beside the list, as large as its column allows. */
export function Wheel({ cycle, actions, onOpen }: WheelProps) {
  const { ref, width, height } = useElementSize();
  const parts = useWheel(cycle);
  const isEmpty = parts.input.moments.length === 0;
  const size = Math.floor(Math.max(260, Math.min(width || 350, height || 350, 620)));
  const drawing = (
    <CompactWheel {...parts} size={size} {...(isEmpty ? {} : { onSelect: actions.selectRow })} />
  );
  return (
    <div ref={ref} className={classes.wheelRoom}>
      {isEmpty ? (
        drawing
      ) : (
        <WheelList parts={parts} actions={actions} isLarge={false} onOpen={onOpen}>
          {drawing}
        </WheelList>
      )}
    </div>
  );
}
