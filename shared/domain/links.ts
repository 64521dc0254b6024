import type { Cycle, Project } from "./project.ts";

/** Kinds of things that others point to by id. */
export type LinkTarget =
  | "person"
  | "area"
  | "stage"
  | "moment"
  | "requirement"
  | "strategy"
  | "action"
  | "question";

/** Kinds of things that hold a link. */
export type LinkOwner =
  | "person"
  | "moment"
  | "episode"
  | "requirement"
  | "source"
  | "panelMember"
  | "rating"
  | "question"
  | "answers"
  | "action"
  | "indicator"
  | "approval"
  | "decision"
  | "score"
  | "pin"
  | "reason"
  | "review";

/** Steps from the project to a value: names and array indexes. */
export type LinkPath = readonly (string | number)[];

export interface Link {
  readonly to: LinkTarget;
  readonly id: string;
  readonly path: LinkPath;
  /**
   * How the link is dropped: the field becomes null, the item leaves its list, the key
   * leaves its record. "never": the owner cannot be without it.
   */
  readonly drop: "null" | "item" | "key" | "never";
  readonly owner: LinkOwner;
  readonly ownerId: string;
  /** What the owner is called, as it was written; may be ''. */
  readonly name: string;
}

/**
 * Every link of a project, the one list that integrity, repair and removal read. Ballots'
 * raters and signed baselines are records of the past and no links.
 */
export function linksOf(project: Project): Link[] {
  const links: Link[] = [];
  for (const [at, person] of project.people.entries()) {
    const owner = { owner: "person", ownerId: person.id, name: person.name } as const;
    links.push(...field(owner, "area", person.areaId, ["people", at, "areaId"]));
  }
  for (const [at, cycle] of project.cycles.entries()) links.push(...cycleLinks(cycle, at));
  links.push(...planLinks(project), ...priorityLinks(project));
  const { ofPersonId } = project.report.decisionAsked;
  const decision = {
    owner: "decision",
    ownerId: project.id,
    name: project.report.decisionAsked.what,
  } as const;
  const path = ["report", "decisionAsked", "ofPersonId"];
  links.push(...field(decision, "person", ofPersonId, path));
  for (const [at, review] of project.followUp.reviews.entries()) {
    const owner = { owner: "review", ownerId: String(at), name: review.date } as const;
    const base = ["followUp", "reviews", at, "done"];
    links.push(...keys(owner, "action", Object.keys(review.done), base));
  }
  return links;
}

type Owner = Pick<Link, "owner" | "ownerId" | "name">;

function field(owner: Owner, to: LinkTarget, id: string | null, path: LinkPath): Link[] {
  return id === null ? [] : [{ ...owner, to, id, path, drop: "null" }];
}

function items(owner: Owner, to: LinkTarget, ids: readonly string[], path: LinkPath): Link[] {
  return ids.map((id, index) => ({ ...owner, to, id, path: [...path, index], drop: "item" }));
}

function keys(owner: Owner, to: LinkTarget, ids: readonly string[], path: LinkPath): Link[] {
  return ids.map((id) => ({ ...owner, to, id, path: [...path, id], drop: "key" }));
}

function cycleLinks(cycle: Cycle, index: number): Link[] {
  const base = ["cycles", index] as const;
  const links: Link[] = [];
  for (const [at, moment] of cycle.moments.entries()) {
    const owner = { owner: "moment", ownerId: moment.id, name: moment.title } as const;
    links.push(...field(owner, "stage", moment.stageId, [...base, "moments", at, "stageId"]));
    links.push(...field(owner, "area", moment.areaId, [...base, "moments", at, "areaId"]));
  }
  for (const [at, episode] of cycle.episodes.entries()) {
    const owner = { owner: "episode", ownerId: episode.id, name: episode.title } as const;
    const path = [...base, "episodes", at, "momentIds"];
    links.push(...items(owner, "moment", episode.momentIds, path));
  }
  for (const [at, requirement] of cycle.requirements.entries()) {
    const named = { ownerId: requirement.id, name: requirement.text };
    const path = [...base, "requirements", at];
    const { momentId, source } = requirement;
    links.push({
      ...named,
      owner: "requirement",
      to: "moment",
      id: momentId,
      path: [...path, "momentId"],
      drop: "never",
    });
    const from = [...path, "source", "personId"];
    links.push(...field({ ...named, owner: "source" }, "person", source.personId, from));
  }
  return [...links, ...panelLinks(cycle, base), ...surveyLinks(cycle, base)];
}

