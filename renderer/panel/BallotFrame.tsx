import { FocusTrap, Portal } from "@mantine/core";
import type { KeyboardEvent, ReactNode } from "react";
import classes from "./Panel.module.css";

export interface BallotFrameProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The whole screen for a ballot. No key reaches the pages behind: there are values and undo. */
export function BallotFrame({ label, children }: BallotFrameProps) {
  function keepKeys(event: KeyboardEvent): void {
    event.stopPropagation();
    const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
    // The browser's own answers to these would leave the ballot.
    if (isSave || event.key === "F5" || (event.altKey && event.key.startsWith("Arrow"))) {
      event.preventDefault();
    }
  }
  return (
    <Portal>
      <FocusTrap active>
        <div
          className={classes.screen}
          role="dialog"
          aria-modal="true"
          aria-label={label}
          onKeyDown={keepKeys}
        >
          {children}
        </div>
      </FocusTrap>
    </Portal>
  );
}
