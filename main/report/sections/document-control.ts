import { orNothing, part } from "../content/context.ts";
import type { ReportContext } from "../content/context.ts";
import type { Part } from "../content/model.ts";
import { referTo } from "../content/references.ts";
import { preparedBy, versionNumber } from "./cover.ts";

/** Who made which version when; under the contents, since it is short. */
export function documentControlPart(report: ReportContext, followsContents: boolean): Part {
  const { project, translator } = report;
  const { t } = translator;
  const { versions } = project.report;
  return part(
    "documentControl",
    [
      { kind: "heading", level: 1, text: t("report:control.title") },
      {
        kind: "fields",
        rows: [
          { label: t("report:cover.preparedBy"), value: preparedBy(report).replaceAll("\n", ", ") },
          { label: t("report:cover.version"), value: versionNumber(report) },
          { label: t("report:cover.date"), value: translator.date(report.date) },
          {
            label: t("report:control.confidentiality"),
            value: t(`terms:confidentiality.${project.engagement.confidentiality}`),
          },
          ...(report.isRedacted
            ? [{ label: t("report:redacted.copy"), value: t("report:redacted.note") }]
            : []),
        ],
      },
      ...(versions.length === 0
        ? []
        : [
            {
              kind: "paragraph" as const,
              text: t("report:control.versionsText", { table: referTo("versions") }),
              keepNext: true,
            },
            {
              kind: "table" as const,
              key: "versions",
              caption: t("report:control.versions"),
              description: t("report:control.versions"),
              columns: [
                { head: t("report:cover.version"), share: 12 },
                { head: t("report:cover.date"), share: 24 },
                { head: t("report:control.author"), share: 26 },
                { head: t("report:control.change"), share: 50 },
              ],
              rows: versions.map((version) => ({
                cells: [
                  orNothing(version.number),
                  translator.date(version.date, "short"),
                  orNothing(version.author),
                  orNothing(version.change),
                ],
              })),
            },
          ]),
    ],
    { newPage: !followsContents },
  );
}
