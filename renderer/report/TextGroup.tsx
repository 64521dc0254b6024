import { Title } from "@mantine/core";
import { useId, type ReactNode } from "react";
import classes from "./Texts.module.css";

/** A part with a heading that a screen reader can jump to. */
export function TextGroup(props: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  return (
    <section className={classes.group} aria-labelledby={titleId}>
      <Title order={2} id={titleId}>
        {props.title}
      </Title>
      {props.note === undefined ? null : <p className={classes.note}>{props.note}</p>}
      {props.children}
    </section>
  );
}
