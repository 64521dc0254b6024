import { Button } from "@mantine/core";
import { excerpt } from "#shared/domain/excerpt.ts";
import { criticalMomentIds, momentNumbers } from "#shared/domain/moments/derive.ts";
import type { Conflict } from "#shared/domain/requirements/conflicts.ts";
import { settleConflict } from "#shared/domain/requirements/edit.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { conflictSentence, levelPhrase } from "#shared/i18n/sentences/requirements.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import {
  useApply,
  useCycle,
  useGoTo,
  useIsReadOnly,
  useProject,
  useSelectedId,
} from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./Conflicts.module.css";

export interface ConflictItemProps {
  readonly conflict: Conflict;
  readonly onSettled: () => void;
}

/** Two requirements that promise different levels of one measure: take one level for both, or edit. */
export function ConflictItem({ conflict, onSettled }: ConflictItemProps) {
  const translator = useTranslator();
  const { t } = translator;
  const project = useProject();
  const cycle = useCycle();
  const apply = useApply();
  const goTo = useGoTo();
  const isReadOnly = useIsReadOnly();
  const selectedId = useSelectedId();
  const { first, second, scope } = conflict;
  const numbers = momentNumbers(cycle);
  const critical = criticalMomentIds(cycle);

  function keep(kept: Requirement, other: Requirement): void {
    apply(settleConflict(cycle.id, kept.id, other.id), {
      label: { key: "requirements:undo.settle" },
      place: { page: "requirements", cycleId: cycle.id, id: second.id, view: "conflicts" },
    });
    onSettled();
  }
  return (
    <article
      className={classes.problem}
      data-place={second.id}
      aria-current={second.id === selectedId}
      tabIndex={-1}
    >
      <p>
        <strong>{conflictSentence(translator, project, cycle, conflict)}</strong>
      </p>
      {scope === "moment" ? null : (
        <p className={classes.note}>{t("requirements:conflict.meant")}</p>
      )}
      <ul className={classes.sides}>
        {(
          [
            [first, second],
            [second, first],
          ] as const
        ).map(([side, other]) => {
          const level = levelPhrase(translator, side.standard);
          return (
            <li key={side.id} className={classes.side}>
              <Mark
                number={numbers.get(side.momentId) ?? 0}
                isCritical={critical.has(side.momentId)}
              />
              <span>
                {excerpt(side.text)}
                <span className={classes.level}>{level}</span>
              </span>
              <span className={classes.repairs}>
                {isReadOnly ? null : (
                  <Button variant="default" size="xs" onClick={() => keep(side, other)}>
                    {t("requirements:conflict.take", { level })}
                  </Button>
                )}
                <Button
                  variant="subtle"
                  size="xs"
                  aria-label={`${t("requirements:conflict.edit")}: ${excerpt(side.text)}`}
                  onClick={() =>
                    goTo({
                      page: "requirements",
                      cycleId: cycle.id,
                      id: side.id,
                      field: "standard",
                      view: "moments",
                    })
                  }
                >
                  {t("requirements:conflict.edit")}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
