/** A name and what is said in its place. */
export interface NamedPerson {
  readonly name: string;
  readonly label: string;
}

interface Entry {
  readonly words: readonly string[];
  readonly label: string;
  /** A single word may be a word of the language too ("rosa"): only with a capital it is a name. */
  readonly needsCapital: boolean;
}

export interface NameRules {
  /** Said for a word that is in the names of several people. */
  readonly anybody: string;
  /** Texts that stay as they are, such as the client's name: a word of theirs is no name alone. */
  readonly kept: readonly string[];
}

/** Particles and initials do not give anybody away. */
const SHORTEST = 3;
const PARTICLES: ReadonlySet<string> = new Set(
  "del las los dos das van von der den bin binti ibn san santa".split(" "),
);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Takes names of people out of a text: whole names in any writing of capitals and accents,
 * and first or last names alone where they stand with a capital.
 */
export function nameRemover(
  people: readonly NamedPerson[],
  { anybody, kept }: NameRules,
): (text: string) => string {
  const entries = new Map<string, Entry[]>();
  const keptWords = new Set(kept.flatMap(wordsOf));
  const alone = new Map<string, string>();
  for (const { name, label } of people) {
    const words = wordsOf(name);
    const [first] = words;
    if (first === undefined) continue;
    add(entries, first, { words, label, needsCapital: words.length === 1 });
    for (const word of new Set(words)) {
      if (word.length < SHORTEST || PARTICLES.has(word) || keptWords.has(word)) continue;
      const known = alone.get(word);
      alone.set(word, known === undefined || known === label ? label : anybody);
    }
  }
  for (const [word, label] of alone) {
    add(entries, word, { words: [word], label, needsCapital: true });
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries.size === 0 ? (text) => text : (text) => replaced(text, entries);
}

function add(entries: Map<string, Entry[]>, first: string, entry: Entry): void {
  const list = entries.get(first);
  if (list === undefined) entries.set(first, [entry]);
  else list.push(entry);
}

function replaced(text: string, entries: ReadonlyMap<string, readonly Entry[]>): string {
  const words = [...text.matchAll(WORD)];
  let written = "";
  let end = 0;
  let told = "";
  for (let at = 0; at < words.length; at += 1) {
    const match = words[at];
    if (match === undefined) continue;
    const entry = entries
      .get(folded(match[0]))
      ?.find((candidate) => stands(candidate, words, at, text));
    if (entry === undefined) continue;
    const last = words[at + entry.words.length - 1] ?? match;
    // "Paredes, Lucía" is one person, told once.
    const isSame = told === entry.label && /^[\s,]*$/u.test(text.slice(end, match.index));
    if (!isSame) written += text.slice(end, match.index) + entry.label;
    end = last.index + last[0].length;
    told = entry.label;
    at += entry.words.length - 1;
  }
  return end === 0 ? text : written + text.slice(end);
}

function stands(
  { words, needsCapital }: Entry,
  found: readonly RegExpExecArray[],
  at: number,
  text: string,
): boolean {
  if (needsCapital && !/^\p{Lu}/u.test(found[at]?.[0] ?? "")) return false;
  return words.every((word, index) => {
    const match = found[at + index];
    if (match === undefined || folded(match[0]) !== word) return false;
    const previous = found[at + index - 1];
    if (index === 0 || previous === undefined) return true;
    return /^[\s.'’-]+$/u.test(text.slice(previous.index + previous[0].length, match.index));
  });
}

function wordsOf(name: string): string[] {
  return [...name.matchAll(WORD)].map(([word]) => folded(word));
}

/** Without capitals and accents. */
function folded(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
