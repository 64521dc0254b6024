import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { addDays } from "#shared/dates.ts";
import { integrityProblems } from "#shared/domain/integrity.ts";
import { project as projectSchema, type Project } from "#shared/domain/project.ts";
import type { CycleId } from "#shared/ids.ts";
import { addFromTemplate } from "#shared/templates/add-from-template.ts";
import { beginFromTemplate } from "#shared/templates/begin-from-template.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { TEMPLATE_DAY } from "#shared/templates/plan-dates.ts";
import { toTemplate } from "#shared/templates/to-template.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { smallProject } from "#tests/support/small-project.ts";

/**
 * Every place of the file that a template takes along. Whoever adds a field to the schema
 * decides here: kept, or left out of every template.
 */
const KEPT = `
areas[].id areas[].name
cycles[].end
cycles[].episodes[].id cycles[].episodes[].momentIds[] cycles[].episodes[].reason
cycles[].episodes[].title
cycles[].id
cycles[].moments[].areaId cycles[].moments[].backStage cycles[].moments[].channel
cycles[].moments[].critical cycles[].moments[].criticalReason cycles[].moments[].description
cycles[].moments[].emotion cycles[].moments[].frontStage cycles[].moments[].id
cycles[].moments[].incidents[].control cycles[].moments[].incidents[].description
cycles[].moments[].incidents[].effect cycles[].moments[].incidents[].id
cycles[].moments[].maximum cycles[].moments[].physicalEvidence cycles[].moments[].place
cycles[].moments[].servedBy cycles[].moments[].stageId cycles[].moments[].support
cycles[].moments[].time cycles[].moments[].title cycles[].moments[].type cycles[].moments[].usual
cycles[].panel.askFrequency cycles[].panel.threshold
cycles[].profile.wants cycles[].profile.who
cycles[].requirements[].determinant cycles[].requirements[].id
cycles[].requirements[].importance cycles[].requirements[].momentId
cycles[].requirements[].source.kind
cycles[].requirements[].standard.direction cycles[].requirements[].standard.measure
cycles[].requirements[].standard.target cycles[].requirements[].standard.unit
cycles[].requirements[].text
cycles[].segment cycles[].service
cycles[].stages[].id cycles[].stages[].title
cycles[].start
cycles[].survey.closing cycles[].survey.codesGiven cycles[].survey.confidence
cycles[].survey.error cycles[].survey.introduction cycles[].survey.language
cycles[].survey.placeOfUse
cycles[].survey.questions[].code cycles[].survey.questions[].comparesWith
cycles[].survey.questions[].determinant cycles[].survey.questions[].exit
cycles[].survey.questions[].filter.op cycles[].survey.questions[].filter.questionId
cycles[].survey.questions[].filter.value
cycles[].survey.questions[].id cycles[].survey.questions[].kept[].reason
cycles[].survey.questions[].kept[].rule cycles[].survey.questions[].kept[].textAtThatTime
cycles[].survey.questions[].kind cycles[].survey.questions[].locked
cycles[].survey.questions[].momentId cycles[].survey.questions[].options[].code
cycles[].survey.questions[].options[].label cycles[].survey.questions[].options[].value
cycles[].survey.questions[].required cycles[].survey.questions[].rows[].code
cycles[].survey.questions[].rows[].label cycles[].survey.questions[].target
cycles[].survey.questions[].text
cycles[].survey.title
engagement.language engagement.sector
glossary[].meaning glossary[].term
id
plan.actions[].areaId plan.actions[].dependsOn[] plan.actions[].due plan.actions[].effort
plan.actions[].how plan.actions[].id plan.actions[].impact
plan.actions[].indicators[].alarm plan.actions[].indicators[].date
plan.actions[].indicators[].direction plan.actions[].indicators[].formula
plan.actions[].indicators[].id plan.actions[].indicators[].name
plan.actions[].indicators[].questionId plan.actions[].indicators[].source
plan.actions[].indicators[].target plan.actions[].indicators[].unit
plan.actions[].requirementIds[] plan.actions[].start plan.actions[].strategyId
plan.actions[].what plan.actions[].where plan.actions[].why
plan.strategies[].id plan.strategies[].title
report.depth report.language
`;

