import type { Cycle, Project } from "./project.ts";
import { linksOf, type Link, type LinkOwner, type LinkPath } from "./links.ts";
import { goneWith, stageBefore, type RemovalTarget } from "./references.ts";

/** What happens to a dependant: it goes too, loses the link, stays as words, joins the stage before. */
export type RemovalEffect = "removed" | "unlinked" | "keptAsWords" | "joinsPrevious";

/** What kind of thing depends; the word for it is the screen's. */
export type DependantKind =
  | "person"
  | "stage"
  | "moment"
  | "incident"
  | "episode"
  | "requirement"
  | "panelMember"
  | "rating"
  | "ballot"
  | "question"
  | "answers"
  | "action"
  | "indicator"
  | "reading"
  | "approval"
  | "decision"
  | "score"
  | "review";

export interface Dependant {
  readonly kind: DependantKind;
  readonly effect: RemovalEffect;
  /** How many things; for `answers` people who answered, for `rating` single ratings. */
  readonly count: number;
  /** Their titles as written, where they have one; may be fewer than `count`. */
  readonly names: readonly string[];
}

/**
 * What removing the targets together would do to other things; empty = nothing depends on
 * them. A thing that hangs on two of them counts once, and what goes with them is not told.
 */
export function dependants(project: Project, ...targets: readonly RemovalTarget[]): Dependant[] {
  const gone = targets.map((target) => goneWith(project, target));
  const inside = targets.map((target) => pathOf(project, target)).filter((path) => path !== null);
  const linked = linksOf(project).filter(
    (link) =>
      gone.some((ids) => ids.get(link.to)?.has(link.id) === true) &&
      link.owner !== "answers" &&
      !inside.some((path) => startsWith(link.path, path)),
  );
  const joins = targets.some((target) => stageBefore(project, target) !== null);
  const groups = new Map<string, { kind: DependantKind; effect: RemovalEffect; links: Link[] }>();
  for (const link of linked) {
    const kind = KIND_OF_OWNER[link.owner];
    const effect = joins ? "joinsPrevious" : EFFECT_ON_OWNER[link.owner];
    const group = groups.get(`${kind} ${effect}`) ?? { kind, effect, links: [] };
    group.links.push(link);
    groups.set(`${kind} ${effect}`, group);
  }
  const byLinks = [...groups.values()].map(({ kind, effect, links }): Dependant => {
    const owners = new Map(links.map((link) => [link.ownerId, link.name]));
    const count = kind === "rating" ? links.length : owners.size;
    return { kind, effect, count, names: written([...owners.values()]) };
  });
  const held = targets.flatMap((target) => contents(project, target));
  return [...summed(held), ...byLinks].filter((entry) => entry.count > 0);
}

/** Contents of several targets: each is held by one of them only, so they add up. */
function summed(held: readonly Dependant[]): Dependant[] {
  const groups = new Map<string, Dependant>();
  for (const each of held) {
    const key = `${each.kind} ${each.effect}`;
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined
        ? each
        : { ...known, count: known.count + each.count, names: [...known.names, ...each.names] },
    );
  }
  return [...groups.values()];
}

const KIND_OF_OWNER: Record<LinkOwner, DependantKind> = {
  person: "person",
  moment: "moment",
  episode: "episode",
  requirement: "requirement",
  source: "requirement",
  panelMember: "panelMember",
  rating: "rating",
  question: "question",
  answers: "answers",
  action: "action",
  indicator: "indicator",
  approval: "approval",
  decision: "decision",
  score: "score",
  pin: "score",
  reason: "score",
  review: "review",
};

const EFFECT_ON_OWNER: Record<LinkOwner, RemovalEffect> = {
  person: "unlinked",
  moment: "unlinked",
  episode: "unlinked",
  requirement: "removed",
  source: "keptAsWords",
  panelMember: "unlinked",
  rating: "removed",
  question: "unlinked",
  answers: "removed",
  action: "unlinked",
  indicator: "unlinked",
  approval: "keptAsWords",
  decision: "unlinked",
  score: "removed",
  pin: "removed",
  reason: "removed",
  review: "removed",
};

