/** Ways to look at the plan; the first is the default. */
export const PLAN_VIEWS = ["table", "gantt", "budget", "workload", "approval"] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

export function isPlanView(view: string | undefined): view is PlanView {
  return PLAN_VIEWS.some((each) => each === view);
}
