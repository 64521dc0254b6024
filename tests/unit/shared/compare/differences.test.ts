import { produce, type Draft } from "immer";
import { describe, expect, test } from "vitest";
import { differenceCounts, differences } from "#shared/compare/differences.ts";
import { countWords, differenceLine } from "#shared/compare/difference-words.ts";
import { blankAction } from "#shared/domain/action-plan/blank.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { idOf, momentAt, bankProject } from "../domain/sample-project.ts";

const en = createTranslator("en");
const es = createTranslator("es");

function changed(change: (draft: Draft<Project>) => void): Project {
  return produce(bankProject(), change);
}

describe("what differs between two versions", () => {
  test("nothing differs from itself, nor from a copy with the same content", () => {
    const project = bankProject();
    expect(differences(project, project)).toEqual([]);
    expect(differences(project, structuredClone(project))).toEqual([]);
  });

  test("a changed field of a moment is told with its number, its old and its new value", () => {
    const before = changed((draft) => {
      const moment = draft.cycles[0]?.moments[6];
      if (moment !== undefined) moment.maximum = 15;
    });
    const after = produce(before, (draft) => {
      const moment = draft.cycles[0]?.moments[6];
      if (moment !== undefined) moment.maximum = 10;
    });
    const [only, ...others] = differences(before, after);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      kind: "changed",
      thing: "moment",
      place: { page: "moments", id: momentAt(7), field: "maximum" },
      title: "I wait for my turn",
      mark: { number: 7, isCritical: true },
      what: "conflict:field.maximum",
      form: "minutes",
      before: 15,
      after: 10,
    });
    if (only === undefined) throw new Error("one difference was found");
    expect(differenceLine(en, only)).toBe(
      "“I wait for my turn”, Acceptable at most: 10 min (was 15 min)",
    );
    expect(differenceLine(es, only)).toBe(
      "«I wait for my turn», Máximo aceptable: 10 min (era 15 min)",
    );
  });

  test("what is new, gone and moved is told as a thing, not field by field", () => {
    const before = bankProject();
    const after = produce(before, (draft) => {
      const moments = draft.cycles[0]?.moments ?? [];
      moments.push(blankMoment(idOf(900), "I come home"));
      moments.splice(4, 1);
      const [first] = moments.splice(0, 1);
      if (first !== undefined) moments.splice(3, 0, first);
    });
    expect(differences(before, after).map(({ kind, title }) => [kind, title])).toEqual([
      ["moved", "I decide to cash my cheque"],
      ["added", "I come home"],
      ["removed", "I ask an employee"],
    ]);
    expect(countWords(en, differenceCounts(before, after))).toBe(
      "1 moment more, 1 moment fewer and 1 moment changed",
    );
  });

  test("links are told by the names of what they point to, codes by their words", () => {
    const before = bankProject();
    const after = produce(before, (draft) => {
      draft.plan.actions.push({ ...blankAction(idOf(901), "Put up a sign") });
      const person = draft.people[1];
      const [action] = draft.plan.actions;
      if (person === undefined || action === undefined) throw new Error("the sample has both");
      person.name = "Ana Torres";
      action.accountableId = person.id;
      action.status = "underWay";
    });
    const lines = differences(before, after).map((each) => differenceLine(en, each));
    expect(lines.some((line) => line.includes("Person who answers for it: “Ana Torres”"))).toBe(
      true,
    );
    expect(lines.some((line) => line.includes("Status: Under way"))).toBe(true);
    expect(lines.at(-1)).toBe("New: action “Put up a sign”");
  });

  test("long texts are cut around the first letter that differs", () => {
    const start = "Every customer waits in one line and is called by number. ".repeat(10);
    const before = changed((draft) => void (draft.engagement.objective = `${start}Then they pay.`));
    const after = produce(
      before,
      (draft) => void (draft.engagement.objective = `${start}Then we pay.`),
    );
    const [only] = differences(before, after);
    expect(only?.after).toBe("…and is called by number. Then we pay.");
    expect(only?.before).toBe("…and is called by number. Then they pay.");
  });

  test("a blind ballot is said to differ, and no value of it is told", () => {
    const before = changed((draft) => {
      const panel = draft.cycles[0]?.panel;
      if (panel === undefined) throw new Error("the sample has a cycle");
      panel.rounds = [
        {
          id: idOf(950),
          opened: "2026-03-01T09:00:00.000Z",
          closed: null,
          ballots: [{ raterId: idOf(31), finished: false, ratings: {} }],
        },
      ];
    });
    const after = produce(before, (draft) => {
      const ballot = draft.cycles[0]?.panel.rounds[0]?.ballots[0];
      if (ballot !== undefined) {
        ballot.ratings[momentAt(6)] = { severity: 5, frequency: 2, remark: "secret" };
      }
    });
    const [only, ...others] = differences(before, after);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ thing: "ballot", form: "hidden", before: null, after: null });
    expect(JSON.stringify(only)).not.toContain("secret");
  });

  test("answers typed in are told as a number of answers", () => {
    const before = buildExample("bank-cheque", "en");
    const after = produce(before, (draft) => {
      const wave = draft.cycles[0]?.survey?.waves[0];
      if (wave === undefined) throw new Error("the example was answered");
      wave.n += 1;
      for (const column of Object.values(wave.answers)) column.push(null);
    });
    const [only, ...others] = differences(before, after);
    expect(others).toEqual([]);
    const people = before.cycles[0]?.survey?.waves[0]?.n ?? 0;
    expect(only).toMatchObject({ thing: "wave", before: people, after: people + 1 });
  });

  test("every part of a project that changes is found: nothing is left out of the description", () => {
    const empty = bankProject();
    const full = buildExample("bank-cheque", "en");
    expect(differences(empty, { ...full, id: empty.id }).length).toBeGreaterThan(50);
    expect(differences(full, structuredClone(full))).toEqual([]);
  });
});
