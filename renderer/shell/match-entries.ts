import type { SpotlightActionData, SpotlightActionGroupData } from "@mantine/spotlight";
import { plain } from "#renderer/ui/plain-text.ts";

type SpotlightActions = SpotlightActionData | SpotlightActionGroupData;

/** Commands alone until something is typed; then whatever holds every typed word, accents aside. */
export function matchEntries(query: string, actions: SpotlightActions[]): SpotlightActions[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return actions.slice(0, 1);
  return actions.flatMap((group): SpotlightActions[] => {
    if (!("actions" in group)) return [group];
    const found = group.actions.filter((action) => {
      const label = plain(action.label ?? "");
      return words.every((word) => label.includes(word));
    });
    return found.length === 0 ? [] : [{ ...group, actions: found }];
  });
}
