import type { Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";

/** What a reader is to fill in where a name stood. */
export const STAND_IN: Record<Language, string> = { en: "[name]", es: "[nombre]", id: "[nama]" };
/** Shorter ones are words like any other. */
const SHORTEST_NAME = 3;
/** A text never grows beyond this, or beyond what it was (the short texts hold 500). */
const GROWS_TO = 400;

/** Names that a template must not tell: of the client, its people, the consultants. */
export function namesOf({ engagement, people }: Project): string[] {
  const { client, consultant } = engagement;
  const written = [
    client,
    client.replace(/\s*\([^()]*\)\s*$/u, ""),
    consultant.firm,
    consultant.firm.replace(/\s*\([^()]*\)\s*$/u, ""),
    ...consultant.names.split(/[,;·/\n]/u),
    ...people.map((person) => person.name),
  ];
  const names = written.map((name) => name.trim()).filter((name) => name.length >= SHORTEST_NAME);
  return [...new Set(names)].toSorted((a, b) => b.length - a.length);
}

/**
 * Gives a function that puts a stand-in where one of the names is written as whole words,
 * in whichever case. It finds names as they were typed, not nicknames or misspellings.
 */
export function nameRemover(
  names: readonly string[],
  language: Language,
): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const any = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
  return (text) => {
    const clean = text.replace(pattern, STAND_IN[language]);
    return clean === text ? text : clean.slice(0, Math.max(text.length, GROWS_TO));
  };
}
