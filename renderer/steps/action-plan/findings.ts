import type { LooseEndCode } from "#shared/domain/loose-end.ts";
import { looseEndsAt } from "#shared/domain/loose-ends.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";
import type { MessageParams } from "#shared/i18n/make-translator.ts";
import type { ActionField } from "./plan-fields.ts";
import { vagueVerb } from "./vague-verb.ts";

export type FindingCode =
  | "noWhat"
  | "vague"
  | "noRequirement"
  | "areaOnly"
  | "noPerson"
  | "noDue"
  | "noIndicator"
  | "endsTooEarly"
  | "startsTooEarly"
  | "noResponsible";

/** What keeps an action from being asked about on a date; `field` repairs it. */
export interface Finding {
  readonly code: FindingCode;
  readonly field: ActionField;
  readonly params: MessageParams;
}

const OF_LOOSE_END: Partial<Record<LooseEndCode, { code: FindingCode; field: ActionField }>> = {
  actionWithoutRequirement: { code: "noRequirement", field: "requirementIds" },
  actionWithoutAccountable: { code: "noPerson", field: "accountableId" },
  actionWithoutDue: { code: "noDue", field: "due" },
  actionWithoutIndicator: { code: "noIndicator", field: "indicators" },
  actionStartsTooEarly: { code: "startsTooEarly", field: "start" },
};

/** The action's loose ends, and what its wording and its people still lack. */
export function findingsOf(project: Project, action: Action): Finding[] {
  if (action.status === "dropped") return [];
  const verb = vagueVerb(action.what, project.engagement.language);
  const area = project.areas.find((each) => each.id === action.accountableAreaId);
  const findings: Finding[] = [];
  if (action.what.trim() === "") findings.push({ code: "noWhat", field: "what", params: {} });
  if (verb !== null) findings.push({ code: "vague", field: "what", params: { verb } });
  for (const end of looseEndsAt(project, action.id)) {
    const known = OF_LOOSE_END[end.code];
    if (known === undefined) continue;
    const isArea = known.code === "noPerson" && area !== undefined;
    findings.push(
      isArea
        ? { code: "areaOnly", field: "accountableId", params: { area: area.name } }
        : { ...known, params: end.params },
    );
  }
  if (action.start !== null && action.due !== null && action.due < action.start) {
    findings.push({ code: "endsTooEarly", field: "due", params: {} });
  }
  // One thing at a time: who answers comes before who does it.
  if (action.accountableId !== null && action.responsibleIds.length === 0) {
    findings.push({ code: "noResponsible", field: "responsibleIds", params: {} });
  }
  return findings;
}
