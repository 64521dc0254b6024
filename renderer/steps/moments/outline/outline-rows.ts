import type { MomentId, StageId } from "#shared/ids.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import { outlineOf, type InsertAt } from "#shared/domain/moments/edit-order.ts";
import type { Episode, Moment, Stage } from "#shared/domain/moments/schema.ts";
import { stageRuns } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";

export interface StageRowData {
  readonly kind: "stage";
  readonly key: string;
  /** Null: moments below it have no stage although stages stand above. */
  readonly stage: Stage | null;
  readonly letter: string;
  readonly isEmpty: boolean;
  readonly inEpisode: boolean;
}

export interface EpisodeRowData {
  readonly kind: "episode";
  readonly key: string;
  readonly episode: Episode;
  readonly first: number;
  readonly last: number;
}

export interface MomentRowData {
  readonly kind: "moment";
  readonly key: string;
  readonly moment: Moment;
  readonly number: number;
  readonly isCritical: boolean;
  readonly inEpisode: boolean;
  readonly looseEnds: number;
}

export interface AddRowData {
  readonly kind: "add";
  /** "add" is the row that is always there, "insert" the one that Enter opened. */
  readonly key: "add" | "insert";
  readonly at: InsertAt;
}

export type OutlineRow = StageRowData | EpisodeRowData | MomentRowData | AddRowData;

export interface OutlineState {
  /** Below which moment Enter opened a row. */
  readonly insertAfter: MomentId | null;
  /** Empty stage behind the last moment that the next moment will begin. */
  readonly nextStage: StageId | null;
}

/** The list from top to bottom; everything in it is derived. */
export function outlineRows(
  cycle: Cycle,
  looseEnds: ReadonlyMap<MomentId, number>,
  state: OutlineState,
): OutlineRow[] {
  const critical = criticalMomentIds(cycle);
  const letters = new Map(stageRuns(cycle).map((run) => [run.stage?.id ?? null, run]));
  const stages = new Map(cycle.stages.map((stage) => [stage.id, stage]));
  const moments = new Map(cycle.moments.map((moment, index) => [moment.id, { moment, index }]));
  const episodes = new Map(
    cycle.episodes.flatMap((episode) => episode.momentIds.map((id) => [id, episode] as const)),
  );
  const items = outlineOf(cycle);
  const lastMoment = items.findLastIndex((item) => item.kind === "moment");
  const addAfter = addPlace(items, lastMoment, state.nextStage);
  const rows: OutlineRow[] = [];
  const open: { episode: Episode | null; left: number } = { episode: null, left: 0 };
  const add: AddRowData = {
    kind: "add",
    key: "add",
    at: state.nextStage !== null && addAfter !== lastMoment ? { stage: state.nextStage } : "end",
  };
  if (addAfter === -1) rows.push(add);
  for (const [place, item] of items.entries()) {
    if (item.kind === "stage") {
      const stage = item.id === null ? null : (stages.get(item.id) ?? null);
      rows.push({
        kind: "stage",
        key: item.id ?? `none-${place}`,
        stage,
        letter: letters.get(item.id)?.letter ?? "",
        isEmpty: items[place + 1]?.kind !== "moment",
        inEpisode: open.left > 0,
      });
    } else {
      const found = moments.get(item.id);
      if (found === undefined) continue;
      const episode = episodes.get(item.id) ?? null;
      if (episode !== null && open.episode !== episode) {
        open.episode = episode;
        open.left = episode.momentIds.length;
        const first = found.index + 1;
        const last = found.index + episode.momentIds.length;
        rows.push({ kind: "episode", key: episode.id, episode, first, last });
      }
      open.left = episode === null ? 0 : open.left - 1;
      rows.push({
        kind: "moment",
        key: item.id,
        moment: found.moment,
        number: found.index + 1,
        isCritical: critical.has(item.id),
        inEpisode: episode !== null,
        looseEnds: looseEnds.get(item.id) ?? 0,
      });
      if (state.insertAfter === item.id && place !== lastMoment) {
        rows.push({ kind: "add", key: "insert", at: { after: item.id } });
      }
    }
    if (place === addAfter) rows.push(add);
  }
  return rows;
}

/** Behind which item the row for the next moment stands. */
function addPlace(
  items: ReturnType<typeof outlineOf>,
  lastMoment: number,
  nextStage: StageId | null,
): number {
  const head = nextStage === null ? -1 : items.findIndex((item) => item.id === nextStage);
  if (head > lastMoment) return head;
  return lastMoment === -1 ? Math.min(0, items.length - 1) : lastMoment;
}

/** The empty stage below (1) or above (−1) the row for the next moment; null = behind the last moment. */
export function neighbourStage(
  cycle: Cycle,
  nextStage: StageId | null,
  by: -1 | 1,
): StageId | null {
  const items = outlineOf(cycle);
  const lastMoment = items.findLastIndex((item) => item.kind === "moment");
  const empty = items
    .slice(lastMoment === -1 ? 1 : lastMoment + 1)
    .flatMap((item) => (item.kind === "stage" && item.id !== null ? [item.id] : []));
  const at = nextStage === null ? -1 : empty.indexOf(nextStage);
  const next = Math.min(empty.length - 1, at + by);
  return next < 0 ? null : (empty[next] ?? null);
}

/** Heights in sixteenths of a rem (pixels at the usual text size). */
export interface RowHeights {
  readonly moment: number;
  readonly head: number;
}
export const NORMAL_HEIGHTS: RowHeights = { moment: 31, head: 27 };
export const COMPACT_HEIGHTS: RowHeights = { moment: 29, head: 26 };

export function rowHeight(row: OutlineRow, heights: RowHeights): number {
  return row.kind === "moment" || row.kind === "add" ? heights.moment : heights.head;
}

/** Top of each row, and of what follows the last. */
export function rowTops(rows: readonly OutlineRow[], heights: RowHeights): number[] {
  const tops = [0];
  for (const row of rows) tops.push((tops.at(-1) ?? 0) + rowHeight(row, heights));
  return tops;
}
