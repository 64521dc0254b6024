import type { CycleId, IncidentId, MomentId, StageId } from "#shared/ids.ts";
import { MAX_MOMENTS } from "#shared/domain/limits.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { blankMoment } from "./blank.ts";
import {
  editCycle,
  insertPlace,
  outlineOf,
  writeOutline,
  type InsertAt,
  type OutlineItem,
} from "./edit-order.ts";
import { bare } from "./paste/paste-fields.ts";
import type { PastedMoment } from "./paste/read-paste.ts";
import type { Moment } from "./schema.ts";

export const MAX_STAGES = 100;

/** Where the ids of what is pasted come from. */
export interface PasteIds {
  readonly moment: () => MomentId;
  readonly stage: () => StageId;
  readonly incident: () => IncidentId;
}

/** A stage head with its moments; the first run may have no head. */
interface Run {
  readonly head: OutlineItem | null;
  readonly moments: OutlineItem[];
}

/**
 * Adds pasted moments, the first at `at`, each following the one before. A stage name that
 * the cycle has already sends the moment to the end of that stage (where the paste stands in
 * it: there); a new one begins a stage behind the present one, so that every stage stays one
 * run. Past the most moments or stages a cycle holds nothing is added.
 */
export function pasteMoments(
  project: Project,
  cycleId: CycleId,
  pasted: readonly PastedMoment[],
  at: InsertAt,
  ids: PasteIds,
): Project {
  return editCycle(project, cycleId, (cycle) => {
    const room = pasted.slice(0, Math.max(0, MAX_MOMENTS - cycle.moments.length));
    if (room.length === 0) return;
    const items = outlineOf(cycle);
    const place = insertPlace(items, at);
    const runs: Run[] = [{ head: null, moments: [] }];
    const cursor = { run: 0, at: 0 };
    for (const [index, item] of items.entries()) {
      if (index === place) Object.assign(cursor, endOf(runs));
      if (item.kind === "stage") runs.push({ head: item, moments: [] });
      else runs.at(-1)?.moments.push(item);
    }
    if (place >= items.length) Object.assign(cursor, endOf(runs));
    const known = stagesByName(cycle);
    const added = new Set<string>();
    for (const each of room) {
      const name = bare(each.stage) === "" ? null : bare(each.stage);
      let stageId = name === null ? null : (known.get(name) ?? null);
      if (name !== null && stageId === null && cycle.stages.length < MAX_STAGES) {
        stageId = ids.stage();
        known.set(name, stageId);
        cycle.stages.push({ id: stageId, title: each.stage });
        runs.splice(cursor.run + 1, 0, { head: { kind: "stage", id: stageId }, moments: [] });
      }
      const run = stageId === null ? -1 : runs.findIndex(({ head }) => head?.id === stageId);
      if (run !== -1 && run !== cursor.run) {
        cursor.run = run;
        cursor.at = runs[run]?.moments.length ?? 0;
      }
      const moment = momentOf(each, ids);
      cycle.moments.push(moment);
      added.add(moment.id);
      runs[cursor.run]?.moments.splice(cursor.at, 0, { kind: "moment", id: moment.id });
      cursor.at += 1;
    }
    const next = runs.flatMap(({ head, moments }) =>
      head === null ? moments : [head, ...moments],
    );
    writeOutline(cycle, next, added);
  });
}

function endOf(runs: readonly Run[]): { run: number; at: number } {
  return { run: runs.length - 1, at: runs.at(-1)?.moments.length ?? 0 };
}

/** Stages by their name without case and accents; of two with one name the first. */
function stagesByName(cycle: Pick<Cycle, "stages">): Map<string, StageId> {
  const known = new Map<string, StageId>();
  for (const { id, title } of cycle.stages) {
    const name = bare(title);
    if (name !== "" && !known.has(name)) known.set(name, id);
  }
  return known;
}

function momentOf(pasted: PastedMoment, ids: PasteIds): Moment {
  return {
    ...blankMoment(ids.moment(), pasted.title),
    description: pasted.description,
    channel: pasted.channel,
    place: pasted.place,
    servedBy: pasted.servedBy,
    usual: pasted.usual,
    maximum: pasted.maximum,
    emotion: pasted.emotion,
    incidents: pasted.incidents.map((description) => ({
      id: ids.incident(),
      description,
      effect: "",
      control: "",
    })),
  };
}

export interface PastedStages {
  /** Names of stages that the paste begins, in its order. */
  readonly begun: readonly string[];
  /** Names of stages of the cycle that moments join. */
  readonly joined: readonly string[];
  /** Names for which the cycle has no room: their moments stay in the stage before. */
  readonly refused: readonly string[];
}

/** What the stage names of a paste will do. */
export function stagesOfPaste(
  cycle: Pick<Cycle, "stages">,
  pasted: readonly PastedMoment[],
): PastedStages {
  const known = stagesByName(cycle);
  const names = new Map<string, string>();
  for (const { stage } of pasted) {
    if (bare(stage) !== "" && !names.has(bare(stage))) names.set(bare(stage), stage);
  }
  const fresh = [...names].flatMap(([name, title]) => (known.has(name) ? [] : [title]));
  const room = Math.max(0, MAX_STAGES - cycle.stages.length);
  return {
    begun: fresh.slice(0, room),
    joined: cycle.stages.flatMap(({ id, title }) =>
      names.has(bare(title)) && known.get(bare(title)) === id ? [title] : [],
    ),
    refused: fresh.slice(room),
  };
}
