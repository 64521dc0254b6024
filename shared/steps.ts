/** The steps of a session in order; the digit a person sees is the index (0 is the engagement before the five steps). */
export const STEP_IDS = [
  "engagement",
  "moments",
  "requirements",
  "action-plan",
  "priority-areas",
  "survey",
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Pages beside the steps that read across them. */
export const CROSS_PAGE_IDS = ["panel", "thread", "report"] as const;
export type CrossPageId = (typeof CROSS_PAGE_IDS)[number];

export type PageId = StepId | CrossPageId;
