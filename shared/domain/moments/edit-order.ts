import { produce, type Draft } from "immer";
import type { CycleId, MomentId, StageId } from "#shared/ids.ts";
import { MAX_MOMENTS } from "#shared/domain/limits.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { settleEpisodes } from "#shared/domain/references.ts";
import { blankMoment } from "./blank.ts";
import { stageRuns } from "./derive.ts";
import type { Moment } from "./schema.ts";

/**
 * A cycle as it is read from top to bottom: stage heads and moments. A moment belongs to the
 * last head above it, so every order of these items keeps a stage one run of moments.
 */
export type OutlineItem =
  | { readonly kind: "stage"; readonly id: StageId | null }
  | { readonly kind: "moment"; readonly id: MomentId };

/** Moments that stand before any stage have no head. */
export function outlineOf(cycle: Cycle): OutlineItem[] {
  return stageRuns(cycle).flatMap((run, index): OutlineItem[] => {
    const moments = run.moments.map(({ moment }) => ({ kind: "moment" as const, id: moment.id }));
    const id = run.stage?.id ?? null;
    return index === 0 && id === null ? moments : [{ kind: "stage", id }, ...moments];
  });
}

/** Runs `recipe` on one cycle; the project is the same when the cycle is missing or untouched. */
export function editCycle(
  project: Project,
  cycleId: CycleId,
  recipe: (cycle: Draft<Cycle>) => void,
): Project {
  return produce(project, (draft) => {
    const cycle = draft.cycles.find((each) => each.id === cycleId);
    if (cycle !== undefined) recipe(cycle);
  });
}

/** Where moments go: before an item of the outline, or behind everything. */
export type OutlineTarget = MomentId | StageId | null;

/**
 * Moves moments as one block, in the order of the cycle, before `target`. Over a stage head
 * they change stage; nothing goes above the first head when it is the first item.
 */
export function moveMoments(
  project: Project,
  cycleId: CycleId,
  momentIds: readonly MomentId[],
  target: OutlineTarget,
): Project {
  const cycle = project.cycles.find((each) => each.id === cycleId);
  if (cycle === undefined) return project;
  const items = outlineOf(cycle);
  const moving = new Set<string>(momentIds);
  const block = items.filter((item) => item.kind === "moment" && moving.has(item.id));
  const rest = items.filter((item) => !block.includes(item));
  let at = target === null ? rest.length : rest.findIndex((item) => item.id === target);
  if (at === -1) {
    // The target moves itself: the block stays where that item stood.
    const from = items.findIndex((item) => item.id === target);
    at = items.slice(0, Math.max(0, from)).filter((item) => !block.includes(item)).length;
  }
  if (at === 0 && rest[0]?.kind === "stage") at = 1;
  const next = [...rest.slice(0, at), ...block, ...rest.slice(at)];
  if (block.length === 0 || sameOrder(items, next)) return project;
  return editCycle(project, cycleId, (draft) => writeOutline(draft, next, moving));
}

/** One place up (−1) or down (1): past a moment, or over a stage head into its neighbour stage. */
export function shiftMoments(
  project: Project,
  cycleId: CycleId,
  momentIds: readonly MomentId[],
  by: -1 | 1,
): Project {
  const cycle = project.cycles.find((each) => each.id === cycleId);
  if (cycle === undefined) return project;
  const items = outlineOf(cycle);
  const moving = new Set<string>(momentIds);
  const places = items.flatMap((item, place) =>
    item.kind === "moment" && moving.has(item.id) ? [place] : [],
  );
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return project;
  if (by === -1) {
    const above = items[first - 1];
    return above === undefined || above.id === null
      ? project
      : moveMoments(project, cycleId, momentIds, above.id);
  }
  if (items[last + 1] === undefined) return project;
  return moveMoments(project, cycleId, momentIds, items[last + 2]?.id ?? null);
}

/** Into a stage from elsewhere: to its near end, so that nothing else changes places. */
export function moveToStage(
  project: Project,
  cycleId: CycleId,
  momentId: MomentId,
  stageId: StageId,
): Project {
  const cycle = project.cycles.find((each) => each.id === cycleId);
  const moment = cycle?.moments.find((each) => each.id === momentId);
  if (cycle === undefined || moment === undefined || moment.stageId === stageId) return project;
  const items = outlineOf(cycle);
  const head = items.findIndex((item) => item.id === stageId);
  if (head === -1) return project;
  const from = items.findIndex((item) => item.id === momentId);
  const next = items.slice(head + 1);
  const end = next.find((item) => item.kind === "stage");
  const target = from > head ? end : next[0];
  return moveMoments(project, cycleId, [momentId], target?.id ?? null);
}

/** Several into one stage: each to its near end, in the order of the cycle. */
export function moveAllToStage(
  project: Project,
  cycleId: CycleId,
  momentIds: readonly MomentId[],
  stageId: StageId,
): Project {
  const cycle = project.cycles.find((each) => each.id === cycleId);
  if (cycle === undefined) return project;
  const items = outlineOf(cycle);
  const head = items.findIndex((item) => item.id === stageId);
  const end = items.findIndex((item, at) => at > head && item.kind === "stage");
  const moving = new Set<string>(momentIds);
  const chosen = (part: readonly OutlineItem[]): MomentId[] =>
    part.flatMap((item) => (item.kind === "moment" && moving.has(item.id) ? [item.id] : []));
  if (head === -1) return project;
  const above = moveMoments(
    project,
    cycleId,
    chosen(items.slice(0, head)),
    items[head + 1]?.id ?? null,
  );
  if (end === -1) return above;
  return moveMoments(above, cycleId, chosen(items.slice(end)), items[end]?.id ?? null);
}

