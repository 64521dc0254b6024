import type { PageId } from "#shared/steps.ts";
import type { CycleId } from "#shared/ids.ts";

/**
 * Where something is in the workbook: what undo, loose ends, search and the report's
 * open points take a person to. `id` is the thing on that page (a moment, an action …),
 * `field` one of its fields.
 */
export interface Place {
  readonly page: PageId;
  readonly cycleId?: CycleId;
  readonly id?: string;
  readonly field?: string;
  /** View of the page, e.g. "gantt". */
  readonly view?: string;
}
