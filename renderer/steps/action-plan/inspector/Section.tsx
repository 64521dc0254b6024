import { useId, type ReactNode } from "react";
import classes from "./Inspector.module.css";

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of an action's details, with a heading that a screen reader can jump to. */
export function Section(props: SectionProps) {
  const titleId = useId();
  return (
    <section className={classes.section} aria-labelledby={titleId}>
      <h3 id={titleId} className={classes.title}>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}

/** Two short fields beside each other. */
export function Pair(props: { readonly children: ReactNode }) {
  return <div className={classes.pair}>{props.children}</div>;
}
