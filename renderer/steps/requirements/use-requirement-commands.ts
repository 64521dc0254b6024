import { useMemo } from "react";
import type { RequirementId } from "#shared/ids.ts";
import { moveRequirement } from "#shared/domain/requirements/edit.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { useCommands } from "#renderer/app/commands.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useApply, useCycle, useSelect } from "#renderer/state/workbook.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import type { ListedMoment } from "./selection.ts";

export interface RequirementCommandsInput {
  readonly listed: readonly ListedMoment[];
  readonly current: ListedMoment | null;
  readonly requirement: Requirement | null;
  readonly add: (afterId: RequirementId | null) => void;
  readonly removeOne: (id: RequirementId) => void;
  readonly focusNext: (place: string) => void;
}

/** Keys of the page: next requirement, next moment, order, removal. */
export function useRequirementCommands(input: RequirementCommandsInput): void {
  const { listed, current, requirement, add, removeOne, focusNext } = input;
  const { t } = useTranslator();
  const cycle = useCycle();
  const apply = useApply();
  const select = useSelect();
  useCommands(
    useMemo(() => {
      const move = (by: -1 | 1) => () => {
        if (requirement === null) return;
        apply(moveRequirement(cycle.id, requirement.id, by), {
          label: { key: "requirements:undo.order" },
        });
      };
      const isEnabled = requirement !== null;
      const walk = (by: -1 | 1) => () => {
        const at = listed.findIndex((each) => each.moment.id === current?.moment.id);
        const next = listed[at + by];
        if (next === undefined) return;
        select(next.moment.id);
        const first = next.requirements[0];
        focusNext(first === undefined ? `${next.moment.id}/write` : `${first.id}/text`);
      };
      return [
        {
          id: "requirements.add",
          label: t("requirements:command.add"),
          keys: "mod+Enter",
          run: () => {
            // What is being typed belongs to the row that is left.
            flushDrafts();
            add(requirement?.id ?? null);
          },
        },
        {
          id: "requirements.nextMoment",
          label: t("requirements:command.nextMoment"),
          keys: "alt+PageDown",
          run: walk(1),
          inFields: true,
        },
        {
          id: "requirements.previousMoment",
          label: t("requirements:command.previousMoment"),
          keys: "alt+PageUp",
          run: walk(-1),
          inFields: true,
        },
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
    }, [add, apply, current, cycle.id, focusNext, listed, removeOne, requirement, select, t]),
  );
}
