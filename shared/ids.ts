import { z } from "zod";

/** UUIDs, branded per kind so that a moment's id cannot be given where a person's is asked. */
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

export const projectId = uuid.brand<"Project">();
export const personId = uuid.brand<"Person">();
export const areaId = uuid.brand<"Area">();
export const cycleId = uuid.brand<"Cycle">();
export const stageId = uuid.brand<"Stage">();
export const momentId = uuid.brand<"Moment">();
export const incidentId = uuid.brand<"Incident">();
export const episodeId = uuid.brand<"Episode">();
export const requirementId = uuid.brand<"Requirement">();
export const roundId = uuid.brand<"Round">();
export const strategyId = uuid.brand<"Strategy">();
export const actionId = uuid.brand<"Action">();
export const indicatorId = uuid.brand<"Indicator">();
export const questionId = uuid.brand<"Question">();
export const waveId = uuid.brand<"Wave">();

export type ProjectId = z.infer<typeof projectId>;
export type PersonId = z.infer<typeof personId>;
export type AreaId = z.infer<typeof areaId>;
export type CycleId = z.infer<typeof cycleId>;
export type StageId = z.infer<typeof stageId>;
export type MomentId = z.infer<typeof momentId>;
export type IncidentId = z.infer<typeof incidentId>;
export type EpisodeId = z.infer<typeof episodeId>;
export type RequirementId = z.infer<typeof requirementId>;
export type RoundId = z.infer<typeof roundId>;
export type StrategyId = z.infer<typeof strategyId>;
export type ActionId = z.infer<typeof actionId>;
export type IndicatorId = z.infer<typeof indicatorId>;
export type QuestionId = z.infer<typeof questionId>;
export type WaveId = z.infer<typeof waveId>;

/**
 * Where new ids come from: `crypto.randomUUID` in the hosts, a counter in tests.
 * The caller names the kind by the type it assigns to: `const id = newId<MomentId>(ids)`.
 */
export type IdSource = () => string;

export function newId<Id extends string>(source: IdSource): Id {
  // The brand exists only for the compiler; the source promises a UUID.
  return source() as Id;
}
