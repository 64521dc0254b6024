import type { GanttInput, GanttRow } from "#shared/charts/gantt/data.ts";
import { ganttWords } from "#shared/charts/words/gantt.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useGoTo } from "#renderer/state/workbook.tsx";
import classes from "./GanttView.module.css";
import views from "./Views.module.css";

/** The same plan as a list by date, where there is no room for a drawing. */
export function DatedList({ input }: { readonly input: GanttInput }) {
  const translator = useTranslator();
  const { t, date } = translator;
  const goTo = useGoTo();
  const words = ganttWords(translator);
  const rows = input.groups
    .flatMap((group) => group.rows)
    .toSorted((a, b) => whenOf(a).localeCompare(whenOf(b)));
  return (
    <div className={classes.dated}>
      <table className={views.table}>
        <thead>
          <tr>
            <th scope="col">{t("actionPlan:columns.due")}</th>
            <th scope="col">{t("actionPlan:columns.what")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                {row.due === null
                  ? t("actionPlan:gap.noDate")
                  : t("actionPlan:gantt.fromTo", {
                      start: date(row.start ?? row.due, "short"),
                      due: date(row.due, "short"),
                    })}
              </td>
              <td>
                <button
                  type="button"
                  className={views.textLink}
                  onClick={() =>
                    goTo({ page: "action-plan", id: row.id, field: "due", view: "table" })
                  }
                >
                  {row.number} {row.what || t("common:untitled")}
                </button>
                <span className={row.late > 0 ? views.late : views.role}> {words.beside(row)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function whenOf(row: GanttRow): string {
  return row.start ?? row.due ?? "9999";
}
