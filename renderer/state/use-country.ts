import { useSyncExternalStore } from "react";
import type { OpenProject } from "./open-project.ts";

/** Country of the open project's client; null = the language's usual one. */
export function useCountry(open: OpenProject | null): string | null {
  const projects = open?.workbook.projects;
  return useSyncExternalStore(
    (changed) => projects?.subscribe(changed) ?? (() => {}),
    () => projects?.getState().history.present.engagement.country ?? null,
  );
}
