import { strategyGroups } from "#shared/domain/action-plan/derive.ts";
import { narrative, NOTHING, orNothing, part, personName } from "../content/context.ts";
import type { Section } from "../content/context.ts";
import { indicatorLevel, levelPhrase } from "../content/phrases.ts";
import { referTo } from "../content/references.ts";

/** How the plan will be seen to work: formula, levels, day, owner, and what was read so far. */
export const indicators: Section = (report) => {
  const found = strategyGroups(report.project.plan)
    .flatMap((group) => group.actions)
    .filter(({ action }) => action.status !== "dropped")
    .flatMap(({ action, number }) => action.indicators.map((indicator) => ({ indicator, number })));
  if (found.length === 0) return { leftOut: "report:leftOut.indicators" };
  const { t, date } = report.translator;
  return {
    parts: [
      part(
        "indicators",
        [
          { kind: "heading", level: 1, text: t("terms:section.indicators") },
          {
            kind: "paragraph",
            look: "lead",
            text: t("report:indicators.lead", { count: found.length }),
          },
          ...narrative(report, "indicators"),
          { kind: "paragraph", text: t("report:indicators.how", { table: referTo("indicators") }) },
          {
            kind: "table",
            key: "indicators",
            caption: t("report:indicators.caption"),
            description: t("report:indicators.caption"),
            size: "small",
            columns: [
              { head: t("report:indicators.action"), share: 20 },
              { head: t("terms:words.indicator"), share: 40 },
              { head: t("report:indicators.formula"), share: 62 },
              { head: t("report:indicators.baseline"), share: 23, align: "right" },
              { head: t("report:indicators.target"), share: 31, align: "right" },
              { head: t("report:indicators.alarm"), share: 22, align: "right" },
              { head: t("report:indicators.last"), share: 28, align: "right" },
              { head: t("common:date"), share: 25 },
              { head: t("report:indicators.owner"), share: 26 },
            ],
            rows: found.map(({ indicator, number }) => {
              const last = indicator.readings
                .toSorted((a, b) => a.date.localeCompare(b.date))
                .at(-1);
              return {
                cells: [
                  String(number),
                  orNothing(indicator.name),
                  orNothing(
                    [indicator.formula.trim(), indicator.source.trim()]
                      .filter((text) => text !== "")
                      .join("\n"),
                  ),
                  indicatorLevel(report, indicator, indicator.baseline),
                  indicator.target === null
                    ? NOTHING
                    : levelPhrase(report, indicator.direction, indicator.target, indicator.unit),
                  indicatorLevel(report, indicator, indicator.alarm),
                  last === undefined
                    ? NOTHING
                    : `${indicatorLevel(report, indicator, last.value)} (${date(last.date, "short")})`,
                  indicator.date === null ? NOTHING : date(indicator.date, "short"),
                  orNothing(personName(report, indicator.ownerId)),
                ],
              };
            }),
          },
        ],
        { orientation: "landscape" },
      ),
    ],
  };
};
