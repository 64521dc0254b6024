import type { Action, Indicator, Plan } from "#shared/domain/action-plan/schema.ts";
import type { ExampleIds } from "./example-ids.ts";
import type { ActionStructure, ExampleStructure } from "./example-structure.ts";
import { at, type ActionText, type ExampleTexts } from "./example-texts.ts";

function assembleIndicator(
  key: string,
  { indicator }: ActionStructure,
  text: ActionText["indicator"],
  ids: ExampleIds,
): Indicator {
  const { direction, baseline, target, alarm, date } = indicator;
  return {
    id: ids.indicator(key),
    ...text,
    direction,
    baseline,
    target,
    alarm,
    date,
    ownerId: ids.person(indicator.owner),
    questionId: indicator.question === null ? null : ids.question(indicator.question),
    readings: indicator.readings.map(([day, value]) => ({ date: day, value })),
  };
}

function assembleAction(
  key: string,
  action: ActionStructure,
  text: ActionText,
  ids: ExampleIds,
): Action {
  const { start, due, status, progress, doneOn, impact, effort } = action;
  const { what, why, where, how, costOnce, costYearly, resources, risk } = text;
  return {
    id: ids.action(key),
    strategyId: ids.strategy(action.strategy),
    what,
    why,
    requirementIds: action.requirements.map(ids.requirement),
    where,
    areaId: ids.area(action.area),
    start,
    due,
    how,
    accountableId: ids.person(action.accountable),
    accountableAreaId: null,
    responsibleIds: action.responsible.map(ids.person),
    consultedIds: action.consulted.map(ids.person),
    informedIds: action.informed.map(ids.person),
    dependsOn: action.dependsOn.map(ids.action),
    costOnce,
    costYearly,
    resources,
    risk,
    indicators: [assembleIndicator(key, action, text.indicator, ids)],
    status,
    progress,
    doneOn,
    proof: text.proof ?? "",
    impact,
    effort,
  };
}

export function assemblePlan(
  structure: ExampleStructure,
  texts: ExampleTexts,
  ids: ExampleIds,
): Plan {
  const { decision, person, date } = structure.approval;
  const signatory = at(texts.people, person);
  const entries = Object.entries(structure.actions);
  const actions = entries.map(([key, action]) =>
    assembleAction(key, action, at(texts.actions, key), ids),
  );
  return {
    strategies: structure.strategies.map((key) => ({
      id: ids.strategy(key),
      title: at(texts.strategies, key),
    })),
    actions,
    approvals: [
      {
        decision,
        personId: ids.person(person),
        name: signatory.name,
        role: signatory.role,
        date,
        remarks: texts.approvalRemarks,
        baseline: entries.map(([key, { accountable, start, due }]) => {
          const { what, why, where, how, costOnce, costYearly } = at(texts.actions, key);
          const who = at(texts.people, accountable).name;
          const actionId = ids.action(key);
          return { actionId, what, why, where, how, start, due, who, costOnce, costYearly };
        }),
      },
    ],
  };
}
