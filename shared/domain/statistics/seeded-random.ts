/** Real numbers in [0, 1), the same sequence for the same seed. */
export type RandomSource = () => number;

/**
 * mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for shuffles and
 * noise that must come out the same on every machine; not for secrets.
 */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
