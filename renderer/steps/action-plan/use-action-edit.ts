import { useMemo } from "react";
import type { ActionId } from "#shared/ids.ts";
import { actionNumber } from "#shared/domain/action-plan/derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { Edit } from "#renderer/state/edit.ts";
import { useApply, useWorkbook } from "#renderer/state/workbook.tsx";
import type { ActionField } from "./plan-fields.ts";

export interface ActionEdit {
  /** Typing in a field: one undo step per visit. */
  readonly typed: (field: ActionField, edit: Edit) => void;
  /** A choice: an undo step of its own. */
  readonly chosen: (field: ActionField, edit: Edit) => void;
}

/** Changes of one action, named by its number and the field's word. */
export function useActionEdit(id: ActionId): ActionEdit {
  const apply = useApply();
  const { projects, places } = useWorkbook();
  const { t } = useTranslator();
  return useMemo(() => {
    function run(field: ActionField, edit: Edit, mergeKey?: string): void {
      const { plan } = projects.getState().history.present;
      const { view } = places.getState().place;
      const params = { number: actionNumber(plan, id), field: t(`actionPlan:fields.${field}`) };
      apply(edit, {
        label: { key: "actionPlan:undo.field", params },
        place: { page: "action-plan", id, field, ...(view === undefined ? {} : { view }) },
        ...(mergeKey === undefined ? {} : { mergeKey }),
      });
    }
    return {
      typed: (field, edit) => run(field, edit, `${id}.${field}`),
      chosen: (field, edit) => run(field, edit),
    };
  }, [apply, id, places, projects, t]);
}
