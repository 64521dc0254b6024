import type { Channel, MomentType, TimeKind } from "#shared/domain/moments/schema.ts";
import type { Determinant, Direction } from "#shared/domain/requirements/schema.ts";

/** Where a suggestion is at home; nothing said = anywhere. */
export interface Situation {
  readonly channels?: readonly Channel[];
  readonly times?: readonly TimeKind[];
  readonly types?: readonly MomentType[];
}

export interface SuggestionStructure {
  readonly determinant: Determinant;
  readonly direction: Direction;
  readonly suits: Situation;
}

/** The words of a suggestion; the numbers are left to the client. */
export interface SuggestionText {
  /** In the customer's voice, as requirements are written. */
  readonly text: string;
  readonly measure: string;
  readonly unit: string;
}
