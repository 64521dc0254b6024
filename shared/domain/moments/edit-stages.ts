import type { CycleId, MomentId, StageId } from "#shared/ids.ts";
import type { Project } from "#shared/domain/project.ts";
import { editCycle, outlineOf, writeOutline, type OutlineItem } from "./edit-order.ts";
import { MAX_STAGES } from "./edit-paste.ts";
import type { Stage } from "./schema.ts";

/** A new head before a moment: that moment and what follows it in its stage belong to it. */
export function addStage(
  project: Project,
  cycleId: CycleId,
  stage: Stage,
  before: MomentId | null,
): Project {
  return editCycle(project, cycleId, (cycle) => {
    if (cycle.stages.length >= MAX_STAGES) return;
    const items = outlineOf(cycle);
    const found = items.findIndex((item) => item.id === before);
    const place = before === null || found === -1 ? items.length : found;
    cycle.stages.push({ ...stage });
    const head: OutlineItem = { kind: "stage", id: stage.id };
    writeOutline(cycle, [...items.slice(0, place), head, ...items.slice(place)], new Set());
  });
}

/** The attention phases of the seed, or any chain: only where the cycle has no stages yet. */
export function addDefaultStages(
  project: Project,
  cycleId: CycleId,
  stages: readonly Stage[],
): Project {
  return editCycle(project, cycleId, (cycle) => {
    const [first, ...others] = stages;
    if (cycle.stages.length > 0 || first === undefined) return;
    const head = (stage: Stage): OutlineItem => ({ kind: "stage", id: stage.id });
    const items = outlineOf(cycle);
    cycle.stages.push(...stages.map((stage) => ({ ...stage })));
    writeOutline(cycle, [head(first), ...items, ...others.map(head)], new Set());
  });
}

export function renameStage(
  project: Project,
  cycleId: CycleId,
  stageId: StageId,
  title: string,
): Project {
  return editCycle(project, cycleId, (cycle) => {
    const stage = cycle.stages.find((each) => each.id === stageId);
    if (stage !== undefined) stage.title = title;
  });
}

/**
 * The stage with its moments changes places with the stage above (−1) or below (1). An
 * episode that reached over the border keeps its longest part.
 */
export function moveStage(
  project: Project,
  cycleId: CycleId,
  stageId: StageId,
  by: -1 | 1,
): Project {
  return editCycle(project, cycleId, (cycle) => {
    const items = outlineOf(cycle);
    const runs: OutlineItem[][] = [[]];
    for (const item of items) {
      if (item.kind === "stage") runs.push([item]);
      else runs.at(-1)?.push(item);
    }
    const at = runs.findIndex((run) => run[0]?.id === stageId);
    const run = runs[at];
    const other = runs[at + by];
    // Place 0 holds the moments before any stage.
    if (at < 1 || at + by < 1 || run === undefined || other === undefined) return;
    runs[at] = other;
    runs[at + by] = run;
    const everything = new Set<string>(cycle.moments.map((moment) => moment.id));
    writeOutline(cycle, runs.flat(), everything);
  });
}
