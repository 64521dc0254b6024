import type { Action, Indicator, Plan, Strategy } from "#shared/domain/action-plan/schema.ts";
import { blankProject } from "#shared/domain/blank.ts";
import type { Area, Engagement, GlossaryEntry } from "#shared/domain/engagement/schema.ts";
import type { Episode, Incident, Moment, Stage } from "#shared/domain/moments/schema.ts";
import type { Panel } from "#shared/domain/moments/panel-schema.ts";
import { blankPriorities } from "#shared/domain/priority-areas/blank.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import type { ReportSettings } from "#shared/domain/report-schema.ts";
import type { Requirement, Standard } from "#shared/domain/requirements/schema.ts";
import type { Option, Question, Survey } from "#shared/domain/survey/schema.ts";
import type { Language } from "#shared/language.ts";
import { applyRules, eachBy, type FieldRules } from "./field-rules.ts";

/*
 * What an own cycle takes along when it becomes a template, field by field. Kept is what
 * describes the service; left out is whose service it was: client, people, names, ratings,
 * answers, readings, present levels, quotes, notes, money, approvals, the report's texts.
 */

const nothing = <V>(value: V): { readonly leave: V } => ({ leave: value });

function engagementRules(language: Language): FieldRules<Engagement> {
  const blank = blankProject(() => "", language).engagement;
  return {
    client: nothing(""),
    sector: "words",
    country: nothing(null),
    currency: nothing(blank.currency),
    language: "keep",
    objective: nothing(""),
    from: nothing(null),
    to: nothing(null),
    consultant: nothing(blank.consultant),
    confidentiality: nothing(blank.confidentiality),
    clientLogo: nothing(null),
    firmLogo: nothing(null),
    brandColour: nothing(null),
  };
}

const AREA: FieldRules<Area> = { id: "keep", name: "words" };
const TERM: FieldRules<GlossaryEntry> = { term: "words", meaning: "words" };
const STAGE: FieldRules<Stage> = { id: "keep", title: "words" };
const STRATEGY: FieldRules<Strategy> = { id: "keep", title: "words" };

const INCIDENT: FieldRules<Incident> = {
  id: "keep",
  description: "words",
  effect: "words",
  control: "words",
};

const MOMENT: FieldRules<Moment> = {
  id: "keep",
  title: "words",
  description: "words",
  stageId: "keep",
  type: "keep",
  channel: "keep",
  place: "words",
  physicalEvidence: "words",
  servedBy: "words",
  areaId: "keep",
  usual: "keep",
  maximum: "keep",
  time: "keep",
  emotion: "keep",
  evidence: nothing("assumed"),
  critical: "keep",
  criticalReason: "words",
  incidents: eachBy(INCIDENT),
  reliability: nothing(null),
  frontStage: "words",
  backStage: "words",
  support: "words",
  quotes: nothing([]),
  notes: nothing([]),
};

const EPISODE: FieldRules<Episode> = {
  id: "keep",
  title: "words",
  reason: "words",
  momentIds: "keep",
};

const SOURCE: FieldRules<Requirement["source"]> = {
  kind: "keep",
  personId: nothing(null),
  words: nothing(""),
};

const STANDARD: FieldRules<Standard> = {
  measure: "words",
  unit: "words",
  direction: "keep",
  present: nothing(null),
  target: "keep",
};

const REQUIREMENT: FieldRules<Requirement> = {
  id: "keep",
  momentId: "keep",
  text: "words",
  determinant: "keep",
  source: { make: (source, clean) => applyRules(SOURCE, source, clean) },
  standard: {
    make: (standard, clean) => (standard === null ? null : applyRules(STANDARD, standard, clean)),
  },
  importance: "keep",
  performance: nothing(null),
};

const PANEL: FieldRules<Panel> = {
  raterIds: nothing([]),
  askFrequency: "keep",
  threshold: "keep",
  rounds: nothing([]),
};

const OPTION: FieldRules<Option> = { code: "keep", label: "words", value: "keep" };
const ROW: FieldRules<Question["rows"][number]> = { code: "keep", label: "words" };
const KEPT_FINDING: FieldRules<Question["kept"][number]> = {
  rule: "keep",
  textAtThatTime: "words",
  reason: "words",
};

