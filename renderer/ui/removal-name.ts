import type { Project } from "#shared/domain/project.ts";
import type { RemovalTarget } from "#shared/domain/references.ts";

/** What the person called the thing; '' when it has no name or is gone. */
export function nameOfTarget(project: Project, target: RemovalTarget): string {
  const { cycles, plan } = project;
  switch (target.kind) {
    case "person":
      return find(project.people, target.id)?.name ?? "";
    case "area":
      return find(project.areas, target.id)?.name ?? "";
    case "cycle":
      return find(cycles, target.id)?.service ?? "";
    case "stage":
      return (
        find(
          cycles.flatMap((cycle) => cycle.stages),
          target.id,
        )?.title ?? ""
      );
    case "moment":
      return (
        find(
          cycles.flatMap((cycle) => cycle.moments),
          target.id,
        )?.title ?? ""
      );
    case "episode":
      return (
        find(
          cycles.flatMap((cycle) => cycle.episodes),
          target.id,
        )?.title ?? ""
      );
    case "requirement":
      return (
        find(
          cycles.flatMap((cycle) => cycle.requirements),
          target.id,
        )?.text ?? ""
      );
    case "strategy":
      return find(plan.strategies, target.id)?.title ?? "";
    case "action":
      return find(plan.actions, target.id)?.what ?? "";
    case "indicator":
      return (
        find(
          plan.actions.flatMap((action) => action.indicators),
          target.id,
        )?.name ?? ""
      );
    case "question":
      return (
        find(
          cycles.flatMap((cycle) => cycle.survey?.questions ?? []),
          target.id,
        )?.text ?? ""
      );
    case "wave":
      return (
        find(
          cycles.flatMap((cycle) => cycle.survey?.waves ?? []),
          target.id,
        )?.title ?? ""
      );
  }
}

function find<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  return list.find((each) => each.id === id);
}
