import { produce, type Draft } from "immer";
import type { Project } from "#shared/domain/project.ts";
import type { CycleId, PersonId, RoundId } from "#shared/ids.ts";
import type { Ballot, Panel, Round } from "./panel-schema.ts";

type Edit = (project: Project) => Project;

function editPanel(cycleId: CycleId, change: (panel: Draft<Panel>) => void): Edit {
  return (project) =>
    produce(project, (draft) => {
      const cycle = draft.cycles.find((each) => each.id === cycleId);
      if (cycle !== undefined) change(cycle.panel);
    });
}

/** Adds a rater at the end; nobody twice. */
export function addRater(cycleId: CycleId, raterId: PersonId): Edit {
  return editPanel(cycleId, (panel) => {
    if (!panel.raterIds.includes(raterId)) panel.raterIds.push(raterId);
  });
}

/** Takes a rater off the panel; ballots already cast stay. */
export function removeRater(cycleId: CycleId, raterId: PersonId): Edit {
  return editPanel(cycleId, (panel) => {
    const at = panel.raterIds.indexOf(raterId);
    if (at >= 0) panel.raterIds.splice(at, 1);
  });
}

/** Moves a rater one place up (−1) or down (+1) in the order of the hand-over. */
export function moveRater(cycleId: CycleId, raterId: PersonId, by: -1 | 1): Edit {
  return editPanel(cycleId, (panel) => {
    const at = panel.raterIds.indexOf(raterId);
    const to = at + by;
    if (at < 0 || to < 0 || to >= panel.raterIds.length) return;
    panel.raterIds.splice(at, 1);
    panel.raterIds.splice(to, 0, raterId);
  });
}

export function setAskFrequency(cycleId: CycleId, asks: boolean): Edit {
  return editPanel(cycleId, (panel) => {
    panel.askFrequency = asks;
  });
}

/** @param threshold severity, 1–5, from which a rating counts as "critical". */
export function setThreshold(cycleId: CycleId, threshold: number): Edit {
  return editPanel(cycleId, (panel) => {
    panel.threshold = threshold;
  });
}

/** Opens a further round; one that is open goes on. @param opened ISO instant. */
export function openRound(cycleId: CycleId, id: RoundId, opened: string): Edit {
  return editPanel(cycleId, (panel) => {
    if (openRoundOf(panel) === undefined) {
      panel.rounds.push({ id, opened, closed: null, ballots: [] });
    }
  });
}

/** Puts a rater's ballot into the open round, in place of an earlier one. */
export function castBallot(cycleId: CycleId, ballot: Ballot): Edit {
  return editPanel(cycleId, (panel) => {
    const round = openRoundOf(panel);
    if (round === undefined) return;
    const at = round.ballots.findIndex((each) => each.raterId === ballot.raterId);
    if (at >= 0) round.ballots[at] = ballot;
    else round.ballots.push(ballot);
  });
}

/** Ends the open round: its values may be shown. @param closed ISO instant. */
export function closeRound(cycleId: CycleId, closed: string): Edit {
  return editPanel(cycleId, (panel) => {
    const round = openRoundOf(panel);
    if (round !== undefined) round.closed = closed;
  });
}

/** Takes a whole round back, ballots and all. */
export function removeRound(cycleId: CycleId, id: RoundId): Edit {
  return editPanel(cycleId, (panel) => {
    const at = panel.rounds.findIndex((each) => each.id === id);
    if (at >= 0) panel.rounds.splice(at, 1);
  });
}

function openRoundOf(panel: Draft<Panel>): Draft<Round> | undefined {
  const last = panel.rounds.at(-1);
  return last?.closed === null ? last : undefined;
}
