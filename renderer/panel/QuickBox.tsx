import type { ChangeEvent, KeyboardEvent } from "react";
import classes from "./Panel.module.css";

export interface QuickBoxProps {
  readonly box: number;
  readonly label: string;
  /** 1–5, 0 = cannot judge, null = not typed yet. */
  readonly score: number | null;
  readonly isCurrent: boolean;
  readonly onType: (score: number) => void;
  readonly onBack: () => void;
  /** Moments down (+1) or up (−1). */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemark: () => void;
  readonly onFocus: () => void;
}

/** One box of a paper ballot: takes one digit and nothing else. */
export function QuickBox(props: QuickBoxProps) {
  /** Keyboards on the screen tell no key, only what they typed. */
  function handleChange(event: ChangeEvent<HTMLInputElement>): void {
    // The character just typed: the old digit may still stand beside it.
    const typed =
      event.nativeEvent instanceof InputEvent
        ? (event.nativeEvent.data ?? "")
        : event.currentTarget.value;
    if (/^[0-5]$/.test(typed)) props.onType(Number(typed));
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A digit over the same digit changes nothing that onChange could tell.
    if (/^[0-5]$/.test(event.key)) props.onType(Number(event.key));
    else if (event.key === "Backspace" || event.key === "Delete") props.onBack();
    else if (event.key === "ArrowDown") props.onMove(1);
    else if (event.key === "ArrowUp") props.onMove(-1);
    else if (event.key.toLowerCase() === "r") props.onRemark();
    else return;
    event.preventDefault();
  }
  return (
    <input
      className={classes.quickBox}
      inputMode="numeric"
      autoComplete="off"
      aria-label={props.label}
      data-box={props.box}
      {...(props.isCurrent ? { "data-autofocus": true } : {})}
      tabIndex={props.isCurrent ? 0 : -1}
      value={props.score ?? ""}
      onChange={handleChange}
      onKeyDown={handleKeyDown}
      onFocus={(event) => {
        event.currentTarget.select();
        props.onFocus();
      }}
    />
  );
}
