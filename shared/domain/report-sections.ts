import { strategyGroups } from "#shared/domain/action-plan/derive.ts";
import { latestRound } from "#shared/domain/moments/panel-derive.ts";
import { ranking } from "#shared/domain/priority-areas/derive.ts";
import type { Project } from "./project.ts";
import {
  REPORT_SECTION_IDS,
  type PaperSize,
  type ReportDepth,
  type ReportSectionId,
  type ReportSettings,
} from "./report-schema.ts";

const BOARD: readonly ReportSectionId[] = [
  "decisionSheet",
  "cycle",
  "criticalMoments",
  "actionPlan",
];
const NOT_FOR_MANAGEMENT: readonly ReportSectionId[] = ["questionnaire", "panelScores"];

/** What a depth prints when nothing is switched by hand. */
export function isInDepth(depth: ReportDepth, id: ReportSectionId): boolean {
  if (depth === "board") return BOARD.includes(id);
  return depth === "full" || !NOT_FOR_MANAGEMENT.includes(id);
}

/** Whether a section is wanted: its switch, else the depth. */
export function isSectionChosen(
  settings: Pick<ReportSettings, "depth" | "sections">,
  id: ReportSectionId,
): boolean {
  return settings.sections[id] ?? isInDepth(settings.depth, id);
}

/** Pages that a board reads in one sitting. */
export const MOST_BOARD_PAGES = 6;

/** Sections wanted by switch or depth, in reading order; one without data is left out later. */
export function chosenSections(
  settings: Pick<ReportSettings, "depth" | "sections">,
): ReportSectionId[] {
  return REPORT_SECTION_IDS.filter((id) => isSectionChosen(settings, id));
}

/** Sections that print the consultant's own words, in reading order. */
const NARRATED = [
  "scope",
  "cycle",
  "criticalMoments",
  "requirements",
  "priorityAreas",
  "actionPlan",
  "indicators",
  "survey",
  "followUp",
  "acceptance",
] as const satisfies readonly ReportSectionId[];
export type NarratedSection = (typeof NARRATED)[number];
export const NARRATED_SECTIONS: readonly ReportSectionId[] = NARRATED;

type HasData = (project: Project) => boolean;

function hasQuestions(project: Project): boolean {
  return project.cycles.some((cycle) => (cycle.survey?.questions.length ?? 0) > 0);
}

/** Sections that are left out while their part of the workbook is empty. */
const NEEDS: Partial<Record<ReportSectionId, HasData>> = {
  cycle: ({ cycles }) => cycles.some((cycle) => cycle.moments.length > 0),
  criticalMoments: ({ cycles }) =>
    cycles.some(
      (cycle) => cycle.episodes.length > 0 || cycle.moments.some((moment) => moment.critical),
    ),
  requirements: ({ cycles }) => cycles.some((cycle) => cycle.requirements.length > 0),
  priorityAreas: (project) => ranking(project).some((area) => area.place !== null),
  actionPlan: ({ plan }) => plan.actions.length > 0,
  indicators: ({ plan }) =>
    strategyGroups(plan)
      .flatMap((group) => group.actions)
      .some(({ action }) => action.status !== "dropped" && action.indicators.length > 0),
  survey: hasQuestions,
  questionnaire: hasQuestions,
  followUp: ({ followUp, report }) =>
    followUp.governance.trim() !== "" ||
    followUp.reviews.length > 0 ||
    (report.narratives.followUp ?? "").trim() !== "",
  acceptance: ({ plan }) => plan.actions.length > 0 || plan.approvals.length > 0,
  panelScores: ({ cycles }) =>
    cycles.some(
      ({ panel }) => latestRound(panel)?.ballots.some((ballot) => ballot.finished) === true,
    ),
};

/** Whether there is anything to print in a section; sections without needs always have. */
export function sectionHasData(project: Project, id: ReportSectionId): boolean {
  return NEEDS[id]?.(project) ?? true;
}

/**
 * Pages per printed part, from the page on which each begins (from 1) to the next one's.
 * Parts that share a page count it each, so that none shows 0.
 */
export function pagesPerPart(
  firstPages: Readonly<Record<string, number>>,
  pages: number,
): ReadonlyMap<string, number> {
  const starts = Object.entries(firstPages).toSorted(([, a], [, b]) => a - b);
  return new Map(
    starts.map(([id, page], index) => {
      const next = starts[index + 1]?.[1] ?? pages + 1;
      return [id, Math.max(1, next - page)];
    }),
  );
}

/** Countries that print on US Letter (ISO 3166). */
const LETTER_COUNTRIES: ReadonlySet<string> = new Set(
  "MX CO CL VE GT HN SV NI CR PA BZ DO PR US CA PH".split(" "),
);

/** The paper of a report: what the project says, else what the client's country uses. */
export function reportPaper(project: Pick<Project, "engagement" | "report">): PaperSize {
  const { country } = project.engagement;
  if (project.report.paper !== null) return project.report.paper;
  return country !== null && LETTER_COUNTRIES.has(country) ? "letter" : "a4";
}
