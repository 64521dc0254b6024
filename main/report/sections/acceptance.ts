import { clientName, narrative, orNothing, part } from "../content/context.ts";
import type { Section } from "../content/context.ts";
import type { Row } from "../content/model.ts";
import { referTo } from "../content/references.ts";

/** Empty lines to sign on when nobody has signed yet. */
const LINES = 3;

/** The sign-off page: signed decisions as they stand, and room to sign. */
export const acceptance: Section = (report) => {
  const { project, translator } = report;
  const { t } = translator;
  const { approvals, actions } = project.plan;
  if (approvals.length === 0 && actions.length === 0)
    return { leftOut: "report:leftOut.acceptance" };
  const asked = project.people.find(
    (person) => person.id === project.report.decisionAsked.ofPersonId,
  );
  const directors = project.people.filter(
    (person) => person.kind === "director" || person === asked,
  );
  const open: Row[] = [
    ...directors.slice(0, LINES).map((person): Row => ({
      cells: [orNothing(person.name), orNothing(person.role), "", "", ""],
    })),
    ...Array.from({ length: Math.max(0, LINES - directors.length) }, (): Row => ({
      cells: ["", "", "", "", ""],
    })),
  ];
  return {
    parts: [
      part("acceptance", [
        { kind: "heading", level: 1, text: t("terms:section.acceptance") },
        {
          kind: "paragraph",
          look: "lead",
          text:
            approvals.length === 0
              ? t("report:acceptance.leadOpen", { client: clientName(report) })
              : t("report:acceptance.lead", {
                  count: approvals.length,
                  table: referTo("approvals"),
                }),
        },
        ...narrative(report, "acceptance"),
        ...(approvals.length === 0
          ? []
          : [
              {
                kind: "table" as const,
                key: "approvals",
                caption: t("report:acceptance.signedCaption"),
                description: t("report:acceptance.signedCaption"),
                together: true,
                columns: [
                  { head: t("common:name"), share: 30 },
                  { head: t("report:scope.role"), share: 30 },
                  { head: t("report:acceptance.decision"), share: 30 },
                  { head: t("common:date"), share: 24 },
                  { head: t("report:acceptance.remarks"), share: 42 },
                ],
                rows: approvals.map((approval) => ({
                  cells: [
                    orNothing(approval.name),
                    orNothing(approval.role),
                    t(`terms:approval.${approval.decision}`),
                    translator.date(approval.date, "short"),
                    orNothing(approval.remarks),
                  ],
                })),
              },
            ]),
        {
          kind: "paragraph",
          text: t("report:acceptance.text", { table: referTo("signatures") }),
          keepNext: true,
        },
        {
          kind: "table",
          key: "signatures",
          caption: t("report:acceptance.caption"),
          description: t("report:acceptance.caption"),
          rowHeightMm: 16,
          together: true,
          columns: [
            { head: t("common:name"), share: 34 },
            { head: t("report:scope.role"), share: 34 },
            { head: t("report:acceptance.decision"), share: 30 },
            { head: t("report:acceptance.signature"), share: 38 },
            { head: t("common:date"), share: 24 },
          ],
          rows: open,
        },
        {
          kind: "paragraph",
          look: "note",
          text: t("report:acceptance.choices", {
            list: [
              t("terms:approval.approved"),
              t("terms:approval.approvedWithChanges"),
              t("terms:approval.rejected"),
            ].join(" · "),
          }),
        },
      ]),
    ],
  };
};
