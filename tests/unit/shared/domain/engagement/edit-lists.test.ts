import { describe, expect, test } from "vitest";
import {
  addCycle,
  addQuote,
  moveCycle,
  moveQuote,
  removeQuote,
  setCycle,
  setProfile,
  setQuote,
} from "#shared/domain/engagement/edit-cycles.ts";
import { addTerm, moveTerm, removeTerm, setTerm } from "#shared/domain/engagement/edit-glossary.ts";
import {
  addPeople,
  addPerson,
  movePerson,
  setPerson,
} from "#shared/domain/engagement/edit-people.ts";
import { parsePeople } from "#shared/domain/engagement/people-paste.ts";
import { project as schema, type Project } from "#shared/domain/project.ts";
import type { CycleId, PersonId } from "#shared/ids.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { smallProject } from "#tests/support/small-project.ts";

// Ids of tests are literal UUIDs; the brand exists only for the compiler.
const person = (digit: number) => `00000000-0000-4000-9000-00000000000${digit}` as PersonId;
const cycle = (digit: number) => `00000000-0000-4000-a000-00000000000${digit}` as CycleId;

function firstCycle(project: Project): CycleId {
  const id = project.cycles[0]?.id;
  if (id === undefined) throw new Error("no cycle");
  return id;
}

describe("cycles", () => {
  test("a second cycle is added, named, moved up", () => {
    const before = smallProject();
    const two = setCycle(cycle(1), { service: "Reclamo", end: "cuelgo" })(
      addCycle(cycle(1))(before),
    );
    expect(two.cycles.map((each) => each.service)).toEqual(["Cobro de un cheque", "Reclamo"]);
    const moved = moveCycle(cycle(1), -1)(two);
    expect(moved.cycles.map((each) => each.service)).toEqual(["Reclamo", "Cobro de un cheque"]);
    expect(moveCycle(cycle(1), -1)(moved)).toBe(moved);
    expect(schema.safeParse(moved).success).toBe(true);
  });

  test("an unknown cycle changes nothing", () => {
    const before = smallProject();
    expect(setCycle(cycle(9), { service: "x" })(before)).toBe(before);
    expect(moveCycle(cycle(9), 1)(before)).toBe(before);
  });

  test("more than 100 cycles are not added", () => {
    let project = smallProject();
    const ids = countingIds();
    for (let count = 0; count < 120; count += 1) project = addCycle(ids() as CycleId)(project);
    expect(project.cycles).toHaveLength(100);
  });

  test("what customers said is added, changed, moved, removed", () => {
    const before = smallProject();
    const id = firstCycle(before);
    const two = addQuote(id, "No sé qué fila hacer")(addQuote(id, "Tardan")(before));
    const turned = moveQuote(id, 1, -1)(setQuote(id, 0, "Tardan mucho")(two));
    expect(turned.cycles[0]?.profile.quotes).toEqual(["No sé qué fila hacer", "Tardan mucho"]);
    expect(removeQuote(id, 1)(turned).cycles[0]?.profile.quotes).toEqual(["No sé qué fila hacer"]);
    expect(removeQuote(id, 7)(turned)).toBe(turned);
    expect(setQuote(id, 7, "x")(turned)).toBe(turned);
    expect(setProfile(id, { who: "" })(turned)).toBe(turned);
  });
});

