import type { CycleId, MomentId } from "#shared/ids.ts";
import type { Cycle, Project } from "#shared/domain/project.ts";
import { criticalMomentIds } from "./derive.ts";
import type { MomentFields } from "./edit.ts";
import { editCycle } from "./edit-order.ts";
import type { Moment } from "./schema.ts";

/** Fields that several moments can be given at once. */
export type ManyFields = Pick<
  MomentFields,
  "type" | "channel" | "areaId" | "servedBy" | "evidence" | "time" | "emotion"
>;

/** The same values for each of the moments. */
export function setMoments(
  project: Project,
  cycleId: CycleId,
  momentIds: readonly MomentId[],
  fields: ManyFields,
): Project {
  const chosen = new Set(momentIds);
  return editCycle(project, cycleId, (cycle) => {
    for (const moment of cycle.moments) {
      if (chosen.has(moment.id)) Object.assign(moment, fields);
    }
  });
}

/** A value that all share, or that they differ. */
export type Shared<Value> =
  | { readonly isSame: true; readonly value: Value }
  | { readonly isSame: false };

export interface SharedFields {
  readonly stageId: Shared<Moment["stageId"]>;
  readonly type: Shared<Moment["type"]>;
  readonly channel: Shared<Moment["channel"]>;
  readonly areaId: Shared<Moment["areaId"]>;
  readonly servedBy: Shared<string>;
  readonly evidence: Shared<Moment["evidence"]>;
  readonly time: Shared<Moment["time"]>;
  readonly emotion: Shared<number | null>;
  /** By the own mark or as members of an episode. */
  readonly critical: Shared<boolean>;
}

/** What the moments have in common; null when none of them is in the cycle. */
export function sharedFields(cycle: Cycle, momentIds: readonly MomentId[]): SharedFields | null {
  const wanted = new Set(momentIds);
  const chosen = cycle.moments.filter((moment) => wanted.has(moment.id));
  const [first] = chosen;
  if (first === undefined) return null;
  const critical = criticalMomentIds(cycle);
  const shared = <Value>(read: (moment: Moment) => Value): Shared<Value> => {
    const value = read(first);
    return chosen.every((each) => read(each) === value)
      ? { isSame: true, value }
      : { isSame: false };
  };
  return {
    stageId: shared((each) => each.stageId),
    type: shared((each) => each.type),
    channel: shared((each) => each.channel),
    areaId: shared((each) => each.areaId),
    servedBy: shared((each) => each.servedBy),
    evidence: shared((each) => each.evidence),
    time: shared((each) => each.time),
    emotion: shared((each) => each.emotion),
    critical: shared((each) => critical.has(each.id)),
  };
}
