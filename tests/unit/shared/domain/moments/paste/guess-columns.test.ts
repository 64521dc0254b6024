import { describe, expect, test } from "vitest";
import { guessColumns } from "#shared/domain/moments/paste/guess-columns.ts";
import { pastedTable } from "#shared/domain/moments/paste/pasted-table.ts";

const guess = (text: string) => guessColumns(pastedTable(text).rows);

describe("columns by their heading", () => {
  test("in English, Spanish and Indonesian", () => {
    expect(guess("Stage\tMoment\tUsual min\tEmotion\nA\tI wait\t18\t-2")).toEqual({
      hasHeading: true,
      fields: ["stage", "title", "usual", "emotion"],
    });
    expect(
      guess(
        "N.º\tEtapa\tMomento de la verdad\tQuién atiende\tMáximo\tQué puede salir mal\n1\ta\tb",
      ),
    ).toEqual({
      hasHeading: true,
      fields: ["skip", "stage", "title", "servedBy", "maximum", "incidents"],
    });
    expect(guess("Tahap\tMomen\tSaluran\tTempat\tMenit biasanya (mnt)\nA\tb\tc\td\t3")).toEqual({
      hasHeading: true,
      fields: ["stage", "title", "channel", "place", "usual"],
    });
  });

  test("an unknown heading is left out, a field is given once", () => {
    expect(guess("Momento\tColor\tTiempo\tMinutos\nEspero\trojo\t18\t18").fields).toEqual([
      "title",
      "description",
      "usual",
      "skip",
    ]);
  });

  test("a list of one column has a heading only when it says so", () => {
    expect(guess("Momentos\nEntro\nEspero").hasHeading).toBe(true);
    expect(guess("Entro\nEspero")).toEqual({ hasHeading: false, fields: ["title"] });
    expect(guess("Momento").hasHeading).toBe(false);
  });
});

describe("columns without a heading, by what stands in them", () => {
  test("numbers of the lines, minutes, emotion words and channels", () => {
    expect(
      guess("1\tEntro\tEn persona\t2\t5\tContento\n2\tLlamo\tTeléfono\t18\t10\tMuy molesto").fields,
    ).toEqual(["skip", "title", "channel", "usual", "maximum", "emotion"]);
  });

  test("names that repeat or are merged stand for the stage", () => {
    expect(guess("Contacto\tDecido\n\tEntro\nCierre\tMe voy").fields).toEqual(["stage", "title"]);
    expect(guess("A\tDecido\nA\tEntro\nB\tEspero\nB\tMe voy").fields).toEqual(["stage", "title"]);
  });

  test("an outline of two levels: what is indented are the moments", () => {
    expect(guess("Contacto\n\tDecido\n\tEntro\nCierre\n\tMe voy").fields).toEqual([
      "stage",
      "title",
    ]);
  });

  test("nothing at all is one column for the moments", () => {
    expect(guessColumns([])).toEqual({ hasHeading: false, fields: ["title"] });
  });
});
