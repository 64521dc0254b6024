import type { Direction } from "#shared/domain/requirements/schema.ts";

/** Why a word cannot be verified, and so which measure would say it. */
export const VAGUE_KINDS = [
  "speed",
  "quality",
  "manner",
  "clarity",
  "ease",
  "condition",
  "amount",
] as const;
export type VagueKind = (typeof VAGUE_KINDS)[number];

/** Words of one kind. All of it is folded: lower case, no accents. */
export interface VagueWords {
  readonly kind: VagueKind;
  /** Every inflected form, parted by blanks. */
  readonly forms: string;
  /** Not meant when one of these words follows ("kind of", "buenos días"). */
  readonly notBefore?: string;
  /** Not meant when one of these words precedes ("as well", "un profesional"). */
  readonly notAfter?: string;
  /** Not meant when one of these words follows anywhere ("baik … maupun"). */
  readonly notWithLater?: string;
}

/** A measure to start from, in the content's language: the number is left to the client. */
export interface MeasureTemplate {
  readonly measure: string;
  readonly unit: string;
  readonly direction: Direction;
}

export interface Lexicon {
  readonly words: readonly VagueWords[];
  /** Several words that are vague together, parted by bars. */
  readonly phrases: Readonly<Partial<Record<VagueKind, string>>>;
  /** After these every word is meant otherwise: "how fast", "seberapa cepat". */
  readonly asking: string;
  /** Numbers in words, so that "in five minutes" counts as a measure. */
  readonly numbers: string;
  readonly measures: Readonly<Record<VagueKind, MeasureTemplate>>;
}
