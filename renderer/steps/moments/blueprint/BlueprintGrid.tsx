import { Fragment, useCallback, useEffect, useMemo, useRef } from "react";
import { BLUEPRINT_ROWS, lineAfter } from "#shared/charts/blueprint/data.ts";
import { blueprintWords } from "#shared/charts/words/blueprint.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useSelect, useSelectedId } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import { BlueprintCell } from "./BlueprintCell.tsx";
import { fieldOf, type Field } from "./fields.ts";
import { stepIn } from "./grid-keys.ts";
import classes from "./Blueprint.module.css";

/** A column for each moment under fixed row heads; the selected column can be written in. */
export function BlueprintGrid({ cycle }: { readonly cycle: Cycle }) {
  const translator = useTranslator();
  const { t } = translator;
  const words = useMemo(() => blueprintWords(translator), [translator]);
  const select = useSelect();
  const selectedId = useSelectedId();
  const isReadOnly = useIsReadOnly();
  const root = useRef<HTMLDivElement | null>(null);
  const wanted = useRef<{ readonly field: Field; readonly atEnd: boolean } | null>(null);
  const critical = criticalMomentIds(cycle);
  const chosen = cycle.moments.find((moment) => moment.id === selectedId);
  // Without a selection the first column is open, so that Tab finds a field.
  const openId = (chosen ?? cycle.moments[0])?.id;

  useEffect(() => {
    const column = root.current?.querySelector(`[data-column="${CSS.escape(selectedId ?? "")}"]`);
    column?.scrollIntoView({ block: "nearest", inline: "nearest" });
    const want = wanted.current;
    wanted.current = null;
    if (want !== null) focusCell(root.current, selectedId, want.field, want.atEnd);
  }, [selectedId]);

  const choose = useCallback(
    (id: MomentId, field: Field, atEnd = true) => {
      wanted.current = { field, atEnd };
      select(id);
    },
    [select],
  );
  return (
    <div
      ref={root}
      className={classes.scroller}
      tabIndex={isReadOnly ? 0 : -1}
      onKeyDown={(event) => {
        const step = stepIn(event);
        if (step === null) return;
        event.preventDefault();
        if (step.by === 0) {
          focusCell(root.current, openId, step.field, step.atEnd);
          return;
        }
        const at = cycle.moments.findIndex((moment) => moment.id === openId);
        const next = cycle.moments[at + step.by];
        if (next !== undefined) choose(next.id, step.field, step.atEnd);
      }}
    >
      <table className={classes.table} aria-label={t("curves:blueprint.label")}>
        <thead>
          <tr>
            <th scope="col" className={classes.rowHead}>
              {t("terms:words.moment")}
            </th>
            {cycle.moments.map((moment, at) => (
              <th
                key={moment.id}
                scope="col"
                data-column={moment.id}
                data-place={moment.id}
                data-open={moment.id === openId || undefined}
              >
                <Mark number={at + 1} isCritical={critical.has(moment.id)} />
                <span className={classes.spoken}>
                  {t(critical.has(moment.id) ? "curves:numberCritical" : "curves:number", {
                    number: at + 1,
                  })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BLUEPRINT_ROWS.map((row) => {
            const line = lineAfter(row);
            return (
              <Fragment key={row}>
                <tr>
                  <th scope="row" className={classes.rowHead}>
                    {words.row[row]}
                    <span className={classes.help}>{t(`curves:blueprint.help.${row}`)}</span>
                  </th>
                  {cycle.moments.map((moment, at) => (
                    <BlueprintCell
                      key={moment.id}
                      cycleId={cycle.id}
                      moment={moment}
                      number={at + 1}
                      field={fieldOf(row)}
                      name={words.row[row]}
                      isOpen={moment.id === openId}
                      onChoose={choose}
                    />
                  ))}
                </tr>
                {line === null ? null : (
                  <tr className={classes.line} data-line={line}>
                    <td colSpan={cycle.moments.length + 1}>
                      <span>{words.line[line]}</span>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function focusCell(
  root: HTMLElement | null,
  id: string | undefined,
  field: Field,
  atEnd: boolean,
): void {
  const name = CSS.escape(`${id ?? ""}/${field}`);
  const found = root?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `:is(input, textarea)[data-place="${name}"]`,
  );
  if (found === null || found === undefined) return;
  found.focus();
  const at = atEnd ? found.value.length : 0;
  found.setSelectionRange(at, at);
}
