import { newId, type CycleId, type EpisodeId, type MomentId, type StageId } from "#shared/ids.ts";
import { setAllCritical } from "#shared/domain/moments/edit.ts";
import { setMoments, type ManyFields } from "#shared/domain/moments/edit-many.ts";
import { moveAllToStage } from "#shared/domain/moments/edit-order.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useWorkbook } from "#renderer/state/workbook.tsx";
import type { EditRun } from "#renderer/state/workbook.tsx";
import type { Column } from "../table/columns.ts";

/** Changes all chosen moments; every choice is one undo step. */
export function useBulkEdit(cycleId: CycleId, momentIds: readonly MomentId[]) {
  const { t } = useTranslator();
  const { ids } = useWorkbook();
  const apply = useApply();
  const step = (column: Column): EditRun => ({
    label: {
      key: "moments:undo.many",
      params: { count: momentIds.length, field: t(`moments:table.${column}`) },
    },
  });
  return {
    set: (fields: ManyFields, column: Column): void =>
      apply((project) => setMoments(project, cycleId, momentIds, fields), {
        ...step(column),
        // A text is committed more than once while it is typed.
        ...(column === "servedBy" ? { mergeKey: `${momentIds.join()}.servedBy` } : {}),
      }),
    setStage: (stageId: StageId): void =>
      apply((project) => moveAllToStage(project, cycleId, momentIds, stageId), step("stage")),
    setCritical: (critical: boolean): void =>
      apply(
        (project) =>
          setAllCritical(project, cycleId, momentIds, critical, () => newId<EpisodeId>(ids)),
        step("critical"),
      ),
  };
}
