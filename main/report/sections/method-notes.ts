import { curveInput } from "#shared/charts/emotion-curve/data.ts";
import { part } from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import type { MessageKey } from "#shared/i18n/translator.ts";

/** A note of the method: when it concerns this report, what it does, its formula and source. */
interface Note {
  readonly key: NoteKey;
  /** The same in every language. */
  readonly formula: string | null;
  readonly source: string | null;
  readonly concerns: (report: ReportContext) => boolean;
}
type NoteKey =
  | "cycle"
  | "shares"
  | "wait"
  | "customers"
  | "panel"
  | "survival"
  | "gap"
  | "importancePerformance"
  | "stability"
  | "earlyWin"
  | "proportion"
  | "nps"
  | "sample";

const always = (): boolean => true;
const hasPanel = (report: ReportContext): boolean =>
  report.cycles.some((cycle) => cycle.panel.rounds.length > 0);
const hasSurvey = (report: ReportContext): boolean =>
  report.cycles.some((cycle) => cycle.survey !== null);
const isImportance = (report: ReportContext): boolean =>
  report.project.priorities.method === "importancePerformance" && report.project.areas.length > 0;

const NOTES: readonly Note[] = [
  {
    key: "cycle",
    formula: null,
    source:
      "Albrecht & Zemke, Service America!, 1985; Normann, Service Management, 1984; Carlzon, Moments of Truth, 1987; Flanagan, Psychological Bulletin 51(4), 1954.",
    concerns: always,
  },
  {
    key: "shares",
    formula: null,
    source: null,
    concerns: (report) => report.cycles.some((cycle) => cycle.episodes.length > 0),
  },
  { key: "wait", formula: null, source: null, concerns: always },
  {
    key: "customers",
    formula: "4 × (x̄ − min) ÷ (max − min) − 2",
    source: null,
    concerns: (report) => report.cycles.some((cycle) => curveInput(cycle).wave !== null),
  },
  {
    key: "panel",
    formula: "W = 12S ÷ (m²(n³ − n) − mΣ(t³ − t))",
    source:
      "Kendall & Babington Smith, Annals of Mathematical Statistics 10(3), 1939; Aiken, Educational and Psychological Measurement 45(1), 1985.",
    concerns: hasPanel,
  },
  {
    key: "survival",
    formula: "R = r₁ × r₂ × r₃ × …",
    source: null,
    concerns: (report) =>
      report.cycles.some((cycle) => cycle.moments.some((moment) => moment.reliability !== null)),
  },
  {
    key: "gap",
    formula: "P − E;  Σw(P − E) ÷ Σw",
    source: "Parasuraman, Zeithaml & Berry, Journal of Marketing 49(4), 1985.",
    concerns: (report) => report.cycles.some((cycle) => cycle.requirements.length > 0),
  },
  {
    key: "importancePerformance",
    formula: "w × I + (1 − w) × (6 − P)",
    source: "Martilla & James, Journal of Marketing 41(1), 1977.",
    concerns: isImportance,
  },
  { key: "stability", formula: null, source: null, concerns: isImportance },
  {
    key: "earlyWin",
    formula: null,
    source: null,
    concerns: (report) => report.project.plan.actions.length > 0,
  },
  {
    key: "proportion",
    formula: "(p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)",
    source: "Wilson, Journal of the American Statistical Association 22, 1927.",
    concerns: hasSurvey,
  },
  {
    key: "nps",
    formula: "100(p − d) ± z × 100√((p + d − (p − d)²)/n)",
    source: "Reichheld, Harvard Business Review 81(12), 2003.",
    concerns: (report) =>
      report.cycles.some(
        (cycle) => cycle.survey?.questions.some((question) => question.kind === "nps") === true,
      ),
  },
  {
    key: "sample",
    formula: "n₀ = z²p(1 − p) ÷ e²;  n = n₀ ÷ (1 + (n₀ − 1)/N)",
    source: "Cochran, Sampling Techniques, 1977.",
    concerns: hasSurvey,
  },
];

/** How each number was made, and where the formula comes from. */
export const methodNotes: Section = (report) => {
  const { t } = report.translator;
  const notes = NOTES.filter((note) => note.concerns(report));
  return {
    parts: [
      part("methodNotes", [
        {
          kind: "heading",
          level: 1,
          text: t("report:annex", { title: t("terms:section.methodNotes") }),
        },
        { kind: "paragraph", look: "lead", text: t("report:notes.lead", { count: notes.length }) },
        {
          kind: "table",
          key: "method-notes",
          caption: null,
          size: "small",
          description: t("terms:section.methodNotes"),
          columns: [
            { head: t("report:notes.what"), share: 36 },
            { head: t("report:notes.how"), share: 112 },
          ],
          rows: notes.map((note) => ({
            cells: [
              [{ text: t(title(note.key)), bold: true }],
              {
                paragraphs: [
                  t(text(note.key)),
                  ...(note.formula === null
                    ? []
                    : [[{ text: note.formula, tone: "accent" as const }]]),
                  ...(note.source === null
                    ? []
                    : [
                        [
                          {
                            text: t("report:notes.source", { source: note.source }),
                            tone: "dim" as const,
                          },
                        ],
                      ]),
                ],
              },
            ],
          })),
        },
      ]),
    ],
  };
};

function title(key: NoteKey): MessageKey {
  return `report:notes.${key}.title`;
}

function text(key: NoteKey): MessageKey {
  return `report:notes.${key}.text`;
}
