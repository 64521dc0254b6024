/** Value of the last choice of a list of people: the name that was typed. */
export const NEW_PERSON = "new";

/** Whether a typed name stands for nobody in the list yet. */
export function isNewName(typed: string, known: readonly string[]): boolean {
  const name = typed.trim().toLowerCase();
  return name !== "" && !known.some((each) => each.trim().toLowerCase() === name);
}
