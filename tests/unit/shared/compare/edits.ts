import { produce, type Draft } from "immer";
import { blankAction } from "#shared/domain/action-plan/blank.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { remove } from "#shared/domain/references.ts";
import { blankRequirement } from "#shared/domain/requirements/blank.ts";
import { idOf } from "../domain/sample-project.ts";

/** The one cycle of the sample. */
export function cycleIn(draft: Draft<Project>): Draft<Cycle> {
  const [cycle] = draft.cycles;
  if (cycle === undefined) throw new Error("the sample has a cycle");
  return cycle;
}

/** One random change: what it is, where, and a number of its own for texts and ids. */
export interface RandomEdit {
  readonly what: number;
  readonly where: number;
  readonly salt: number;
}

/** A change that a screen could make; the project stays whole. */
export function edited(project: Project, { what, where, salt }: RandomEdit): Project {
  const cycle = project.cycles[0];
  const moment = cycle?.moments[where % Math.max(1, cycle.moments.length)];
  const id = 10_000 + salt;
  switch (what % 9) {
    case 0:
      return produce(project, (draft) => {
        const found = cycleIn(draft).moments.find((each) => each.id === moment?.id);
        if (found !== undefined) found.description = `text ${salt}`;
      });
    case 1:
      return produce(project, (draft) => {
        const found = cycleIn(draft).moments.find((each) => each.id === moment?.id);
        if (found !== undefined) found.emotion = (salt % 5) - 2;
      });
    case 2:
      return produce(project, (draft) => {
        const { moments } = cycleIn(draft);
        // Behind a moment without an episode, in its stage.
        const at = where % 5;
        const stageId = moments[at]?.stageId ?? null;
        moments.splice(at + 1, 0, blankMoment(idOf(id), `new ${salt}`, stageId));
      });
    case 3:
      return moment === undefined ? project : remove(project, { kind: "moment", id: moment.id });
    case 4:
      return produce(project, (draft) => {
        if (moment === undefined) return;
        cycleIn(draft).requirements.push(blankRequirement(idOf(id), moment.id, `need ${salt}`));
      });
    case 5:
      return produce(
        project,
        (draft) => void draft.plan.actions.push(blankAction(idOf(id), `do ${salt}`)),
      );
    case 6:
      return produce(
        project,
        (draft) => void (draft.plan.actions = draft.plan.actions.toReversed()),
      );
    case 7:
      return produce(project, (draft) => {
        draft.people.push({ id: idOf(id), name: `P ${salt}`, role: "", areaId: null, kind: null });
        const action = draft.plan.actions[where % Math.max(1, draft.plan.actions.length)];
        action?.responsibleIds.push(idOf(id));
      });
    default:
      return produce(project, (draft) => {
        const survey = cycleIn(draft).survey;
        const wave = survey?.waves[0];
        if (wave === undefined) return;
        wave.n += 1;
        for (const column of Object.values(wave.answers)) column.push(null);
      });
  }
}
