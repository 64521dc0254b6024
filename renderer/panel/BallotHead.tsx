import type { ReactNode } from "react";
import { useCycle, useProject } from "#renderer/state/workbook.tsx";
import { Logo } from "#renderer/ui/Logo.tsx";
import classes from "./Panel.module.css";

/** Client and cycle on the left, what the ballot offers on the right. */
export function BallotHead({ children }: { readonly children: ReactNode }) {
  const project = useProject();
  const { service } = useCycle();
  return (
    <div className={classes.sheetHead}>
      <Logo size={22} />
      <strong>{project.engagement.client}</strong>
      <span className={classes.dim}>{service === "" ? null : `/ ${service}`}</span>
      <span className={classes.grow} />
      {children}
    </div>
  );
}
