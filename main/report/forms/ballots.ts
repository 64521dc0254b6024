import type { Cycle } from "#shared/domain/project.ts";
import type { PersonId } from "#shared/ids.ts";
import { clientName, serviceName, titled } from "../content/context.ts";
import type { ReportContext } from "../content/context.ts";
import type { Block, Column, Part, ReportContent, Span, Table } from "../content/model.ts";
import { formContent, formCycle, formPart, formServiceName } from "./form-context.ts";

/**
 * One ballot per member of the panel in the order of the hand-over, and blank ones behind
 * them, each on sheets of its own. Like the blind rating on screen it shows no mark of
 * critical and no value of any round.
 *
 * @param blank how many ballots without a name, from 0
 */
export function ballotsContent(report: ReportContext, blank: number): ReportContent {
  const { t } = report.translator;
  const title = t("forms:ballot.title", { service: formServiceName(report) });
  const cycle = formCycle(report);
  const nobody = (text: string): ReportContent =>
    formContent(report, title, [
      formPart([
        { kind: "heading", level: 1, text: t("forms:ballot.blank") },
        { kind: "paragraph", text },
      ]),
    ]);
  if (cycle === null || cycle.moments.length === 0) return nobody(t("forms:ballot.noMoments"));
  const raters: readonly (PersonId | null)[] = [
    ...cycle.panel.raterIds,
    ...Array.from({ length: blank }, () => null),
  ];
  if (raters.length === 0) return nobody(t("forms:ballot.noMembers"));
  return formContent(
    report,
    title,
    raters.map((raterId, index) => ballot(report, cycle, raterId, index + 1)),
  );
}

function ballot(
  report: ReportContext,
  cycle: Cycle,
  raterId: PersonId | null,
  number: number,
): Part {
  const { t } = report.translator;
  const { askFrequency } = cycle.panel;
  const person = report.project.people.find((each) => each.id === raterId);
  const name = person?.name.trim() ?? "";
  const service = serviceName(report, cycle);
  const heading = name === "" ? t("forms:ballot.blank") : t("forms:ballot.of", { name });
  return formPart(
    [
      { kind: "heading", level: 1, text: heading },
      { kind: "paragraph", look: "lead", text: lead(report, cycle) },
      writeIn(report, name, person?.role.trim() ?? ""),
      { kind: "heading", level: 2, text: t("panel:rate.question") },
      anchors(report, `anchors-${number}`, "a"),
      ...(askFrequency
        ? ([
            { kind: "heading", level: 2, text: t("panel:rate.frequencyQuestion") },
            anchors(report, `frequency-${number}`, "f"),
          ] as const)
        : []),
      { kind: "heading", level: 2, text: t("forms:ballot.moments") },
      {
        kind: "paragraph",
        keepNext: true,
        text: [
          t("forms:ballot.how"),
          ...(askFrequency ? [t("forms:ballot.alsoFrequency")] : []),
        ].join(" "),
      },
      momentsTable(report, cycle, `moments-${number}`),
    ],
    {
      header: {
        left: heading.slice(0, 60),
        right: t("forms:ballot.headRight", { service }).slice(0, 70),
      },
    },
  );
}

function lead(report: ReportContext, cycle: Cycle): string {
  const { t } = report.translator;
  const client = clientName(report);
  const service = serviceName(report, cycle);
  const start = cycle.start.trim();
  const end = cycle.end.trim();
  return start === "" || end === ""
    ? t("forms:ballot.leadShort", { client, service })
    : t("forms:ballot.lead", { client, service, start, end });
}

/** Only what is not printed already has to be written. */
function writeIn(report: ReportContext, name: string, role: string): Block {
  const { t } = report.translator;
  return {
    kind: "writeIn",
    places: [
      ...(name === "" ? [{ label: t("forms:ballot.name"), share: 3 }] : []),
      {
        label: role === "" ? t("forms:ballot.role") : `${t("forms:ballot.role")}: ${role}`,
        share: 3,
      },
      { label: t("forms:ballot.date"), share: 2 },
    ],
  };
}

const SCORES = [1, 2, 3, 4, 5] as const;

/** The five worded anchors side by side. */
function anchors(report: ReportContext, key: string, scale: "a" | "f"): Table {
  const { t } = report.translator;
  const question = t(scale === "a" ? "panel:rate.question" : "panel:rate.frequencyQuestion");
  return {
    kind: "table",
    key,
    caption: null,
    description: t("forms:ballot.scale", { question }),
    together: true,
    columns: SCORES.map((score) => ({ head: String(score), share: 1 })),
    rows: [{ cells: SCORES.map((score) => t(`panel:rate.${scale}${score}`)) }],
  };
}

/** In the order of the cycle; the digit stands beside each box, so that no row needs its head. */
function momentsTable(report: ReportContext, cycle: Cycle, key: string): Table {
  const { t } = report.translator;
  const { askFrequency } = cycle.panel;
  const columns: Column[] = [
    { head: t("forms:ballot.moment"), share: askFrequency ? 50 : 92 },
    { head: t("forms:ballot.severity"), share: 46 },
    { head: t("forms:ballot.cannot"), share: askFrequency ? 24 : 26, align: "center" },
    ...(askFrequency ? [{ head: t("forms:ballot.frequency"), share: 46 }] : []),
  ];
  return {
    kind: "table",
    key,
    caption: null,
    description: t("forms:ballot.tableOf"),
    columns,
    rows: cycle.moments.map((moment, index) => ({
      cells: [
        {
          paragraphs: [
            [{ text: `${index + 1}.\u00A0`, bold: true }, { text: titled(report, moment.title) }],
          ],
          line: t("forms:ballot.remark"),
        },
        boxes(),
        [{ text: BOX, isBox: true }],
        ...(askFrequency ? [boxes()] : []),
      ],
    })),
  };
}

const BOX = "☐";

/** "☐ 1  ☐ 2 …": five boxes on one line. */
function boxes(): readonly Span[] {
  return SCORES.flatMap((score): Span[] => [
    { text: BOX, isBox: true },
    { text: `\u00A0${score}${score === 5 ? "" : " \u00A0"}` },
  ]);
}
