import type { ActionId, IndicatorId } from "#shared/ids.ts";
import type { Action, Indicator } from "./schema.ts";

export function blankAction(id: ActionId, what = ""): Action {
  return {
    id,
    strategyId: null,
    what,
    why: "",
    requirementIds: [],
    where: "",
    areaId: null,
    start: null,
    due: null,
    how: "",
    accountableId: null,
    accountableAreaId: null,
    responsibleIds: [],
    consultedIds: [],
    informedIds: [],
    dependsOn: [],
    costOnce: null,
    costYearly: null,
    resources: "",
    risk: "",
    indicators: [],
    status: "planned",
    progress: 0,
    doneOn: null,
    proof: "",
    impact: null,
    effort: null,
  };
}

export function blankIndicator(id: IndicatorId, name = ""): Indicator {
  return {
    id,
    name,
    formula: "",
    source: "",
    unit: "",
    direction: "atMost",
    baseline: null,
    target: null,
    alarm: null,
    date: null,
    ownerId: null,
    questionId: null,
    readings: [],
  };
}
