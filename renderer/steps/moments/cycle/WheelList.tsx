import type { KeyboardEvent, ReactNode } from "react";
import { markId } from "#shared/charts/cycle-wheel/Moments.tsx";
import { rowCommand } from "../outline/outline-keys.ts";
import type { OutlineActions } from "../outline/use-outline.ts";
import type { WheelParts } from "./use-wheel.ts";
import classes from "./CycleColumn.module.css";

export interface WheelListProps {
  readonly parts: WheelParts;
  readonly actions: OutlineActions;
  /** Large: + and − zoom there, so they do not change the emotion. */
  readonly isLarge: boolean;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** The ring that can be walked: a list to those who hear it, arrows to those who type. */
export function WheelList({ parts, actions, isLarge, onOpen, children }: WheelListProps) {
  const { input, words, selectedId, idPrefix } = parts;
  const at = input.moments.findIndex(({ id }) => id === selectedId);

  function go(to: number): void {
    const next = input.moments[Math.max(0, Math.min(input.moments.length - 1, to))];
    if (next === undefined) return;
    actions.selectRow(next.id);
    // Only the large one scrolls; a mark that is in sight stays where it is.
    if (isLarge) {
      document
        .getElementById(markId(idPrefix, next.id))
        ?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const last = input.moments.length - 1;
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
    else if (isPlain && event.key === "Enter" && onOpen !== undefined) onOpen();
    else if (command?.do === "critical") actions.toggleCritical();
    else if (command?.do === "episode") actions.episode();
    else if (command?.do === "emotion" && !isLarge) actions.stepEmotion(command.by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      role="listbox"
      tabIndex={0}
      className={classes.wheel}
      data-large={isLarge ? true : undefined}
      data-autofocus={isLarge ? true : undefined}
      aria-label={words.describe(input)}
      aria-activedescendant={selectedId === null ? undefined : markId(idPrefix, selectedId)}
      onKeyDown={handleKeyDown}
    >
      {children}
    </div>
  );
}
