import type { Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import { blankPriorities, blankScores } from "#shared/domain/priority-areas/blank.ts";
import type { Priorities } from "#shared/domain/priority-areas/schema.ts";
import type { FollowUp, ReportSettings } from "#shared/domain/report-schema.ts";
import { assembleCycle } from "./assemble-cycle.ts";
import { assemblePlan } from "./assemble-plan.ts";
import { exampleIds, type ExampleIds } from "./example-ids.ts";
import type { ExampleStructure } from "./example-structure.ts";
import { at, type ExampleTexts } from "./example-texts.ts";

function assemblePriorities(
  structure: ExampleStructure,
  texts: ExampleTexts,
  ids: ExampleIds,
): Priorities {
  const areas = Object.entries(structure.areas);
  return {
    ...blankPriorities(),
    scores: Object.fromEntries(
      areas.map(([key, scores]) => [ids.area(key), { ...blankScores(), ...scores }]),
    ),
    reasons: Object.fromEntries(areas.map(([key]) => [ids.area(key), at(texts.areas, key).reason])),
  };
}

function assembleFollowUp(
  structure: ExampleStructure,
  texts: ExampleTexts,
  ids: ExampleIds,
): FollowUp {
  const { date, done } = structure.review;
  return {
    governance: texts.governance,
    reviews: [
      {
        date,
        remarks: texts.reviewRemarks,
        done: Object.fromEntries(
          done.map((key) => [ids.action(key), at(texts.actions, key).proof ?? ""]),
        ),
      },
    ],
  };
}

function assembleReport(
  structure: ExampleStructure,
  texts: ExampleTexts,
  ids: ExampleIds,
  language: Language,
): ReportSettings {
  return {
    language,
    depth: "full",
    sections: {},
    narratives: { ...texts.narratives },
    recommendation: texts.recommendation,
    decisionAsked: {
      what: texts.decisionAsked,
      ofPersonId: ids.person(structure.approval.person),
      by: structure.decisionBy,
    },
    paper: null,
    versions: structure.versions.map(([number, date], i) => ({
      number,
      date,
      author: texts.consultants,
      change: texts.versions[i] ?? "",
    })),
  };
}

/** A complete project from the numbers and links of an example and its words in one language. */
export function assembleExample<S extends ExampleStructure>(
  structure: S,
  ownTexts: ExampleTexts<S>,
  language: Language,
): Project {
  // Keys are checked where the texts are written; from here on they are plain strings.
  const texts: ExampleTexts = ownTexts;
  const ids = exampleIds(structure.name);
  const { from, to, confidentiality, brandColour } = structure;
  return {
    id: ids.project(language),
    example: true,
    engagement: {
      client: texts.client,
      sector: texts.sector,
      country: texts.country,
      currency: texts.currency,
      language,
      objective: texts.objective,
      from,
      to,
      consultant: { firm: texts.firm, names: texts.consultants },
      confidentiality,
      clientLogo: null,
      firmLogo: null,
      brandColour,
    },
    people: Object.entries(structure.people).map(([key, { area, kind }]) => ({
      id: ids.person(key),
      ...at(texts.people, key),
      areaId: area === null ? null : ids.area(area),
      kind,
    })),
    areas: Object.keys(structure.areas).map((key) => ({
      id: ids.area(key),
      name: at(texts.areas, key).name,
    })),
    glossary: texts.glossary.map((entry) => ({ ...entry })),
    cycles: [assembleCycle(structure, texts, ids, language)],
    plan: assemblePlan(structure, texts, ids),
    priorities: assemblePriorities(structure, texts, ids),
    followUp: assembleFollowUp(structure, texts, ids),
    report: assembleReport(structure, texts, ids, language),
  };
}
