import { produce } from "immer";
import type { Project } from "#shared/domain/project.ts";
import { signedAs } from "./signature.ts";
import type { Approval } from "./schema.ts";

type Edit = (project: Project) => Project;

const MAX_APPROVALS = 200;

export type Decision = Omit<Approval, "baseline">;

/**
 * Records the director's decision with the 5W2H as it stands now. Dropped actions are not
 * signed. A person of the project gives name and role; they stay as words when the person goes.
 */
export function addApproval(decision: Decision): Edit {
  return (project) =>
    produce(project, ({ plan }) => {
      if (plan.approvals.length >= MAX_APPROVALS) return;
      const person = project.people.find((each) => each.id === decision.personId);
      const signed = project.plan.actions.filter((action) => action.status !== "dropped");
      plan.approvals.push({
        ...decision,
        name: person?.name ?? decision.name,
        role: person?.role ?? decision.role,
        baseline: signed.map((action) => signedAs(project, action)),
      });
    });
}

/** Corrects the words of a decision; what was signed stays as it was signed. */
export function setApproval(place: number, fields: Partial<Decision>): Edit {
  return (project) =>
    produce(project, ({ plan }) => {
      const approval = plan.approvals[place];
      if (approval !== undefined) Object.assign(approval, fields);
    });
}

export function removeApproval(place: number): Edit {
  return (project) =>
    produce(project, ({ plan }) => {
      if (plan.approvals[place] !== undefined) plan.approvals.splice(place, 1);
    });
}
