import type { Area, Engagement, GlossaryEntry, Person } from "#shared/domain/engagement/schema.ts";
import type { AreaScores, Pin, Priorities } from "#shared/domain/priority-areas/schema.ts";
import type { Project } from "#shared/domain/project.ts";
import type { FollowUp, ReportSettings } from "#shared/domain/report-schema.ts";
import { CYCLE } from "./cycle-spec.ts";
import { PLAN } from "./plan-spec.ts";
import { group, text, things, value, type Covers, type ThingsSpec } from "./spec.ts";

const ENGAGEMENT = {
  client: value("client"),
  sector: value("sector"),
  country: value("country"),
  currency: value("currency"),
  language: value("language", "terms:language"),
  objective: value("objective"),
  from: value("from", "date"),
  to: value("to", "date"),
  consultant: group("firm", { firm: value("firm"), names: value("names") }),
  confidentiality: value("confidentiality", "terms:confidentiality"),
  clientLogo: value("clientLogo", "hidden"),
  firmLogo: value("firmLogo", "hidden"),
  brandColour: value("brandColour"),
} satisfies Covers<Engagement>;

const PERSON = {
  name: value("name"),
  role: value("role"),
  areaId: value("area", "name"),
  kind: value("personKind", "terms:personKind"),
} satisfies Covers<Person>;

const GLOSSARY: ThingsSpec = {
  form: "things",
  kind: "term",
  page: "engagement",
  isPart: true,
  keyOf: (item) => text(item["term"]),
  titleOf: (item) => text(item["term"]),
  fields: {
    term: value("term"),
    meaning: value("meaning"),
  } satisfies Covers<GlossaryEntry>,
};

const SCORES = {
  importance: value("importance", "number"),
  performance: value("performance", "number"),
  gut: group("gut", {
    gravity: value("gravity", "number"),
    urgency: value("urgency", "number"),
    tendency: value("tendency", "number"),
  }),
  rice: group("rice", {
    reach: value("reach", "number"),
    impact: value("impact", "number"),
    confidence: value("sureness", "share"),
    effort: value("effort", "number"),
  }),
  fmea: group("fmea", {
    severity: value("severity", "number"),
    occurrence: value("occurrence", "number"),
    detection: value("detection", "number"),
  }),
  impact: value("impact", "number"),
  effort: value("effort", "number"),
} satisfies Covers<AreaScores>;

const PRIORITIES = {
  method: value("method", "terms:priorityMethod"),
  weight: value("weight", "share"),
  crossHair: value("crossHair", "hidden"),
  scores: { form: "record", kind: "score", titleOf: "name", of: group("scores", SCORES) },
  pins: {
    form: "things",
    kind: "pin",
    isPart: true,
    keyOf: (item) => text(item["areaId"]),
    titleOf: (item, nameOf) => nameOf(item["areaId"]),
    fields: {
      areaId: value("area", "name"),
      place: value("pinnedPlace", "number"),
      reason: value("reason"),
    } satisfies Covers<Pin>,
  },
  reasons: { form: "record", kind: "reason", titleOf: "name", of: value("reason") },
} satisfies Covers<Priorities>;

const FOLLOW_UP = {
  governance: value("governance"),
  reviews: {
    form: "things",
    kind: "review",
    isPart: true,
    keyOf: (item) => text(item["date"]),
    titleOf: (item) => text(item["date"]),
    fields: {
      date: value("date", "date"),
      remarks: value("remarks"),
      done: { form: "record", kind: "proof", titleOf: "name", of: value("proof") },
    } satisfies Covers<FollowUp["reviews"][number]>,
  },
} satisfies Covers<FollowUp>;

const REPORT = {
  language: value("language", "terms:language"),
  depth: value("depth", "terms:reportDepth"),
  sections: {
    form: "record",
    kind: "section",
    titleOf: "terms:section",
    of: value("shown", "yesNo"),
  },
  narratives: { form: "record", kind: "narrative", titleOf: "terms:section", of: value("words") },
  recommendation: value("recommendation"),
  decisionAsked: group("decisionAsked", {
    what: value("decisionAsked"),
    ofPersonId: value("decisionOf", "name"),
    by: value("decisionBy", "date"),
  }),
  paper: value("paper", "terms:paper"),
  versions: {
    form: "things",
    kind: "version",
    isPart: true,
    keyOf: (item) => text(item["number"]),
    titleOf: (item) => text(item["number"]),
    fields: {
      number: value("number"),
      date: value("date", "date"),
      author: value("author"),
      change: value("change"),
    } satisfies Covers<ReportSettings["versions"][number]>,
  },
} satisfies Covers<ReportSettings>;

/** Everything that two versions of a project can differ in. */
export const PROJECT = {
  example: value("example", "yesNo"),
  engagement: group("client", ENGAGEMENT, { kind: "engagement", page: "engagement" }),
  people: things("person", "name", PERSON, { page: "engagement" }),
  areas: things("area", "name", { name: value("name") } satisfies Covers<Area>, {
    page: "engagement",
  }),
  glossary: GLOSSARY,
  cycles: things("cycle", "service", CYCLE, { page: "engagement" }),
  plan: group("plan", PLAN),
  priorities: group("priorities", PRIORITIES, { kind: "priorities", page: "priority-areas" }),
  followUp: group("followUp", FOLLOW_UP, { kind: "report", page: "report" }),
  report: group("report", REPORT, { kind: "report", page: "report" }),
} satisfies Covers<Project>;
