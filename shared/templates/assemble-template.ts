import { addDays } from "#shared/dates.ts";
import { blankAction, blankIndicator } from "#shared/domain/action-plan/blank.ts";
import type { Action, Plan } from "#shared/domain/action-plan/schema.ts";
import { blankCycle, blankProject } from "#shared/domain/blank.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { blankQuestion, blankSurvey } from "#shared/domain/survey/blank.ts";
import type { Question, Survey } from "#shared/domain/survey/schema.ts";
import type { Language } from "#shared/language.ts";
import { exampleIds, type ExampleIds } from "./example-ids.ts";
import { at } from "./example-texts.ts";
import { TEMPLATE_DAY } from "./plan-dates.ts";
import type { TemplateStructure } from "./template-structure.ts";
import type { TemplateTexts } from "./template-texts.ts";

/** Numbers and links, words, ids: what every part is made of. */
interface Parts {
  readonly structure: TemplateStructure;
  readonly texts: TemplateTexts;
  readonly ids: ExampleIds;
}

/**
 * A template from its numbers and links and its words in one language: a project without a
 * client and without people, whose plan begins on TEMPLATE_DAY. The same value in every call.
 */
export function assembleTemplate<S extends TemplateStructure>(
  structure: S,
  ownTexts: TemplateTexts<S>,
  language: Language,
): Project {
  // Keys are checked where the texts are written; from here on they are plain strings.
  const texts: TemplateTexts = ownTexts;
  const ids = exampleIds(structure.name);
  const parts: Parts = { structure, texts, ids };
  const blank = blankProject(() => ids.project(language), language);
  return {
    ...blank,
    engagement: { ...blank.engagement, sector: texts.sector, objective: texts.objective },
    areas: structure.areas.map((key) => ({ id: ids.area(key), name: at(texts.areas, key) })),
    glossary: texts.glossary.map((entry) => ({ ...entry })),
    cycles: [cycleOf(parts, language)],
    plan: planOf(parts),
  };
}

function cycleOf(parts: Parts, language: Language): Cycle {
  const { structure, texts, ids } = parts;
  const { service, segment, start, end, profile } = texts;
  return {
    ...blankCycle(ids.cycle(), service),
    segment,
    start,
    end,
    profile: { ...profile, quotes: [] },
    stages: structure.stages.map((key) => ({ id: ids.stage(key), title: at(texts.stages, key) })),
    moments: Object.keys(structure.moments).map((key) => momentOf(parts, key)),
    episodes: Object.entries(structure.episodes).map(([key, members]) => ({
      id: ids.episode(key),
      ...at(texts.episodes, key),
      momentIds: members.map(ids.moment),
    })),
    requirements: Object.keys(structure.requirements).map((key) => requirementOf(parts, key)),
    survey: surveyOf(parts, language),
  };
}

function momentOf({ structure, texts, ids }: Parts, key: string): Moment {
  const { stage, type, channel, area, usual, maximum, time, emotion, critical } = at(
    structure.moments,
    key,
  );
  const text = at(texts.moments, key);
  return {
    ...blankMoment(ids.moment(key), text.title, ids.stage(stage)),
    type,
    channel,
    areaId: area === null ? null : ids.area(area),
    usual,
    maximum,
    time,
    emotion,
    critical: critical ?? false,
    description: text.description,
    place: text.place,
    physicalEvidence: text.physicalEvidence,
    servedBy: text.servedBy,
    criticalReason: text.criticalReason ?? "",
    incidents: (text.incidents ?? []).map((incident, nth) => ({
      id: ids.incident(key, nth),
      ...incident,
    })),
    frontStage: text.frontStage ?? "",
    backStage: text.backStage ?? "",
    support: text.support ?? "",
  };
}

function requirementOf({ structure, texts, ids }: Parts, key: string): Requirement {
  const { moment, determinant, source, direction, present, target, importance, performance } = at(
    structure.requirements,
    key,
  );
  const { text, measure, unit } = at(texts.requirements, key);
  return {
    id: ids.requirement(key),
    momentId: ids.moment(moment),
    text,
    determinant,
    source: { kind: source, personId: null, words: "" },
    standard: { measure, unit, direction, present, target },
    importance,
    performance,
  };
}

function surveyOf(parts: Parts, language: Language): Survey {
  const { structure, texts } = parts;
  const { title, introduction, closing } = texts.survey;
  const keys = Object.keys(structure.survey.questions);
  return {
    ...blankSurvey(language),
    title,
    introduction,
    closing,
    placeOfUse: structure.survey.placeOfUse,
    questions: keys.map((key) => questionOf(parts, key)),
    codesGiven: keys.length,
  };
}

function questionOf({ structure, texts, ids }: Parts, key: string): Question {
  const { optionSets, questions } = structure.survey;
  const { kind, options, exit, required, moment, determinant } = at(questions, key);
  const text = at(texts.survey.questions, key);
  const set = options === null ? null : at(optionSets, options);
  const labels = options === null ? [] : at(texts.survey.optionSets, options);
  return {
    ...blankQuestion(ids.question(key), key, text),
    kind,
    options: (set?.codes ?? []).map((code, nth) => ({
      code,
      label: labels[nth] ?? "",
      value: set?.values?.[nth] ?? null,
    })),
    exit,
    required,
    momentId: moment === null ? null : ids.moment(moment),
    determinant,
    kept:
      moment === null
        ? [{ rule: "Q19", textAtThatTime: text, reason: texts.survey.wholeCycle }]
        : [],
  };
}

function planOf(parts: Parts): Plan {
  const { structure, texts, ids } = parts;
  return {
    strategies: structure.strategies.map((key) => ({
      id: ids.strategy(key),
      title: at(texts.strategies, key),
    })),
    actions: Object.keys(structure.actions).map((key) => actionOf(parts, key)),
    approvals: [],
  };
}

function actionOf({ structure, texts, ids }: Parts, key: string): Action {
  const action = at(structure.actions, key);
  const { what, why, where, how, indicator: words } = at(texts.actions, key);
  const { direction, baseline, target, alarm, question } = action.indicator;
  const due = addDays(TEMPLATE_DAY, action.dueDay);
  return {
    ...blankAction(ids.action(key), what),
    strategyId: ids.strategy(action.strategy),
    why,
    requirementIds: action.requirements.map(ids.requirement),
    where,
    areaId: ids.area(action.area),
    start: addDays(TEMPLATE_DAY, action.startDay),
    due,
    how,
    dependsOn: action.dependsOn.map(ids.action),
    indicators: [
      {
        ...blankIndicator(ids.indicator(key)),
        ...words,
        direction,
        baseline,
        target,
        alarm,
        date: due,
        questionId: question === null ? null : ids.question(question),
      },
    ],
    impact: action.impact,
    effort: action.effort,
  };
}
