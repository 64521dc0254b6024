import { produce, type Draft } from "immer";
import { stageRuns } from "#shared/domain/moments/derive.ts";
import type { Episode } from "#shared/domain/moments/schema.ts";
import type {
  ActionId,
  AreaId,
  CycleId,
  EpisodeId,
  IndicatorId,
  MomentId,
  PersonId,
  QuestionId,
  RequirementId,
  StageId,
  StrategyId,
  WaveId,
} from "#shared/ids.ts";
import { dropLinks, linksOf, type Link } from "./links.ts";
import type { Cycle, Project } from "./project.ts";

/** What a person can remove. */
export type RemovalTarget =
  | { readonly kind: "person"; readonly id: PersonId }
  | { readonly kind: "area"; readonly id: AreaId }
  | { readonly kind: "cycle"; readonly id: CycleId }
  | { readonly kind: "stage"; readonly id: StageId }
  | { readonly kind: "moment"; readonly id: MomentId }
  | { readonly kind: "episode"; readonly id: EpisodeId }
  | { readonly kind: "requirement"; readonly id: RequirementId }
  | { readonly kind: "strategy"; readonly id: StrategyId }
  | { readonly kind: "action"; readonly id: ActionId }
  | { readonly kind: "indicator"; readonly id: IndicatorId }
  | { readonly kind: "question"; readonly id: QuestionId }
  | { readonly kind: "wave"; readonly id: WaveId };

/**
 * Removes one thing and settles everything that depended on it, in one pure step
 * (method.md, "Removal"; `dependants` tells it beforehand). Same reference when the thing
 * does not exist. Links go first, while the indexes of their paths still hold.
 */
export function remove(project: Project, target: RemovalTarget): Project {
  return produce(project, (draft) => {
    keepAsWords(project, draft, target);
    const stays = stageBefore(project, target);
    dropLinks(draft, brokenLinks(project, target));
    if (target.kind === "stage" && stays !== null) joinStage(draft, project, target.id, stays);
    take(draft, target);
    for (const cycle of draft.cycles) settleEpisodes(cycle);
  });
}

/** Links that lose their end when the target goes, except those of owners that go with it. */
export function brokenLinks(project: Project, target: RemovalTarget): Link[] {
  const gone = goneWith(project, target);
  return linksOf(project).filter(
    (link) => link.drop !== "never" && gone.get(link.to)?.has(link.id) === true,
  );
}

/** Ids that disappear, by the kind of link that could point to them. */
export function goneWith(
  project: Project,
  target: RemovalTarget,
): ReadonlyMap<Link["to"], ReadonlySet<string>> {
  switch (target.kind) {
    case "cycle": {
      const cycle = project.cycles.find((entry) => entry.id === target.id);
      return new Map([
        ["stage", idsOf(cycle?.stages)],
        ["moment", idsOf(cycle?.moments)],
        ["requirement", idsOf(cycle?.requirements)],
        ["question", idsOf(cycle?.survey?.questions)],
      ]);
    }
    case "moment": {
      const requirements = project.cycles.flatMap((cycle) =>
        cycle.requirements.filter((entry) => entry.momentId === target.id),
      );
      return new Map([
        ["moment", new Set([target.id])],
        ["requirement", idsOf(requirements)],
      ]);
    }
    case "episode":
    case "indicator":
    case "wave":
      return new Map();
    case "person":
    case "area":
    case "stage":
    case "requirement":
    case "strategy":
    case "action":
    case "question":
      return new Map([[target.kind, new Set([target.id])]]);
  }
}

function idsOf(list: readonly { readonly id: string }[] = []): ReadonlySet<string> {
  return new Set(list.map((entry) => entry.id));
}

