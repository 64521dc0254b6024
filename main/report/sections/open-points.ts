import { looseEnds } from "#shared/domain/loose-ends.ts";
import { STEP_IDS } from "#shared/steps.ts";
import { part } from "../content/context.ts";
import type { ReportContext } from "../content/context.ts";
import type { Block, LeftOut, Part } from "../content/model.ts";

/** What hangs loose, by the step where it is repaired, and the sections without data. */
export function openPointsPart(report: ReportContext, leftOut: readonly LeftOut[]): Part {
  const { t } = report.translator;
  const ofCycles = new Set(report.cycles.map((cycle) => cycle.id));
  const ends = looseEnds(report.project).filter(
    (end) => end.at.cycleId === undefined || ofCycles.has(end.at.cycleId),
  );
  return part(
    "openPoints",
    [
      {
        kind: "heading",
        level: 1,
        text: t("report:annex", { title: t("terms:section.openPoints") }),
      },
      {
        kind: "paragraph",
        look: "lead",
        text:
          ends.length === 0 ? t("report:open.none") : t("report:open.lead", { count: ends.length }),
      },
      ...STEP_IDS.flatMap((step): Block[] => {
        const own = ends.filter((end) => end.step === step);
        if (own.length === 0) return [];
        return [
          { kind: "heading", level: 2, text: t(`terms:steps.${step}`) },
          { kind: "bullets", items: own.map((end) => t(`looseEnds:${end.code}`, end.params)) },
        ];
      }),
      ...(leftOut.length === 0
        ? []
        : [
            { kind: "heading" as const, level: 2 as const, text: t("report:open.leftOut") },
            {
              kind: "bullets" as const,
              items: leftOut.map(
                (section) => `${t(`terms:section.${section.id}`)}: ${section.why}`,
              ),
            },
          ]),
    ],
    { newPage: ends.length + leftOut.length > FEW },
  );
}

/** So few points need no page of their own. */
const FEW = 3;
