import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { MomentId } from "#shared/ids.ts";
import { integrityProblems } from "#shared/domain/integrity.ts";
import { project as projectSchema, type Project } from "#shared/domain/project.ts";
import { remove } from "#shared/domain/references.ts";
import { record, redo, startHistory, undo } from "#shared/history/history.ts";
import { setAllCritical, stepEmotion, toggleCritical } from "#shared/domain/moments/edit.ts";
import { createEpisode, leaveEpisode } from "#shared/domain/moments/edit-episodes.ts";
import {
  insertMoments,
  moveAllToStage,
  moveMoments,
  moveToStage,
  shiftMoments,
} from "#shared/domain/moments/edit-order.ts";
import { mergeMoments, mergeWithNext, splitMoment } from "#shared/domain/moments/edit-parts.ts";
import { setMoments } from "#shared/domain/moments/edit-many.ts";
import { addDefaultStages, addStage, moveStage } from "#shared/domain/moments/edit-stages.ts";
import { cycleOf, e, emptyProject, m, s, removeMoments } from "./edit-test-cycle.ts";

interface Op {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly n: number;
}

const op: fc.Arbitrary<Op> = fc.record({
  kind: fc.nat(16),
  a: fc.nat(30),
  b: fc.nat(30),
  n: fc.integer({ min: 1, max: 5 }),
});

/** Each step names what it added and took away, so that losses can be told. */
function run(before: Project, { kind, a, b, n }: Op, serial: number): Project {
  const cycle = cycleOf(before);
  const { id: cycleId, moments, stages } = cycle;
  const pick = (at: number): MomentId => moments[at % Math.max(1, moments.length)]?.id ?? m(0);
  const from = a % Math.max(1, moments.length);
  const range = moments.slice(from, from + n).map((each) => each.id);
  const stage = stages[a % Math.max(1, stages.length)]?.id ?? s("?");
  const by = b % 2 === 0 ? 1 : -1;
  switch (kind) {
    case 0: {
      const added = Array.from({ length: n }, (_, at) => ({ id: m(serial * 10 + at), title: "x" }));
      return insertMoments(
        before,
        cycleId,
        added,
        moments.length === 0 ? "end" : { after: pick(b) },
      );
    }
    case 1:
      return moveMoments(before, cycleId, range, b === 0 ? null : b % 3 === 0 ? stage : pick(b));
    case 2:
      return shiftMoments(before, cycleId, range, by);
    case 3:
      return createEpisode(before, cycleId, e(serial), range);
    case 4:
      return leaveEpisode(before, cycleId, pick(a), e(serial));
    case 5:
      return toggleCritical(before, cycleId, range, () => e(serial * 10 + range.length));
    case 6:
      return addStage(before, cycleId, { id: newStage(serial), title: "s" }, pick(b));
    case 7:
      return moveStage(before, cycleId, stage, by);
    case 8:
      return moveToStage(before, cycleId, pick(b), stage);
    case 9:
      return remove(before, { kind: "stage", id: stage });
    case 10:
      return n > 4 ? removeMoments(before, range.slice(0, 2)) : before;
    case 11:
      return stepEmotion(before, cycleId, range, by);
    case 12:
      return splitMoment(before, cycleId, pick(a), { id: m(serial * 10), title: "y" });
    case 13:
      return n > 4 ? mergeWithNext(before, cycleId, pick(a)) : before;
    case 14:
      return moveAllToStage(before, cycleId, [...range, pick(b)], stage);
    case 15:
      return setMoments(before, cycleId, range, { emotion: (b % 5) - 2, channel: "phone" });
    default:
      return setAllCritical(before, cycleId, range, b % 2 === 0, () => e(serial * 10 + 7));
  }
}

function newStage(serial: number) {
  return s(String.fromCharCode(200 + serial));
}

const DIFFERENCE: Readonly<Record<number, (length: number, op: Op) => number | "any">> = {
  0: (_, { n }) => n,
  10: () => "any",
  12: (length) => (length === 0 ? "any" : 1),
  13: () => "any",
};

test("after any sequence of edits the project is whole, stages are runs, nothing is lost", () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 40 }), (ops) => {
      const start = emptyProject();
      let current = addDefaultStages(start.project, start.cycleId, [
        { id: s("A"), title: "A" },
        { id: s("B"), title: "B" },
      ]);
      for (const [index, each] of ops.entries()) {
        const before = cycleOf(current).moments;
        current = run(current, each, index + 1);
        const after = cycleOf(current).moments;
        const expected = DIFFERENCE[each.kind]?.(before.length, each) ?? 0;
        if (expected !== "any") expect(after.length - before.length).toBe(expected);
        if (each.kind !== 10 && each.kind !== 13) {
          const left = new Set(after.map((moment) => moment.id));
          expect(before.filter((moment) => !left.has(moment.id))).toEqual([]);
        }
        expect(integrityProblems(current)).toEqual([]);
      }
      expect(projectSchema.safeParse(current).success).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("down and up again gives the same order and stages", () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 20 }), fc.nat(20), (ops, at) => {
      const start = emptyProject();
      const { project, cycleId } = start;
      const built = ops.reduce((left, each, index) => run(left, each, index + 1), project);
      const { moments } = cycleOf(built);
      const id = moments[at % Math.max(1, moments.length)]?.id;
      // From before the first stage there is no way back: nothing goes above the first head.
      if (id === undefined || moments[at % moments.length]?.stageId === null) return;
      const down = shiftMoments(built, cycleId, [id], 1);
      const back = down === built ? built : shiftMoments(down, cycleId, [id], -1);
      const order = (each: Project) =>
        cycleOf(each).moments.map((moment) => [moment.id, moment.stageId]);
      expect(order(back)).toEqual(order(built));
    }),
  );
});

