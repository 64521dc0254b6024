import { useCallback } from "react";
import type { Edit } from "#renderer/state/edit.ts";
import { useApply } from "#renderer/state/workbook.tsx";

/** Fields of the engagement that undo can name. */
export type EngagementField =
  | "client"
  | "sector"
  | "country"
  | "currency"
  | "objective"
  | "from"
  | "to"
  | "confidentiality"
  | "language"
  | "firm"
  | "names"
  | "clientLogo"
  | "firmLogo"
  | "brandColour"
  | "paper";

/** Changes one field of the engagement; undo comes back to that field. */
export function useEngagementEdit(): (field: EngagementField, edit: Edit) => void {
  const apply = useApply();
  return useCallback(
    (field, edit) =>
      apply(edit, {
        label: { key: `engagement:undo.${field}` },
        mergeKey: `engagement.${field}`,
        place: { page: "engagement", id: "engagement", field },
      }),
    [apply],
  );
}
