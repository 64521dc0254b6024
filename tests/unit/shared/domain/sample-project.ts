import { blankProject } from "#shared/domain/blank.ts";
import { blankAction, blankIndicator } from "#shared/domain/action-plan/blank.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { blankScores } from "#shared/domain/priority-areas/blank.ts";
import { blankRequirement } from "#shared/domain/requirements/blank.ts";
import { blankQuestion, blankSurvey, blankWave } from "#shared/domain/survey/blank.ts";
import type { IdSource } from "#shared/ids.ts";

/** Ids that count: the same in every run. `n` is written in the last twelve digits. */
export function idOf<Id extends string>(n: number): Id {
  // A brand exists only for the compiler.
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}` as Id;
}

export function countingIds(first = 1): IdSource {
  let next = first;
  return () => {
    next += 1;
    return idOf<string>(next - 1);
  };
}

const TITLES = [
  "I decide to cash my cheque",
  "I take public transport",
  "I enter the bank",
  "I look for how cashing works",
  "I ask an employee",
  "I am told to take a number",
  "I wait for my turn",
  "I am called to the window",
  "I greet the teller and hand over the cheque",
  "The teller checks it",
  "I am asked which notes I want",
  "I answer and am paid",
  "I count the money",
  "I say goodbye",
  "I take public transport home",
] as const;

const USUAL = [null, 25, 1, 2, 1, 1, 18, 1, 1, 3, 0.5, 1, 1, 0.5, 25] as const;

/** The id of moment 1 … 15. */
export const momentAt = (number: number): Moment["id"] => idOf(100 + number);

function bankMoments(): Moment[] {
  const stages = [1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4];
  return TITLES.map((title, index): Moment => {
    const number = index + 1;
    return {
      ...blankMoment(momentAt(number), title, idOf(50 + (stages[index] ?? 1))),
      usual: USUAL[index] ?? null,
      time: number === 2 || number === 15 ? "outside" : number === 7 ? "waiting" : "service",
      critical: number === 6 || number === 7,
      criticalReason: number === 6 ? "A rude answer" : number === 7 ? "Long wait" : "",
      areaId: number === 6 || number === 7 ? idOf(21) : number > 8 && number < 13 ? idOf(22) : null,
    };
  });
}

/**
 * The bank of method.md §3 (fictitious people): 15 moments in four stages, 6 and 7 critical,
 * episode 9–12; one requirement each for 6 and 7, two actions, one survey with one wave.
 */
export function bankCycle(): Cycle {
  const base = blankProject(countingIds(900), "en").cycles[0];
  if (base === undefined) throw new Error("a blank project has a cycle");
  return {
    ...base,
    id: idOf(10),
    service: "Cashing a cheque",
    start: "I need cash",
    end: "I am home with it",
    stages: ["Contact", "Information", "Resolution", "Closing"].map((title, index) => ({
      id: idOf(51 + index),
      title,
    })),
    moments: bankMoments(),
    episodes: [
      {
        id: idOf(61),
        title: "Hand-over",
        reason: "Short payment looks like fraud",
        momentIds: [9, 10, 11, 12].map(momentAt),
      },
    ],
    requirements: [
      {
        ...blankRequirement(idOf(201), momentAt(6), "They explain it with respect"),
        determinant: "courtesy",
        source: { kind: "supervisor", personId: idOf(31), words: "" },
        standard: { measure: "", unit: "", direction: "atMost", present: null, target: null },
        importance: 5,
        performance: 3,
      },
      {
        ...blankRequirement(idOf(202), momentAt(7), "I wait 10 minutes at most"),
        determinant: "responsiveness",
        standard: { measure: "wait", unit: "min", direction: "atMost", present: 18, target: 10 },
        importance: 4,
        performance: 2,
      },
    ],
    panel: {
      raterIds: [idOf(31), idOf(32)],
      askFrequency: false,
      threshold: 4,
      rounds: [
        {
          id: idOf(71),
          opened: "2026-03-01T10:00:00Z",
          closed: null,
          ballots: [
            {
              raterId: idOf(31),
              finished: true,
              ratings: { [momentAt(7)]: { severity: 5, frequency: null, remark: "Every day" } },
            },
          ],
        },
      ],
    },
    survey: {
      ...blankSurvey("en"),
      questions: [
        {
          ...blankQuestion(idOf(301), "q1", "How many minutes did you wait?"),
          kind: "number",
          momentId: momentAt(7),
        },
        {
          ...blankQuestion(idOf(302), "q2", "What would you change?"),
          kind: "open",
          filter: { questionId: idOf(301), op: "atLeast", value: 10 },
        },
      ],
      waves: [
        {
          ...blankWave(idOf(401), "March"),
          n: 3,
          answers: {
            [idOf<string>(301)]: [12, 8, null],
            [idOf<string>(302)]: [null, null, "Nothing"],
          },
        },
      ],
    },
  };
}

export function bankProject(): Project {
  return {
    ...blankProject(countingIds(800), "en"),
    people: [
      {
        id: idOf(31),
        name: "Lucía Paredes",
        role: "Supervisor",
        areaId: idOf(21),
        kind: "supervisor",
      },
      { id: idOf(32), name: "Marco Ibarra", role: "Manager", areaId: null, kind: "manager" },
    ],
    areas: [
      { id: idOf(21), name: "Hall" },
      { id: idOf(22), name: "Tellers" },
    ],
    cycles: [bankCycle()],
    plan: {
      strategies: [{ id: idOf(81), title: "Clear information" }],
      actions: [
        {
          ...blankAction(idOf(501), "Put up a sign with the three steps"),
          strategyId: idOf(81),
          requirementIds: [idOf(201)],
          accountableId: idOf(31),
          responsibleIds: [idOf(31), idOf(32)],
          start: "2026-03-03",
          due: "2026-03-14",
          impact: 4,
          effort: 1,
          costOnce: 180,
        },
        {
          ...blankAction(idOf(502), "Open a third window"),
          requirementIds: [idOf(202)],
          accountableAreaId: idOf(22),
          areaId: idOf(22),
          dependsOn: [idOf(501)],
          start: "2026-03-10",
          costYearly: 9600,
          indicators: [
            { ...blankIndicator(idOf(601), "Mean wait"), questionId: idOf(301), ownerId: idOf(32) },
          ],
        },
      ],
      approvals: [],
    },
    priorities: {
      ...blankProject(countingIds(700), "en").priorities,
      scores: { [idOf<string>(21)]: { ...blankScores(), importance: 4.7, performance: 3.1 } },
      reasons: { [idOf<string>(21)]: "It carries the wait" },
      pins: [{ areaId: idOf(21), place: 1, reason: "Board's wish" }],
    },
  };
}
