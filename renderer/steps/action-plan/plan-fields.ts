import type { ActionId } from "#shared/ids.ts";
import type { Action } from "#shared/domain/action-plan/schema.ts";

/** The columns of the 5W2H in their order, by the field that each stands for. */
export const COLUMNS = [
  "what",
  "requirementIds",
  "where",
  "due",
  "accountableId",
  "how",
  "costOnce",
] as const satisfies readonly (keyof Action)[];
export type Column = (typeof COLUMNS)[number];

export function isColumn(field: string | undefined): field is Column {
  return COLUMNS.some((column) => column === field);
}

/** Fields of an action that have a word of their own. */
export type ActionField = Exclude<keyof Action, "id" | "indicators"> | "indicators";

/** Where a jump finds a field: `data-place`. */
export function placeOf(id: ActionId, field: ActionField): string {
  return `${id}/${field}`;
}
