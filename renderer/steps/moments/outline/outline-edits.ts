import type { EpisodeId, MomentId, StageId } from "#shared/ids.ts";
import { newId } from "#shared/ids.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import { setMoment, stepEmotion, toggleCritical } from "#shared/domain/moments/edit.ts";
import {
  areNeighbours,
  createEpisode,
  dissolveEpisode,
  setEpisode,
} from "#shared/domain/moments/edit-episodes.ts";
import {
  insertMoments,
  moveMoments,
  shiftMoments,
  type InsertAt,
  type OutlineTarget,
} from "#shared/domain/moments/edit-order.ts";
import { mergeMoments, mergeWithNext, splitMoment } from "#shared/domain/moments/edit-parts.ts";
import {
  addDefaultStages,
  addStage,
  moveStage,
  renameStage,
} from "#shared/domain/moments/edit-stages.ts";
import { NOTHING, type OutlineSetter, type Refs } from "./outline-state.ts";

/** What the list changes in the project; each is one undo step with its label. */
export function makeEdits(
  { latest, focusRequest, rows, anchor }: Refs,
  set: OutlineSetter,
  focusRow: (key: string) => void,
) {
  const titleOf = (id: string): string =>
    excerpt(latest.current.cycle.moments.find((each) => each.id === id)?.title ?? "");

  /** Moments that a command is about: those chosen together, else the selected one. */
  function targets(): MomentId[] {
    const { cycle, ui, selectedId } = latest.current;
    const isPicked = selectedId !== undefined && ui.picked.size > 1 && ui.picked.has(selectedId);
    return cycle.moments.flatMap(({ id }) =>
      (isPicked ? ui.picked.has(id) : id === selectedId) ? [id] : [],
    );
  }

  return {
    /** The id of the last one added. */
    add: (titles: readonly string[], at: InsertAt): MomentId | null => {
      const { cycle, apply, ids, select } = latest.current;
      const added = titles.map((title) => ({ id: newId<MomentId>(ids), title }));
      const last = added.at(-1);
      if (last === undefined) return null;
      apply((project) => insertMoments(project, cycle.id, added, at), {
        label: {
          key: "moments:undo.add",
          params: { count: added.length, title: excerpt(last.title) },
        },
      });
      anchor.current = null;
      select(last.id);
      set({
        picked: NOTHING,
        nextStage: null,
        insertAfter: typeof at === "object" && "after" in at ? last.id : null,
      });
      return last.id;
    },
    rename: (id: MomentId, title: string): void => {
      const { cycle, apply } = latest.current;
      apply((project) => setMoment(project, cycle.id, id, { title }), {
        label: { key: "moments:undo.rename", params: { title: titleOf(id) } },
        mergeKey: `${id}.title`,
      });
    },
    renameStage: (id: StageId, title: string): void => {
      const { cycle, apply } = latest.current;
      apply((project) => renameStage(project, cycle.id, id, title), {
        label: { key: "moments:undo.renameStage", params: { title: excerpt(title) } },
        mergeKey: `${id}.title`,
      });
    },
    setEpisodeReason: (id: EpisodeId, reason: string): void => {
      const { cycle, apply } = latest.current;
      apply((project) => setEpisode(project, cycle.id, id, { reason }), {
        label: { key: "moments:undo.episodeReason" },
        mergeKey: `${id}.reason`,
      });
    },
    setUsual: (id: MomentId, usual: number | null): void => {
      const { cycle, apply } = latest.current;
      apply((project) => setMoment(project, cycle.id, id, { usual }), {
        label: { key: "moments:undo.time", params: { title: titleOf(id) } },
        mergeKey: `${id}.usual`,
      });
    },
    setEmotion: (id: MomentId, emotion: number | null): void => {
      const { cycle, apply } = latest.current;
      apply((project) => setMoment(project, cycle.id, id, { emotion }), {
        label: { key: "moments:undo.emotion", params: { count: 1, title: titleOf(id) } },
      });
    },
    stepEmotion: (by: -1 | 1): void => {
      const { cycle, apply } = latest.current;
      const chosen = targets();
      const [first] = chosen;
      if (first === undefined) return;
      apply((project) => stepEmotion(project, cycle.id, chosen, by), {
        label: {
          key: "moments:undo.emotion",
          params: { count: chosen.length, title: titleOf(first) },
        },
        mergeKey: `${first}.emotion.${chosen.length}`,
      });
    },
    toggleCritical: (): void => {
      const { cycle, apply, ids } = latest.current;
      const chosen = targets();
      const [first] = chosen;
      if (first === undefined) return;
      apply((project) => toggleCritical(project, cycle.id, chosen, () => newId<EpisodeId>(ids)), {
        label: {
          key: "moments:undo.critical",
          params: { count: chosen.length, title: titleOf(first) },
        },
      });
    },
    /** Over the chosen neighbours; on a whole episode it dissolves it. */
    episode: (): void => {
      const { cycle, apply, ids, selectedId } = latest.current;
      const chosen = targets();
      const whole = cycle.episodes.find(
        (each) =>
          each.id === selectedId ||
          (chosen.length > 0 && chosen.every((id) => each.momentIds.includes(id))),
      );
      if (whole !== undefined) {
        apply((project) => dissolveEpisode(project, whole.id), {
          label: { key: "moments:undo.dissolve" },
        });
        return set({ picked: NOTHING });
      }
      if (!areNeighbours(cycle.moments, chosen)) {
        return set({
          notice: chosen.length < 2 ? "moments:notice.chooseTwo" : "moments:notice.notNeighbours",
        });
      }
      const id = newId<EpisodeId>(ids);
      apply((project) => createEpisode(project, cycle.id, id, chosen), {
        label: { key: "moments:undo.episode" },
      });
    },
    shift: (by: -1 | 1): void => {
      const { cycle, apply, selectedId } = latest.current;
      const stage = cycle.stages.find((each) => each.id === selectedId);
      if (stage !== undefined) {
        apply((project) => moveStage(project, cycle.id, stage.id, by), {
          label: { key: "moments:undo.moveStage", params: { title: excerpt(stage.title) } },
        });
        focusRequest.current = stage.id;
        return set({});
      }
      const chosen = targets();
      const [first] = chosen;
      if (first === undefined) return;
      apply((project) => shiftMoments(project, cycle.id, chosen, by), {
        label: {
          key: "moments:undo.move",
          params: { count: chosen.length, title: titleOf(first) },
        },
      });
      focusRequest.current = selectedId ?? null;
      set({});
    },
    drop: (id: MomentId, target: OutlineTarget): void => {
      const { cycle, apply, ui } = latest.current;
      const chosen = ui.picked.size > 1 && ui.picked.has(id) ? targets() : [id];
      apply((project) => moveMoments(project, cycle.id, chosen, target), {
        label: { key: "moments:undo.move", params: { count: chosen.length, title: titleOf(id) } },
      });
      focusRow(id);
    },
    remove: (): void => {
      const { cycle, askToRemove, selectedId } = latest.current;
      const stage = cycle.stages.find((each) => each.id === selectedId);
      const episode = cycle.episodes.find((each) => each.id === selectedId);
      const chosen = targets();
      const at = rows.current.findIndex((row) => row.key === (chosen.at(-1) ?? selectedId));
      const next =
        rows.current.slice(at + 1).find((row) => row.kind === "moment") ??
        rows.current
          .slice(0, Math.max(0, at))
          .findLast((row) => row.kind === "moment" && !chosen.includes(row.moment.id));
      const goOn = (): void => {
        set({ picked: NOTHING });
        focusRow(next?.key ?? "add");
      };
      if (stage !== undefined) return askToRemove({ kind: "stage", id: stage.id }, goOn);
      if (episode !== undefined) return askToRemove({ kind: "episode", id: episode.id }, goOn);
      if (chosen.length === 0) return;
      askToRemove(
        chosen.map((id) => ({ kind: "moment" as const, id })),
        goOn,
      );
    },
    addStages: (titles: readonly string[]): void => {
      const { cycle, apply, ids } = latest.current;
      const stages = titles.map((title) => ({ id: newId<StageId>(ids), title }));
      apply((project) => addDefaultStages(project, cycle.id, stages), {
        label: { key: "moments:undo.stages" },
      });
      focusRequest.current = "add";
      set({});
    },
    /** A new stage begins at this moment; its title is asked for in the list. */
    stageHere: (before: MomentId): void => {
      const { cycle, apply, ids, select } = latest.current;
      const id = newId<StageId>(ids);
      apply((project) => addStage(project, cycle.id, { id, title: "" }, before), {
        label: { key: "moments:undo.stage" },
      });
      select(id);
      set({ editing: { key: id, field: "title" } });
    },
    /** The second half stands below and is written next; `parts` are the title before and after the caret. */
    split: (first: MomentId, parts?: readonly [string, string]): void => {
      const { cycle, apply, ids, select } = latest.current;
      if (!cycle.moments.some((each) => each.id === first)) return;
      const second = { id: newId<MomentId>(ids), title: parts?.[1] ?? "" };
      apply((project) => splitMoment(project, cycle.id, first, second, parts?.[0]), {
        label: { key: "moments:undo.split", params: { title: titleOf(first) } },
      });
      select(second.id);
      set({ editing: { key: second.id, field: "title" }, picked: NOTHING });
    },
    merge: (first: MomentId): void => {
      const { cycle, apply } = latest.current;
      apply((project) => mergeWithNext(project, cycle.id, first), {
        label: { key: "moments:undo.merge", params: { title: titleOf(first) } },
      });
      focusRow(first);
    },
    /** The chosen neighbours become one moment; without a choice the selected one and the next. */
    join: (): void => {
      const { cycle, apply } = latest.current;
      const chosen = targets();
      const [first] = chosen;
      if (first === undefined) return;
      if (chosen.length > 1 && !areNeighbours(cycle.moments, chosen)) {
        return set({ notice: "moments:notice.joinNeighbours" });
      }
      apply(
        (project) =>
          chosen.length > 1
            ? mergeMoments(project, cycle.id, chosen)
            : mergeWithNext(project, cycle.id, first),
        { label: { key: "moments:undo.merge", params: { title: titleOf(first) } } },
      );
      anchor.current = null;
      set({ picked: NOTHING });
      focusRow(first);
    },
  };
}