export interface NewMoment {
  readonly id: MomentId;
  readonly title: string;
}

/** Where new moments go: below a moment, at the end of a stage, or behind the last moment. */
export type InsertAt = { readonly after: MomentId } | { readonly stage: StageId } | "end";

/** Adds moments in the given order; in the middle of an episode they join it. */
export function insertMoments(
  project: Project,
  cycleId: CycleId,
  added: readonly NewMoment[],
  at: InsertAt,
): Project {
  return editCycle(project, cycleId, (cycle) => {
    const room = added.slice(0, Math.max(0, MAX_MOMENTS - cycle.moments.length));
    if (room.length === 0) return;
    const items = outlineOf(cycle);
    const place = insertPlace(items, at);
    const block = room.map(({ id }) => ({ kind: "moment" as const, id }));
    for (const { id, title } of room) {
      cycle.moments.push(blankMoment(id, title.slice(0, 500)));
    }
    const next = [...items.slice(0, place), ...block, ...items.slice(place)];
    writeOutline(cycle, next, new Set(room.map(({ id }) => id)));
  });
}

export function addMoment(
  project: Project,
  cycleId: CycleId,
  moment: NewMoment,
  at: InsertAt,
): Project {
  return insertMoments(project, cycleId, [moment], at);
}

/** Before which item of the outline new moments come to stand. */
export function insertPlace(items: readonly OutlineItem[], at: InsertAt): number {
  if (at === "end") {
    const last = items.findLastIndex((item) => item.kind === "moment");
    return last === -1 ? Math.min(1, items.length) : last + 1;
  }
  if ("after" in at) {
    const place = items.findIndex((item) => item.id === at.after);
    return place === -1 ? items.length : place + 1;
  }
  const head = items.findIndex((item) => item.id === at.stage);
  if (head === -1) return items.length;
  const end = items.findIndex((item, place) => place > head && item.kind === "stage");
  return end === -1 ? items.length : end;
}

function sameOrder(a: readonly OutlineItem[], b: readonly OutlineItem[]): boolean {
  return a.length === b.length && a.every((item, place) => item.id === b[place]?.id);
}

/** Writes order and stages from the outline, then settles the episodes around what moved. */
export function writeOutline(
  cycle: Draft<Cycle>,
  items: readonly OutlineItem[],
  moved: ReadonlySet<string>,
): void {
  const byId = new Map<string, Draft<Moment>>(cycle.moments.map((each) => [each.id, each]));
  const ordered: Draft<Moment>[] = [];
  let stageId: StageId | null = null;
  const heads: StageId[] = [];
  for (const item of items) {
    if (item.kind === "stage") {
      stageId = item.id;
      if (item.id !== null) heads.push(item.id);
      continue;
    }
    const moment = byId.get(item.id);
    if (moment === undefined) continue;
    if (moment.stageId !== stageId) moment.stageId = stageId;
    ordered.push(moment);
  }
  if (ordered.some((moment, place) => cycle.moments[place]?.id !== moment.id)) {
    cycle.moments = ordered;
  }
  if (cycle.stages.some((stage, place) => stage.id !== heads[place])) {
    cycle.stages.sort((a, b) => heads.indexOf(a.id) - heads.indexOf(b.id));
  }
  rejoinEpisodes(cycle, moved);
}

/**
 * After a move: what lies between the members that stayed belongs to the episode; a member
 * that moved stays in it only next to them. An episode that moved as a whole stays whole.
 */
export function rejoinEpisodes(cycle: Draft<Cycle>, moved: ReadonlySet<string>): void {
  if (cycle.episodes.length === 0) return;
  const order = cycle.moments.map((moment) => moment.id);
  const places = new Map(order.map((id, place) => [id, place]));
  const taken = new Set<string>();
  const spans = cycle.episodes.map((episode) => {
    const stayed = episode.momentIds.filter((id) => !moved.has(id));
    const found = stayed.flatMap((id) => places.get(id) ?? []);
    const span = { from: Math.min(...found), to: Math.max(...found) };
    for (let at = span.from; at <= span.to; at += 1) taken.add(order[at] ?? "");
    return found.length === 0 ? null : span;
  });
  for (const [index, episode] of cycle.episodes.entries()) {
    const members = new Set<string>(episode.momentIds);
    const span = spans[index] ?? wholeSpan(order, members, taken);
    const isOwn = (place: number): boolean => {
      const id = order[place];
      return id !== undefined && members.has(id) && !taken.has(id);
    };
    let { from, to } = span;
    while (isOwn(from - 1)) from -= 1;
    while (isOwn(to + 1)) to += 1;
    const next = order.slice(from, to + 1);
    for (const id of next) taken.add(id);
    if (next.length !== members.size || next.some((id, at) => episode.momentIds[at] !== id)) {
      episode.momentIds = next;
    }
  }
  settleEpisodes(cycle);
}

/** The longest run of members that no other episode holds; empty when there is none. */
function wholeSpan(
  order: readonly string[],
  members: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): { from: number; to: number } {
  let best = { from: 0, to: -1 };
  let from = 0;
  for (let at = 0; at <= order.length; at += 1) {
    const id = order[at];
    if (id !== undefined && members.has(id) && !taken.has(id)) continue;
    if (at - from > best.to - best.from + 1) best = { from, to: at - 1 };
    from = at + 1;
  }
  return best;
}
