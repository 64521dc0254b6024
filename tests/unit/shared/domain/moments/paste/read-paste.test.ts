import { describe, expect, test } from "vitest";
import { guessColumns } from "#shared/domain/moments/paste/guess-columns.ts";
import { pastedTable } from "#shared/domain/moments/paste/pasted-table.ts";
import { readMinutes } from "#shared/domain/moments/paste/read-minutes.ts";
import { readPaste, type PasteReading } from "#shared/domain/moments/paste/read-paste.ts";

function read(text: string, room = 2_000): PasteReading {
  const { rows } = pastedTable(text);
  return readPaste(rows, { ...guessColumns(rows), decimal: ",", room });
}
const titles = (text: string) => read(text).moments.map((moment) => moment.title);

describe("titles", () => {
  test("bullets and numbers in front go, a number that belongs to the words stays", () => {
    expect(
      titles("1. Decido ir\r\n2) Voy en bus\n(3) Entro\n\n- Espero\n• Pregunto\na) Me voy"),
    ).toEqual(["Decido ir", "Voy en bus", "Entro", "Espero", "Pregunto", "Me voy"]);
    expect(titles("3 minutos de espera\no me llaman, o espero\n  24 horas después  ")).toEqual([
      "3 minutos de espera",
      "o me llaman, o espero",
      "24 horas después",
    ]);
  });

  test("a title over 500 characters stands whole in the description", () => {
    const [moment] = read(`${"é".repeat(600)}\nEspero`).moments;
    expect(moment?.title).toBe("é".repeat(500));
    expect(moment?.description).toBe("é".repeat(600));
    expect(read(`${"é".repeat(600)}\nEspero`).shortened).toBe(0);
  });

  test("lines without one are counted", () => {
    expect(read("Momento\tLugar\nEntro\tSala\n\tCaja").withoutTitle).toBe(1);
  });
});

describe("values", () => {
  const table = [
    "Momento\tEtapa\tCanal\tLugar\tAtiende\tMinutos\tMáximo\tEmoción\tQué puede fallar\tDescripción",
    'Espero\tResolución\tPresencial\tSala\tNadie\t18 min\t1:30\t−2\t"Fila\n- Sin asientos"\t"a\nb"',
    "Llamo\t\tpaloma\t\t\tmucho\t2,5\t+1 Contento\t\t",
    "Pago\t\t\t\t\t½\t1.440\tencantado\t–\t",
  ].join("\n");

  test("are read in words, numbers and signs of the three languages", () => {
    const [wait, call, pay] = read(table).moments;
    expect(wait).toEqual({
      line: 1,
      title: "Espero",
      description: "a\nb",
      stage: "Resolución",
      channel: "inPerson",
      place: "Sala",
      servedBy: "Nadie",
      usual: 18,
      maximum: 90,
      emotion: -2,
      incidents: ["Fila", "Sin asientos"],
      unread: [],
    });
    expect(call).toMatchObject({ stage: "Resolución", maximum: 2.5, emotion: 1 });
    expect(pay).toMatchObject({ usual: 0.5, maximum: 1_440, emotion: 2 });
  });

  test("what cannot be read is kept out and named", () => {
    expect(read(table).moments[1]?.unread).toEqual([
      { column: 2, field: "channel", text: "paloma" },
      { column: 5, field: "usual", text: "mucho" },
    ]);
    expect(read(table).moments[1]).toMatchObject({ channel: null, usual: null });
  });

  test("a scale of 1 to 5 is not taken for −2 to +2", () => {
    const found = read("Momento\tEmoción\nEntro\t1\nEspero\t5\nPago\tContento").moments;
    expect(found.map((moment) => moment.emotion)).toEqual([null, null, 1]);
    expect(found.map((moment) => moment.unread.length)).toEqual([1, 1, 0]);
  });
});

describe("minutes", () => {
  test.each([
    ["18", 18],
    ["18 min", 18],
    ["2,5", 2.5],
    ["2.4 mnt", 2.5],
    ["2½", 2.5],
    ["½", 0.5],
    ["90 s", 1.5],
    ["1 h", 60],
    ["1h30", 90],
    ["1 h 30 min", 90],
    ["1:30", 90],
    ["0:18:00", 18],
    ["2 días", 2_880],
    ["1 jam", 60],
    ["~ 5 menit", 5],
    ["0", 0],
  ])("%s is %d", (text, minutes) => {
    expect(readMinutes(text, ",")).toBe(minutes);
  });

  test.each([
    "mucho",
    "5-10",
    "-3",
    "1:75",
    "3 lunas",
    "18 min de cola",
    "",
    "9999999",
    "30 min 1 h",
  ])("%s is no time", (text) => {
    expect(readMinutes(text, ",")).toBeNull();
  });

  test("three digits behind the sign of the other language group thousands", () => {
    expect(readMinutes("1.440", ",")).toBe(1_440);
    expect(readMinutes("1,440", ".")).toBe(1_440);
    expect(readMinutes("1,5", ".")).toBe(1.5);
  });
});

describe("much", () => {
  test("lines for which there is no room are counted", () => {
    const text = Array.from({ length: 5_000 }, (_, at) => `Momento ${at + 1}`).join("\n");
    const found = read(text, 1_985);
    expect(found.moments.length).toBe(1_985);
    expect(found.beyond).toBe(3_015);
  });

  test("without room nothing is read", () => {
    expect(read("Entro\nEspero", 0)).toMatchObject({ moments: [], beyond: 2 });
  });
});
