import { part } from "../content/context.ts";
import type { Section } from "../content/context.ts";

export const contents: Section = (report) => ({
  parts: [
    part("contents", [
      {
        kind: "contents",
        title: report.translator.t("terms:section.contents"),
        figures: report.translator.t("report:listOfFigures"),
        tables: report.translator.t("report:listOfTables"),
      },
    ]),
  ],
});
