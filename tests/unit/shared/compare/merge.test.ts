import * as fc from "fast-check";
import { produce, type Draft } from "immer";
import { describe, expect, test } from "vitest";
import { merge } from "#shared/compare/merge.ts";
import type { Side } from "#shared/compare/clash.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import { integrityProblems } from "#shared/domain/integrity.ts";
import { project as projectSchema, type Project } from "#shared/domain/project.ts";
import { remove } from "#shared/domain/references.ts";
import { blankRequirement } from "#shared/domain/requirements/blank.ts";
import { bankProject, countingIds, idOf, momentAt } from "../domain/sample-project.ts";
import { cycleIn, edited, type RandomEdit } from "./edits.ts";

const base = bankProject();
const ids = countingIds(90_000);

function change(edit: (draft: Draft<Project>) => void, from: Project = base): Project {
  return produce(from, edit);
}

function moment(number: number, edit: (moment: Draft<Project>["cycles"][0]["moments"][0]) => void) {
  return change((draft) => {
    const found = cycleIn(draft).moments[number - 1];
    if (found !== undefined) edit(found);
  });
}

function merged(
  mine: Project,
  theirs: Project,
  settled: readonly (readonly [string, Side])[] = [],
) {
  const result = merge(base, mine, theirs, { ids, settled: new Map(settled) });
  if (result.merged === null) throw new Error("could not be merged");
  expect(projectSchema.safeParse(result.merged).success).toBe(true);
  expect(integrityProblems(result.merged)).toEqual([]);
  return { ...result, merged: result.merged };
}

describe("merging what two people did", () => {
  test("different fields of one moment go together", () => {
    const result = merged(
      moment(7, (each) => void (each.emotion = -2)),
      moment(7, (each) => void (each.maximum = 12)),
    );
    expect(result.clashes).toEqual([]);
    expect(result.merged.cycles[0]?.moments[6]).toMatchObject({ emotion: -2, maximum: 12 });
  });

  test("the same field changed to two values is one clash, and mine holds until it is settled", () => {
    const mine = moment(7, (each) => void (each.maximum = 10));
    const theirs = moment(7, (each) => void (each.maximum = 12));
    const open = merged(mine, theirs);
    expect(open.merged.cycles[0]?.moments[6]?.maximum).toBe(10);
    expect(open.clashes).toHaveLength(1);
    const [clash] = open.clashes;
    expect(clash).toMatchObject({
      kind: "field",
      thing: "moment",
      mark: { number: 7, isCritical: true },
      what: "conflict:field.maximum",
      base: null,
      mine: 10,
      theirs: 12,
    });
    const settled = merged(mine, theirs, [[clash?.id ?? "", "theirs"]]);
    expect(settled.merged.cycles[0]?.moments[6]?.maximum).toBe(12);
  });

  test("the same change on both sides is no clash", () => {
    const same = moment(7, (each) => void (each.maximum = 10));
    expect(merged(same, structuredClone(same)).clashes).toEqual([]);
  });

  test("what each side added is there, each behind what it followed", () => {
    const add = (at: number, title: string, id: number): Project =>
      change((draft) => {
        const { moments } = cycleIn(draft);
        moments.splice(at, 0, blankMoment(idOf(id), title, moments[at - 1]?.stageId ?? null));
      });
    const result = merged(add(3, "Mine", 7_001), add(15, "Theirs", 7_002));
    const titles = result.merged.cycles[0]?.moments.map((each) => each.title);
    expect(titles?.[3]).toBe("Mine");
    expect(titles?.at(-1)).toBe("Theirs");
    expect(titles).toHaveLength(17);
  });

  test("removed here and changed there is a clash: it stays until it is settled", () => {
    const mine = remove(base, { kind: "moment", id: momentAt(2) });
    const theirs = moment(2, (each) => void (each.place = "Line 4"));
    const open = merged(mine, theirs);
    expect(open.clashes.map(({ kind, title }) => [kind, title])).toEqual([
      ["removedMine", "I take public transport"],
    ]);
    expect(open.merged.cycles[0]?.moments[1]?.place).toBe("Line 4");
    const settled = merged(mine, theirs, [[open.clashes[0]?.id ?? "", "mine"]]);
    expect(settled.merged.cycles[0]?.moments).toHaveLength(14);
    const kept = merged(mine, theirs, [[open.clashes[0]?.id ?? "", "theirs"]]);
    expect(kept.merged.cycles[0]?.moments).toHaveLength(15);
  });

  test("removed here and untouched there is removed", () => {
    const mine = remove(base, { kind: "moment", id: momentAt(2) });
    const theirs = moment(3, (each) => void (each.place = "Door"));
    const result = merged(mine, theirs);
    expect(result.clashes).toEqual([]);
    expect(result.merged.cycles[0]?.moments.map((each) => each.id)).not.toContain(momentAt(2));
  });

  test("a moment that I removed and they gave a requirement comes back with it", () => {
    const mine = remove(base, { kind: "moment", id: momentAt(3) });
    const theirs = change((draft) => {
      cycleIn(draft).requirements.push(
        blankRequirement(idOf(7_003), momentAt(3), "The door opens"),
      );
    });
    const result = merged(mine, theirs);
    expect(result.notes).toContain("broughtBack");
    expect(result.merged.cycles[0]?.moments[2]?.id).toBe(momentAt(3));
    expect(result.merged.cycles[0]?.requirements).toHaveLength(3);
  });

  test("each took another moment out of an episode: what is left stays critical", () => {
    const mine = [9, 10].reduce(
      (project, number) => remove(project, { kind: "moment", id: momentAt(number) }),
      base,
    );
    const theirs = remove(base, { kind: "moment", id: momentAt(11) });
    const result = merged(mine, theirs);
    expect(result.merged.cycles[0]?.episodes).toEqual([]);
    expect(result.merged.cycles[0]?.moments.find(({ id }) => id === momentAt(12))).toMatchObject({
      critical: true,
      criticalReason: "Short payment looks like fraud",
    });
  });

  test("both moved things differently: my order holds and that is told", () => {
    const order = (places: readonly number[]): Project =>
      change((draft) => {
        const actions = [...draft.plan.actions];
        draft.plan.actions = places.flatMap((at) => actions[at] ?? []);
      }, three);
    const three = change((draft) => {
      const [action] = draft.plan.actions;
      if (action !== undefined) {
        draft.plan.actions.push({ ...action, id: idOf(503), what: "Third" });
      }
    });
    const result = merge(three, order([2, 0, 1]), order([1, 0, 2]), { ids });
    expect(result.merged?.plan.actions.map((each) => each.what)).toEqual([
      "Third",
      "Put up a sign with the three steps",
      "Open a third window",
    ]);
    expect(result.notes).toEqual(["order"]);
  });

  test("answers typed in on both sides stand one behind the other", () => {
    const typed = (minutes: number): Project =>
      change((draft) => {
        const wave = cycleIn(draft).survey?.waves[0];
        if (wave === undefined) return;
        wave.n += 1;
        wave.answers[idOf<string>(301)]?.push(minutes);
        wave.answers[idOf<string>(302)]?.push(null);
      });
    const result = merged(typed(4), typed(40));
    const wave = result.merged.cycles[0]?.survey?.waves[0];
    expect(wave?.n).toBe(5);
    expect(wave?.answers[idOf<string>(301)]).toEqual([12, 8, null, 4, 40]);
    expect(result.notes).toEqual(["answersJoined"]);
    expect(result.clashes).toEqual([]);
  });

  test("one answer corrected in two ways is a clash", () => {
    const corrected = (minutes: number): Project =>
      change((draft) => {
        const column = cycleIn(draft).survey?.waves[0]?.answers[idOf<string>(301)];
        if (column !== undefined) column[0] = minutes;
      });
    const result = merged(corrected(13), corrected(14));
    expect(result.clashes.map(({ thing, what }) => [thing, what])).toEqual([
      ["wave", "conflict:field.answers"],
    ]);
  });

  test("two dependencies that close a circle together: one is dropped and that is told", () => {
    const circle = change((draft) => {
      const action = draft.plan.actions[1];
      if (action !== undefined) action.dependsOn = [];
    });
    const depends = (from: number, to: number): Project =>
      change((draft) => {
        draft.plan.actions.find(({ id }) => id === idOf(from))?.dependsOn.push(idOf(to));
      }, circle);
    const result = merge(circle, depends(501, 502), depends(502, 501), { ids });
    expect(result.merged?.plan.actions.flatMap((each) => each.dependsOn)).toHaveLength(1);
    expect(result.notes).toEqual(["linksDropped"]);
  });

  test("a question code is never given twice: the larger count holds", () => {
    const given = (codes: number): Project =>
      change((draft) => {
        const { survey } = cycleIn(draft);
        if (survey !== null) survey.codesGiven = codes;
      });
    const result = merged(given(7), given(9));
    expect(result.clashes).toEqual([]);
    expect(result.merged.cycles[0]?.survey?.codesGiven).toBe(9);
  });
});

