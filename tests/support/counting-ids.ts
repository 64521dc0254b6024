import type { IdSource } from "#shared/ids.ts";

/** UUIDs 1, 2, 3 …: the same in every run. */
export function countingIds(): IdSource {
  let last = 0;
  return () => {
    last += 1;
    return `00000000-0000-4000-8000-${last.toString(16).padStart(12, "0")}`;
  };
}
