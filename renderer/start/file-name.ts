/** A file's name as a person says it. */
export function stripEnding(name: string): string {
  return name.replace(/\.cycle$/i, "");
}