function panelLinks(cycle: Cycle, base: LinkPath): Link[] {
  const member = { owner: "panelMember", ownerId: cycle.id, name: cycle.service } as const;
  const path = [...base, "panel", "raterIds"];
  const links = items(member, "person", cycle.panel.raterIds, path);
  for (const [at, round] of cycle.panel.rounds.entries()) {
    for (const [place, ballot] of round.ballots.entries()) {
      const owner = { owner: "rating", ownerId: ballot.raterId, name: "" } as const;
      const ratings = [...base, "panel", "rounds", at, "ballots", place, "ratings"];
      links.push(...keys(owner, "moment", Object.keys(ballot.ratings), ratings));
    }
  }
  return links;
}

function surveyLinks(cycle: Cycle, base: LinkPath): Link[] {
  const { survey } = cycle;
  if (survey === null) return [];
  const links: Link[] = [];
  for (const [at, question] of survey.questions.entries()) {
    const owner = { owner: "question", ownerId: question.id, name: question.text } as const;
    const path = [...base, "survey", "questions", at];
    links.push(...field(owner, "moment", question.momentId, [...path, "momentId"]));
    links.push(...field(owner, "question", question.comparesWith, [...path, "comparesWith"]));
    const filtered = question.filter?.questionId ?? null;
    links.push(...field(owner, "question", filtered, [...path, "filter"]));
  }
  for (const [at, wave] of survey.waves.entries()) {
    const owner = { owner: "answers", ownerId: wave.id, name: wave.title } as const;
    for (const key of Object.keys(wave.answers)) {
      const [id = key] = key.split("/", 1);
      const path = [...base, "survey", "waves", at, "answers", key];
      links.push({ ...owner, to: "question", id, path, drop: "key" });
    }
  }
  return links;
}

function planLinks({ plan }: Project): Link[] {
  const links: Link[] = [];
  for (const [at, action] of plan.actions.entries()) {
    const owner = { owner: "action", ownerId: action.id, name: action.what } as const;
    const base = ["plan", "actions", at] as const;
    links.push(
      ...field(owner, "strategy", action.strategyId, [...base, "strategyId"]),
      ...items(owner, "requirement", action.requirementIds, [...base, "requirementIds"]),
      ...field(owner, "area", action.areaId, [...base, "areaId"]),
      ...field(owner, "person", action.accountableId, [...base, "accountableId"]),
      ...field(owner, "area", action.accountableAreaId, [...base, "accountableAreaId"]),
      ...items(owner, "person", action.responsibleIds, [...base, "responsibleIds"]),
      ...items(owner, "person", action.consultedIds, [...base, "consultedIds"]),
      ...items(owner, "person", action.informedIds, [...base, "informedIds"]),
      ...items(owner, "action", action.dependsOn, [...base, "dependsOn"]),
    );
    for (const [place, indicator] of action.indicators.entries()) {
      const measure = { owner: "indicator", ownerId: indicator.id, name: indicator.name } as const;
      const path = [...base, "indicators", place];
      links.push(
        ...field(measure, "person", indicator.ownerId, [...path, "ownerId"]),
        ...field(measure, "question", indicator.questionId, [...path, "questionId"]),
      );
    }
  }
  for (const [at, approval] of plan.approvals.entries()) {
    const owner = { owner: "approval", ownerId: String(at), name: approval.date } as const;
    const path = ["plan", "approvals", at, "personId"];
    links.push(...field(owner, "person", approval.personId, path));
  }
  return links;
}

function priorityLinks({ priorities }: Project): Link[] {
  const named = { ownerId: "", name: "" };
  const pins = priorities.pins.map((pin, at): Link => {
    const path = ["priorities", "pins", at];
    return { ...named, owner: "pin", to: "area", id: pin.areaId, path, drop: "item" };
  });
  const base = ["priorities"];
  return [
    ...keys({ ...named, owner: "score" }, "area", Object.keys(priorities.scores), [
      ...base,
      "scores",
    ]),
    ...pins,
    ...keys({ ...named, owner: "reason" }, "area", Object.keys(priorities.reasons), [
      ...base,
      "reasons",
    ]),
  ];
}

/**
 * Drops links from a mutable draft. Items leave their lists from the end, so that the
 * indexes of the paths stay true; links of drop "never" are left alone.
 */
export function dropLinks(draft: object, links: readonly Link[]): void {
  const lastFirst = links.toSorted((a, b) => lastIndex(b.path) - lastIndex(a.path));
  for (const { path, drop } of lastFirst) {
    const parent = valueAt(draft, path.slice(0, -1));
    const last = path.at(-1);
    if (drop === "item" && Array.isArray(parent) && typeof last === "number") {
      parent.splice(last, 1);
    } else if (drop !== "item" && drop !== "never" && isRecord(parent) && last !== undefined) {
      if (drop === "null") parent[last] = null;
      else delete parent[last];
    }
  }
}

function lastIndex(path: LinkPath): number {
  const last = path.at(-1);
  return typeof last === "number" ? last : -1;
}

function valueAt(root: unknown, path: LinkPath): unknown {
  let value = root;
  for (const step of path) value = isRecord(value) ? value[step] : undefined;
  return value;
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
