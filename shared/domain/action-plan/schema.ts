import { z } from "zod";
import { plainDate } from "#shared/dates.ts";
import {
  actionId,
  areaId,
  indicatorId,
  personId,
  questionId,
  requirementId,
  strategyId,
} from "#shared/ids.ts";
import {
  anyNumber,
  longText,
  MAX_ACTIONS,
  money,
  score1to5,
  shortText,
} from "#shared/domain/limits.ts";
import { direction } from "#shared/domain/requirements/schema.ts";

export const ACTION_STATUSES = ["planned", "underWay", "done", "dropped"] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const strategy = z.strictObject({ id: strategyId, title: shortText });
export type Strategy = z.infer<typeof strategy>;

export const indicator = z.strictObject({
  id: indicatorId,
  name: shortText,
  formula: longText,
  source: longText,
  unit: shortText,
  direction,
  baseline: anyNumber.nullable(),
  target: anyNumber.nullable(),
  /** Level at which somebody must be told. */
  alarm: anyNumber.nullable(),
  date: plainDate.nullable(),
  ownerId: personId.nullable(),
  /** The survey question that measures it. */
  questionId: questionId.nullable(),
  readings: z.array(z.strictObject({ date: plainDate, value: anyNumber })).max(5_000),
});
export type Indicator = z.infer<typeof indicator>;

/** A 5W2H row with its owner, dates, money and proof. */
export const action = z.strictObject({
  id: actionId,
  strategyId: strategyId.nullable(),
  what: longText,
  why: longText,
  requirementIds: z.array(requirementId).max(500),
  where: longText,
  areaId: areaId.nullable(),
  start: plainDate.nullable(),
  due: plainDate.nullable(),
  how: longText,
  accountableId: personId.nullable(),
  /** What people say first ("Operations"); a loose end until it is a person. */
  accountableAreaId: areaId.nullable(),
  responsibleIds: z.array(personId).max(500),
  consultedIds: z.array(personId).max(500),
  informedIds: z.array(personId).max(500),
  /** Finish to start: these end before this one begins. */
  dependsOn: z.array(actionId).max(500),
  costOnce: money.nullable(),
  costYearly: money.nullable(),
  resources: longText,
  risk: longText,
  indicators: z.array(indicator).max(100),
  status: z.enum(ACTION_STATUSES),
  /** Per cent, 0–100. */
  progress: z.number().min(0).max(100),
  doneOn: plainDate.nullable(),
  proof: longText,
  impact: score1to5.nullable(),
  effort: score1to5.nullable(),
});
export type Action = z.infer<typeof action>;

export const APPROVAL_DECISIONS = ["approved", "approvedWithChanges", "rejected"] as const;
export type ApprovalDecision = (typeof APPROVAL_DECISIONS)[number];

/** The 5W2H as it was signed: what "changed since approval" is told from. */
export const signedAction = z.strictObject({
  actionId,
  what: longText,
  why: longText,
  where: longText,
  how: longText,
  start: plainDate.nullable(),
  due: plainDate.nullable(),
  who: shortText,
  costOnce: money.nullable(),
  costYearly: money.nullable(),
});
export type SignedAction = z.infer<typeof signedAction>;

/** The director's decision on the plan. */
export const approval = z.strictObject({
  decision: z.enum(APPROVAL_DECISIONS),
  personId: personId.nullable(),
  name: shortText,
  role: shortText,
  date: plainDate,
  remarks: longText,
  baseline: z.array(signedAction).max(MAX_ACTIONS),
});
export type Approval = z.infer<typeof approval>;

export const plan = z.strictObject({
  strategies: z.array(strategy).max(200),
  actions: z.array(action).max(MAX_ACTIONS),
  approvals: z.array(approval).max(200),
});
export type Plan = z.infer<typeof plan>;