/** A removed person's name stays where the model has words for it. */
function keepAsWords(project: Project, draft: Draft<Project>, target: RemovalTarget): void {
  if (target.kind !== "person") return;
  const person = project.people.find((entry) => entry.id === target.id);
  if (person === undefined) return;
  for (const cycle of draft.cycles) {
    for (const { source } of cycle.requirements) {
      if (source.personId === person.id) source.words = joined(source.words, person.name);
    }
  }
  for (const approval of draft.plan.approvals) {
    if (approval.personId !== person.id) continue;
    if (approval.name === "") approval.name = person.name;
    if (approval.role === "") approval.role = person.role;
  }
}

const LONGEST_TEXT = 20_000;

/** Two texts with a line break, neither repeated, within the limit of a long text. */
function joined(first: string, second: string): string {
  if (first.trim() === "" || first === second) return second;
  return second.trim() === "" ? first : `${first}\n${second}`.slice(0, LONGEST_TEXT);
}

/** The stage whose run stands before the removed one; null without one. */
export function stageBefore(project: Project, target: RemovalTarget): StageId | null {
  if (target.kind !== "stage") return null;
  for (const cycle of project.cycles) {
    const runs = stageRuns(cycle);
    const at = runs.findIndex((run) => run.stage?.id === target.id);
    if (at !== -1) return runs[at - 1]?.stage?.id ?? null;
  }
  return null;
}

function joinStage(draft: Draft<Project>, before: Project, from: StageId, to: StageId): void {
  for (const [index, cycle] of before.cycles.entries()) {
    for (const [at, moment] of cycle.moments.entries()) {
      const written = draft.cycles[index]?.moments[at];
      if (moment.stageId === from && written !== undefined) written.stageId = to;
    }
  }
}

function take(draft: Draft<Project>, target: RemovalTarget): void {
  const { plan } = draft;
  switch (target.kind) {
    case "person":
      return takeFrom(draft.people, target.id);
    case "area":
      return takeFrom(draft.areas, target.id);
    case "cycle":
      return takeFrom(draft.cycles, target.id);
    case "strategy":
      return takeFrom(plan.strategies, target.id);
    case "action":
      return takeFrom(plan.actions, target.id);
    case "indicator":
      return plan.actions.forEach((action) => takeFrom(action.indicators, target.id));
    case "stage":
    case "moment":
    case "episode":
    case "requirement":
    case "question":
    case "wave":
      for (const cycle of draft.cycles) takeFromCycle(cycle, target);
  }
}

function takeFromCycle(cycle: Draft<Cycle>, { kind, id }: RemovalTarget): void {
  if (kind === "stage") takeFrom(cycle.stages, id);
  if (kind === "episode") takeFrom(cycle.episodes, id);
  if (kind === "requirement") takeFrom(cycle.requirements, id);
  if (kind === "question") takeFrom(cycle.survey?.questions ?? [], id);
  if (kind === "wave") takeFrom(cycle.survey?.waves ?? [], id);
  if (kind !== "moment") return;
  takeFrom(cycle.moments, id);
  for (let at = cycle.requirements.length - 1; at >= 0; at -= 1) {
    if (cycle.requirements[at]?.momentId === id) cycle.requirements.splice(at, 1);
  }
}

function takeFrom(list: { readonly id: string }[], id: string): void {
  const at = list.findIndex((entry) => entry.id === id);
  if (at !== -1) list.splice(at, 1);
}

/**
 * An episode left with one moment becomes that moment's own mark with the reason kept; one
 * left with none goes.
 */
export function settleEpisodes(cycle: Draft<Cycle>): void {
  for (let at = cycle.episodes.length - 1; at >= 0; at -= 1) {
    const episode: Draft<Episode> | undefined = cycle.episodes[at];
    if (episode === undefined || episode.momentIds.length >= 2) continue;
    const last = cycle.moments.find((moment) => moment.id === episode.momentIds[0]);
    if (last !== undefined) {
      last.critical = true;
      last.criticalReason = joined(last.criticalReason, episode.reason);
    }
    cycle.episodes.splice(at, 1);
  }
}
