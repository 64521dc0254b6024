import { Checkbox } from "@mantine/core";
import { firstTarget, type Lever } from "#shared/domain/moments/survival.ts";
import type { MomentId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSelect, useSelectedId } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import { useIsCritical } from "./use-is-critical.ts";
import classes from "./Survival.module.css";

export interface LeverTableProps {
  readonly levers: readonly Lever[];
  readonly targets: ReadonlyMap<MomentId, number>;
  readonly onTarget: (id: MomentId, target: number | null) => void;
}

/** Where a repair would help most, the strongest first; a tick takes the moment into the what-if. */
export function LeverTable({ levers, targets, onTarget }: LeverTableProps) {
  const { t, percent, number: write } = useTranslator();
  const select = useSelect();
  const selectedId = useSelectedId();
  const isCritical = useIsCritical();
  return (
    <section>
      <h2 className={classes.title}>{t("curves:levers.title")}</h2>
      <table className={classes.table} aria-label={t("curves:levers.title")}>
        <thead>
          <tr>
            <th scope="col">{t("terms:words.moment")}</th>
            <th scope="col" data-number>
              {t("curves:levers.reliability")}
            </th>
            <th scope="col" data-number>
              {t("curves:levers.saved")}
            </th>
            <th scope="col">{t("curves:whatIf.title")}</th>
          </tr>
        </thead>
        <tbody>
          {levers.map(({ moment, number, reliability, saved }) => {
            const title = moment.title || t("common:untitled");
            return (
              <tr
                key={moment.id}
                data-place={moment.id}
                data-selected={moment.id === selectedId || undefined}
              >
                <th scope="row">
                  <button
                    type="button"
                    className={classes.moment}
                    onClick={() => select(moment.id)}
                  >
                    <Mark number={number} isCritical={isCritical(moment.id)} size={22} />
                    <span>{title}</span>
                  </button>
                </th>
                <td data-number>{percent(reliability, 2)}</td>
                <td data-number>{write(saved)}</td>
                <td>
                  <Checkbox
                    aria-label={t("curves:whatIf.take", { number, title })}
                    checked={targets.has(moment.id)}
                    onChange={(event) =>
                      onTarget(
                        moment.id,
                        event.currentTarget.checked ? firstTarget(reliability) : null,
                      )
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={classes.quiet}>{t("curves:levers.note", { customers: 1_000 })}</p>
    </section>
  );
}