/** And every place that it leaves behind. */
const LEFT_OUT = `
cycles[].determinantWeights{}
cycles[].moments[].evidence cycles[].moments[].notes[] cycles[].moments[].quotes[]
cycles[].moments[].reliability
cycles[].panel.raterIds[]
cycles[].panel.rounds[].ballots[].finished cycles[].panel.rounds[].ballots[].raterId
cycles[].panel.rounds[].ballots[].ratings{}.frequency
cycles[].panel.rounds[].ballots[].ratings{}.remark
cycles[].panel.rounds[].ballots[].ratings{}.severity
cycles[].panel.rounds[].closed cycles[].panel.rounds[].id cycles[].panel.rounds[].opened
cycles[].profile.quotes[]
cycles[].requirements[].performance cycles[].requirements[].source.personId
cycles[].requirements[].source.words cycles[].requirements[].standard.present
cycles[].survey.population cycles[].survey.responseRate
cycles[].survey.waves[].answers{} cycles[].survey.waves[].from cycles[].survey.waves[].id
cycles[].survey.waves[].invited cycles[].survey.waves[].n cycles[].survey.waves[].title
cycles[].survey.waves[].to
engagement.brandColour engagement.client engagement.clientLogo engagement.confidentiality
engagement.consultant.firm engagement.consultant.names engagement.country engagement.currency
engagement.firmLogo engagement.from engagement.objective engagement.to
example
followUp.governance followUp.reviews[].date followUp.reviews[].done{} followUp.reviews[].remarks
people[].areaId people[].id people[].kind people[].name people[].role
plan.actions[].accountableAreaId plan.actions[].accountableId plan.actions[].consultedIds[]
plan.actions[].costOnce plan.actions[].costYearly plan.actions[].doneOn
plan.actions[].indicators[].baseline plan.actions[].indicators[].ownerId
plan.actions[].indicators[].readings[].date plan.actions[].indicators[].readings[].value
plan.actions[].informedIds[] plan.actions[].progress plan.actions[].proof
plan.actions[].resources plan.actions[].responsibleIds[] plan.actions[].risk
plan.actions[].status
plan.approvals[].baseline[].actionId plan.approvals[].baseline[].costOnce
plan.approvals[].baseline[].costYearly plan.approvals[].baseline[].due
plan.approvals[].baseline[].how plan.approvals[].baseline[].start
plan.approvals[].baseline[].what plan.approvals[].baseline[].where
plan.approvals[].baseline[].who plan.approvals[].baseline[].why
plan.approvals[].date plan.approvals[].decision plan.approvals[].name
plan.approvals[].personId plan.approvals[].remarks plan.approvals[].role
priorities.crossHair priorities.crossHair.importance priorities.crossHair.performance
priorities.method priorities.pins[].areaId priorities.pins[].place priorities.pins[].reason
priorities.reasons{} priorities.scores{}.effort priorities.scores{}.fmea.detection
priorities.scores{}.fmea.occurrence priorities.scores{}.fmea.severity
priorities.scores{}.gut.gravity priorities.scores{}.gut.tendency
priorities.scores{}.gut.urgency priorities.scores{}.impact priorities.scores{}.importance
priorities.scores{}.performance priorities.scores{}.rice.confidence
priorities.scores{}.rice.effort priorities.scores{}.rice.impact
priorities.scores{}.rice.reach priorities.weight
report.decisionAsked.by report.decisionAsked.ofPersonId report.decisionAsked.what
report.narratives{} report.paper report.recommendation report.sections{}
report.versions[].author report.versions[].change report.versions[].date
report.versions[].number
`;

const words = (list: string): string[] => list.trim().split(/\s+/).toSorted();

