/**
 * The same result for the same `of` and details, as long as they are the last asked for:
 * choosing another moment draws the wheel again, and what did not change must be the same
 * object for React to pass over it. Forgotten with `of`.
 */
export function remember<Of extends object, T>(): (
  of: Of,
  details: readonly unknown[],
  make: () => T,
) => T {
  const known = new WeakMap<Of, { readonly details: readonly unknown[]; readonly made: T }>();
  return (of, details, make) => {
    const last = known.get(of);
    if (last?.details.every((each, place) => each === details[place]) === true) return last.made;
    const made = make();
    known.set(of, { details, made });
    return made;
  };
}
