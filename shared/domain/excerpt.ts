const LONGEST = 80;

/** A title for a sentence: one line, at most 80 characters, "…" when there is none yet. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line === "") return "…";
  const characters = Array.from(line);
  return characters.length <= LONGEST
    ? line
    : `${characters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}