/** Paths of all leaves of a zod schema: `[]` an item, `{}` a member of a record. */
function leavesOf(schema: z.ZodType, path = ""): string[] {
  const { def } = schema as unknown as { def: Definition }; // zod keeps it untyped
  switch (def.type) {
    case "object":
      return Object.entries(def.shape ?? {}).flatMap(([name, inner]) =>
        leavesOf(inner, path === "" ? name : `${path}.${name}`),
      );
    case "array":
      return def.element === undefined ? [path] : leavesOf(def.element, `${path}[]`);
    case "record":
      return def.valueType === undefined ? [path] : leavesOf(def.valueType, `${path}{}`);
    case "nullable":
    case "optional":
      return def.innerType === undefined ? [path] : leavesOf(def.innerType, path);
    case "union":
      return [...new Set((def.options ?? []).flatMap((each) => leavesOf(each, path)))];
    default:
      return [path];
  }
}

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** A value with a mark of its own in every text and number, so that what survives can be told. */
function marked(schema: z.ZodType, path = ""): unknown {
  const { def } = schema as unknown as { def: Definition }; // as above
  const inner = (each: z.ZodType | undefined, at: string): unknown =>
    each === undefined ? `«${path}»` : marked(each, at);
  switch (def.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([name, each]) => [
          name,
          marked(each, path === "" ? name : `${path}.${name}`),
        ]),
      );
    case "array":
      return [inner(def.element, `${path}[]`)];
    case "record":
      return { key: inner(def.valueType, `${path}{}`) };
    case "nullable":
    case "optional":
      return inner(def.innerType, path);
    case "union":
      return inner(def.options?.at(-1), path);
    default:
      return `«${path}»`;
  }
}

function marksIn(value: unknown): string[] {
  if (typeof value === "string") return [...value.matchAll(/«([^»]*)»/g)].map((m) => m[1] ?? "");
  if (Array.isArray(value)) return value.flatMap(marksIn);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(marksIn) : [];
}

function firstCycle(project: Project): CycleId {
  const [cycle] = project.cycles;
  if (cycle === undefined) throw new Error("a project has a cycle");
  return cycle.id;
}

function templateOf(project: Project): Project {
  const template = toTemplate(project, firstCycle(project));
  if (template === null) throw new Error("the project has that cycle");
  return template;
}

