import { Title } from "@mantine/core";
import { useId, type ReactNode } from "react";
import classes from "./Group.module.css";

export interface GroupProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** One part of the engagement, with a heading that a screen reader can jump to. */
export function Group(props: GroupProps) {
  const titleId = useId();
  return (
    <section className={classes.group} aria-labelledby={titleId}>
      <Title order={2} id={titleId} className={classes.title}>
        {props.title}
      </Title>
      {props.note === undefined ? null : <p className={classes.note}>{props.note}</p>}
      {props.children}
    </section>
  );
}

/** Two fields beside each other; one in narrow windows. */
export function Fields(props: { readonly children: ReactNode }) {
  return <div className={classes.fields}>{props.children}</div>;
}

export function Wide(props: { readonly children: ReactNode }) {
  return <div className={classes.wide}>{props.children}</div>;
}
