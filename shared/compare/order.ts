/** Keys that stand elsewhere: the fewest whose move explains the new order (longest increasing run). */
export function movedKeys(
  before: readonly string[],
  after: readonly string[],
): ReadonlySet<string> {
  const places = new Map(before.map((key, at) => [key, at]));
  const common = after.filter((key) => places.has(key));
  const order = common.map((key) => places.get(key) ?? 0);
  if (order.every((place, at) => at === 0 || (order[at - 1] ?? 0) < place)) return new Set();
  const kept = longestRun(order);
  return new Set(common.filter((_, at) => !kept.has(at)));
}

/** Indexes of one longest increasing run; n log n. */
function longestRun(values: readonly number[]): ReadonlySet<number> {
  /** Of the best run of each length: the index of its last value. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return kept;
}

/**
 * One order from three. The side that moved something wins; where both did, mine. What only
 * the other side has stands behind the one it followed there.
 */
export function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  isKept: (key: string) => boolean,
): { readonly order: string[]; readonly bothMoved: boolean } {
  const isMoved = (side: readonly string[], other: readonly string[]): boolean =>
    movedKeys(side, other).size > 0;
  const mineMoved = isMoved(base, mine);
  const theirsMoved = isMoved(base, theirs);
  const [first, second] = !mineMoved && theirsMoved ? [theirs, mine] : [mine, theirs];
  const inFirst = new Set(first.filter(isKept));
  /** What of the second side follows each key of the first; '' = at the beginning. */
  const followers = new Map<string, string[]>();
  let anchor = "";
  for (const key of second) {
    if (inFirst.has(key)) anchor = key;
    else if (isKept(key)) followers.set(anchor, [...(followers.get(anchor) ?? []), key]);
  }
  const order = [...(followers.get("") ?? [])];
  for (const key of inFirst) order.push(key, ...(followers.get(key) ?? []));
  return { order, bothMoved: mineMoved && theirsMoved && isMoved(mine, theirs) };
}