describe("a template of an own cycle", () => {
  test("each field of the file is decided: kept or left out", () => {
    const all = [...new Set(leavesOf(projectSchema))].toSorted();
    expect([...words(KEPT), ...words(LEFT_OUT)].toSorted()).toEqual(all);
  });

  test("nothing that is to be left out slips in", () => {
    const full = marked(projectSchema) as Project; // of the right shape, with marks for values
    // Dates must be days, links must hold; their marks are put back below.
    const [action] = full.plan.actions;
    const [cycle] = full.cycles;
    if (action === undefined || cycle === undefined) throw new Error("one of each was made");
    const dates = { start: "2026-05-01", due: "2026-05-02" };
    const template = templateOf({
      ...full,
      engagement: { ...full.engagement, client: "", consultant: { firm: "", names: "" } },
      people: [],
      plan: {
        ...full.plan,
        actions: [
          {
            ...action,
            ...dates,
            indicators: action.indicators.map((each) => ({ ...each, date: "2026-05-03" })),
          },
        ],
      },
    });
    const links = words(KEPT).filter((path) =>
      /requirementIds|dependsOn|questionId$|\.start$|\.due$|\.date$|engagement\.language/.test(
        path,
      ),
    );
    const survived = new Set(marksIn(template));
    const expected = words(KEPT).filter((path) => !links.includes(path) || survived.has(path));
    expect([...survived].toSorted()).toEqual(expected);
    for (const path of words(LEFT_OUT)) expect(survived.has(path), path).toBe(false);
  });

  test("names of the client, the consultants and people are taken out of the words", () => {
    const example = buildExample("bank-cheque", "es");
    const [cycle] = example.cycles;
    if (cycle === undefined) throw new Error("an example has a cycle");
    const moments = cycle.moments.map((moment, at) =>
      at === 0
        ? { ...moment, title: "Llamo a ANA QUIROGA del Banco Aurora; mañana vuelvo" }
        : moment,
    );
    const template = templateOf({ ...example, cycles: [{ ...cycle, moments }] });
    const [made] = template.cycles;
    expect(made?.moments[0]?.title).toBe("Llamo a [nombre] del [nombre]; mañana vuelvo");
    const all = JSON.stringify(template);
    expect(all).not.toContain("Banco Aurora");
    for (const person of example.people) expect(all).not.toContain(person.name);
    expect(all).toContain("¿Qué tan probable es que recomiende el [nombre] a un amigo o colega?");
  });

  test("its plan begins on a day that says nothing, with the days between kept", () => {
    const example = buildExample("dress", "en");
    const template = templateOf(example);
    const starts = template.plan.actions.map((action) => action.start ?? "").toSorted();
    expect(starts[0]).toBe(TEMPLATE_DAY);
    const begun = beginFromTemplate(template, { newId: countingIds(), today: "2027-02-28" });
    const first = example.plan.actions[0];
    const again = begun.plan.actions[0];
    const earliest = example.plan.actions.map((action) => action.start ?? "").toSorted()[0] ?? "";
    expect(earliest).toBe("2026-10-12");
    expect(first?.due).toBe("2026-10-23");
    expect(again?.due).toBe(addDays("2027-02-28", 11));
  });

  test("of several cycles only the chosen one goes along, with what serves it", () => {
    const project = buildExample("bank-cheque", "en");
    const other = beginFromTemplate(templateOf(buildExample("dress", "en")), {
      newId: countingIds(),
      today: "2026-11-21",
    });
    const both = addFromTemplate(project, other);
    const template = toTemplate(both, firstCycle(other));
    expect(template?.cycles.map((cycle) => cycle.service)).toEqual(
      other.cycles.map((cycle) => cycle.service),
    );
    expect(template?.plan.actions).toHaveLength(other.plan.actions.length);
    expect(template?.areas.map((area) => area.name).toSorted()).toEqual(
      other.areas.map((area) => area.name).toSorted(),
    );
    expect(template === null ? [] : integrityProblems(template)).toEqual([]);
  });

  test("there is none of a cycle that the project does not have", () => {
    const foreign = firstCycle(buildExample("dress", "en"));
    expect(toTemplate(buildExample("bank-cheque", "en"), foreign)).toBeNull();
  });

  test("a cycle without anything is a template, too", () => {
    const template = templateOf(smallProject());
    expect(template.engagement.client).toBe("");
    expect(template.cycles[0]?.moments.map((moment) => moment.title)).toEqual([
      "Llego",
      "Espero",
      "Me voy",
    ]);
  });
});

describe("a cycle added from a template", () => {
  const begun = () =>
    beginFromTemplate(templateOf(buildExample("dress", "en")), {
      newId: countingIds(),
      today: "2026-11-21",
    });

  test("areas and strategy lines of the same name are one, whatever case and accents", () => {
    const project = buildExample("bank-cheque", "en");
    const added = begun();
    const name = added.areas[0]?.name ?? "";
    const areas = project.areas.map((area, at) =>
      at === 0 ? { ...area, name: ` ${name.toUpperCase()} ` } : area,
    );
    const next = addFromTemplate({ ...project, areas }, added);
    expect(next.areas).toHaveLength(areas.length + added.areas.length - 1);
    expect(next.cycles).toHaveLength(2);
    expect(next.plan.actions).toHaveLength(project.plan.actions.length + added.plan.actions.length);
    const used = next.cycles[1]?.moments.map((moment) => moment.areaId);
    expect(used).toContain(areas[0]?.id);
    expect(integrityProblems(next)).toEqual([]);
    expect(projectSchema.safeParse(next).success).toBe(true);
  });

  test("nothing is added where the project is full", () => {
    const project = smallProject();
    const cycles = Array.from({ length: 100 }, () => project.cycles[0]).filter(
      (c) => c !== undefined,
    );
    const full = { ...project, cycles };
    expect(addFromTemplate(full, begun())).toBe(full);
  });
});
