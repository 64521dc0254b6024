/** What every row gets. */
export interface Context {
  /** An empty folder on an ordinary disk. */
  readonly root: string;
  /** In `npm test`: fewer attempts. */
  readonly isShort: boolean;
  /** The program that plays the victim. */
  readonly child: string;
  /** The built product: `web/host.js`, `client/`, `resources/`. */
  readonly built: string;
  readonly isRoot: boolean;
  readonly say: (line: string) => void;
}

/** Repeatable chance: the same attempts at every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
