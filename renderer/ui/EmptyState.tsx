import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./EmptyState.module.css";

export interface EmptyStateProps {
  /** What this page will hold. */
  readonly title: string;
  readonly text: string;
  /** The question to ask the client; null where there is none. */
  readonly ask: string | null;
  /** One primary action, then quieter ones. */
  readonly children?: ReactNode;
}

/** An empty page teaches: what it will hold, the question to ask, one thing to do. */
export function EmptyState(props: EmptyStateProps) {
  const translator = useTranslator();
  return (
    <div className={classes.empty}>
      <EmptyRing />
      <Title order={2}>{props.title}</Title>
      <p className={classes.text}>{props.text}</p>
      {props.ask === null ? null : (
        <p className={classes.ask}>
          <strong>{translator.t("common:ask")}:</strong> {props.ask}
        </p>
      )}
      <div className={classes.actions}>{props.children}</div>
    </div>
  );
}

/** A ring that waits for its moments: open at the top, with start and end. */
function EmptyRing() {
  return (
    <svg width="96" height="96" viewBox="0 0 96 96" aria-hidden="true" className={classes.ring}>
      <path d="M59 13.6 A36 36 0 1 1 37 13.6" />
      <path className={classes.filled} d="M56 8 L66 14 L57 20 Z" />
      <rect className={classes.filled} x="32" y="9" width="9" height="9" />
    </svg>
  );
}
