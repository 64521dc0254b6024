import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { PageId } from "#shared/steps.ts";

type Page = LazyExoticComponent<ComponentType>;

function page(load: () => Promise<ComponentType>): Page {
  return lazy(async () => ({ default: await load() }));
}

/** Every page of the workbook, loaded when it is first looked at. */
export const PAGES: Record<PageId, Page> = {
  engagement: page(
    async () => (await import("#renderer/steps/engagement/EngagementPage.tsx")).EngagementPage,
  ),
  moments: page(async () => (await import("#renderer/steps/moments/MomentsPage.tsx")).MomentsPage),
  requirements: page(
    async () =>
      (await import("#renderer/steps/requirements/RequirementsPage.tsx")).RequirementsPage,
  ),
  "action-plan": page(
    async () => (await import("#renderer/steps/action-plan/ActionPlanPage.tsx")).ActionPlanPage,
  ),
  "priority-areas": page(
    async () =>
      (await import("#renderer/steps/priority-areas/PriorityAreasPage.tsx")).PriorityAreasPage,
  ),
  survey: page(async () => (await import("#renderer/steps/survey/SurveyPage.tsx")).SurveyPage),
  panel: page(async () => (await import("#renderer/panel/PanelPage.tsx")).PanelPage),
  thread: page(async () => (await import("#renderer/thread/ThreadPage.tsx")).ThreadPage),
  report: page(async () => (await import("#renderer/report/ReportPage.tsx")).ReportPage),
};
