import { episodeOf, episodeRange } from "#shared/domain/moments/derive.ts";
import type { Incident, Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { NOTHING, orNothing, titled } from "../content/context.ts";
import type { ReportContext } from "../content/context.ts";
import type { Block, FormQuestion } from "../content/model.ts";
import { minutes, standardPhrase } from "../content/phrases.ts";
import { determinantsToAsk } from "./guide-questions.ts";

export interface GuidePlace {
  readonly number: number;
  readonly isCritical: boolean;
}

const LINES_CRITICAL = 3;
const LINES_OTHER = 2;

/** One moment: who is asked and when, what is known, what to ask, what to confirm. */
export function momentGuide(
  report: ReportContext,
  cycle: Cycle,
  moment: Moment,
  { number, isCritical }: GuidePlace,
): Block[] {
  const { t } = report.translator;
  const requirements = cycle.requirements.filter((each) => each.momentId === moment.id);
  const title = t("forms:guide.momentTitle", { number, title: titled(report, moment.title) });
  return [
    { kind: "heading", level: 3, text: isCritical ? `◆\u00A0${title}` : title },
    {
      kind: "writeIn",
      places: [
        { label: t("forms:guide.person"), share: 3 },
        { label: t("forms:guide.date"), share: 2 },
      ],
    },
    ...known(report, cycle, moment, isCritical),
    ...questions(report, moment, requirements, isCritical),
    ...confirm(report, requirements, number),
  ];
}

function known(report: ReportContext, cycle: Cycle, moment: Moment, isCritical: boolean): Block[] {
  const { t } = report.translator;
  const items = [
    ...(isCritical ? criticalFacts(report, cycle, moment) : []),
    ...moment.incidents.flatMap((incident) => incidentFact(report, incident)),
    ...timeFact(report, moment),
  ];
  if (items.length === 0) return [];
  return [
    {
      kind: "paragraph",
      keepNext: true,
      text: [{ text: t("forms:guide.known"), bold: true }],
    },
    { kind: "bullets", items },
  ];
}

function criticalFacts(report: ReportContext, cycle: Cycle, moment: Moment): string[] {
  const { t, quote } = report.translator;
  const episode = episodeOf(cycle, moment.id);
  const range = episode === null ? null : episodeRange(cycle, episode.id);
  const written = range === null ? "" : `${range.first}–${range.last}`;
  const reasons = [moment.critical ? moment.criticalReason : "", episode?.reason ?? ""].filter(
    (reason) => reason.trim() !== "",
  );
  return [
    ...(episode === null
      ? []
      : [
          episode.title.trim() === ""
            ? t("forms:guide.inEpisode", { range: written })
            : t("forms:guide.inEpisodeTitled", {
                range: written,
                title: quote(episode.title.trim()),
              }),
        ]),
    ...reasons.map((reason) => t("forms:guide.why", { reason: reason.trim() })),
  ];
}

/** "It goes wrong when: … Effect: … Today: …", without the parts that nobody has said. */
function incidentFact(report: ReportContext, incident: Incident): string[] {
  const { t } = report.translator;
  const description = incident.description.trim();
  if (description === "") return [];
  const effect = incident.effect.trim();
  const control = incident.control.trim();
  return [
    [
      t("forms:guide.incident", { incident: description }),
      ...(effect === "" ? [] : [t("forms:guide.effect", { effect })]),
      ...(control === "" ? [] : [t("forms:guide.control", { control })]),
    ].join("\n"),
  ];
}

function timeFact(report: ReportContext, { usual, maximum }: Moment): string[] {
  const { t } = report.translator;
  if (usual !== null && maximum !== null) {
    const both = { usual: minutes(report, usual), maximum: minutes(report, maximum) };
    return [t("forms:guide.usualMax", both)];
  }
  if (usual !== null) return [t("forms:guide.usual", { usual: minutes(report, usual) })];
  if (maximum !== null) return [t("forms:guide.maximum", { maximum: minutes(report, maximum) })];
  return [];
}

/** Critical moments get the general questions and those of their determinants; others one. */
function questions(
  report: ReportContext,
  moment: Moment,
  requirements: readonly Requirement[],
  isCritical: boolean,
): Block[] {
  const { t } = report.translator;
  const texts = isCritical
    ? [
        t("forms:guide.calm"),
        t("forms:guide.never"),
        ...determinantsToAsk(moment, requirements).map((each) => t(`forms:guide.ask.${each}`)),
        t("forms:guide.measure"),
      ]
    : [t("forms:guide.calm")];
  const lines = isCritical ? LINES_CRITICAL : LINES_OTHER;
  return texts.map((text, index): FormQuestion => ({
    kind: "formQuestion",
    number: `${index + 1}.`,
    text,
    choices: [],
    points: [],
    rows: [],
    lines,
  }));
}

function confirm(
  report: ReportContext,
  requirements: readonly Requirement[],
  number: number,
): Block[] {
  if (requirements.length === 0) return [];
  const { t } = report.translator;
  return [
    {
      kind: "paragraph",
      keepNext: true,
      text: [{ text: t("forms:guide.requirements"), bold: true }],
    },
    {
      kind: "table",
      key: `requirements-${number}`,
      caption: null,
      description: t("forms:guide.tableOf", { number }),
      rowHeightMm: 13,
      columns: [
        { head: t("forms:guide.requirement"), share: 50 },
        { head: t("forms:guide.standard"), share: 42 },
        { head: t("forms:guide.agreed"), share: 27, align: "center" },
        { head: t("forms:guide.correction"), share: 47 },
      ],
      rows: requirements.map((requirement) => {
        const standard = standardPhrase(report, requirement.standard);
        return {
          cells: [
            orNothing(requirement.text),
            standard === NOTHING ? t("forms:guide.noStandard") : standard,
            [{ text: "☐", isBox: true }],
            "",
          ],
        };
      }),
    },
  ];
}
