import { useCallback, useRef } from "react";
import { newId, type RequirementId } from "#shared/ids.ts";
import { addRequirement } from "#shared/domain/requirements/edit.ts";
import { useApply, useCycle, useSelect, useWorkbook } from "#renderer/state/workbook.tsx";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import classes from "./ByMoment.module.css";
import { MomentList } from "./MomentList.tsx";
import { RequirementGrid } from "./RequirementGrid.tsx";
import { neighbourOf, type ListedMoment, type Selection } from "./selection.ts";
import { useRequirementCommands } from "./use-requirement-commands.ts";

export interface ByMomentProps {
  readonly listed: readonly ListedMoment[];
  readonly selection: Selection;
}

/** Moments at the left, critical ones first; the requirements of the chosen one beside them. */
export function ByMoment(props: ByMomentProps) {
  const { listed } = props;
  const { listed: current, requirement } = props.selection;
  const cycle = useCycle();
  const { ids, projects } = useWorkbook();
  const apply = useApply();
  const select = useSelect();
  const remove = useRemove();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);

  const add = useCallback(
    (afterId: RequirementId | null) => {
      if (current === null) return;
      // Of now, not of the last drawing: Enter commits what was typed in the same breath.
      const { cycles } = projects.getState().history.present;
      const blank = cycles
        .find((each) => each.id === cycle.id)
        ?.requirements.find(
          (entry) => entry.momentId === current.moment.id && entry.text.trim() === "",
        );
      if (blank !== undefined) {
        focusNext(`${blank.id}/text`);
        return;
      }
      const id = newId<RequirementId>(ids);
      apply(addRequirement(cycle.id, id, current.moment.id, afterId), {
        label: { key: "requirements:undo.add" },
        place: { page: "requirements", cycleId: cycle.id, id: current.moment.id },
      });
      select(id);
      focusNext(`${id}/text`);
    },
    [apply, current, cycle.id, focusNext, ids, projects, select],
  );

  const removeOne = useCallback(
    (id: RequirementId) => {
      if (current === null) return;
      const next = neighbourOf(current, id);
      remove({ kind: "requirement", id }, () => {
        select(next);
        focusNext(next);
      });
    },
    [current, focusNext, remove, select],
  );

  useRequirementCommands({ listed, current, requirement, add, removeOne, focusNext });

  return (
    <div className={classes.columns} ref={root}>
      <div className={classes.left}>
        <MomentList
          listed={listed}
          selectedId={current?.moment.id ?? null}
          onEnter={() => {
            const first = current?.requirements[0];
            if (first === undefined) add(null);
            else focusNext(`${first.id}/text`);
          }}
        />
      </div>
      <div className={classes.middle}>
        {current === null ? null : (
          <RequirementGrid
            cycleId={cycle.id}
            listed={current}
            selectedId={requirement?.id ?? null}
            onAdd={add}
            onRemove={removeOne}
            onFocusPlace={focusNext}
          />
        )}
      </div>
    </div>
  );
}
