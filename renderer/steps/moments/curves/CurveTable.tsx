import type { CurveInput, CurveMoment } from "#shared/charts/emotion-curve/data.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSelect, useSelectedId } from "#renderer/state/workbook.tsx";
import { Mark } from "#renderer/ui/Mark.tsx";
import classes from "./CurvesView.module.css";

/** The same as the drawing, in numbers: emotion of the room and of the customers, times, slack. */
export function CurveTable({ input }: { readonly input: CurveInput }) {
  const { t } = useTranslator();
  const isHeard = input.wave !== null;
  return (
    <table className={classes.table} aria-label={t("curves:table.label")}>
      <thead>
        <tr>
          <th scope="col">{t("terms:words.moment")}</th>
          <th scope="col" data-number>
            {t("curves:table.room")}
          </th>
          {isHeard ? (
            <th scope="col" data-number>
              {t("curves:table.customersHead")}
            </th>
          ) : null}
          <th scope="col" data-number>
            {t("curves:table.usual")}
          </th>
          <th scope="col" data-number>
            {t("curves:table.maximum")}
          </th>
          <th scope="col" data-number>
            {t("curves:table.slack")}
          </th>
        </tr>
      </thead>
      <tbody>
        {input.moments.map((moment, at) => (
          <Row key={moment.id} moment={moment} number={at + 1} isHeard={isHeard} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly moment: CurveMoment;
  readonly number: number;
  readonly isHeard: boolean;
}

function Row({ moment, number, isHeard }: RowProps) {
  const { t, signed, number: write } = useTranslator();
  const select = useSelect();
  const isSelected = useSelectedId() === moment.id;
  const { usual, maximum, customers } = moment;
  const slack = usual === null || maximum === null ? null : maximum - usual;
  return (
    <tr data-place={moment.id} data-selected={isSelected || undefined}>
      <th scope="row">
        <button type="button" className={classes.moment} onClick={() => select(moment.id)}>
          <Mark number={number} isCritical={moment.critical} size={22} />
          <span>{moment.title || t("common:untitled")}</span>
        </button>
      </th>
      <td data-number>{moment.emotion === null ? NOTHING : signed(moment.emotion)}</td>
      {isHeard ? (
        <td data-number>
          {customers === null
            ? NOTHING
            : t(customers.isIndicative ? "curves:table.customersFew" : "curves:table.customers", {
                value: signed(customers.value, 1),
                n: customers.n,
              })}
        </td>
      ) : null}
      <td data-number>{usual === null ? NOTHING : write(usual, 1)}</td>
      <td data-number>{maximum === null ? NOTHING : write(maximum, 1)}</td>
      <td data-number data-over={(slack ?? 0) < 0 || undefined}>
        {slack === null
          ? NOTHING
          : slack < 0
            ? t("curves:table.over", { minutes: signed(slack, 1) })
            : signed(slack, 1)}
      </td>
    </tr>
  );
}

const NOTHING = "–";
