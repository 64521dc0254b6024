import { integrityProblems } from "#shared/domain/integrity.ts";
import { project as projectSchema, type Project } from "#shared/domain/project.ts";
import { repairProject } from "#shared/domain/repair.ts";
import type { IdSource } from "#shared/ids.ts";
import { arrange, bringBack } from "./arrange.ts";
import type { Clash, MergeNote, Settled } from "./clash.ts";
import { PROJECT_AT } from "./context.ts";
import { mergeFields, type MergeWalk } from "./merge-parts.ts";
import { namesOf } from "./names.ts";
import { PROJECT } from "./project-spec.ts";
import { fieldsIn, same } from "./same.ts";

export interface MergeOptions {
  /** For ids that a repair would need. */
  readonly ids: IdSource;
  /** Of what is not settled mine holds, and what only one side removed stays. */
  readonly settled?: Settled;
}

export interface Merged {
  /** Null: it cannot be done safely, both copies are to be kept. */
  readonly merged: Project | null;
  readonly clashes: readonly Clash[];
  readonly notes: readonly MergeNote[];
}

/**
 * Both sides' changes since `base`. Different things and different fields go together; what
 * both changed differently is a clash. Linear in the size of the projects.
 */
export function merge(
  base: Project,
  mine: Project,
  theirs: Project,
  { ids, settled = new Map() }: MergeOptions,
): Merged {
  if (same(mine, theirs) || same(base, theirs)) return { merged: mine, clashes: [], notes: [] };
  if (same(base, mine)) return { merged: theirs, clashes: [], notes: [] };
  const walk: MergeWalk = {
    names: namesOf(mine, theirs, base),
    settled,
    clashes: [],
    notes: new Set(),
  };
  const fields = mergeFields(
    walk,
    PROJECT,
    fieldsIn(base),
    fieldsIn(mine),
    fieldsIn(theirs),
    PROJECT_AT,
    "",
  );
  const parsed = projectSchema.safeParse({ ...fields, id: mine.id });
  const whole = parsed.success ? madeWhole(walk, parsed.data, [theirs, mine, base], ids) : null;
  return { merged: whole, clashes: walk.clashes, notes: [...walk.notes] };
}

/** What each side alone never was: a moment gone that the other side gave a requirement, a stage in two runs. */
function madeWhole(
  walk: MergeWalk,
  project: Project,
  sources: readonly Project[],
  ids: IdSource,
): Project | null {
  const complete = bringBack(project, sources);
  if (complete !== project) walk.notes.add("broughtBack");
  const arranged = arrange(complete);
  if (arranged !== complete) walk.notes.add("arranged");
  const { project: mended, repairs, damage } = repairProject(arranged, ids);
  if (repairs.length > 0) walk.notes.add("linksDropped");
  if (damage.length > 0) return null;
  const settled = arrange(mended);
  return integrityProblems(settled).length === 0 ? settled : null;
}
