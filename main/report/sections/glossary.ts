import type { Language } from "#shared/language.ts";
import { createTranslator, type MessageKey } from "#shared/i18n/translator.ts";
import { clientName, orNothing, part } from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import type { Block, Row } from "../content/model.ts";
import { annexHeading } from "./annexes.ts";

/** Words of the method, in the order in which one meets them. */
const METHOD = [
  "cycleOfService",
  "momentOfTruth",
  "criticalMoment",
  "criticalEpisode",
  "incident",
  "panel",
  "requirement",
  "determinant",
  "standard",
  "gap",
  "actionPlan",
  "raci",
  "priorityArea",
  "earlyWin",
  "survey",
] as const;

/** The words of this project, then those of the method in two languages. */
export const glossary: Section = (report) => {
  const other = secondLanguage(report);
  const { t } = report.translator;
  return {
    parts: [
      part("glossary", [
        annexHeading(report, "glossary"),
        {
          kind: "paragraph",
          look: "lead",
          text: t("report:glossary.lead", {
            count: METHOD.length,
            language: t(`report:glossary.inLanguage.${other}`),
          }),
        },
        ...methodWords(report, other),
        ...ownWords(report),
      ]),
    ],
  };
};

/** The language that people wrote in, where it is another; else the one most readers share. */
export function secondLanguage({ project, translator }: ReportContext): Language {
  const { language } = project.engagement;
  if (language !== translator.language) return language;
  return translator.language === "en" ? "es" : "en";
}

function methodWords(report: ReportContext, other: Language): Block[] {
  const { t } = report.translator;
  const second = createTranslator(other);
  const rows = METHOD.map((key): Row => {
    const term: MessageKey = `report:glossary.${key}.term`;
    return {
      cells: [[{ text: t(term), bold: true }], second.t(term), t(`report:glossary.${key}.meaning`)],
    };
  });
  return [
    {
      kind: "table",
      key: "glossary",
      caption: null,
      description: t("report:glossary.method"),
      columns: [
        { head: t(`terms:language.${report.translator.language}`), share: 38 },
        { head: t(`terms:language.${other}`), share: 38 },
        { head: t("report:glossary.means"), share: 90 },
      ],
      rows,
    },
  ];
}

function ownWords(report: ReportContext): Block[] {
  const { t } = report.translator;
  const own = report.project.glossary.filter((entry) => entry.term.trim() !== "");
  if (own.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: t("report:glossary.own") },
    {
      kind: "paragraph",
      text: t("report:glossary.ownLead", { count: own.length, client: clientName(report) }),
      keepNext: true,
    },
    {
      kind: "table",
      key: "own-glossary",
      caption: null,
      description: t("report:glossary.own"),
      columns: [
        { head: t("report:glossary.word"), share: 40 },
        { head: t("report:glossary.means"), share: 110 },
      ],
      rows: own.map(({ term, meaning }) => ({
        cells: [[{ text: term.trim(), bold: true }], orNothing(meaning)],
      })),
    },
  ];
}
