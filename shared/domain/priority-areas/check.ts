import { excerpt } from "#shared/domain/excerpt.ts";
import type { LooseEnd } from "#shared/domain/loose-end.ts";
import type { Project } from "#shared/domain/project.ts";
import { evidencePerArea } from "./evidence.ts";
import { areaScore } from "./scores.ts";

/** Step 4: areas with critical moments whose scores, by the method chosen, are incomplete. */
export function checkPriorityAreas(project: Project): LooseEnd[] {
  const { areas, priorities } = project;
  const evidence = new Map(evidencePerArea(project).map((row) => [row.areaId, row]));
  return areas.flatMap((area) => {
    const count = evidence.get(area.id)?.criticalMoments.length ?? 0;
    if (count === 0 || areaScore(priorities, priorities.scores[area.id]) !== null) return [];
    return [
      {
        code: "areaWithoutScores",
        step: "priority-areas",
        at: { page: "priority-areas", id: area.id, field: "scores" },
        params: { title: excerpt(area.name), count },
      },
    ];
  });
}
