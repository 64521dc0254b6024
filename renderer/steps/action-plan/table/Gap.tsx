import type { ReactNode } from "react";
import classes from "./PlanTable.module.css";

/** What is missing, in words with a dashed line under them. */
export function Gap({ children }: { readonly children: ReactNode }) {
  return (
    <span className={classes.gap} data-gap>
      {children}
    </span>
  );
}
