import { useCallback } from "react";
import type { CycleId, RequirementId } from "#shared/ids.ts";
import type { MessageKey } from "#shared/i18n/make-translator.ts";
import type { Edit } from "#renderer/state/edit.ts";
import { useApply } from "#renderer/state/workbook.tsx";

/** Fields of a requirement that undo can name and come back to. */
export type RequirementField =
  | "text"
  | "determinant"
  | "sourceKind"
  | "sourcePerson"
  | "sourceWords"
  | "standard"
  | "importance"
  | "performance"
  | "moment"
  | "order";

/** Changes one field of one requirement as one undo step per visit. */
export function useRequirementEdit(
  cycleId: CycleId,
  id: RequirementId,
): (field: RequirementField, edit: Edit) => void {
  const apply = useApply();
  return useCallback(
    (field, edit) => {
      const key: MessageKey = `requirements:undo.${field}`;
      apply(edit, {
        label: { key },
        place: { page: "requirements", cycleId, id, field },
        // Order and moment are single gestures, not visits of a field.
        ...(field === "order" || field === "moment" ? {} : { mergeKey: `${id}.${field}` }),
      });
    },
    [apply, cycleId, id],
  );
}