describe("people", () => {
  test("are added below another one, moved and described", () => {
    const first = addPerson(person(1))(smallProject());
    const two = addPerson(person(2), person(1))(addPerson(person(3))(first));
    expect(two.people.map((each) => each.id)).toEqual([person(1), person(2), person(3)]);
    const named = setPerson(person(2), { name: "Ñusta", kind: "frontLine" })(two);
    expect(named.people[1]).toMatchObject({ name: "Ñusta", kind: "frontLine", areaId: null });
    expect(movePerson(person(2), 5)(named).people.map((each) => each.id)).toEqual([
      person(1),
      person(3),
      person(2),
    ]);
    expect(setPerson(person(2), { name: "Ñusta" })(named)).toBe(named);
  });

  test("rows of a spreadsheet make areas that are not there yet, once", () => {
    const rows = [
      { name: "Ana", role: "Cajera", area: "Cajas", kind: "frontLine" as const },
      { name: "Luis", role: "", area: "cajas ", kind: null },
      { name: "Eva", role: "", area: "", kind: null },
    ];
    const after = addPeople(rows, countingIds())(smallProject());
    expect(after.areas.map((area) => area.name)).toEqual(["Cajas"]);
    const area = after.areas[0]?.id ?? null;
    expect(after.people.map((each) => each.areaId)).toEqual([area, area, null]);
  });

  test("the first pasted row fills the empty row it was pasted into", () => {
    const blank = addPerson(person(1))(smallProject());
    const rows = ["Ana", "Luis"].map((name) => ({ name, role: "", area: "", kind: null }));
    const after = addPeople(rows, countingIds(), person(1))(blank);
    expect(after.people.map((each) => each.name)).toEqual(["Ana", "Luis"]);
    expect(after.people[0]?.id).toBe(person(1));
  });

  test("a row that has a name is never overwritten by pasting", () => {
    const named = setPerson(person(1), { name: "Eva" })(addPerson(person(1))(smallProject()));
    const rows = [{ name: "Ana", role: "", area: "", kind: null }];
    const after = addPeople(rows, countingIds(), person(1))(named);
    expect(after.people.map((each) => each.name)).toEqual(["Eva", "Ana"]);
  });
});

describe("the glossary", () => {
  test("terms are added, explained, moved, removed", () => {
    const one = addTerm({ term: "Ventanilla", meaning: "" })(smallProject());
    const two = addTerm({ term: "Canje", meaning: "" })(setTerm(0, { meaning: "Caja" })(one));
    const moved = moveTerm(1, -1)(two);
    expect(moved.glossary).toEqual([
      { term: "Canje", meaning: "" },
      { term: "Ventanilla", meaning: "Caja" },
    ]);
    expect(removeTerm(0)(moved).glossary.map((entry) => entry.term)).toEqual(["Ventanilla"]);
    expect(removeTerm(9)(moved)).toBe(moved);
    expect(setTerm(9, { term: "x" })(moved)).toBe(moved);
    expect(moveTerm(0, -1)(moved)).toBe(moved);
  });
});

describe("rows copied from a spreadsheet", () => {
  const words = {
    nameHeading: "Nombre",
    kinds: {
      analyst: "Analista",
      supervisor: "Supervisión",
      manager: "Gerencia",
      director: "Dirección",
      frontLine: "Atención directa",
      customer: "Cliente",
    },
  };

  test("are read by tab and line, the heading left out, kinds known by their word", () => {
    const text =
      "Nombre\tCargo\tÁrea\tTipo\r\nAna Peña\tJefa\tCajas\tsupervisión\r\nLuis\t\t\tjefe\r\n";
    expect(parsePeople(text, words)).toEqual({
      ok: true,
      value: [
        { name: "Ana Peña", role: "Jefa", area: "Cajas", kind: "supervisor" },
        { name: "Luis", role: "", area: "", kind: null },
      ],
    });
  });

  test("a cell in quotes may hold line breaks, tabs and quotes", () => {
    const read = parsePeople('"Ana ""Nena""\nPeña"\t"Jefa\tde caja"', words);
    expect(read).toEqual({
      ok: true,
      value: [{ name: 'Ana "Nena" Peña', role: "Jefa de caja", area: "", kind: null }],
    });
  });

  test("nothing and too much are said, not swallowed", () => {
    expect(parsePeople(" \n\t\n", words)).toEqual({ ok: false, error: "empty" });
    expect(parsePeople("Nombre\tCargo", words)).toEqual({ ok: false, error: "empty" });
    expect(parsePeople("Ana\n".repeat(2_001), words)).toEqual({ ok: false, error: "tooMany" });
  });

  test("a very long name is cut to what a file can hold", () => {
    const read = parsePeople("ñ".repeat(900), words);
    expect(read.ok && read.value[0]?.name.length).toBe(500);
  });
});