const QUESTION: FieldRules<Question> = {
  id: "keep",
  code: "keep",
  text: "words",
  kind: "keep",
  options: eachBy(OPTION),
  rows: eachBy(ROW),
  exit: "keep",
  required: "keep",
  // Its value is a code or a number of the question it looks at.
  filter: { make: (filter) => filter },
  momentId: "keep",
  determinant: "keep",
  target: "keep",
  locked: "keep",
  kept: eachBy(KEPT_FINDING),
  comparesWith: "keep",
};

const SURVEY: FieldRules<Survey> = {
  language: "keep",
  title: "words",
  introduction: "words",
  closing: "words",
  placeOfUse: "keep",
  population: nothing(null),
  error: "keep",
  confidence: "keep",
  responseRate: nothing(null),
  questions: eachBy(QUESTION),
  codesGiven: "keep",
  waves: nothing([]),
};

const PROFILE: FieldRules<Cycle["profile"]> = {
  who: "words",
  wants: "words",
  quotes: nothing([]),
};

const CYCLE: FieldRules<Cycle> = {
  id: "keep",
  service: "words",
  segment: "words",
  start: "words",
  end: "words",
  profile: { make: (profile, clean) => applyRules(PROFILE, profile, clean) },
  stages: eachBy(STAGE),
  moments: eachBy(MOMENT),
  episodes: eachBy(EPISODE),
  requirements: eachBy(REQUIREMENT),
  determinantWeights: nothing(null),
  panel: { make: (panel, clean) => applyRules(PANEL, panel, clean) },
  survey: {
    make: (survey, clean) => (survey === null ? null : applyRules(SURVEY, survey, clean)),
  },
};

const INDICATOR: FieldRules<Indicator> = {
  id: "keep",
  name: "words",
  formula: "words",
  source: "words",
  unit: "words",
  direction: "keep",
  baseline: nothing(null),
  target: "keep",
  alarm: "keep",
  // Dates are moved to a day that says nothing: only what lies between them is kept.
  date: "keep",
  ownerId: nothing(null),
  questionId: "keep",
  readings: nothing([]),
};

const ACTION: FieldRules<Action> = {
  id: "keep",
  strategyId: "keep",
  what: "words",
  why: "words",
  requirementIds: "keep",
  where: "words",
  areaId: "keep",
  start: "keep",
  due: "keep",
  how: "words",
  accountableId: nothing(null),
  accountableAreaId: nothing(null),
  responsibleIds: nothing([]),
  consultedIds: nothing([]),
  informedIds: nothing([]),
  dependsOn: "keep",
  costOnce: nothing(null),
  costYearly: nothing(null),
  resources: nothing(""),
  risk: nothing(""),
  indicators: eachBy(INDICATOR),
  status: nothing("planned"),
  progress: nothing(0),
  doneOn: nothing(null),
  proof: nothing(""),
  impact: "keep",
  effort: "keep",
};

const PLAN: FieldRules<Plan> = {
  strategies: eachBy(STRATEGY),
  actions: eachBy(ACTION),
  approvals: nothing([]),
};

function reportRules(language: Language): FieldRules<ReportSettings> {
  const blank = blankProject(() => "", language).report;
  return {
    language: "keep",
    depth: "keep",
    sections: nothing(blank.sections),
    narratives: nothing(blank.narratives),
    recommendation: nothing(""),
    decisionAsked: nothing(blank.decisionAsked),
    paper: nothing(null),
    versions: nothing([]),
  };
}

/** The whole table; what stands for money and confidentiality depends on the language. */
export function templateRules(language: Language): FieldRules<Project> {
  const report = reportRules(language);
  const engagement = engagementRules(language);
  return {
    id: "keep",
    example: nothing(false),
    engagement: { make: (value, clean) => applyRules(engagement, value, clean) },
    people: nothing([]),
    areas: eachBy(AREA),
    glossary: eachBy(TERM),
    cycles: eachBy(CYCLE),
    plan: { make: (value, clean) => applyRules(PLAN, value, clean) },
    priorities: nothing(blankPriorities()),
    followUp: nothing({ governance: "", reviews: [] }),
    report: { make: (value, clean) => applyRules(report, value, clean) },
  };
}
