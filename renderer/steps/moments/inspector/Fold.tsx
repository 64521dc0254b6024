import { useId, type ReactNode } from "react";
import { IconChevronDown, IconChevronRight } from "#renderer/ui/icons.ts";
import classes from "./Inspector.module.css";

export interface FoldProps {
  readonly title: string;
  /** What is inside, in a word or number: "3", "5 of 5". */
  readonly count?: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A folded group of the details; its fields exist only while it is open. */
export function Fold(props: FoldProps) {
  const id = useId();
  const Chevron = props.isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.fold}>
      <h3 className={classes.foldHead}>
        <button
          type="button"
          className={classes.foldButton}
          aria-expanded={props.isOpen}
          aria-controls={id}
          onClick={props.onToggle}
        >
          <span className={classes.foldTitle}>{props.title}</span>
          <span className={classes.foldCount}>{props.count}</span>
          <Chevron size={16} stroke={1.75} aria-hidden="true" />
        </button>
      </h3>
      <div id={id} className={classes.foldBody} hidden={!props.isOpen}>
        {props.isOpen ? props.children : null}
      </div>
    </section>
  );
}
