import type { Cycle } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import type { Panel, Rating } from "#shared/domain/moments/panel-schema.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { assembleSurvey } from "./assemble-survey.ts";
import type { ExampleIds } from "./example-ids.ts";
import type { ExampleStructure } from "./example-structure.ts";
import { at, type ExampleTexts } from "./example-texts.ts";

function assembleMoments(
  structure: ExampleStructure,
  texts: ExampleTexts,
  ids: ExampleIds,
): Moment[] {
  return Object.entries(structure.moments).map(([key, moment]) => {
    const text = at(texts.moments, key);
    return {
      id: ids.moment(key),
      title: text.title,
      description: text.description,
      stageId: ids.stage(moment.stage),
      type: moment.type,
      channel: moment.channel,
      place: text.place,
      physicalEvidence: text.physicalEvidence,
      servedBy: text.servedBy,
      areaId: moment.area === null ? null : ids.area(moment.area),
      usual: moment.usual,
      maximum: moment.maximum,
      time: moment.time,
      emotion: moment.emotion,
      evidence: moment.evidence,
      critical: moment.critical ?? false,
      criticalReason: text.criticalReason ?? "",
      incidents: (text.incidents ?? []).map((incident, nth) => ({
        id: ids.incident(key, nth),
        ...incident,
      })),
      reliability: moment.reliability,
      frontStage: text.frontStage ?? "",
      backStage: text.backStage ?? "",
      support: text.support ?? "",
      quotes: [...(text.quotes ?? [])],
      notes: [...(text.notes ?? [])],
    };
  });
}

function assembleRequirements(
  structure: ExampleStructure,
  texts: ExampleTexts,
  ids: ExampleIds,
): Requirement[] {
  return Object.entries(structure.requirements).map(([key, requirement]) => {
    const { text, words, measure, unit } = at(texts.requirements, key);
    const { direction, present, target } = requirement;
    return {
      id: ids.requirement(key),
      momentId: ids.moment(requirement.moment),
      text,
      determinant: requirement.determinant,
      source: {
        kind: requirement.source,
        personId: requirement.person === null ? null : ids.person(requirement.person),
        words,
      },
      standard: { measure, unit, direction, present, target },
      importance: requirement.importance,
      performance: requirement.performance,
    };
  });
}

function assemblePanel(structure: ExampleStructure, texts: ExampleTexts, ids: ExampleIds): Panel {
  const { panel, moments } = structure;
  const remarkOf = (rater: string, moment: string): string => {
    const found = Object.entries(panel.remarks).find(
      ([, remark]) => remark.rater === rater && remark.moment === moment,
    );
    return found === undefined ? "" : at(texts.remarks, found[0]);
  };
  const ballots = panel.raters.map((rater, nth) => {
    const ratings: Record<string, Rating> = {};
    for (const [key, moment] of Object.entries(moments)) {
      ratings[ids.moment(key)] = {
        severity: moment.severity[nth] ?? null,
        frequency: moment.frequency?.[nth] ?? null,
        remark: remarkOf(rater, key),
      };
    }
    return { raterId: ids.person(rater), finished: true, ratings };
  });
  return {
    raterIds: panel.raters.map(ids.person),
    askFrequency: Object.values(moments).some((moment) => moment.frequency !== undefined),
    threshold: 4,
    rounds: [{ id: ids.round(), opened: panel.opened, closed: panel.closed, ballots }],
  };
}

export function assembleCycle(
  structure: ExampleStructure,
  texts: ExampleTexts,
  ids: ExampleIds,
  language: Language,
): Cycle {
  return {
    id: ids.cycle(),
    service: texts.service,
    segment: texts.segment,
    start: texts.start,
    end: texts.end,
    profile: { ...texts.profile, quotes: [...texts.profile.quotes] },
    stages: structure.stages.map((key) => ({ id: ids.stage(key), title: at(texts.stages, key) })),
    moments: assembleMoments(structure, texts, ids),
    episodes: Object.entries(structure.episodes).map(([key, members]) => ({
      id: ids.episode(key),
      ...at(texts.episodes, key),
      momentIds: members.map(ids.moment),
    })),
    requirements: assembleRequirements(structure, texts, ids),
    determinantWeights:
      structure.determinantWeights === null ? null : { ...structure.determinantWeights },
    panel: assemblePanel(structure, texts, ids),
    survey: assembleSurvey(structure.survey, texts.survey, ids, language),
  };
}
