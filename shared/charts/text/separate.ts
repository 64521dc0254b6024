/** Something of `height` that would like its upper edge at `wanted`. */
export interface Placed {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Upper edges for a column of things in their order, none overlapping, with the least sum of
 * squared displacements (pool adjacent violators), then moved into `top` … `bottom`. When
 * the heights together exceed the frame, the column starts at `top` and runs over.
 */
export function separate(items: readonly Placed[], top: number, bottom: number): readonly number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const item of items) {
    offsets.push(total);
    total += item.height;
  }
  const pools: { sum: number; count: number }[] = [];
  for (const [place, item] of items.entries()) {
    let pool = { sum: item.wanted - (offsets[place] ?? 0), count: 1 };
    for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
      if (last.sum / last.count <= pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const latest = Math.max(top, bottom - total);
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => pool.sum / pool.count))
    .map((start, place) => Math.min(latest, Math.max(top, start)) + (offsets[place] ?? 0));
}
