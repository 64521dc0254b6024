import { describe, expect, it, test } from "vitest";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import { blankRequirement } from "#shared/domain/requirements/blank.ts";
import { DETERMINANTS } from "#shared/domain/requirements/schema.ts";
import {
  SUGGESTIONS,
  type SuggestionKey,
} from "#shared/domain/requirements/suggestions/structure.ts";
import { suggestionsFor } from "#shared/domain/requirements/suggestions/suggestions.ts";
import { TEXTS as EN } from "#shared/domain/requirements/suggestions/texts.en.ts";
import { TEXTS as ES } from "#shared/domain/requirements/suggestions/texts.es.ts";
import { TEXTS as ID } from "#shared/domain/requirements/suggestions/texts.id.ts";
import { vagueWords } from "#shared/domain/requirements/wording/wording.ts";
import { LANGUAGES } from "#shared/language.ts";
import { idOf, momentAt } from "#tests/unit/shared/domain/sample-project.ts";

const ALL = { en: EN, es: ES, id: ID };
const moment = (patch: Partial<Moment>): Moment => ({ ...blankMoment(momentAt(1), "x"), ...patch });
const keysOf = (list: readonly { readonly key: SuggestionKey }[]) => list.map(({ key }) => key);

describe.each(LANGUAGES)("suggestions in %s", (language) => {
  const texts = ALL[language];

  it("six of each determinant, all different", () => {
    for (const name of DETERMINANTS)
      expect(Object.values(SUGGESTIONS).filter((each) => each.determinant === name)).toHaveLength(
        6,
      );
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(SUGGESTIONS).toSorted());
    expect(new Set(Object.values(texts).map(({ text }) => text)).size).toBe(60);
    expect(new Set(Object.values(texts).map(({ measure }) => measure)).size).toBe(60);
  });

  test.each(Object.entries(texts))("%s can be verified and promises no number", (_key, text) => {
    expect(vagueWords(text.text, language)).toEqual([]);
    expect(vagueWords(text.measure, language)).toEqual([]);
    expect(text.unit).not.toBe("");
    expect(`${text.text} ${text.measure}`).not.toMatch(/\d|[.!]$/u);
  });
});

describe("which come first", () => {
  it("what is at home in the channel, the time and the type", () => {
    const waiting = suggestionsFor(EN, {
      determinant: "responsiveness",
      moment: moment({ channel: "inPerson", time: "waiting" }),
      taken: [],
    });
    expect(keysOf(waiting)[0]).toBe("waitingTime");
    const calling = suggestionsFor(EN, {
      determinant: "responsiveness",
      moment: moment({ channel: "phone", time: "service" }),
      taken: [],
    });
    expect(keysOf(calling)[0]).toBe("callAnswered");
    expect(calling).toHaveLength(6);
  });

  it("without a determinant the best of each, ten in all", () => {
    const offered = suggestionsFor(ES, {
      determinant: null,
      moment: moment({ channel: "inPerson", time: "waiting" }),
      taken: [],
    });
    expect(offered).toHaveLength(10);
    expect(new Set(offered.map(({ determinant }) => determinant)).size).toBe(10);
    expect(keysOf(offered).slice(0, 4)).toEqual([
      "turnOrder",
      "notOverheard",
      "seats",
      "waitingTime",
    ]);
  });
});

it("what the moment has, by its words or by its measure, is not offered again", () => {
  const at = { determinant: "courtesy", moment: moment({}) } as const;
  const before = suggestionsFor(EN, { ...at, taken: [] });
  const byWords = {
    ...blankRequirement(idOf(1), momentAt(1), "I AM greeted, before anything else."),
  };
  const byMeasure = {
    ...blankRequirement(idOf(2), momentAt(1), "Nobody shouts"),
    standard: {
      measure: "Complaint about treatment",
      unit: "a month",
      direction: "atMost" as const,
      present: 3,
      target: 1,
    },
  };
  const after = suggestionsFor(EN, { ...at, taken: [byWords, byMeasure] });
  expect(before.length - after.length).toBe(2);
  expect(keysOf(after)).not.toContain("greeted");
  expect(keysOf(after)).not.toContain("noComplaint");
});
