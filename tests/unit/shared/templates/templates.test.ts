import { describe, expect, test } from "vitest";
import { daysBetween } from "#shared/dates.ts";
import { integrityProblems } from "#shared/domain/integrity.ts";
import { looseEnds } from "#shared/domain/loose-ends.ts";
import { criticalMomentIds, criticalShares } from "#shared/domain/moments/derive.ts";
import { project as projectSchema, type Cycle, type Project } from "#shared/domain/project.ts";
import { LANGUAGES } from "#shared/language.ts";
import { parseProjectFile } from "#shared/project-file/parse-project-file.ts";
import { buildTemplate } from "#shared/templates/build-template.ts";
import { TEMPLATE_IDS } from "#shared/templates/template-ids.ts";
import { nodeParseTools } from "#main/storage/parse-tools.ts";
import { toFileBytes } from "#main/storage/to-file-bytes.ts";
import { countingIds } from "#tests/support/counting-ids.ts";

const TODAY = "2026-11-21";
const ALL = TEMPLATE_IDS.flatMap((id) => LANGUAGES.map((language) => ({ id, language })));
/** The two that come from a seed article keep its numbers. */
const FROM_EXAMPLE = new Set<string>(["bank-cheque", "dress"]);

function onlyCycle(project: Project): Cycle {
  const [cycle] = project.cycles;
  if (cycle === undefined || project.cycles.length !== 1) throw new Error("expected one cycle");
  return cycle;
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(ALL)("the template $id in $language", async ({ id, language }) => {
  const template = await buildTemplate(id, language, { newId: countingIds(), today: TODAY });
  const cycle = onlyCycle(template);
  const questions = cycle.survey?.questions ?? [];
  const { actions } = template.plan;
  const critical = criticalMomentIds(cycle);

  test("is valid, whole, and written in its language", () => {
    expect(projectSchema.safeParse(template).error?.issues ?? []).toEqual([]);
    expect(integrityProblems(template)).toEqual([]);
    expect(template.example).toBe(false);
    expect(template.engagement.language).toBe(language);
    expect(cycle.survey?.language).toBe(language);
    expect(template.report.language).toBe(language);
  });

  test("names nobody: no client, no people, nothing that anybody said or signed", () => {
    const { client, consultant } = template.engagement;
    expect([client, consultant.firm, consultant.names]).toEqual(["", "", ""]);
    expect(template.people).toEqual([]);
    expect(cycle.panel.raterIds).toEqual([]);
    expect(cycle.panel.rounds).toEqual([]);
    expect(cycle.survey?.waves).toEqual([]);
    expect(template.plan.approvals).toEqual([]);
    expect(cycle.profile.quotes).toEqual([]);
    expect(actions.flatMap((action) => action.indicators.flatMap((i) => i.readings))).toEqual([]);
    expect(textsIn(template).join("\n")).not.toMatch(/\((example|ejemplo|contoh)\)/);
  });

  test("has ten to fifteen moments with stage, type, channel, time and emotion, all assumed", () => {
    expect(cycle.moments.length).toBeGreaterThanOrEqual(10);
    expect(cycle.moments.length).toBeLessThanOrEqual(15);
    for (const moment of cycle.moments) {
      expect(moment.evidence).toBe("assumed");
      expect(moment.stageId).not.toBeNull();
      expect(moment.type).not.toBeNull();
      expect(moment.channel).not.toBeNull();
      expect(moment.emotion).not.toBeNull();
      expect(moment.title).not.toBe("");
      if (moment.usual !== null && moment.maximum !== null) {
        expect(moment.maximum).toBeGreaterThan(0);
      }
    }
    expect([cycle.service, cycle.segment, cycle.start, cycle.end]).not.toContain("");
    expect([cycle.profile.who, cycle.profile.wants]).not.toContain("");
  });

  test("has three critical points, each with a reason and an incident", () => {
    expect(criticalShares(cycle).points).toBe(3);
    for (const episode of cycle.episodes) {
      expect(episode.reason).not.toBe("");
      const members = cycle.moments.filter((moment) => episode.momentIds.includes(moment.id));
      expect(members.flatMap((moment) => moment.incidents)).not.toEqual([]);
    }
    for (const moment of cycle.moments.filter((each) => each.critical)) {
      expect(moment.criticalReason).not.toBe("");
      expect(moment.incidents.length).toBeGreaterThan(0);
    }
    for (const { description, effect, control } of cycle.moments.flatMap((m) => m.incidents)) {
      expect([description, effect, control]).not.toContain("");
    }
  });

  test("has requirements that can be verified for each critical point", () => {
    const points = [
      ...cycle.episodes.map((episode) => new Set<string>(episode.momentIds)),
      ...cycle.moments
        .filter(
          (moment) =>
            moment.critical && !cycle.episodes.some((e) => e.momentIds.includes(moment.id)),
        )
        .map((moment) => new Set<string>([moment.id])),
    ];
    for (const point of points) {
      const own = cycle.requirements.filter(({ momentId }) => point.has(momentId));
      expect(own.length).toBeGreaterThanOrEqual(FROM_EXAMPLE.has(id) ? 1 : 2);
    }
    for (const { standard, determinant, importance } of cycle.requirements) {
      expect(standard?.measure).toBeTruthy();
      expect(standard?.unit).toBeTruthy();
      expect(standard?.target).not.toBeNull();
      expect(determinant).not.toBeNull();
      expect(importance).not.toBeNull();
    }
  });

  test("has five to eight actions counted from today, two of them early wins", () => {
    expect(actions.length).toBeGreaterThanOrEqual(5);
    expect(actions.length).toBeLessThanOrEqual(8);
    const starts = actions.map((action) => action.start ?? "").toSorted();
    const first = starts[0] ?? "";
    expect(daysBetween(TODAY, first)).toBeGreaterThanOrEqual(0);
    expect(daysBetween(TODAY, first)).toBeLessThanOrEqual(31);
    const wins = actions.filter(
      ({ impact, effort, due }) =>
        (impact ?? 0) >= 4 && (effort ?? 9) <= 2 && due !== null && daysBetween(first, due) <= 30,
    );
    expect(wins.length).toBeGreaterThanOrEqual(2);
    for (const action of actions) {
      expect((action.start ?? "9") <= (action.due ?? "0")).toBe(true);
      expect(action.requirementIds.length).toBeGreaterThan(0);
      expect(action.areaId).not.toBeNull();
      expect([action.what, action.why, action.where, action.how]).not.toContain("");
      expect(action.indicators).toHaveLength(1);
      expect([action.status, action.progress]).toEqual(["planned", 0]);
    }
  });

  test("has eight to twelve questions and asks about every critical moment", () => {
    expect(questions.length).toBeGreaterThanOrEqual(8);
    expect(questions.length).toBeLessThanOrEqual(12);
    expect(cycle.survey?.codesGiven).toBe(questions.length);
    for (const point of critical) {
      const episode = cycle.episodes.find((each) => each.momentIds.includes(point));
      const members = episode?.momentIds ?? [point];
      expect(questions.some((q) => q.momentId !== null && members.includes(q.momentId))).toBe(true);
    }
    for (const question of questions) {
      for (const option of question.options) expect(option.label).not.toBe("");
    }
  });

  test("is written calmly, and Spanish questions have both marks", () => {
    for (const text of textsIn(template)) expect(text).not.toMatch(/[!¡]/);
    if (language !== "es") return;
    for (const text of textsIn(template)) {
      expect(text.split("?").length, text).toBe(text.split("¿").length);
    }
    for (const { text, kind } of questions) if (kind !== "open") expect(text).toMatch(/¿.*\?/);
  });

  test("leaves open only who answers for it and which area comes first", () => {
    const codes = new Set(looseEnds(template).map((end) => end.code));
    const expected = ["actionWithoutAccountable", "areaWithoutScores"];
    expect([...codes].filter((code) => !expected.includes(code))).toEqual([]);
    expect(
      looseEnds(template).filter((end) => end.code === "actionWithoutAccountable"),
    ).toHaveLength(actions.length);
  });

  test("is the same after it was written and opened again", () => {
    const details = {
      app: "test",
      saveId: "00000000-0000-4000-8000-000000000001",
      parent: null,
      savedAt: "2026-11-21T10:42:00.000Z",
      savedBy: "tester",
    };
    const { bytes } = toFileBytes(template, details);
    const parsed = parseProjectFile(bytes, nodeParseTools);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(parsed.value.project).toEqual(template);
  });
});

test("two projects from one template share no id, and the languages share their numbers", async () => {
  const ids = countingIds();
  const first = await buildTemplate("bank-cheque", "es", { newId: ids, today: TODAY });
  const second = await buildTemplate("bank-cheque", "es", { newId: ids, today: TODAY });
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
  const idsOf = (project: Project) => new Set(textsIn(project).filter((text) => uuid.test(text)));
  const shared = [...idsOf(first)].filter((id) => idsOf(second).has(id));
  expect(shared).toEqual([]);
  const english = await buildTemplate("bank-cheque", "en", { newId: ids, today: TODAY });
  const times = (project: Project) => onlyCycle(project).moments.map((m) => [m.usual, m.maximum]);
  expect(times(english)).toEqual(times(first));
});
