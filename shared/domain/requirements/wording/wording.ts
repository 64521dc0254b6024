import type { Language } from "#shared/language.ts";
import { fold, wordsOf, type Word } from "#shared/domain/requirements/fold.ts";
import { isTime } from "#shared/domain/requirements/units.ts";
import { VAGUE_KINDS, type Lexicon, type MeasureTemplate, type VagueKind } from "./lexicon.ts";
import { ENGLISH } from "./lexicon-en.ts";
import { INDONESIAN } from "./lexicon-id.ts";
import { SPANISH } from "./lexicon-es.ts";

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: ENGLISH,
  es: SPANISH,
  id: INDONESIAN,
};

/** A word, or a phrase, that nobody could verify. */
export interface VagueWord {
  /** As it stands in the text. */
  readonly word: string;
  readonly kind: VagueKind;
}

/** A measure to start from for a kind of vague word, in the language of the content. */
export function measureTemplate(language: Language, kind: VagueKind): MeasureTemplate {
  return LEXICONS[language].measures[kind];
}

/**
 * Words of a text that promise nothing that can be checked, each once, in their order.
 * None when the text itself says a number with a unit ("fast, within 5 min").
 */
export function vagueWords(text: string, language: Language): readonly VagueWord[] {
  if (text.trim() === "") return [];
  const words = wordsOf(text);
  const matcher = matcherOf(language);
  const found = new Map<string, VagueWord>();
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(matcher, words, at);
    if (phrase !== null) {
      found.set(fold(phrase.word), phrase);
      at += phrase.length - 1;
      continue;
    }
    const kind = wordAt(matcher, words, at);
    const word = words[at];
    if (kind !== null && word !== undefined && !found.has(word.folded))
      found.set(word.folded, { word: word.written, kind });
  }
  if (found.size === 0 || saysAMeasure(text, words, matcher)) return [];
  return [...found.values()].map(({ word, kind }) => ({ word, kind }));
}

interface Meaning {
  readonly kind: VagueKind;
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly notWithLater: ReadonlySet<string>;
}

interface Matcher {
  readonly words: ReadonlyMap<string, Meaning>;
  /** By their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly { words: readonly string[]; kind: VagueKind }[]>;
  readonly asking: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const matchers = new Map<Language, Matcher>();

function matcherOf(language: Language): Matcher {
  const known = matchers.get(language);
  if (known !== undefined) return known;
  const made = compile(LEXICONS[language]);
  matchers.set(language, made);
  return made;
}

function compile(lexicon: Lexicon): Matcher {
  const words = new Map<string, Meaning>();
  for (const { kind, forms, notBefore, notAfter, notWithLater } of lexicon.words) {
    const meaning = {
      kind,
      notBefore: setOf(notBefore),
      notAfter: setOf(notAfter),
      notWithLater: setOf(notWithLater),
    };
    for (const form of setOf(forms)) words.set(form, meaning);
  }
  const phrases = new Map<string, { words: readonly string[]; kind: VagueKind }[]>();
  for (const kind of VAGUE_KINDS)
    for (const phrase of lexicon.phrases[kind]?.split("|") ?? []) {
      const parts = phrase.split(" ");
      const first = parts[0] ?? "";
      phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, kind }]);
    }
  for (const [first, list] of phrases)
    phrases.set(
      first,
      list.toSorted((a, b) => b.words.length - a.words.length),
    );
  return { words, phrases, asking: setOf(lexicon.asking), numbers: setOf(lexicon.numbers) };
}

function setOf(list = ""): ReadonlySet<string> {
  return new Set(list.split(" ").filter((word) => word !== ""));
}

function phraseAt(
  matcher: Matcher,
  words: readonly Word[],
  at: number,
): (VagueWord & { readonly length: number }) | null {
  const candidates = matcher.phrases.get(words[at]?.folded ?? "") ?? [];
  for (const { words: wanted, kind } of candidates) {
    const here = words.slice(at, at + wanted.length);
    if (here.length < wanted.length) continue;
    if (!here.every(({ folded }, nth) => folded === wanted[nth])) continue;
    return { word: here.map(({ written }) => written).join(" "), kind, length: wanted.length };
  }
  return null;
}

function wordAt(matcher: Matcher, words: readonly Word[], at: number): VagueKind | null {
  const meaning = matcher.words.get(words[at]?.folded ?? "");
  if (meaning === undefined) return null;
  const before = words[at - 1]?.folded ?? "";
  const after = words[at + 1]?.folded ?? "";
  if (matcher.asking.has(before) || meaning.notAfter.has(before)) return null;
  if (meaning.notBefore.has(after)) return null;
  if (words.slice(at + 1).some(({ folded }) => meaning.notWithLater.has(folded))) return null;
  return meaning.kind;
}

/** "5 min", "90 %", "cinco minutos", "9 of 10": whoever reads it can check it. */
function saysAMeasure(text: string, words: readonly Word[], matcher: Matcher): boolean {
  if (/\d\s*%|\d\s*(of|de|de cada|dari|out of)\s*\d/u.test(fold(text))) return true;
  return words.some(({ folded }, at) => {
    const isNumber = /^\d+$/u.test(folded) || matcher.numbers.has(folded);
    return isNumber && isTime(words[at + 1]?.folded ?? "");
  });
}
