import type { ActionId } from "#shared/ids.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Action, Approval, SignedAction } from "./schema.ts";

/** Fields of the 5W2H that a signature covers. */
export const SIGNED_FIELDS = [
  "what",
  "why",
  "where",
  "how",
  "start",
  "due",
  "who",
  "costOnce",
  "costYearly",
] as const;
export type SignedField = (typeof SIGNED_FIELDS)[number];

/** An action as it would be signed now; `who` is the accountable person's name, else the area's. */
export function signedAs(project: Project, action: Action): SignedAction {
  const person = project.people.find((entry) => entry.id === action.accountableId);
  const area = project.areas.find((entry) => entry.id === action.accountableAreaId);
  return {
    actionId: action.id,
    what: action.what,
    why: action.why,
    where: action.where,
    how: action.how,
    start: action.start,
    due: action.due,
    who: person?.name ?? area?.name ?? "",
    costOnce: action.costOnce,
    costYearly: action.costYearly,
  };
}

export interface ChangesSinceApproval {
  readonly approval: Approval;
  /** Fields that differ from what was signed; only actions with a difference. */
  readonly changed: ReadonlyMap<ActionId, readonly SignedField[]>;
  /** Actions that came later. */
  readonly added: readonly ActionId[];
  /** Signed rows whose action is gone. */
  readonly removed: readonly SignedAction[];
}

/** What differs from the last approval (with or without changes); null when never approved. */
export function changedSinceApproval(project: Project): ChangesSinceApproval | null {
  const approval = project.plan.approvals.findLast((entry) => entry.decision !== "rejected");
  if (approval === undefined) return null;
  const signed = new Map(approval.baseline.map((row) => [row.actionId, row]));
  const changed = new Map<ActionId, readonly SignedField[]>();
  const added: ActionId[] = [];
  for (const action of project.plan.actions) {
    const row = signed.get(action.id);
    if (row === undefined) {
      added.push(action.id);
      continue;
    }
    const now = signedAs(project, action);
    const fields = SIGNED_FIELDS.filter((field) => now[field] !== row[field]);
    if (fields.length > 0) changed.set(action.id, fields);
  }
  const present = new Set(project.plan.actions.map((action) => action.id));
  const removed = approval.baseline.filter((row) => !present.has(row.actionId));
  return { approval, changed, added, removed };
}
