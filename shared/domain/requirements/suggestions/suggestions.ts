import type { Moment } from "#shared/domain/moments/schema.ts";
import { fold, wordsOf } from "#shared/domain/requirements/fold.ts";
import { measureKey } from "#shared/domain/requirements/conflicts.ts";
import type { SuggestedRequirement } from "#shared/domain/requirements/edit.ts";
import type { Determinant, Requirement } from "#shared/domain/requirements/schema.ts";
import { SUGGESTIONS, type SuggestionKey } from "./structure.ts";
import type { Situation, SuggestionStructure, SuggestionText } from "./suggestion.ts";

export interface Suggestion extends SuggestedRequirement {
  readonly key: SuggestionKey;
}

export interface SuggestionQuery {
  /** Null = of every determinant, the one that suits best of each first. */
  readonly determinant: Determinant | null;
  readonly moment: Pick<Moment, "channel" | "time" | "type">;
  /** What the moment has already: it is not offered again. */
  readonly taken: readonly Requirement[];
}

/**
 * Suggestions for a moment, those at home in its channel, its time and its type first. With
 * a determinant all of its own; without one the best of each determinant.
 */
export function suggestionsFor(
  texts: Readonly<Record<SuggestionKey, SuggestionText>>,
  { determinant, moment, taken }: SuggestionQuery,
): readonly Suggestion[] {
  const words = new Set(taken.map((entry) => textKey(entry.text)));
  const measures = new Set(taken.map((entry) => measureKey(entry.standard?.measure ?? "")));
  // Keys of an object literal come back as strings.
  const keys = Object.keys(SUGGESTIONS) as SuggestionKey[];
  const offered = keys
    .map((key) => {
      const { suits, ...structure }: SuggestionStructure = SUGGESTIONS[key];
      return { key, ...structure, ...texts[key], fit: fitOf(suits, moment) };
    })
    .filter((each) => determinant === null || each.determinant === determinant)
    .filter((each) => !words.has(textKey(each.text)) && !measures.has(measureKey(each.measure)))
    .toSorted((a, b) => b.fit - a.fit);
  const shown = determinant === null ? bestOfEach(offered) : offered;
  return shown.map(({ fit: _fit, ...suggestion }) => suggestion);
}

function textKey(text: string): string {
  return wordsOf(fold(text))
    .map(({ folded }) => folded)
    .join(" ");
}

/** Each part that the moment says: +2 where it is at home, −1 where it is not, 0 unsaid. */
function fitOf(suits: Situation, moment: SuggestionQuery["moment"]): number {
  return (
    partFit(suits.channels, moment.channel) +
    partFit(suits.times, moment.time) +
    partFit(suits.types, moment.type)
  );
}

function partFit<Value>(wanted: readonly Value[] | undefined, value: Value | null): number {
  if (wanted === undefined || value === null) return 0;
  return wanted.includes(value) ? 2 : -1;
}

function bestOfEach<Entry extends { readonly determinant: Determinant }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const seen = new Set<Determinant>();
  return entries.filter(({ determinant }) => {
    if (seen.has(determinant)) return false;
    seen.add(determinant);
    return true;
  });
}
