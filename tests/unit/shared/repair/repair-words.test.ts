import { describe, expect, it } from "vitest";
import { resources as en } from "#shared/i18n/locales/en/index.ts";
import { resources as es } from "#shared/i18n/locales/es/index.ts";
import { makeTranslator } from "#shared/i18n/make-translator.ts";
import type { LinkPath } from "#shared/domain/links.ts";
import type { RepairCode } from "#shared/domain/repair.ts";
import { describeRepairs } from "#shared/repair/describe-repair.ts";
import { repairWords } from "#shared/repair/repair-words.ts";
import { bankProject } from "#tests/unit/shared/domain/sample-project.ts";

const english = makeTranslator("en", en);

function words(code: RepairCode, at: LinkPath): string {
  const [note] = describeRepairs(bankProject(), [{ code, at }]);
  if (note === undefined) throw new Error("nothing was described");
  return repairWords(english, note);
}

describe("repairs in words", () => {
  it("name the thing and the field as the screens do", () => {
    const { title } = bankProject().cycles[0]?.moments[0] ?? { title: "" };
    expect(words("outOfRange", ["cycles", 0, "moments", 0, "usual"])).toBe(
      `Moment “${title}”: the number in “Usual time” was out of its range. It is empty now.`,
    );
    const { what } = bankProject().plan.actions[0] ?? { what: "" };
    expect(words("linkDropped", ["plan", "actions", 0, "responsibleIds", 3])).toBe(
      `Action “${what}”: “Who does it” pointed to something that is not in the file. It is empty now, or one entry shorter.`,
    );
    expect(words("newId", ["areas", 0, "id"])).toContain(
      `Area “${bankProject().areas[0]?.name ?? ""}”: had the same inner number`,
    );
  });

  it("say what they can of what has no name and of what nobody knows", () => {
    expect(words("unknownDropped", ["mood"])).toBe(
      "Setting of the project: something that this program does not know was left out.",
    );
    expect(words("linkDropped", ["priorities", "scores", "gone", "importance"])).toMatch(
      /^Area’s scores: “Importance” pointed/,
    );
    expect(words("unknownDropped", ["cycles", 99, "what", "ever"])).toMatch(/^Cycle of service: /);
  });

  it("tell a changed text without a place", () => {
    const spanish = makeTranslator("es", es);
    const [note] = describeRepairs(bankProject(), [{ code: "newId", at: [] }]);
    if (note === undefined) throw new Error();
    expect(repairWords(spanish, { ...note, code: "checksum" })).toBe(
      "El texto se cambió fuera del programa y nadie puede decir dónde. Revise cifras y nombres.",
    );
  });
});
