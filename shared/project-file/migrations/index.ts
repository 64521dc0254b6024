/**
 * One step from a format version to the next. Old shapes are literals inside the step: it
 * imports nothing of ours, so that it means the same for ever.
 */
export interface Migration {
  /** The version it leads to; it takes the one before. */
  readonly to: number;
  /** Plain JSON values in, plain JSON values out; what does not fit is left for the schema to refuse. */
  readonly migrate: (project: unknown) => unknown;
}

/** In order, without a gap, from version 2 to the one this program writes. docs/file-format.md shows how one is added. */
export const MIGRATIONS: readonly Migration[] = [];

/** A project of version `from` as one of the newest version, one step after the other. */
export function migrateProject(
  project: unknown,
  from: number,
  steps: readonly Migration[] = MIGRATIONS,
): unknown {
  return steps
    .filter((step) => step.to > from)
    .reduce((value, step) => step.migrate(value), project);
}
