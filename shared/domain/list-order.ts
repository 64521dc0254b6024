/**
 * Moves one item of a draft list by `by` places, stopping at the ends. Returns whether
 * anything moved: a draft that is only touched would count as changed.
 */
export function moveInList(list: unknown[], index: number, by: number): boolean {
  const target = Math.max(0, Math.min(list.length - 1, index + by));
  if (index < 0 || index >= list.length || target === index) return false;
  list.splice(target, 0, ...list.splice(index, 1));
  return true;
}
