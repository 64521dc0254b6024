import { useComputedColorScheme } from "@mantine/core";
import { MiniWheel } from "#shared/charts/cycle-wheel/MiniWheel.tsx";
import { DARK, LIGHT } from "#shared/charts/palette.ts";
import classes from "./Fingerprint.module.css";

/** A project's ring in the colours of the screen. */
export function Fingerprint(props: { readonly value: string; readonly size: number }) {
  const scheme = useComputedColorScheme("light");
  return (
    <span className={classes.ring}>
      <MiniWheel
        fingerprint={props.value}
        size={props.size}
        palette={scheme === "dark" ? DARK : LIGHT}
      />
    </span>
  );
}