/** A cycle that came about by any edits at all. */
const built: fc.Arbitrary<Project> = fc.array(op, { maxLength: 25 }).map((ops) => {
  const start = emptyProject();
  const staged = addDefaultStages(start.project, start.cycleId, [
    { id: s("A"), title: "A" },
    { id: s("B"), title: "B" },
  ]);
  return ops.reduce((left, each, index) => run(left, each, index + 1), staged);
});

const orderOf = (project: Project, without: ReadonlySet<string>): string[] =>
  cycleOf(project).moments.flatMap(({ id }) => (without.has(id) ? [] : [id]));

test("moving some keeps the order of the others, and of those moved among themselves", () => {
  fc.assert(
    fc.property(built, fc.array(fc.nat(20), { maxLength: 5 }), fc.nat(20), (project, from, to) => {
      const { id: cycleId, moments } = cycleOf(project);
      const moved = new Set(from.flatMap((at) => moments[at]?.id ?? []));
      const after = moveMoments(project, cycleId, [...moved], moments[to]?.id ?? null);
      expect(orderOf(after, moved)).toEqual(orderOf(project, moved));
      const rest = new Set(moments.flatMap(({ id }) => (moved.has(id) ? [] : [id])));
      expect(orderOf(after, rest)).toEqual(orderOf(project, rest));
    }),
  );
});

test("splitting keeps order and fields of the others and gives stage, area and actor", () => {
  fc.assert(
    fc.property(built, fc.nat(20), (project, at) => {
      const { id: cycleId, moments } = cycleOf(project);
      const first = moments[at];
      if (first === undefined) return;
      const half = m(9_999);
      const after = splitMoment(project, cycleId, first.id, { id: half, title: "b" }, "a");
      const second = cycleOf(after).moments[at + 1];
      expect(orderOf(after, new Set([half]))).toEqual(orderOf(project, new Set()));
      expect(cycleOf(after).moments[at]).toEqual({ ...first, title: "a" });
      expect(second).toMatchObject({
        id: half,
        title: "b",
        stageId: first.stageId,
        areaId: first.areaId,
        servedBy: first.servedBy,
      });
      expect(integrityProblems(after)).toEqual([]);
    }),
  );
});

test("merging neighbours loses no title and no mark, takes the lower emotion, and leaves the others alone", () => {
  fc.assert(
    fc.property(built, fc.nat(20), fc.integer({ min: 2, max: 4 }), (project, at, count) => {
      const cycle = cycleOf(project);
      const chosen = cycle.moments.slice(at, at + count);
      const ids = new Set<string>(chosen.map(({ id }) => id));
      const after = mergeMoments(
        project,
        cycle.id,
        chosen.map(({ id }) => id),
      );
      if (chosen.length < 2) {
        expect(after).toBe(project);
        return;
      }
      const merged = cycleOf(after).moments[at];
      expect(orderOf(after, ids)).toEqual(orderOf(project, ids));
      expect(cycleOf(after).moments.length).toBe(cycle.moments.length - chosen.length + 1);
      for (const { title } of chosen) expect(merged?.title).toContain(title);
      const emotions = chosen.flatMap(({ emotion }) => emotion ?? []);
      expect(merged?.emotion).toBe(emotions.length === 0 ? null : Math.min(...emotions));
      if (chosen.some(({ critical }) => critical)) expect(merged?.critical).toBe(true);
      expect(integrityProblems(after)).toEqual([]);
    }),
  );
});

test("undo returns the very value before each step, redo the very value after it", () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 25 }), (ops) => {
      const start = emptyProject().project;
      let history = startHistory<Project, number, null>(start);
      const values = [start];
      for (const [index, each] of ops.entries()) {
        const next = run(history.present, each, index + 1);
        history = record(history, next, { label: index, place: null, mergeKey: null });
        if (next !== values.at(-1)) values.push(next);
      }
      for (const value of values.toReversed()) {
        expect(history.present).toBe(value);
        history = undo(history);
      }
      expect(history.present).toBe(start);
      for (const value of values.slice(1)) {
        history = redo(history);
        expect(history.present).toBe(value);
      }
    }),
  );
});
