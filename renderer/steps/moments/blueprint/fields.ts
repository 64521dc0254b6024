import type { BlueprintRow } from "#shared/charts/blueprint/data.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";

/** Fields of the grid from top to bottom; who serves stands under the front stage. */
export const FIELDS = [
  "physicalEvidence",
  "title",
  "frontStage",
  "servedBy",
  "backStage",
  "support",
] as const satisfies readonly (keyof Moment)[];
export type Field = (typeof FIELDS)[number];

export function isField(name: string | undefined): name is Field {
  return FIELDS.some((field) => field === name);
}

/** The field that a row of the blueprint holds. */
export function fieldOf(row: BlueprintRow): Exclude<Field, "servedBy"> {
  return row === "customer" ? "title" : row;
}
