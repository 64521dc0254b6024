import type { Cycle } from "#shared/domain/project.ts";
import type { Episode, Incident, Moment, Stage } from "#shared/domain/moments/schema.ts";
import type { Ballot, Panel, Round } from "#shared/domain/moments/panel-schema.ts";
import type { Requirement, Standard } from "#shared/domain/requirements/schema.ts";
import type { Question, Survey, Wave } from "#shared/domain/survey/schema.ts";
import { answersTogether } from "./merge-answers.ts";
import { bag, group, text, things, value, type Covers } from "./spec.ts";

const INCIDENT = {
  description: value("incident"),
  effect: value("effect"),
  control: value("control"),
} satisfies Covers<Incident>;

const MOMENT = {
  title: value("title"),
  description: value("description"),
  stageId: value("stage", "name"),
  type: value("momentType", "terms:momentType"),
  channel: value("channel", "terms:channel"),
  place: value("place"),
  physicalEvidence: value("physicalEvidence"),
  servedBy: value("servedBy"),
  areaId: value("area", "name"),
  usual: value("usual", "minutes"),
  maximum: value("maximum", "minutes"),
  time: value("time", "terms:timeKind"),
  emotion: value("emotion", "signed"),
  evidence: value("evidence", "terms:evidence"),
  critical: value("critical", "yesNo"),
  criticalReason: value("reason"),
  incidents: things("incident", "description", INCIDENT, { isPart: true }),
  reliability: value("reliability", "share"),
  frontStage: value("frontStage"),
  backStage: value("backStage"),
  support: value("support"),
  quotes: bag("quotes", "texts"),
  notes: bag("notes", "texts"),
} satisfies Covers<Moment>;

const EPISODE = {
  title: value("title"),
  reason: value("reason"),
  momentIds: { ...bag("moments", "names"), least: 2 },
} satisfies Covers<Episode>;

const STANDARD = {
  measure: value("measure"),
  unit: value("unit"),
  direction: value("direction", "terms:direction"),
  present: value("present", "number"),
  target: value("target", "number"),
} satisfies Covers<Standard>;

const REQUIREMENT = {
  momentId: value("moment", "name"),
  text: value("requirement"),
  determinant: value("determinant", "terms:determinant"),
  source: group("source", {
    kind: value("source", "terms:sourceKind"),
    personId: value("sourcePerson", "name"),
    words: value("sourceWords"),
  } satisfies Covers<Requirement["source"]>),
  standard: group("standard", STANDARD),
  importance: value("importance", "number"),
  performance: value("performance", "number"),
} satisfies Covers<Requirement>;

const RATER = "raterId" satisfies keyof Ballot;

const PANEL = {
  raterIds: bag("raters", "names"),
  askFrequency: value("askFrequency", "yesNo"),
  threshold: value("threshold", "number"),
  rounds: {
    ...things("round", "opened", {
      opened: value("opened", "instant"),
      closed: value("closed", "instant"),
      ballots: {
        form: "things",
        kind: "ballot",
        isPart: true,
        keyOf: (item) => text(item[RATER]),
        titleOf: (item, nameOf) => nameOf(item[RATER]),
        // Taken whole, and its values are never told: the rating is blind.
        fields: null,
      },
    } satisfies Covers<Round>),
    isPart: true,
    titleOf: () => "",
  },
} satisfies Covers<Panel>;

const QUESTION = {
  code: value("code"),
  text: value("question"),
  kind: value("questionKind", "terms:questionKind"),
  options: value("options", "labels"),
  rows: value("rows", "labels"),
  exit: value("exit", "terms:exit"),
  required: value("required", "yesNo"),
  filter: value("filter", "hidden"),
  momentId: value("moment", "name"),
  determinant: value("determinant", "terms:determinant"),
  target: value("target", "number"),
  locked: value("locked", "yesNo"),
  kept: value("kept", "count"),
  comparesWith: value("comparesWith", "name"),
} satisfies Covers<Question>;

const WAVE = {
  title: value("title"),
  from: value("from", "date"),
  to: value("to", "date"),
  invited: value("invited", "number"),
  n: value("answers", "number"),
  answers: value("answers", "count"),
} satisfies Covers<Wave>;

const SURVEY = {
  language: value("language", "terms:language"),
  title: value("title"),
  introduction: value("introduction"),
  closing: value("closing"),
  placeOfUse: value("placeOfUse", "terms:placeOfUse"),
  population: value("population", "number"),
  error: value("error", "share"),
  confidence: value("confidence", "share"),
  responseRate: value("responseRate", "share"),
  questions: things("question", "text", QUESTION),
  // Counts the codes given so far: a code must never be given twice.
  codesGiven: { ...value("code", "number"), takesLarger: true },
  waves: things("wave", "title", WAVE, { together: answersTogether }),
} satisfies Covers<Survey>;

/** A cycle of service with everything that hangs on it. */
export const CYCLE = {
  service: value("service"),
  segment: value("segment"),
  start: value("start"),
  end: value("end"),
  profile: group("profile", {
    who: value("who"),
    wants: value("wants"),
    quotes: bag("quotes", "texts"),
  } satisfies Covers<Cycle["profile"]>),
  stages: things("stage", "title", { title: value("title") } satisfies Covers<Stage>, {
    page: "moments",
  }),
  moments: things("moment", "title", MOMENT, { page: "moments" }),
  episodes: things("episode", "title", EPISODE, { page: "moments", isPart: true }),
  requirements: things("requirement", "text", REQUIREMENT, { page: "requirements" }),
  determinantWeights: { ...value("weights", "hidden"), page: "requirements" },
  panel: group("panel", PANEL, { kind: "panel", page: "panel" }),
  survey: group("survey", SURVEY, { kind: "survey", page: "survey" }),
} satisfies Covers<Cycle>;
