import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXAMPLE_IDS } from "#shared/contract/types.ts";
import { integrityProblems } from "#shared/domain/integrity.ts";
import { looseEnds } from "#shared/domain/loose-ends.ts";
import { project as projectSchema, type Cycle, type Project } from "#shared/domain/project.ts";
import { stepStates } from "#shared/domain/step-state.ts";
import { LANGUAGES } from "#shared/language.ts";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { nodeParseTools } from "#main/storage/parse-tools.ts";

const ALL = EXAMPLE_IDS.flatMap((id) => LANGUAGES.map((language) => ({ id, language })));

function onlyCycle(project: Project): Cycle {
  const [cycle] = project.cycles;
  if (cycle === undefined || project.cycles.length !== 1) throw new Error("expected one cycle");
  return cycle;
}

function criticalIds(cycle: Cycle): string[] {
  return cycle.moments
    .filter((m) => m.critical || cycle.episodes.some((e) => e.momentIds.includes(m.id)))
    .map((m) => m.id);
}

function cells(cycle: Cycle, code: string): (number | string | null)[] {
  const question = cycle.survey?.questions.find((q) => q.code === code);
  const column = question && cycle.survey?.waves[0]?.answers[question.id];
  if (column === undefined) throw new Error(`no answers to ${code}`);
  return column;
}

function countsOf(column: readonly (number | string | null)[], wanted: (number | string)[]) {
  return wanted.map((cell) => column.filter((one) => one === cell).length);
}

