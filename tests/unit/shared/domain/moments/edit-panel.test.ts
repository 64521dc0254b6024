import { describe, expect, it } from "vitest";
import { blankProject } from "#shared/domain/blank.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import {
  addRater,
  castBallot,
  closeRound,
  moveRater,
  openRound,
  removeRater,
  removeRound,
} from "#shared/domain/moments/edit-panel.ts";
import {
  farApart,
  formerRaters,
  ratersWaiting,
  roundResult,
} from "#shared/domain/moments/panel-derive.ts";
import { project as schema, type Cycle, type Project } from "#shared/domain/project.ts";
import type { MomentId, PersonId, RoundId } from "#shared/ids.ts";

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}
const ANA = uuid(901) as PersonId;
const MARCO = uuid(902) as PersonId;
const WAIT = uuid(801) as MomentId;
const PAY = uuid(802) as MomentId;
const FIRST = uuid(701) as RoundId;
const SECOND = uuid(702) as RoundId;
const MORNING = "2026-10-01T09:00:00.000Z";

function start(): { project: Project; id: Cycle["id"] } {
  let at = 0;
  const blank = blankProject(() => uuid((at += 1)), "es");
  const person = (id: PersonId, name: string) => ({ id, name, role: "", areaId: null, kind: null });
  const project = {
    ...blank,
    people: [person(ANA, "Ana"), person(MARCO, "Marco")],
    cycles: blank.cycles.map((cycle) => ({
      ...cycle,
      moments: [blankMoment(WAIT, "Espero"), blankMoment(PAY, "Cobro")],
    })),
  };
  const [cycle] = project.cycles;
  if (cycle === undefined) throw new Error("a blank project has a cycle");
  return { project, id: cycle.id };
}

function run(project: Project, ...edits: ((project: Project) => Project)[]): Project {
  return edits.reduce((changed, edit) => edit(changed), project);
}

function ballot(raterId: PersonId, wait: number, pay: number | null) {
  const rating = (severity: number | null) => ({ severity, frequency: null, remark: "" });
  return { raterId, finished: true, ratings: { [WAIT]: rating(wait), [PAY]: rating(pay) } };
}

describe("the panel", () => {
  it("holds each rater once, in the order of the hand-over", () => {
    const { project, id } = start();
    const both = run(project, addRater(id, ANA), addRater(id, MARCO), addRater(id, ANA));
    expect(both.cycles[0]?.panel.raterIds).toEqual([ANA, MARCO]);
    expect(moveRater(id, MARCO, -1)(both).cycles[0]?.panel.raterIds).toEqual([MARCO, ANA]);
    expect(moveRater(id, ANA, -1)(both)).toBe(both);
  });

  it("opens one round at a time", () => {
    const { project, id } = start();
    const opened = openRound(id, FIRST, MORNING)(project);
    expect(openRound(id, SECOND, MORNING)(opened)).toBe(opened);
    const next = run(opened, closeRound(id, MORNING), openRound(id, SECOND, MORNING));
    expect(next.cycles[0]?.panel.rounds.map((round) => round.id)).toEqual([FIRST, SECOND]);
    expect(removeRound(id, SECOND)(next).cycles[0]?.panel.rounds).toHaveLength(1);
  });

  it("replaces a rater's ballot and counts it once", () => {
    const { project, id } = start();
    const rated = run(
      project,
      addRater(id, ANA),
      addRater(id, MARCO),
      openRound(id, FIRST, MORNING),
      castBallot(id, ballot(ANA, 2, 2)),
      castBallot(id, ballot(ANA, 5, 3)),
    );
    const [cycle] = rated.cycles;
    expect(cycle && ratersWaiting(cycle.panel)).toEqual([MARCO]);
    const round = cycle?.panel.rounds[0];
    expect(
      cycle && round && roundResult(cycle, round).moments.map((each) => each.severity?.median),
    ).toEqual([5, 3]);
    expect(schema.safeParse(rated).success).toBe(true);
  });

  it("keeps the ballot of a member who leaves", () => {
    const { project, id } = start();
    const left = run(
      project,
      addRater(id, ANA),
      openRound(id, FIRST, MORNING),
      castBallot(id, ballot(ANA, 4, null)),
      removeRater(id, ANA),
    );
    expect(left.cycles[0]?.panel.raterIds).toEqual([]);
    expect(left.cycles[0]?.panel.rounds[0]?.ballots).toHaveLength(1);
    const [cycle] = left.cycles;
    if (cycle === undefined) throw new Error("the cycle is there");
    expect(formerRaters(cycle.panel, cycle.panel.rounds[0] ?? null)).toEqual([ANA]);
    expect(formerRaters(cycle.panel, null)).toEqual([]);
  });

  it("takes no ballot once the answers are shown", () => {
    const { project, id } = start();
    const closed = run(project, openRound(id, FIRST, MORNING), closeRound(id, MORNING));
    expect(castBallot(id, ballot(ANA, 5, 5))(closed)).toBe(closed);
  });
});

describe("what to talk about first", () => {
  function roundOf(scores: readonly (readonly number[])[]) {
    const moments = (scores[0] ?? []).map((_, at) => blankMoment(uuid(800 + at) as MomentId, ""));
    const { project } = start();
    const [cycle] = project.cycles;
    if (cycle === undefined) throw new Error("a blank project has a cycle");
    return roundResult(
      { ...cycle, moments },
      {
        id: FIRST,
        opened: MORNING,
        closed: MORNING,
        ballots: scores.map((row, rater) => ({
          raterId: uuid(900 + rater) as PersonId,
          finished: true,
          ratings: Object.fromEntries(
            row.map((severity, at) => [uuid(800 + at), { severity, frequency: null, remark: "" }]),
          ),
        })),
      },
    );
  }

  it("is the widest range, then the largest distance from the median, then the order", () => {
    // Ranges 3, 1, 4, 3, 3; mean distances of the three with range 3: 0.75, 1.25, 1.5.
    const result = roundOf([
      [1, 4, 1, 1, 1],
      [2, 5, 5, 4, 1],
      [4, 4, 5, 2, 4],
      [2, 4, 5, 4, 4],
    ]);
    expect(farApart(result).map((each) => each.number)).toEqual([3, 5, 4, 1]);
  });

  it("is nothing with one rater, or when all agree", () => {
    expect(farApart(roundOf([[1, 5, 3]]))).toEqual([]);
    expect(
      farApart(
        roundOf([
          [3, 4],
          [4, 4],
        ]),
      ),
    ).toEqual([]);
  });
});
