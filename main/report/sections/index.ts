import type { ReportSectionId } from "#shared/domain/report-schema.ts";
import type { Section } from "../content/context.ts";
import { acceptance } from "./acceptance.ts";
import { actionPlan } from "./action-plan.ts";
import { panelScores, questionnaire } from "./annexes.ts";
import { contents } from "./contents.ts";
import { criticalMoments } from "./critical-moments.ts";
import { cycleSection } from "./cycle.ts";
import { decisionSheet } from "./decision-sheet.ts";
import { followUp } from "./follow-up.ts";
import { glossary } from "./glossary.ts";
import { indicators } from "./indicators.ts";
import { methodNotes } from "./method-notes.ts";
import { priorityAreas } from "./priority-areas.ts";
import { requirements } from "./requirements.ts";
import { scope } from "./scope.ts";
import { survey } from "./survey.ts";

/** Every section but the open points, which need to know what the others left out. */
export const SECTIONS: Readonly<Record<Exclude<ReportSectionId, "openPoints">, Section>> = {
  decisionSheet,
  contents,
  scope,
  cycle: cycleSection,
  criticalMoments,
  requirements,
  priorityAreas,
  actionPlan,
  indicators,
  survey,
  followUp,
  acceptance,
  questionnaire,
  panelScores,
  glossary,
  methodNotes,
};
