import { actionNumber, daysLate } from "#shared/domain/action-plan/derive.ts";
import { narrative, orNothing, paragraphs, part, titled } from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import type { Block } from "../content/model.ts";

/** Who looks at the plan and when, and what was found in each review. */
export const followUp: Section = (report) => {
  const { governance, reviews } = report.project.followUp;
  const own = narrative(report, "followUp");
  if (governance.trim() === "" && reviews.length === 0 && own.length === 0) {
    return { leftOut: "report:leftOut.followUp" };
  }
  const { t, date } = report.translator;
  const last = reviews
    .map((review) => review.date)
    .toSorted()
    .at(-1);
  return {
    parts: [
      part(
        "followUp",
        [
          { kind: "heading", level: 1, text: t("terms:section.followUp") },
          {
            kind: "paragraph",
            look: "lead",
            text:
              last === undefined
                ? t("report:followUp.leadNone")
                : t("report:followUp.lead", { count: reviews.length, date: date(last) }),
          },
          ...own,
          ...paragraphs(governance),
          ...lateSentence(report),
          ...reviews
            .toSorted((a, b) => a.date.localeCompare(b.date))
            .flatMap((review, index) => reviewBlocks(report, review, index)),
        ],
        { newPage: false },
      ),
    ],
  };
};

function lateSentence(report: ReportContext): Block[] {
  const late = report.project.plan.actions.filter(
    (action) => action.status !== "done" && daysLate(action, report.date) > 0,
  );
  if (late.length === 0) return [];
  const { t, list, date } = report.translator;
  const numbers = late.map((action) => String(actionNumber(report.project.plan, action.id)));
  return [
    {
      kind: "paragraph",
      text: t("report:followUp.late", {
        count: late.length,
        list: list(numbers),
        date: date(report.date),
      }),
    },
  ];
}

function reviewBlocks(
  report: ReportContext,
  review: ReportContext["project"]["followUp"]["reviews"][number],
  index: number,
): Block[] {
  const { t, date } = report.translator;
  const done = report.project.plan.actions.flatMap((action) => {
    const proof = review.done[action.id];
    return proof === undefined ? [] : [{ action, proof }];
  });
  const title = t("report:followUp.review", { date: date(review.date) });
  return [
    { kind: "heading", level: 2, text: title },
    ...paragraphs(review.remarks),
    ...(done.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            key: `review-${index + 1}`,
            caption: null,
            description: title,
            columns: [
              { head: t("report:number"), share: 10 },
              { head: t("report:followUp.promised"), share: 60 },
              { head: t("report:followUp.proof"), share: 60 },
            ],
            rows: done.map(({ action, proof }) => ({
              cells: [
                String(actionNumber(report.project.plan, action.id)),
                titled(report, action.what),
                orNothing(proof),
              ],
            })),
          },
        ]),
  ];
}
