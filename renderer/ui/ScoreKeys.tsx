import { UnstyledButton } from "@mantine/core";
import { useRef, type KeyboardEvent } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import classes from "./ScoreKeys.module.css";

const SCORES = [1, 2, 3, 4, 5] as const;

export interface ScoreKeysProps {
  readonly label: string;
  /** 1–5, also between two keys when it is a mean; null = nobody has said it yet. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** `${id}/${field}`: where a jump finds this control. */
  readonly place?: string;
}

/**
 * A score of 1–5 as five keys. With the focus on it: 1–5 gives the score, ← → change it,
 * 0 or Backspace takes it back, as does a click on the chosen key.
 */
export function ScoreKeys(props: ScoreKeysProps) {
  const { value } = props;
  const { number } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const root = useRef<HTMLDivElement | null>(null);
  const nearest = value === null ? null : Math.round(value);

  function give(score: number | null): void {
    if (isReadOnly) return;
    props.onChange(score);
    const key = root.current?.querySelector<HTMLElement>(`[data-score="${score ?? 1}"]`);
    key?.focus();
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const digit = /^[0-5]$/.test(event.key) ? Number(event.key) : null;
    if (digit === 0 || event.key === "Backspace") give(null);
    else if (digit !== null) give(digit);
    else if (event.key === "ArrowRight") give(Math.min(5, (nearest ?? 0) + 1));
    else if (event.key === "ArrowLeft") give(Math.max(1, (nearest ?? 2) - 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={root}
      role="radiogroup"
      aria-label={props.label}
      aria-readonly={isReadOnly || undefined}
      className={classes.keys}
      onKeyDown={handleKeyDown}
    >
      {SCORES.map((score) => {
        const isOn = value === score;
        const isNearest = nearest === score;
        const look = isOn ? classes.on : isNearest ? classes.between : "";
        return (
          <UnstyledButton
            key={score}
            role="radio"
            aria-checked={isNearest}
            aria-label={isNearest && value !== null ? number(value) : number(score)}
            title={isNearest && !isOn && value !== null ? number(value) : undefined}
            tabIndex={score === (nearest ?? 1) ? 0 : -1}
            data-score={score}
            data-place={score === (nearest ?? 1) ? props.place : undefined}
            className={`${classes.key} ${look}`}
            onClick={() => give(isOn ? null : score)}
          >
            {isNearest && value !== null && !isOn ? number(value, 1) : score}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
