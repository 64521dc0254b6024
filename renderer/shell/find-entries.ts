import type { Place } from "#shared/domain/place.ts";
import type { Project } from "#shared/domain/project.ts";

export type FindGroup = "moments" | "requirements" | "actions" | "questions" | "people" | "areas";

export interface FindEntry {
  readonly label: string;
  readonly at: Place;
}

export interface FindGroupEntries {
  readonly group: FindGroup;
  readonly entries: readonly FindEntry[];
}

/** Everything of a project that has a name and a place, in the order of the steps. */
export function findEntries(project: Project): readonly FindGroupEntries[] {
  const { cycles, plan, people, areas } = project;
  const groups: readonly FindGroupEntries[] = [
    {
      group: "moments",
      entries: cycles.flatMap((cycle) =>
        cycle.moments.map((moment, index) => ({
          label: `${index + 1} ${moment.title}`,
          at: { page: "moments", cycleId: cycle.id, id: moment.id },
        })),
      ),
    },
    {
      group: "requirements",
      entries: cycles.flatMap((cycle) =>
        cycle.requirements.map((requirement) => ({
          label: requirement.text,
          at: { page: "requirements", cycleId: cycle.id, id: requirement.id },
        })),
      ),
    },
    {
      group: "actions",
      entries: plan.actions.map((action) => ({
        label: action.what,
        at: { page: "action-plan", id: action.id },
      })),
    },
    {
      group: "questions",
      entries: cycles.flatMap((cycle) =>
        (cycle.survey?.questions ?? []).map((question) => ({
          label: question.text,
          at: { page: "survey", cycleId: cycle.id, id: question.id },
        })),
      ),
    },
    {
      group: "people",
      entries: people.map(({ id, name }) => ({ label: name, at: { page: "engagement", id } })),
    },
    {
      group: "areas",
      entries: areas.map(({ id, name }) => ({ label: name, at: { page: "engagement", id } })),
    },
  ];
  return groups
    .map(({ group, entries }) => ({
      group,
      entries: entries.filter((entry) => entry.label.trim() !== ""),
    }))
    .filter(({ entries }) => entries.length > 0);
}
