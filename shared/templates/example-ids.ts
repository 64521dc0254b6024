import {
  newId,
  type ActionId,
  type AreaId,
  type CycleId,
  type EpisodeId,
  type IncidentId,
  type IndicatorId,
  type MomentId,
  type PersonId,
  type ProjectId,
  type QuestionId,
  type RequirementId,
  type RoundId,
  type StageId,
  type StrategyId,
  type WaveId,
} from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import { stableId } from "./stable-id.ts";

/**
 * Ids of one example by key. All languages share them, so that the three files can be compared;
 * only the project has one per language, since each is a document of its own.
 */
export function exampleIds(name: string) {
  const id = (kind: string, key: string) => () => stableId(`${name}/${kind}/${key}`);
  return {
    project: (language: Language) => newId<ProjectId>(id("project", language)),
    cycle: () => newId<CycleId>(id("cycle", "1")),
    person: (key: string) => newId<PersonId>(id("person", key)),
    area: (key: string) => newId<AreaId>(id("area", key)),
    stage: (key: string) => newId<StageId>(id("stage", key)),
    moment: (key: string) => newId<MomentId>(id("moment", key)),
    incident: (key: string, nth: number) => newId<IncidentId>(id("incident", `${key}/${nth}`)),
    episode: (key: string) => newId<EpisodeId>(id("episode", key)),
    requirement: (key: string) => newId<RequirementId>(id("requirement", key)),
    round: () => newId<RoundId>(id("round", "1")),
    strategy: (key: string) => newId<StrategyId>(id("strategy", key)),
    action: (key: string) => newId<ActionId>(id("action", key)),
    indicator: (key: string) => newId<IndicatorId>(id("indicator", key)),
    question: (key: string) => newId<QuestionId>(id("question", key)),
    wave: () => newId<WaveId>(id("wave", "1")),
  };
}
export type ExampleIds = ReturnType<typeof exampleIds>;
