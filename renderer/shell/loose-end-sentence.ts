import type { LooseEnd } from "#shared/domain/loose-end.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

/** A loose end as a sentence of the interface. */
export function looseEndSentence(t: Translator["t"], end: LooseEnd): string {
  return t(`looseEnds:${end.code}`, end.params);
}
