import { useCallback } from "react";
import type { QuestionId } from "#shared/ids.ts";
import type { Edit } from "#renderer/state/edit.ts";
import { useApply, useCycle } from "#renderer/state/workbook.tsx";

/** Fields of a question that undo can name and come back to. */
export type QuestionField =
  | "text"
  | "form"
  | "options"
  | "rows"
  | "exit"
  | "required"
  | "filter"
  | "momentId"
  | "determinant"
  | "target"
  | "locked"
  | "comparesWith";

/** Changes one field of a question; a visit to one part of it is one undo step. */
export function useQuestionEdit(
  id: QuestionId,
): (field: QuestionField, edit: Edit, part?: string) => void {
  const apply = useApply();
  const { id: cycleId } = useCycle();
  return useCallback(
    (field, edit, part) =>
      apply(edit, {
        label: { key: `survey:undo.${field}` },
        ...(part === undefined ? {} : { mergeKey: `${id}.${field}.${part}` }),
        place: { page: "survey", cycleId, id, field, view: "questions" },
      }),
    [apply, cycleId, id],
  );
}
