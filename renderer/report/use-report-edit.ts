import { useCallback } from "react";
import type { Edit } from "#renderer/state/edit.ts";
import { useApply } from "#renderer/state/workbook.tsx";

/** What undo can name. */
export type ReportEditName =
  | "language"
  | "depth"
  | "paper"
  | "section"
  | "depthAgain"
  | "version"
  | "recommendation"
  | "decisionAsked"
  | "narrative"
  | "governance"
  | "review"
  | "proof";

export interface ReportEditRun {
  /** `data-place` is `report/{field}`: where undo comes back to. */
  readonly field: string;
  /** The view in which that field is. */
  readonly view?: "preview" | "texts";
  /** Typing in the field is one undo step. */
  readonly isTyping?: boolean;
}

/** Changes something of the report; undo comes back to its field. */
export function useReportEdit(): (name: ReportEditName, edit: Edit, run: ReportEditRun) => void {
  const apply = useApply();
  return useCallback(
    (name, edit, { field, view, isTyping }) =>
      apply(edit, {
        label: { key: `reportScreen:undo.${name}` },
        place: { page: "report", id: "report", field, ...(view === undefined ? {} : { view }) },
        ...(isTyping === true ? { mergeKey: `report.${field}` } : {}),
      }),
    [apply],
  );
}
