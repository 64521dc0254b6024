import { blankProject } from "#shared/domain/blank.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import { newId, type MomentId } from "#shared/ids.ts";
import { countingIds } from "./counting-ids.ts";

/** A project with a client, one service and three moments, the second critical. */
export function smallProject(client = "Ñandú & Hijos (ejemplo)"): Project {
  const ids = countingIds();
  const blank = blankProject(ids, "es");
  const moments = ["Llego", "Espero", "Me voy"].map((title) =>
    blankMoment(newId<MomentId>(ids), title),
  );
  return {
    ...blank,
    engagement: { ...blank.engagement, client },
    cycles: blank.cycles.map((cycle) => ({
      ...cycle,
      service: "Cobro de un cheque",
      moments: moments.map((moment, index) => ({ ...moment, critical: index === 1 })),
    })),
  };
}

/** The same project after the client's name was typed again. */
export function renamed(project: Project, client: string): Project {
  return { ...project, engagement: { ...project.engagement, client } };
}