/** Every text of a value, to look for empty and foreign ones. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(ALL)("the example $id in $language", ({ id, language }) => {
  const example = buildExample(id, language);
  const cycle = onlyCycle(example);
  const critical = criticalIds(cycle);
  const { actions } = example.plan;
  const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);

  test("is valid and marked as fictitious", () => {
    expect(projectSchema.safeParse(example).error?.issues ?? []).toEqual([]);
    expect(example.example).toBe(true);
    expect(example.engagement.client).toMatch(/\((example|ejemplo|contoh)\)$/);
    expect(example.engagement.consultant.firm).toMatch(/\((example|ejemplo|contoh)\)$/);
  });

  test("has content, survey and report in its language", () => {
    expect(example.engagement.language).toBe(language);
    expect(cycle.survey?.language).toBe(language);
    expect(example.report.language).toBe(language);
    const { country, currency } = example.engagement;
    expect([country, currency]).toEqual(
      { en: ["GB", "GBP"], es: ["EC", "USD"], id: ["ID", "IDR"] }[language],
    );
  });

  test("has links that resolve and no id twice", () => {
    expect(integrityProblems(example)).toEqual([]);
    const people = ids(example.people);
    const areas = ids(example.areas);
    const moments = ids(cycle.moments);
    expect(people).toEqual(expect.arrayContaining(actions.map((a) => a.accountableId)));
    expect(people).toEqual(expect.arrayContaining(cycle.panel.raterIds));
    expect(areas).toEqual(expect.arrayContaining(cycle.moments.flatMap((m) => m.areaId ?? [])));
    expect(moments).toEqual(expect.arrayContaining(cycle.requirements.map((r) => r.momentId)));
    expect(ids(cycle.requirements)).toEqual(
      expect.arrayContaining(actions.flatMap((a) => a.requirementIds)),
    );
    const made = textsIn(example).filter((t) => /^[0-9a-f]{8}-[0-9a-f]{4}-8/.test(t));
    expect(made.length).toBeGreaterThan(100);
  });

  test("has a reason, a requirement and a question for each critical moment", () => {
    for (const momentId of critical) {
      const moment = cycle.moments.find((m) => m.id === momentId);
      const episode = cycle.episodes.find((e) => e.momentIds.some((m) => m === momentId));
      expect(moment?.criticalReason || episode?.reason).toBeTruthy();
      expect(cycle.requirements.some((r) => r.momentId === momentId)).toBe(true);
      expect(cycle.survey?.questions.some((q) => q.momentId === momentId)).toBe(true);
      expect(moment?.incidents.length).toBeGreaterThan(0);
      expect(moment?.incidents.every((i) => i.effect !== "" && i.control !== "")).toBe(true);
    }
  });

  test("has a verifiable standard, an action and a source for each requirement", () => {
    for (const requirement of cycle.requirements) {
      const { standard } = requirement;
      expect(standard?.measure).toBeTruthy();
      expect(standard?.unit).toBeTruthy();
      expect(standard?.present).not.toBeNull();
      expect(standard?.target).not.toBeNull();
      expect(requirement.determinant).not.toBeNull();
      expect(requirement.source.words).not.toBe("");
      expect(actions.some((a) => a.requirementIds.includes(requirement.id))).toBe(true);
    }
  });

  test("has requirement, person, date, indicator and all seven columns for each action", () => {
    expect(actions).toHaveLength(6);
    for (const action of actions) {
      expect(action.requirementIds.length).toBeGreaterThan(0);
      expect(action.accountableId).not.toBeNull();
      expect(action.responsibleIds.length).toBeGreaterThan(0);
      expect(action.due).not.toBeNull();
      expect(action.indicators).toHaveLength(1);
      const { what, why, where, how, resources, risk } = action;
      expect([what, why, where, how, resources, risk]).not.toContain("");
      expect((action.start ?? "9") <= (action.due ?? "0")).toBe(true);
      expect(action.status === "done").toBe(action.doneOn !== null && action.proof !== "");
      for (const before of actions.filter((a) => action.dependsOn.includes(a.id))) {
        expect((before.due ?? "9") < (action.start ?? "0")).toBe(true);
      }
    }
  });

  test("has two early wins", () => {
    const start = Date.parse(actions.map((a) => a.start ?? "9999-12-31").toSorted()[0] ?? "");
    const wins = actions.filter(
      (a) =>
        (a.impact ?? 0) >= 4 &&
        (a.effort ?? 5) <= 2 &&
        Date.parse(a.due ?? "9999-12-31") - start <= 30 * 86_400_000,
    );
    expect(wins.map((a) => actions.indexOf(a))).toEqual([0, 1]);
  });

  test("has scores and a reason for each area", () => {
    for (const area of example.areas) {
      expect(example.priorities.scores[area.id]?.importance).not.toBeNull();
      expect(example.priorities.scores[area.id]?.performance).not.toBeNull();
      expect(example.priorities.reasons[area.id]).toBeTruthy();
    }
  });

  test("has one closed round in which every rater judged every moment", () => {
    expect(cycle.panel.rounds).toHaveLength(1);
    const [round] = cycle.panel.rounds;
    expect(round?.closed).not.toBeNull();
    expect(round?.ballots.map((b) => b.raterId)).toEqual(cycle.panel.raterIds);
    for (const ballot of round?.ballots ?? []) {
      expect(ballot.finished).toBe(true);
      expect(Object.keys(ballot.ratings)).toEqual(ids(cycle.moments));
      expect(Object.values(ballot.ratings).every((r) => r.severity !== null)).toBe(true);
    }
  });

  test("has one wave with a full column for each question", () => {
    const { survey } = cycle;
    const [wave] = survey?.waves ?? [];
    expect(survey?.waves).toHaveLength(1);
    expect(Object.keys(wave?.answers ?? {})).toEqual(ids(survey?.questions ?? []));
    for (const question of survey?.questions ?? []) {
      const column = wave?.answers[question.id] ?? [];
      expect(column).toHaveLength(wave?.n ?? -1);
      expect(question.exit === "none").toBe(question.kind === "open");
      if (question.kind !== "open") expect(column).not.toContain(null);
      expect(question.options.every((option) => option.label !== "")).toBe(true);
    }
  });

  test("keeps the finding of a question on the whole cycle with a reason", () => {
    for (const question of cycle.survey?.questions ?? []) {
      expect(question.kept).toHaveLength(question.momentId === null ? 1 : 0);
      for (const kept of question.kept) {
        expect(kept).toMatchObject({ rule: "Q19", textAtThatTime: question.text });
        expect(kept.reason).not.toBe("");
      }
    }
  });

  test("has a signed baseline that equals the plan", () => {
    const [approval] = example.plan.approvals;
    expect(approval?.decision).toBe("approvedWithChanges");
    expect(approval?.remarks).not.toBe("");
    expect(approval?.baseline).toEqual(
      actions.map((a) => ({
        actionId: a.id,
        what: a.what,
        why: a.why,
        where: a.where,
        how: a.how,
        start: a.start,
        due: a.due,
        who: example.people.find((p) => p.id === a.accountableId)?.name,
        costOnce: a.costOnce,
        costYearly: a.costYearly,
      })),
    );
  });

  test("has no loose end and every step done", () => {
    expect(looseEnds(example)).toEqual([]);
    expect(new Set(Object.values(stepStates(example)))).toEqual(new Set(["done"]));
  });

  test("is what the file in resources holds", () => {
    const bytes = readFileSync(`resources/examples/${id}.${language}.cycle`);
    const parsed = parseProjectFile(bytes, nodeParseTools);
    // When this differs: node scripts/make-examples.mjs
    expect(parsed.ok && parsed.value.project).toEqual(example);
  });
});

describe.each(LANGUAGES)("cashing a cheque in %s", (language) => {
  const example = buildExample("bank-cheque", language);
  const cycle = onlyCycle(example);

  test("has 15 moments, critical 6 and 7 of their own and the episode 9 to 12", () => {
    expect(cycle.moments).toHaveLength(15);
    const own = cycle.moments.flatMap((m, i) => (m.critical ? [i + 1] : []));
    expect(own).toEqual([6, 7]);
    const [episode] = cycle.episodes;
    expect(cycle.episodes).toHaveLength(1);
    const places = episode?.momentIds.map((m) => cycle.moments.findIndex((o) => o.id === m) + 1);
    expect(places).toEqual([9, 10, 11, 12]);
  });

  test("waits 18 of 31 minutes, with 50 outside", () => {
    const sum = (kinds: string[]) =>
      cycle.moments.reduce((all, m) => all + (kinds.includes(m.time) ? (m.usual ?? 0) : 0), 0);
    expect(sum(["waiting"])).toBe(18);
    expect(sum(["waiting", "service"])).toBe(31);
    expect(sum(["outside"])).toBe(50);
  });

  test("has a survival of 0.658", () => {
    const product = cycle.moments.reduce((all, m) => all * (m.reliability ?? 1), 1);
    expect(product).toBeCloseTo(0.658, 3);
  });

  test("has the panel's medians of severity", () => {
    const ballots = cycle.panel.rounds[0]?.ballots ?? [];
    const medians = cycle.moments.map(
      (m) => ballots.map((b) => b.ratings[m.id]?.severity ?? 0).toSorted((a, b) => a - b)[2],
    );
    expect(medians).toEqual([1, 2, 1, 3, 2, 5, 5, 2, 4, 4, 3, 5, 3, 1, 1]);
  });

  test("scores its areas 3.80, 3.10, 3.30, 3.40 and 2.50", () => {
    const scores = example.areas.map(({ id }) => {
      const { importance, performance } = example.priorities.scores[id] ?? {};
      return 0.5 * (importance ?? 0) + 0.5 * (6 - (performance ?? 0));
    });
    expect(scores.map((score) => score.toFixed(2))).toEqual([
      "3.80",
      "3.10",
      "3.30",
      "3.40",
      "2.50",
    ]);
  });

  test("has a mean gap of −1.6 in its first area", () => {
    const hall = new Set(
      cycle.moments.filter((m) => m.areaId === example.areas[0]?.id).map((m) => m.id),
    );
    const gaps = cycle.requirements
      .filter((r) => hall.has(r.momentId))
      .map((r) => (r.performance ?? 0) - (r.importance ?? 0));
    expect(gaps).toHaveLength(5);
    expect(gaps.reduce((a, b) => a + b, 0) / gaps.length).toBeCloseTo(-1.6, 10);
  });

  test("weighs its determinants with 100 points", () => {
    const weights = Object.values(cycle.determinantWeights ?? {});
    expect(weights).toHaveLength(10);
    expect(weights.reduce((a, b) => a + b, 0)).toBe(100);
  });

  test("has the answers of 200 of 1,200 customers", () => {
    const [wave] = cycle.survey?.waves ?? [];
    expect([wave?.n, wave?.invited]).toEqual([200, 1_200]);
    expect(countsOf(cells(cycle, "q4"), [1, 2, 3, 4, 5])).toEqual([6, 14, 40, 90, 50]);
    expect(countsOf(cells(cycle, "q5"), ["yes", "no"])).toEqual([194, 6]);
    const nps = cells(cycle, "q9").map(Number);
    expect(nps.filter((one) => one >= 9)).toHaveLength(90);
    expect(nps.filter((one) => one <= 6)).toHaveLength(40);
    const minutes = cells(cycle, "q1").map(Number);
    expect(minutes.reduce((a, b) => a + b, 0) / 200).toBe(12);
    expect(cells(cycle, "q10").filter((cell) => cell !== null)).toHaveLength(10);
  });
});

describe.each(LANGUAGES)("buying a dress in %s", (language) => {
  const cycle = onlyCycle(buildExample("dress", language));

  test("has 14 moments, critical 7 and 10 of their own and the episode 12 to 13", () => {
    expect(cycle.moments).toHaveLength(14);
    expect(cycle.moments.flatMap((m, i) => (m.critical ? [i + 1] : []))).toEqual([7, 10]);
    const places = cycle.episodes.map((e) =>
      e.momentIds.map((m) => cycle.moments.findIndex((o) => o.id === m) + 1),
    );
    expect(places).toEqual([[12, 13]]);
  });

  test("has three raters, eight questions and 60 answers", () => {
    expect(cycle.panel.raterIds).toHaveLength(3);
    expect(cycle.survey?.questions).toHaveLength(8);
    expect(cycle.survey?.waves[0]?.n).toBe(60);
    expect(countsOf(cells(cycle, "q3"), ["yes", "no", "notApplicable"])).toEqual([34, 22, 4]);
  });
});

test("the languages of an example share every id but the project's", () => {
  for (const id of EXAMPLE_IDS) {
    const [en, es, indonesian] = LANGUAGES.map((language) => buildExample(id, language));
    expect(new Set([en?.id, es?.id, indonesian?.id]).size).toBe(3);
    expect(es?.plan.actions.map((a) => a.id)).toEqual(en?.plan.actions.map((a) => a.id));
    expect(es?.cycles[0]?.moments.map((m) => m.id)).toEqual(
      en?.cycles[0]?.moments.map((m) => m.id),
    );
  }
});
