import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { integrityProblems } from "#shared/domain/integrity.ts";
import { project as projectSchema, type Project } from "#shared/domain/project.ts";
import type { InsertAt } from "#shared/domain/moments/edit-order.ts";
import { pasteMoments, stagesOfPaste, type PasteIds } from "#shared/domain/moments/edit-paste.ts";
import { guessColumns } from "#shared/domain/moments/paste/guess-columns.ts";
import { pastedTable } from "#shared/domain/moments/paste/pasted-table.ts";
import { readPaste, type PastedMoment } from "#shared/domain/moments/paste/read-paste.ts";
import { newId } from "#shared/ids.ts";
import {
  countingIds,
  cycleOf,
  emptyProject,
  episodesOf,
  lineOf,
  m,
  projectWith,
  s,
  type TestProject,
} from "./edit-test-cycle.ts";

function pastedFrom(text: string): readonly PastedMoment[] {
  const { rows } = pastedTable(text);
  return readPaste(rows, { ...guessColumns(rows), decimal: ".", room: 2_000 }).moments;
}

function newIds(): PasteIds {
  const count = countingIds();
  const source = () => `9${count().slice(1)}`;
  return { moment: () => newId(source), stage: () => newId(source), incident: () => newId(source) };
}

function paste({ project, cycleId }: TestProject, text: string, at: InsertAt = "end"): Project {
  return pasteMoments(project, cycleId, pastedFrom(text), at, newIds());
}

describe("a pasted list", () => {
  test("follows the moment it was pasted at, in its order, in the same stage", () => {
    const start = projectWith(3, { stages: ["A"] });
    expect(lineOf(paste(start, "x\ny", { after: m(1) }))).toBe("A: m1 x y m2 m3");
  });

  test("joins the episode in whose middle it was pasted", () => {
    const start = projectWith(4, { episode: [2, 3] });
    expect(episodesOf(paste(start, "x\ny", { after: m(2) }))).toEqual(["m2 x y m3"]);
  });

  test("of nothing changes nothing", () => {
    const start = projectWith(2);
    expect(paste(start, "\n \n")).toBe(start.project);
  });

  test("stops at the 2,000 moments a cycle holds", () => {
    const start = projectWith(1_999);
    expect(cycleOf(paste(start, "x\ny")).moments.length).toBe(2_000);
  });
});

describe("stages of a pasted table", () => {
  test("begin behind the stage where the paste stands", () => {
    const start = projectWith(3, { stages: ["A", "B"] });
    const next = paste(start, "Etapa\tMomento\nX\tx1\nX\tx2\nY\ty1", { after: m(1) });
    expect(lineOf(next)).toBe("A: m1 m2 m3 | X: x1 x2 | Y: y1");
    expect(cycleOf(next).stages.map(({ title }) => title)).toEqual(["A", "X", "Y", "B"]);
  });

  test("that the cycle has are joined, whatever their case and accents", () => {
    const { project, cycleId } = projectWith(2, { stages: ["A", "B"] });
    const named = pasteMoments(
      project,
      cycleId,
      pastedFrom("Etapa\tMomento\nResolución\tr1"),
      "end",
      newIds(),
    );
    const ids = countingIds();
    const others: PasteIds = {
      moment: () => newId(() => `8${ids().slice(1)}`),
      stage: () => newId(() => `8${ids().slice(1)}`),
      incident: () => newId(() => `8${ids().slice(1)}`),
    };
    const next = pasteMoments(
      named,
      cycleId,
      pastedFrom("Etapa\tMomento\nb\tb1\nRESOLUCION\tr2\na\ta1"),
      "end",
      others,
    );
    expect(lineOf(next)).toBe("A: m1 m2 a1 | Resolución: r1 r2 | B: b1");
  });

  test("named again further down, the moment goes to the one run of the stage", () => {
    const next = paste(emptyProject(), "Etapa\tMomento\nA\ta1\nB\tb1\nA\ta2");
    expect(lineOf(next)).toBe("A: a1 a2 | B: b1");
  });

  test("the default stages without moments are filled", () => {
    const start = projectWith(0, { stages: ["A", "B", "C"] });
    expect(lineOf(paste(start, "Stage\tMoment\nA\ta1\nC\tc1\nC\tc2"))).toBe("A: a1 | C: c1 c2");
  });

  test("what will happen to them is told beforehand", () => {
    const { project } = projectWith(1, { stages: ["A", "B"] });
    const pasted = pastedFrom("Etapa\tMomento\nB\tb1\nX\tx1\nY\ty1");
    expect(stagesOfPaste(cycleOf(project), pasted)).toEqual({
      begun: ["X", "Y"],
      joined: ["B"],
      refused: [],
    });
  });

  test("over a hundred are not begun: their moments stay in the stage before", () => {
    const text = Array.from({ length: 120 }, (_, at) => `S${at}\tm${at}`).join("\n");
    const next = paste(emptyProject(), `Etapa\tMomento\n${text}`);
    expect(cycleOf(next).stages.length).toBe(100);
    expect(cycleOf(next).moments.length).toBe(120);
    expect(cycleOf(next).moments[119]?.stageId).toBe(cycleOf(next).stages[99]?.id);
    expect(integrityProblems(next)).toEqual([]);
  });
});

test("whatever is pasted wherever, the project is whole and the old order stays", () => {
  const stageName = fc.constantFrom("", "A", "b", "X", "Y", "Ý");
  const line = fc.tuple(stageName, fc.string({ unit: "grapheme", maxLength: 6 }));
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.nat(6),
      fc.boolean(),
      (lines, place, hasEpisode) => {
        const start = projectWith(5, {
          stages: ["A", "B"],
          ...(hasEpisode ? { episode: [2, 3, 4] } : {}),
        });
        const at: InsertAt =
          place === 0 ? "end" : place === 6 ? { stage: s("B") } : { after: m(place) };
        const text = ["Etapa\tMomento", ...lines.map((cells) => cells.join("\t"))].join("\n");
        const next = paste(start, text, at);
        expect(integrityProblems(next)).toEqual([]);
        expect(projectSchema.safeParse(next).success).toBe(true);
        const old = new Set(cycleOf(start.project).moments.map(({ id }) => id));
        const left = cycleOf(next).moments.filter(({ id }) => old.has(id));
        expect(left.map(({ id, stageId }) => [id, stageId])).toEqual(
          cycleOf(start.project).moments.map(({ id, stageId }) => [id, stageId]),
        );
        expect(cycleOf(next).moments.length - left.length).toBe(pastedFrom(text).length);
      },
    ),
  );
});