/** What is held inside the target, or by records that keep its id. */
function contents(project: Project, target: RemovalTarget): Dependant[] {
  switch (target.kind) {
    case "person": {
      const ballots = project.cycles.flatMap((cycle) =>
        cycle.panel.rounds.flatMap((round) =>
          round.ballots.filter((ballot) => ballot.raterId === target.id),
        ),
      );
      return [{ kind: "ballot", effect: "keptAsWords", count: ballots.length, names: [] }];
    }
    case "moment": {
      const moment = project.cycles
        .flatMap((cycle) => cycle.moments)
        .find((entry) => entry.id === target.id);
      return [
        removed(
          "incident",
          moment?.incidents.map((entry) => entry.description),
        ),
      ];
    }
    case "episode": {
      const cycle = project.cycles.find((entry) =>
        entry.episodes.some((episode) => episode.id === target.id),
      );
      const ids = cycle?.episodes.find((episode) => episode.id === target.id)?.momentIds ?? [];
      const moments = cycle?.moments.filter((moment) => ids.includes(moment.id)) ?? [];
      const names = written(moments.map((moment) => moment.title));
      return [{ kind: "moment", effect: "unlinked", count: moments.length, names }];
    }
    case "action": {
      const action = project.plan.actions.find((entry) => entry.id === target.id);
      return [
        removed(
          "indicator",
          action?.indicators.map((entry) => entry.name),
        ),
      ];
    }
    case "indicator": {
      const indicator = project.plan.actions
        .flatMap((action) => action.indicators)
        .find((entry) => entry.id === target.id);
      return [
        removed(
          "reading",
          indicator?.readings.map((entry) => entry.date),
        ),
      ];
    }
    case "question":
      return [answersIn(project.cycles, (key) => key.split("/", 1)[0] === target.id)];
    case "wave": {
      const wave = project.cycles
        .flatMap((cycle) => cycle.survey?.waves ?? [])
        .find((entry) => entry.id === target.id);
      return [{ kind: "answers", effect: "removed", count: wave?.n ?? 0, names: [] }];
    }
    case "cycle": {
      const cycle = project.cycles.find((entry) => entry.id === target.id);
      return cycle === undefined ? [] : cycleContents(cycle);
    }
    case "area":
    case "stage":
    case "requirement":
    case "strategy":
      return [];
  }
}

function cycleContents(cycle: Cycle): Dependant[] {
  const ballots = cycle.panel.rounds.flatMap((round) => round.ballots);
  return [
    removed(
      "stage",
      cycle.stages.map((stage) => stage.title),
    ),
    removed(
      "moment",
      cycle.moments.map((moment) => moment.title),
    ),
    removed(
      "episode",
      cycle.episodes.map((episode) => episode.title),
    ),
    removed(
      "requirement",
      cycle.requirements.map((requirement) => requirement.text),
    ),
    { kind: "ballot", effect: "removed", count: ballots.length, names: [] },
    removed(
      "question",
      cycle.survey?.questions.map((question) => question.text),
    ),
    answersIn([cycle], () => true),
  ];
}

/** People who answered any of the columns, over all waves; the names are the waves. */
function answersIn(cycles: readonly Cycle[], isMeant: (key: string) => boolean): Dependant {
  let count = 0;
  const names: string[] = [];
  for (const wave of cycles.flatMap((cycle) => cycle.survey?.waves ?? [])) {
    const columns = Object.entries(wave.answers).flatMap(([key, column]) =>
      isMeant(key) ? [column] : [],
    );
    let answered = 0;
    for (let person = 0; person < wave.n; person += 1) {
      if (columns.some((column) => (column[person] ?? null) !== null)) answered += 1;
    }
    if (answered > 0) names.push(wave.title);
    count += answered;
  }
  return { kind: "answers", effect: "removed", count, names: written(names) };
}

function removed(kind: DependantKind, names: readonly string[] = []): Dependant {
  return { kind, effect: "removed", count: names.length, names: written(names) };
}

function written(names: readonly string[]): string[] {
  return names.filter((name) => name.trim() !== "");
}

/** Where a target that holds links of its own stands; those go with it and are not told. */
function pathOf(project: Project, target: RemovalTarget): LinkPath | null {
  if (target.kind === "cycle") {
    return ["cycles", project.cycles.findIndex((cycle) => cycle.id === target.id)];
  }
  if (target.kind === "action") {
    return ["plan", "actions", project.plan.actions.findIndex((entry) => entry.id === target.id)];
  }
  if (target.kind !== "question") return null;
  for (const [index, cycle] of project.cycles.entries()) {
    const at = cycle.survey?.questions.findIndex((entry) => entry.id === target.id) ?? -1;
    if (at !== -1) return ["cycles", index, "survey", "questions", at];
  }
  return null;
}

function startsWith(path: LinkPath, prefix: LinkPath): boolean {
  return prefix.every((step, index) => path[index] === step);
}
