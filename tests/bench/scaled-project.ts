import { buildExample } from "#shared/templates/examples.ts";
import { blankAction } from "#shared/domain/action-plan/blank.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { blankRequirement } from "#shared/domain/requirements/blank.ts";
import type { Wave } from "#shared/domain/survey/schema.ts";
import {
  newId,
  type ActionId,
  type MomentId,
  type RequirementId,
  type WaveId,
} from "#shared/ids.ts";
import { countingIds } from "#tests/support/counting-ids.ts";

/** The bank example, its fictitious survey answered by so many people that the project has this size as JSON. */
export function projectOfBytes(bytes: number): Project {
  const base = withMoments(60);
  const perPerson =
    (jsonBytes(withAnswers(base, 2_000)) - jsonBytes(withAnswers(base, 1_000))) / 1_000;
  const people = Math.round((bytes - jsonBytes(withAnswers(base, 0))) / perPerson);
  return withAnswers(base, Math.max(0, people));
}

function jsonBytes(project: Project): number {
  return Buffer.byteLength(JSON.stringify(project));
}

/** More people than this make another wave, as a survey that is repeated. */
const PEOPLE_IN_WAVE = 200_000;

function withAnswers(project: Project, people: number): Project {
  const ids = countingIds();
  return changeCycle(project, (cycle) => {
    const wave = cycle.survey?.waves[0];
    if (cycle.survey === null || wave === undefined) throw new Error("the example was answered");
    const waves = Array.from({ length: Math.ceil(people / PEOPLE_IN_WAVE) }, (_, index) => ({
      ...grown(wave, Math.min(PEOPLE_IN_WAVE, people - index * PEOPLE_IN_WAVE)),
      id: newId<WaveId>(ids),
    }));
    return { ...cycle, survey: { ...cycle.survey, waves } };
  });
}

function grown(wave: Wave, people: number): Wave {
  const answers = Object.fromEntries(
    Object.entries(wave.answers).map(([question, column]) => [
      question,
      Array.from({ length: people }, (_, index) => column[index % column.length] ?? null),
    ]),
  );
  return { ...wave, n: people, invited: Math.max(people, wave.invited ?? 0), answers };
}

/** The bank example with so many moments in its cycle: its own first, then copies of them. */
export function withMoments(count: number): Project {
  const ids = countingIds();
  return changeCycle(buildExample("bank-cheque", "en"), (cycle) => ({
    ...cycle,
    moments: Array.from({ length: count }, (_, index): Moment => {
      const own = cycle.moments[index];
      if (own !== undefined) return own;
      const source = cycle.moments[index % cycle.moments.length];
      const made = blankMoment(newId<MomentId>(ids), `${source?.title ?? ""} (${index + 1})`);
      return { ...made, stageId: cycle.stages.at(-1)?.id ?? null, emotion: (index % 5) - 2 };
    }),
  }));
}

/** A project whose report prints so many rows: one moment to two requirements to two actions. */
export function withRows(rows: number): Project {
  const ids = countingIds();
  const moments = Math.max(15, Math.round(rows * 0.2));
  const project = withMoments(moments);
  const cycle = project.cycles[0];
  if (cycle === undefined) throw new Error("the example has a cycle");
  const requirements = Array.from({ length: Math.round(rows * 0.4) }, (_, index) => {
    const moment = cycle.moments[index % cycle.moments.length];
    if (moment === undefined) throw new Error("the example has moments");
    return {
      ...blankRequirement(
        newId<RequirementId>(ids),
        moment.id,
        `Requirement ${index + 1}: the wait at the counter is announced and kept`,
      ),
      importance: 1 + (index % 5),
      performance: 1 + ((index * 3) % 5),
    };
  });
  const actions = requirements.map((requirement, index) => ({
    ...blankAction(newId<ActionId>(ids), `Action ${index + 1}: put up the sign and train the team`),
    why: "Customers do not know how long they will wait",
    how: "One sign per counter, one hour of training",
    requirementIds: [requirement.id],
    start: project.plan.actions[0]?.start ?? null,
    due: project.plan.actions[0]?.due ?? null,
  }));
  return {
    ...changeCycle(project, (each) => ({
      ...each,
      requirements,
      survey: null,
      panel: { ...each.panel, rounds: [] },
    })),
    plan: { strategies: [], actions, approvals: [] },
    report: { ...project.report, depth: "full" },
  };
}

function changeCycle(project: Project, change: (cycle: Cycle) => Cycle): Project {
  return {
    ...project,
    cycles: project.cycles.slice(0, 1).map(change),
  };
}
