import type { StepState } from "#shared/domain/step-state.ts";
import { IconCheck } from "#renderer/ui/icons.ts";
import classes from "./StepDisc.module.css";

export interface StepDiscProps {
  readonly digit: number;
  readonly state: StepState;
  readonly isHere?: boolean;
}

/** A step's digit: outline = open, ink with a check = done, petrol = here. */
export function StepDisc({ digit, state, isHere = false }: StepDiscProps) {
  const look = isHere ? "here" : state;
  return (
    <span className={classes.disc} data-look={look} aria-hidden="true">
      {state === "done" && !isHere ? <IconCheck size={16} stroke={2.4} /> : digit}
    </span>
  );
}
