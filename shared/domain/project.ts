import { z } from "zod";
import { cycleId, projectId } from "#shared/ids.ts";
import {
  longText,
  MAX_AREAS,
  MAX_CYCLES,
  MAX_MOMENTS,
  MAX_PEOPLE,
  MAX_REQUIREMENTS,
  shortText,
} from "#shared/domain/limits.ts";
import { plan } from "#shared/domain/action-plan/schema.ts";
import { area, engagement, glossaryEntry, person } from "#shared/domain/engagement/schema.ts";
import { panel } from "#shared/domain/moments/panel-schema.ts";
import { episode, moment, stage } from "#shared/domain/moments/schema.ts";
import { priorities } from "#shared/domain/priority-areas/schema.ts";
import { followUp, reportSettings } from "#shared/domain/report-schema.ts";
import { determinant, requirement } from "#shared/domain/requirements/schema.ts";
import { survey } from "#shared/domain/survey/schema.ts";

/** One cycle of service: its moments in order and all that hangs on them. */
export const cycle = z.strictObject({
  id: cycleId,
  service: shortText,
  /** The customer segment. */
  segment: shortText,
  /** Event with which it starts, and ends, in the customer's voice. */
  start: shortText,
  end: shortText,
  profile: z.strictObject({
    who: longText,
    wants: longText,
    quotes: z.array(longText).max(200),
  }),
  stages: z.array(stage).max(100),
  moments: z.array(moment).max(MAX_MOMENTS),
  episodes: z.array(episode).max(500),
  requirements: z.array(requirement).max(MAX_REQUIREMENTS),
  /** 100 points over the ten determinants; null = only the plain gap is shown. */
  determinantWeights: z.record(determinant, z.number().min(0).max(100)).nullable(),
  panel,
  survey: survey.nullable(),
});
export type Cycle = z.infer<typeof cycle>;

/** Everything that is in a .cycle file, under its header. */
export const project = z.strictObject({
  id: projectId,
  /** Fictitious: printed on every page. */
  example: z.boolean(),
  engagement,
  people: z.array(person).max(MAX_PEOPLE),
  areas: z.array(area).max(MAX_AREAS),
  glossary: z.array(glossaryEntry).max(2_000),
  cycles: z.array(cycle).max(MAX_CYCLES),
  plan,
  priorities,
  followUp,
  report: reportSettings,
});
export type Project = z.infer<typeof project>;
