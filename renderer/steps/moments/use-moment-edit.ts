import { useCallback } from "react";
import { excerpt } from "#shared/domain/excerpt.ts";
import { setMoment, type MomentFields } from "#shared/domain/moments/edit.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { CycleId } from "#shared/ids.ts";
import { useApply } from "#renderer/state/workbook.tsx";

/** Writes fields of one moment; all commits of one visit to a field are one undo step. */
export function useMomentEdit(cycleId: CycleId, moment: Moment): (fields: MomentFields) => void {
  const apply = useApply();
  const { id, title } = moment;
  return useCallback(
    (fields) =>
      apply((project) => setMoment(project, cycleId, id, fields), {
        label: { key: "moments:undo.change", params: { title: excerpt(title) } },
        mergeKey: `${id}.${Object.keys(fields).join()}`,
      }),
    [apply, cycleId, id, title],
  );
}
