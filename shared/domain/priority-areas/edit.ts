import { produce } from "immer";
import type { AreaId } from "#shared/ids.ts";
import type { Project } from "#shared/domain/project.ts";
import { blankScores } from "./blank.ts";
import { evidencePerArea } from "./evidence.ts";
import type { AreaScores, Priorities, PriorityMethod } from "./schema.ts";

type Edit = (project: Project) => Project;

export function setMethod(method: PriorityMethod): Edit {
  return (project) => produce(project, (draft) => void (draft.priorities.method = method));
}

/** @param weight of importance against deterioration, 0–1. */
export function setWeight(weight: number): Edit {
  return (project) => produce(project, (draft) => void (draft.priorities.weight = weight));
}

/** Where the matrix is cut: at the means, or where the consultant puts it (1–5 each). */
export function setCrossHair(crossHair: Priorities["crossHair"]): Edit {
  return (project) =>
    produce(project, (draft) => {
      const { crossHair: old } = draft.priorities;
      const isSame =
        old === crossHair ||
        (old !== "means" &&
          crossHair !== "means" &&
          old.importance === crossHair.importance &&
          old.performance === crossHair.performance);
      if (!isSame) draft.priorities.crossHair = crossHair;
    });
}

type PlainScore = "importance" | "performance" | "impact" | "effort";

/** One score of 1–5, or null to take it back. */
export function setScore(areaId: AreaId, field: PlainScore, value: number | null): Edit {
  return changeScores(areaId, (scores) => {
    scores[field] = value;
  });
}

type Group = "gut" | "rice" | "fmea";

/** A part of GUT, RICE or FMEA, in its own range (schema.ts), or null to take it back. */
export function setScorePart<G extends Group>(
  areaId: AreaId,
  group: G,
  part: keyof NonNullable<AreaScores[G]>,
  value: number | null,
): Edit {
  return changeScores(areaId, (scores) => {
    const blank = blankParts[group];
    // Each group's parts are numbers or null; `part` is one of them.
    const parts = { ...blank, ...scores[group], [part]: value } as NonNullable<AreaScores[G]>;
    const isEmpty = Object.values(parts).every((each) => each === null);
    scores[group] = isEmpty ? null : parts;
  });
}

const blankParts = {
  gut: { gravity: null, urgency: null, tendency: null },
  rice: { reach: null, impact: null, confidence: null, effort: null },
  fmea: { severity: null, occurrence: null, detection: null },
} as const;

/** Takes what the other steps suggest for importance and performance, where they do. */
export function takeSuggestion(areaId: AreaId): Edit {
  return (project) => {
    const row = evidencePerArea(project).find((each) => each.areaId === areaId);
    if (row === undefined) return project;
    const { importance, performance } = row.suggested;
    return changeScores(areaId, (scores) => {
      scores.importance = rounded(importance) ?? scores.importance;
      scores.performance = rounded(performance) ?? scores.performance;
    })(project);
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

function changeScores(areaId: AreaId, change: (scores: AreaScores) => void): Edit {
  return (project) =>
    produce(project, (draft) => {
      if (!project.areas.some((area) => area.id === areaId)) return;
      const { scores } = draft.priorities;
      scores[areaId] ??= blankScores();
      change(scores[areaId]);
    });
}

/** Why the area stands where it stands, in the consultant's words. */
export function setAreaReason(areaId: AreaId, reason: string): Edit {
  return (project) =>
    produce(project, ({ priorities }) => {
      if (reason === "") delete priorities.reasons[areaId];
      else priorities.reasons[areaId] = reason;
    });
}

/** Pins an area to a place (from 1) by hand; another pin on that place is taken away. */
export function pinArea(areaId: AreaId, place: number, reason: string): Edit {
  return (project) =>
    produce(project, ({ priorities }) => {
      const known = priorities.pins.find((pin) => pin.areaId === areaId);
      const others = priorities.pins.filter((pin) => pin.areaId !== areaId && pin.place !== place);
      priorities.pins = [...others, { areaId, place, reason: reason || (known?.reason ?? "") }];
    });
}

export function setPinReason(areaId: AreaId, reason: string): Edit {
  return (project) =>
    produce(project, ({ priorities }) => {
      const pin = priorities.pins.find((each) => each.areaId === areaId);
      if (pin !== undefined) pin.reason = reason;
    });
}

/** The area goes back to the place its scores give it. */
export function unpinArea(areaId: AreaId): Edit {
  return (project) =>
    produce(project, ({ priorities }) => {
      const left = priorities.pins.filter((pin) => pin.areaId !== areaId);
      if (left.length !== priorities.pins.length) priorities.pins = left;
    });
}