describe("any two pieces of work", () => {
  const edit = fc.record({
    what: fc.nat(8),
    where: fc.nat(14),
    salt: fc.nat(500),
  });
  const work = fc.array(edit, { maxLength: 5 });
  const done = (edits: readonly RandomEdit[], shift: number): Project =>
    edits.reduce(
      (project, each, at) => edited(project, { ...each, salt: each.salt * 20 + at * 2 + shift }),
      base,
    );

  test("merged with the beginning are themselves", () => {
    fc.assert(
      fc.property(work, (edits) => {
        const side = done(edits, 0);
        expect(merge(base, side, structuredClone(base), { ids }).merged).toEqual(side);
        expect(merge(base, structuredClone(base), side, { ids }).merged).toEqual(side);
        expect(merge(base, side, structuredClone(side), { ids }).merged).toEqual(side);
      }),
    );
  });

  test("merge into a whole project that has what either side added, whichever is mine", () => {
    fc.assert(
      fc.property(work, work, (left, right) => {
        const mine = done(left, 0);
        const theirs = done(right, 1);
        const one = merged(mine, theirs);
        const other = merged(theirs, mine);
        expect(idsIn(one.merged)).toEqual(idsIn(other.merged));
        const known = new Set(idsIn(base));
        const added = [...idsIn(mine), ...idsIn(theirs)].filter((id) => !known.has(id));
        expect(added.filter((id) => !idsIn(one.merged).includes(id))).toEqual([]);
        const inBoth = idsIn(mine).filter((id) => idsIn(theirs).includes(id));
        const lost = inBoth.filter((id) => !idsIn(one.merged).includes(id));
        // An episode of which each side took out other moments becomes a moment's own mark.
        expect(lost.filter((id) => id !== idOf(61))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function idsIn(project: Project): string[] {
  const found = JSON.stringify(project).match(/"id":"[0-9a-f-]{36}"/g) ?? [];
  return [...new Set(found)].map((each) => each.slice(6, -1)).toSorted();
}
