import { criticalMomentIds, momentNumbers } from "#shared/domain/moments/derive.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { clientName, serviceName } from "../content/context.ts";
import type { ReportContext } from "../content/context.ts";
import type { Block, ReportContent } from "../content/model.ts";
import { formContent, formCycle, formPart, formServiceName } from "./form-context.ts";
import { momentGuide } from "./guide-moment.ts";

/**
 * What to ask supervisors and managers, moment by moment, critical ones first, with room to
 * write and the requirements known so far to confirm.
 */
export function interviewGuideContent(report: ReportContext): ReportContent {
  const { t } = report.translator;
  const title = t("forms:guide.title", { service: formServiceName(report) });
  const cycle = formCycle(report);
  const heading: Block = { kind: "heading", level: 1, text: t("forms:guide.heading") };
  if (cycle === null || cycle.moments.length === 0) {
    return formContent(report, title, [
      formPart([heading, { kind: "paragraph", text: t("forms:guide.noMoments") }]),
    ]);
  }
  return formContent(report, title, [
    formPart([heading, ...titleBlock(report, cycle), ...momentGroups(report, cycle)]),
  ]);
}

function titleBlock(report: ReportContext, cycle: Cycle): Block[] {
  const { t } = report.translator;
  return [
    {
      kind: "paragraph",
      look: "lead",
      text: t("forms:guide.lead", {
        client: clientName(report),
        service: serviceName(report, cycle),
      }),
    },
    {
      kind: "writeIn",
      places: [
        { label: t("forms:guide.person"), share: 3 },
        { label: t("forms:guide.role"), share: 2 },
      ],
    },
    {
      kind: "writeIn",
      places: [
        { label: t("forms:guide.by"), share: 3 },
        { label: t("forms:guide.date"), share: 2 },
      ],
    },
    { kind: "heading", level: 2, text: t("forms:guide.howTitle") },
    {
      kind: "bullets",
      items: [
        t("forms:guide.how1"),
        t("forms:guide.how2"),
        t("forms:guide.how3"),
        ...(cycle.requirements.length === 0 ? [] : [t("forms:guide.how4")]),
      ],
    },
  ];
}

/** Critical moments and the others; one group alone when there is only one kind. */
function momentGroups(report: ReportContext, cycle: Cycle): Block[] {
  const { t } = report.translator;
  const critical = criticalMomentIds(cycle);
  const numbers = momentNumbers(cycle);
  const group = (title: string, moments: readonly Moment[], isCritical: boolean): Block[] =>
    moments.length === 0
      ? []
      : [
          { kind: "heading", level: 2, text: title },
          ...moments.flatMap((moment) =>
            momentGuide(report, cycle, moment, { number: numbers.get(moment.id) ?? 0, isCritical }),
          ),
        ];
  const first = cycle.moments.filter((moment) => critical.has(moment.id));
  const others = cycle.moments.filter((moment) => !critical.has(moment.id));
  return [
    ...group(t("forms:guide.critical"), first, true),
    ...group(t(first.length === 0 ? "forms:guide.all" : "forms:guide.others"), others, false),
  ];
}
