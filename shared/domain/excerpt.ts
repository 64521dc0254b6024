const LONGEST = 80;

/** A title for a sentence: one line of at most `longest` characters, "…" when there is none yet. */
export function excerpt(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line === "") return "…";
  const characters = Array.from(line);
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}
