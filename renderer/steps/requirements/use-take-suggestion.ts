import { useCallback } from "react";
import { newId, type RequirementId } from "#shared/ids.ts";
import {
  isUnwritten,
  takeSuggestion,
  type SuggestedRequirement,
} from "#shared/domain/requirements/edit.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { useApply, useCycle, useGoTo, useWorkbook } from "#renderer/state/workbook.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import type { ListedMoment } from "./selection.ts";

/**
 * Takes a suggestion into the row that is still unwritten, else into a new one below the
 * selected row, and goes to its text. One undo step.
 */
export function useTakeSuggestion(
  listed: ListedMoment,
  selected: Requirement | null,
): (suggestion: SuggestedRequirement) => void {
  const { id: cycleId } = useCycle();
  const { ids, projects } = useWorkbook();
  const apply = useApply();
  const goTo = useGoTo();
  const momentId = listed.moment.id;
  const selectedId = selected?.id ?? null;
  return useCallback(
    (suggestion) => {
      flushDrafts();
      const unwritten = projects
        .getState()
        .history.present.cycles.find((cycle) => cycle.id === cycleId)
        ?.requirements.find((entry) => entry.momentId === momentId && isUnwritten(entry));
      const id = unwritten?.id ?? newId<RequirementId>(ids);
      projects.seal();
      apply(takeSuggestion(cycleId, id, momentId, suggestion, selectedId), {
        label: { key: "requirements:undo.suggestion" },
        place: { page: "requirements", cycleId, id: momentId },
      });
      goTo({ page: "requirements", cycleId, id, field: "text", view: "moments" });
    },
    [apply, cycleId, goTo, ids, momentId, projects, selectedId],
  );
}
