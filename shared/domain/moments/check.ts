import type { LooseEnd } from "#shared/domain/loose-end.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { episodeOf, episodeRange } from "./derive.ts";
import { ratersWaiting } from "./panel-derive.ts";

/** Step 1: limits of the cycle, reasons of what is critical, panel members who have not rated. */
export function checkMoments(project: Project): LooseEnd[] {
  return project.cycles.flatMap((cycle) => [
    ...limits(cycle),
    ...reasons(cycle),
    ...raters(project, cycle),
  ]);
}

function limits(cycle: Cycle): LooseEnd[] {
  const params = { title: excerpt(cycle.service), cycle: excerpt(cycle.service) };
  const ends: LooseEnd[] = [];
  if (cycle.start.trim() === "") {
    const at = { page: "moments", cycleId: cycle.id, field: "start" } as const;
    ends.push({ code: "cycleWithoutStart", step: "moments", at, params });
  }
  if (cycle.end.trim() === "") {
    const at = { page: "moments", cycleId: cycle.id, field: "end" } as const;
    ends.push({ code: "cycleWithoutEnd", step: "moments", at, params });
  }
  return ends;
}

/** A member of an episode needs no reason of its own; an episode without one is one loose end. */
function reasons(cycle: Cycle): LooseEnd[] {
  return cycle.moments.flatMap((moment, index) => {
    const episode = episodeOf(cycle, moment.id);
    if (episode === null) {
      if (!moment.critical || moment.criticalReason.trim() !== "") return [];
      const at = { page: "moments", cycleId: cycle.id, id: moment.id, field: "criticalReason" };
      return [criticalWithoutReason(cycle, at, moment.title, index + 1)];
    }
    if (episode.reason.trim() !== "" || episodeRange(cycle, episode.id)?.first !== index + 1) {
      return [];
    }
    const at = { page: "moments", cycleId: cycle.id, id: episode.id, field: "reason" };
    return [criticalWithoutReason(cycle, at, episode.title || moment.title, index + 1)];
  });
}

function criticalWithoutReason(
  cycle: Cycle,
  at: Omit<LooseEnd["at"], "page">,
  title: string,
  number: number,
): LooseEnd {
  return {
    code: "criticalWithoutReason",
    step: "moments",
    at: { ...at, page: "moments" },
    params: { title: excerpt(title), number, cycle: excerpt(cycle.service) },
  };
}

function raters(project: Project, cycle: Cycle): LooseEnd[] {
  const people = new Map(project.people.map((person) => [person.id, person]));
  return ratersWaiting(cycle.panel).map((id) => ({
    code: "raterWithoutBallot",
    step: "moments",
    at: { page: "panel", cycleId: cycle.id, id },
    params: { title: excerpt(people.get(id)?.name ?? ""), cycle: excerpt(cycle.service) },
  }));
}
