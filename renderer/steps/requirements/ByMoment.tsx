import { useCallback, useMemo, useRef } from "react";
import { newId, type RequirementId } from "#shared/ids.ts";
import { addRequirement, moveRequirement } from "#shared/domain/requirements/edit.ts";
import { useCommands } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useSelect, useWorkbook } from "#renderer/state/workbook.tsx";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import classes from "./ByMoment.module.css";
import { MomentList } from "./MomentList.tsx";
import { RequirementGrid } from "./RequirementGrid.tsx";
import { neighbourOf, type ListedMoment, type Selection } from "./selection.ts";

export interface ByMomentProps {
  readonly listed: readonly ListedMoment[];
  readonly selection: Selection;
}

/** Moments at the left, critical ones first; the requirements of the chosen one beside them. */
export function ByMoment(props: ByMomentProps) {
  const { listed } = props;
  const { listed: current, requirement } = props.selection;
  const { t } = useTranslator();
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

  useCommands(
    useMemo(() => {
      const move = (by: -1 | 1) => () => {
        if (requirement === null) return;
        apply(moveRequirement(cycle.id, requirement.id, by), {
          label: { key: "requirements:undo.order" },
        });
      };
      const isEnabled = requirement !== null;
      return [
        { id: "requirements.add", label: t("requirements:command.add"), run: () => add(null) },
        {
          id: "requirements.up",
          label: t("requirements:command.up"),
          keys: "alt+ArrowUp",
          run: move(-1),
          isEnabled,
        },
        {
          id: "requirements.down",
          label: t("requirements:command.down"),
          keys: "alt+ArrowDown",
          run: move(1),
          isEnabled,
        },
        {
          id: "requirements.remove",
          label: t("requirements:command.remove"),
          keys: "Delete",
          run: () => {
            if (requirement !== null) removeOne(requirement.id);
          },
          isEnabled,
        },
      ];
    }, [add, apply, cycle.id, removeOne, requirement, t]),
  );

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
