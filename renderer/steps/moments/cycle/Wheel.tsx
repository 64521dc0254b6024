import { useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useId, useMemo, type KeyboardEvent } from "react";
import { CompactWheel } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import { wheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { markId } from "#shared/charts/cycle-wheel/Moments.tsx";
import { DARK, LIGHT } from "#shared/charts/palette.ts";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject, useSelectedId } from "#renderer/state/workbook.tsx";
import { rowCommand } from "../outline/outline-keys.ts";
import type { OutlineActions } from "../outline/use-outline.ts";
import classes from "./CycleColumn.module.css";

export interface WheelProps {
  readonly cycle: Cycle;
  readonly actions: OutlineActions;
  readonly onOpen: () => void;
}

/** The ring that can be walked: a list to those who hear it, arrows to those who type. */
export function Wheel({ cycle, actions, onOpen }: WheelProps) {
  const translator = useTranslator();
  const client = useProject().engagement.client;
  const selected = useSelectedId();
  const scheme = useComputedColorScheme("light");
  const { ref, width, height } = useElementSize();
  const prefix = useId();
  const input = useMemo(() => wheelInput(cycle, client), [cycle, client]);
  const words = useMemo(() => wheelWords(translator), [translator]);
  const at = cycle.moments.findIndex((moment) => moment.id === selected);
  const selectedId = cycle.moments[at]?.id ?? null;
  const size = Math.floor(Math.max(260, Math.min(width || 350, height || 350, 620)));
  const drawing = (
    <CompactWheel
      input={input}
      words={words}
      palette={scheme === "dark" ? DARK : LIGHT}
      size={size}
      selectedId={selectedId}
      idPrefix={prefix}
      {...(input.moments.length === 0 ? {} : { onSelect: (id: MomentId) => actions.selectRow(id) })}
    />
  );

  function go(to: number): void {
    const next = cycle.moments[Math.max(0, Math.min(cycle.moments.length - 1, to))];
    if (next !== undefined) actions.selectRow(next.id);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const last = cycle.moments.length - 1;
    const places: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at === -1 ? last : at - 1,
      ArrowUp: at === -1 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const to = places[event.key];
    const isPlain = !event.altKey && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    const command = rowCommand(event);
    if (isPlain && to !== undefined) go(to);
    else if (isPlain && event.key === "Enter") onOpen();
    else if (command?.do === "critical") actions.toggleCritical();
    else if (command?.do === "emotion") actions.stepEmotion(command.by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={ref} className={classes.wheelRoom}>
      {input.moments.length === 0 ? (
        drawing
      ) : (
        <div
          role="listbox"
          tabIndex={0}
          className={classes.wheel}
          aria-label={words.describe(input)}
          aria-activedescendant={selectedId === null ? undefined : markId(prefix, selectedId)}
          onKeyDown={handleKeyDown}
        >
          {drawing}
        </div>
      )}
    </div>
  );
}
