import type { Action, Indicator } from "#shared/domain/action-plan/schema.ts";
import { strategyGroups, type NumberedAction } from "#shared/domain/action-plan/derive.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import { requirementsByMoment } from "#shared/domain/requirements/derive.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import { latestWave } from "#shared/domain/survey/derive.ts";
import { headline, type Headline } from "#shared/domain/survey/headline.ts";
import { questionResult, type QuestionResult } from "#shared/domain/survey/result.ts";
import type { Question, Wave } from "#shared/domain/survey/schema.ts";
import type { CycleId, RequirementId } from "#shared/ids.ts";
import type { Place } from "./place.ts";
import type { Cycle, Project } from "./project.ts";

export interface ThreadAction extends NumberedAction {
  /** Empty = the gap "indicator". */
  readonly indicators: readonly Indicator[];
}

export interface ThreadRequirement {
  readonly requirement: Requirement;
  /** Actions that are not dropped; empty = the gap "action". */
  readonly actions: readonly ThreadAction[];
}

export interface ThreadResult {
  readonly wave: Wave;
  readonly result: QuestionResult;
  /** Null below ten answers and for kinds without one figure. */
  readonly headline: Headline | null;
}

export interface ThreadQuestion {
  readonly question: Question;
  readonly number: number;
  /** What the latest wave with answers to it says; null = nobody answered yet. */
  readonly result: ThreadResult | null;
}

/** Where the line breaks. A knot behind a missing one is not counted: it cannot be tied yet. */
export type ThreadKnot = "requirement" | "action" | "indicator" | "question" | "result";

export interface ThreadGap {
  readonly knot: ThreadKnot;
  /** Id of the thing that lacks it: moment, requirement, action, moment, moment. */
  readonly of: string;
  /** Where it is filled. */
  readonly at: Place;
}

/** One moment from the customer to the measured result. */
export interface ThreadRow {
  readonly cycleId: CycleId;
  readonly moment: Moment;
  readonly number: number;
  readonly critical: boolean;
  readonly requirements: readonly ThreadRequirement[];
  readonly questions: readonly ThreadQuestion[];
  readonly gaps: readonly ThreadGap[];
}

/** Rows of all moments of a cycle, or of the critical ones, in the order of the cycle. */
export function threadRows(project: Project, cycle: Cycle, which: "critical" | "all"): ThreadRow[] {
  const critical = criticalMomentIds(cycle);
  const requirements = requirementsByMoment(cycle);
  const actions = actionsByRequirement(project);
  return cycle.moments.flatMap((moment, index) => {
    const isCritical = critical.has(moment.id);
    if (which === "critical" && !isCritical) return [];
    const row = {
      cycleId: cycle.id,
      moment,
      number: index + 1,
      critical: isCritical,
      requirements: (requirements.get(moment.id) ?? []).map((requirement) => ({
        requirement,
        actions: actions.get(requirement.id) ?? [],
      })),
      questions: questionsOf(cycle, moment),
    };
    return [{ ...row, gaps: gapsOf(row) }];
  });
}

export interface ThreadSum {
  readonly critical: number;
  /** Critical moments whose thread reaches the result without a break. */
  readonly whole: number;
  /** Knots missing on the others; a knot shared by two moments counts once. */
  readonly missing: number;
}

/** "3 of 6 critical moments reach the result; 4 knots missing." */
export function threadSum(rows: readonly ThreadRow[]): ThreadSum {
  const critical = rows.filter((row) => row.critical);
  const knots = new Set(
    critical.flatMap((row) => row.gaps.map((missing) => `${missing.knot}:${missing.of}`)),
  );
  return {
    critical: critical.length,
    whole: critical.filter((row) => row.gaps.length === 0).length,
    missing: knots.size,
  };
}

function actionsByRequirement(project: Project): ReadonlyMap<RequirementId, ThreadAction[]> {
  const byRequirement = new Map<RequirementId, ThreadAction[]>();
  for (const { action, number } of strategyGroups(project.plan).flatMap((group) => group.actions)) {
    if (action.status === "dropped") continue;
    for (const id of action.requirementIds) {
      const entry = { action, number, indicators: action.indicators };
      byRequirement.set(id, [...(byRequirement.get(id) ?? []), entry]);
    }
  }
  return byRequirement;
}

function questionsOf(cycle: Cycle, moment: Moment): ThreadQuestion[] {
  const { survey } = cycle;
  if (survey === null) return [];
  const wave = latestWave(survey);
  return survey.questions.flatMap((question, index) =>
    question.momentId === moment.id
      ? [{ question, number: index + 1, result: resultOf(question, wave) }]
      : [],
  );
}

function resultOf(question: Question, wave: Wave | null): ThreadResult | null {
  if (wave === null) return null;
  const result = questionResult(question, wave);
  return result.n === 0 ? null : { wave, result, headline: headline(result) };
}

function gapsOf(row: Omit<ThreadRow, "gaps">): ThreadGap[] {
  const { cycleId, moment } = row;
  const gaps: ThreadGap[] = [];
  if (row.requirements.length === 0) {
    const at: Place = { page: "requirements", cycleId, id: moment.id };
    gaps.push({ knot: "requirement", of: moment.id, at });
  }
  const seen = new Set<Action>();
  for (const { requirement, actions } of row.requirements) {
    if (actions.length === 0) {
      const at: Place = { page: "action-plan", cycleId, id: requirement.id };
      gaps.push({ knot: "action", of: requirement.id, at });
    }
    for (const { action, indicators } of actions) {
      if (indicators.length > 0 || seen.has(action)) continue;
      seen.add(action);
      const at: Place = { page: "action-plan", id: action.id, field: "indicators" };
      gaps.push({ knot: "indicator", of: action.id, at });
    }
  }
  const [first] = row.questions;
  if (first === undefined) {
    gaps.push({ knot: "question", of: moment.id, at: { page: "survey", cycleId, id: moment.id } });
  } else if (row.questions.every((entry) => entry.result === null)) {
    const at: Place = { page: "survey", cycleId, id: first.question.id, view: "answers" };
    gaps.push({ knot: "result", of: moment.id, at });
  }
  return gaps;
}
