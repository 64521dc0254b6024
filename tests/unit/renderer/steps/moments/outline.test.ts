import { describe, expect, test } from "vitest";
import { buildExample } from "#shared/templates/examples.ts";
import { makeTranslator } from "#shared/i18n/make-translator.ts";
import { resources as es } from "#shared/i18n/locales/es/index.ts";
import { laneRuns } from "#renderer/steps/moments/outline/EmotionLane.tsx";
import { dropPlace, dropTarget } from "#renderer/steps/moments/outline/OutlineDrag.tsx";
import { rowCommand } from "#renderer/steps/moments/outline/outline-keys.ts";
import {
  NORMAL_HEIGHTS,
  outlineRows,
  rowTops,
  type OutlineRow,
} from "#renderer/steps/moments/outline/outline-rows.ts";
import { duration, minutesText } from "#renderer/steps/moments/minutes-text.ts";

const bank = buildExample("bank-cheque", "es");
const CLOSED = { insertAfter: null, nextStage: null };

function rowsOfBank(): OutlineRow[] {
  const [cycle] = bank.cycles;
  if (cycle === undefined) throw new Error("the example has a cycle");
  return outlineRows(cycle, new Map(), CLOSED);
}

const press = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };

describe("rows", () => {
  test("stage heads, the head of the episode and the row for the next moment in their places", () => {
    const told = rowsOfBank().map((row) => {
      if (row.kind === "stage") return row.letter;
      if (row.kind === "episode") return `${row.first}–${row.last}`;
      return row.kind === "moment" ? row.number : "next";
    });
    expect(told).toEqual([
      "A",
      1,
      2,
      3,
      "B",
      4,
      5,
      6,
      "C",
      7,
      8,
      "9–12",
      9,
      10,
      11,
      12,
      13,
      "D",
      14,
      15,
      "next",
    ]);
  });

  test("tops add up the heights of the rows", () => {
    expect(rowTops(rowsOfBank(), NORMAL_HEIGHTS).slice(0, 4)).toEqual([0, 27, 58, 89]);
  });

  test("the curve breaks where nobody has said the emotion", () => {
    const rows = rowsOfBank().map((row) =>
      row.kind === "moment" && row.number === 5
        ? { ...row, moment: { ...row.moment, emotion: null } }
        : row,
    );
    expect(laneRuns(rows, NORMAL_HEIGHTS).map((run) => run.length)).toEqual([4, 10]);
  });
});

describe("letting go", () => {
  test("above the middle of a row is before it, below is after it", () => {
    const tops = rowTops(rowsOfBank(), NORMAL_HEIGHTS);
    expect(dropPlace(tops, 40)).toBe(1);
    expect(dropPlace(tops, 44)).toBe(2);
    expect(dropPlace(tops, 10_000)).toBe(21);
  });

  test("a place on the head of an episode is before its first moment, the last place is the end", () => {
    const rows = rowsOfBank();
    const ninth = rows[12];
    expect(dropTarget(rows, 11)).toBe(ninth?.key);
    expect(dropTarget(rows, 21)).toBeNull();
  });
});

describe("keys of a row", () => {
  test("letters, signs and arrows", () => {
    expect(rowCommand({ ...press, key: "c" })).toEqual({ do: "critical" });
    expect(rowCommand({ ...press, key: "+", shiftKey: true })).toEqual({ do: "emotion", by: 1 });
    expect(rowCommand({ ...press, key: "ArrowDown" })).toEqual({ do: "go", to: "next" });
    expect(rowCommand({ ...press, key: "ArrowDown", shiftKey: true })).toEqual({
      do: "extend",
      by: 1,
    });
    expect(rowCommand({ ...press, key: "ArrowUp", altKey: true })).toEqual({ do: "shift", by: -1 });
  });

  test("what belongs to the whole workbook is left to it", () => {
    expect(rowCommand({ ...press, key: "c", ctrlKey: true })).toBeNull();
    expect(rowCommand({ ...press, key: "1", altKey: true })).toBeNull();
    expect(rowCommand({ ...press, key: "x" })).toBeNull();
  });
});

describe("minutes", () => {
  const spanish = makeTranslator("es", es);
  test("halves have their sign, a day is told in days", () => {
    expect(minutesText(spanish, 0.5)).toBe("½");
    expect(minutesText(spanish, 2.5)).toBe("2½");
    expect(minutesText(spanish, null)).toBe("");
    expect(minutesText(spanish, 2_160)).toBe("1,5 d");
    expect(duration(spanish, 8)).toBe("8\u00A0min");
    expect(duration(spanish, 1_440)).toBe("1 día");
  });
});
