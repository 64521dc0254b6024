import type { AreaScores, Priorities } from "./schema.ts";

export function blankScores(): AreaScores {
  return {
    importance: null,
    performance: null,
    gut: null,
    rice: null,
    fmea: null,
    impact: null,
    effort: null,
  };
}

export function blankPriorities(): Priorities {
  return {
    method: "importancePerformance",
    weight: 0.5,
    crossHair: "means",
    scores: {},
    pins: [],
    reasons: {},
  };
}
