import type { Action, Indicator, Plan, Strategy } from "#shared/domain/action-plan/schema.ts";
import { bag, text, things, value, type Covers, type ThingsSpec } from "./spec.ts";

const INDICATOR = {
  name: value("indicator"),
  formula: value("formula"),
  source: value("dataSource"),
  unit: value("unit"),
  direction: value("direction", "terms:direction"),
  baseline: value("baseline", "number"),
  target: value("target", "number"),
  alarm: value("alarm", "number"),
  date: value("reachedBy", "date"),
  ownerId: value("owner", "name"),
  questionId: value("question", "name"),
  readings: {
    form: "things",
    kind: "reading",
    isPart: true,
    keyOf: (item) => text(item["date"]),
    titleOf: (item) => text(item["date"]),
    fields: { date: value("date", "date"), value: value("value", "number") },
  },
} satisfies Covers<Indicator>;

const ACTION = {
  strategyId: value("strategy", "name"),
  what: value("what"),
  why: value("why"),
  requirementIds: bag("requirements", "names"),
  where: value("where"),
  areaId: value("area", "name"),
  start: value("from", "date"),
  due: value("to", "date"),
  how: value("how"),
  accountableId: value("accountable", "name"),
  accountableAreaId: value("accountableArea", "name"),
  responsibleIds: bag("responsible", "names"),
  consultedIds: bag("consulted", "names"),
  informedIds: bag("informed", "names"),
  dependsOn: bag("dependsOn", "names"),
  costOnce: value("costOnce", "number"),
  costYearly: value("costYearly", "number"),
  resources: value("resources"),
  risk: value("risk"),
  indicators: things("indicator", "name", INDICATOR, { isPart: true }),
  status: value("status", "terms:actionStatus"),
  progress: value("progress", "number"),
  doneOn: value("doneOn", "date"),
  proof: value("proof"),
  impact: value("impact", "number"),
  effort: value("effort", "number"),
} satisfies Covers<Action>;

/** A signature is a record of the past: two of them never become one. */
const APPROVALS: ThingsSpec = {
  form: "things",
  kind: "approval",
  isPart: true,
  keyOf: (item) => `${text(item["date"])} ${text(item["name"])} ${text(item["decision"])}`,
  titleOf: (item) => text(item["name"]),
  fields: null,
};

export const PLAN = {
  strategies: things("strategy", "title", { title: value("title") } satisfies Covers<Strategy>, {
    page: "action-plan",
  }),
  actions: things("action", "what", ACTION, { page: "action-plan" }),
  approvals: { ...APPROVALS, page: "action-plan" },
} satisfies Covers<Plan>;
