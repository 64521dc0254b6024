import classes from "./CycleColumn.module.css";

/** The sign of what is critical, beside a word or a number. */
export function Diamond({ size = 13 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      className={classes.diamond}
    >
      <path d="M6 0L12 6L6 12L0 6Z" />
    </svg>
  );
}
