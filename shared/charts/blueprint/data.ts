import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";

/**
 * Rows of a service blueprint from top to bottom (Shostack, Harvard Business Review 62(1),
 * 1984; Bitner, Ostrom & Morgan, California Management Review 50(3), 2008).
 */
export const BLUEPRINT_ROWS = [
  "physicalEvidence",
  "customer",
  "frontStage",
  "backStage",
  "support",
] as const;
export type BlueprintRow = (typeof BLUEPRINT_ROWS)[number];

/** The line that parts a row from the next. */
export const LINE_AFTER = {
  customer: "interaction",
  frontStage: "visibility",
  backStage: "internal",
} as const satisfies Partial<Record<BlueprintRow, string>>;
export type BlueprintLine = (typeof LINE_AFTER)[keyof typeof LINE_AFTER];

/** The line below a row, or null. */
export function lineAfter(row: BlueprintRow): BlueprintLine | null {
  return row === "customer" || row === "frontStage" || row === "backStage" ? LINE_AFTER[row] : null;
}

export interface BlueprintMoment {
  readonly id: MomentId;
  /** From 1 in the whole cycle. */
  readonly number: number;
  readonly isCritical: boolean;
  readonly texts: Readonly<Record<BlueprintRow, string>>;
  /** A role; stands under the front stage. */
  readonly servedBy: string;
}

export interface BlueprintInput {
  readonly moments: readonly BlueprintMoment[];
}

export function blueprintInput(cycle: Cycle): BlueprintInput {
  const critical = criticalMomentIds(cycle);
  return {
    moments: cycle.moments.map((moment, place) => ({
      id: moment.id,
      number: place + 1,
      isCritical: critical.has(moment.id),
      texts: {
        physicalEvidence: moment.physicalEvidence.trim(),
        customer: moment.title.trim(),
        frontStage: moment.frontStage.trim(),
        backStage: moment.backStage.trim(),
        support: moment.support.trim(),
      },
      servedBy: moment.servedBy.trim(),
    })),
  };
}
