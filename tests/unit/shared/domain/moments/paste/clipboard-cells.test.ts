import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clipboardCells,
  MAX_PASTED_CHARACTERS,
} from "#shared/domain/moments/paste/clipboard-cells.ts";
import { pastedTable } from "#shared/domain/moments/paste/pasted-table.ts";

const rows = (text: string) => clipboardCells(text).rows;

describe("cells of the clipboard", () => {
  test("tabs part cells, every kind of line break parts lines, empty lines go", () => {
    expect(rows("a\tb\r\nc\t\r\n\r\n\t\r\nd\u2028e\r")).toEqual([
      ["a", "b"],
      ["c", ""],
      ["d"],
      ["e"],
    ]);
  });

  test("a quoted cell holds tabs, line breaks and doubled quotes, as Excel puts them", () => {
    expect(rows('Espero\t"cola\nlarga"\t"dijo ""obvio"""\nMe voy')).toEqual([
      ["Espero", "cola\nlarga", 'dijo "obvio"'],
      ["Me voy"],
    ]);
  });

  test("quotes that belong to the words stay", () => {
    expect(rows('"Eso es obvio", me dicen\n"Gracias"\nDijo "no"')).toEqual([
      ['"Eso es obvio", me dicen'],
      ['"Gracias"'],
      ['Dijo "no"'],
    ]);
  });

  test("a quote that is never closed is a plain sign", () => {
    expect(rows('"Entro\nEspero')).toEqual([['"Entro'], ["Espero"]]);
  });

  test("signs that nobody sees and signs that turn the writing are taken out", () => {
    expect(rows("\uFEFFEn\u0000tro\u202E ok\u2066\nEspe\u0007ro\u2069")).toEqual([
      ["Entro ok"],
      ["Espero"],
    ]);
  });

  test("half of a sign becomes a visible one", () => {
    expect(rows("a\uD83Db")).toEqual([["a\uFFFDb"]]);
  });

  test("the first million characters are read and that it was more is said", () => {
    const found = clipboardCells("línea larga\n".repeat(90_000));
    expect(found.isCut).toBe(true);
    expect(found.rows.length).toBe(83_334);
    expect(clipboardCells("a".repeat(MAX_PASTED_CHARACTERS)).isCut).toBe(false);
  });

  test("a million characters of open quotes are read within two seconds", () => {
    const start = performance.now();
    expect(rows('"a\n'.repeat(333_333)).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test("any table written the way Excel does comes back cell by cell", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", '"', "\n", "\t"), maxLength: 8 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, (cells) => {
        const written = cells.map((row) => row.map(asExcel).join("\t")).join("\r\n");
        const kept = cells.filter((row) => row.some((each) => each.trim() !== ""));
        expect(rows(written)).toEqual(kept);
      }),
    );
  });

  test("no text at all makes it fail, lose its order or run over its width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const table = pastedTable(text);
        expect(table.rows.every((row) => row.length <= 30 && row.length <= table.width)).toBe(true);
        // oxlint-disable-next-line no-control-regex -- what must not be left
        expect(/[\u0000-\u0008\u202A-\u202E]/u.test(table.rows.flat().join(""))).toBe(false);
      }),
    );
  });
});

/** Excel, LibreOffice and Google Sheets quote only what holds a tab, a line break or a quote. */
function asExcel(cell: string): string {
  return /["\n\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

describe("a word processor's list", () => {
  test("the column of numbers or bullets is not one of the table", () => {
    expect(pastedTable("1.\tEntro\n2.\tEspero\n10.\tMe voy").rows).toEqual([
      ["Entro"],
      ["Espero"],
      ["Me voy"],
    ]);
    expect(pastedTable("•\tEntro\no\tEspero").rows).toEqual([["Entro"], ["Espero"]]);
  });

  test("a column of words stays", () => {
    expect(pastedTable("Contacto\tEntro\n2.\tEspero").width).toBe(2);
  });
});
