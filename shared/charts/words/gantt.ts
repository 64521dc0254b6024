import type { GanttGroup, GanttInput, GanttRow } from "#shared/charts/gantt/data.ts";
import type { PlainDate } from "#shared/dates.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

export interface GanttWords {
  readonly today: string;
  readonly noDate: string;
  readonly empty: string;
  readonly progress: string;
  readonly toDo: string;
  readonly after: string;
  month(date: PlainDate): string;
  monthYear(date: PlainDate): string;
  group(group: GanttGroup): string;
  /** Beside the bar: owner, progress, delay. */
  beside(row: GanttRow): string;
  /** '' without conflict. */
  conflict(row: GanttRow): string;
  describe(input: GanttInput): string;
}

export function ganttWords(t: Translator): GanttWords {
  return {
    today: t.t("charts:gantt.today"),
    noDate: t.t("charts:gantt.noDate"),
    empty: t.t("charts:gantt.empty"),
    progress: t.t("charts:gantt.progress"),
    toDo: t.t("charts:gantt.toDo"),
    after: t.t("charts:gantt.after"),
    month: (date) => t.date(date, "month"),
    monthYear: (date) => t.date(date, "monthYear"),
    group: ({ letter, title }) =>
      title === null
        ? t.t("charts:gantt.noStrategy")
        : t.t("charts:gantt.strategy", { letter, title }),
    beside: (row) =>
      [
        row.owner === "" ? t.t("charts:gantt.noOwner") : row.owner,
        ...progressWords(row, t),
        ...(row.late > 0 ? [t.t("charts:gantt.late", { count: row.late })] : []),
      ].join(" · "),
    conflict: (row) =>
      row.conflicts.map(({ number }) => t.t("charts:gantt.tooEarly", { number })).join(" · "),
    describe: (input) => describeGanttInput(input, t),
  };
}

function progressWords(row: GanttRow, t: Translator): string[] {
  if (row.status === "done") return [t.t("charts:gantt.done")];
  return row.progress > 0 ? [t.percent(row.progress / 100)] : [];
}

export function describeGanttInput(input: GanttInput, t: Translator): string {
  const rows = input.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return `${t.t("charts:gantt.empty")}.`;
  const parts = [t.t("charts:gantt.describe.whole", { count: rows.length })];
  const ends = rows
    .flatMap(({ start, due }) => (due === null ? [] : [start ?? due, due]))
    .toSorted();
  const from = ends[0];
  const to = ends.at(-1);
  if (from !== undefined && to !== undefined)
    parts.push(t.t("charts:gantt.describe.range", { from: t.date(from), to: t.date(to) }));
  const numbers = (some: readonly GanttRow[]): string =>
    t.list(some.map(({ number }) => String(number)));
  const done = rows.filter(({ status }) => status === "done");
  const late = rows.filter((row) => row.late > 0);
  const undated = rows.filter(({ due }) => due === null);
  if (done.length > 0) parts.push(t.t("charts:gantt.describe.done", { count: done.length }));
  if (late.length > 0)
    parts.push(t.t("charts:gantt.describe.late", { count: late.length, list: numbers(late) }));
  if (undated.length > 0)
    parts.push(
      t.t("charts:gantt.describe.undated", { count: undated.length, list: numbers(undated) }),
    );
  return `${parts.join("; ")}.`;
}
