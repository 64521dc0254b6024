export type Strength = "weak" | "fair" | "good" | "strong";

/** How long a password holds, told from its length; one letter repeated counts for little. */
export function strengthOf(password: string): Strength {
  const letters = Array.from(password);
  const length = Math.min(letters.length, new Set(letters).size * 2);
  if (length < 8) return "weak";
  if (length < 12) return "fair";
  return length < 16 ? "good" : "strong";
}
