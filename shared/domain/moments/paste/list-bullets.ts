const BULLET = /^(?:\(?\d{1,4}[.)]|\(?\p{L}[.)]|[-–—•·*▪◦○●■✓✔➢➤]|\[[ xX]?\])\s+/u;
const NUMBERING = /^(?:\(?\d{1,4}(?:\.\d{1,3})*[.)]?|\(?\p{L}[.)]|[-–—•·*▪◦○●■✓✔➢➤o])$/u;

/** A line of a list without what stands before it: "1.", "2)", "(3)", "a.", "-", "•". */
export function withoutBullet(line: string): string {
  return line.replace(BULLET, "").trim();
}

/**
 * Whether the cells hold only the numbers or bullets of their lines, as word processors paste
 * lists and people number tables. Bare numbers count up by one; others are values.
 */
export function areNumbering(cells: readonly string[]): boolean {
  if (!cells.every((cell) => NUMBERING.test(cell))) return false;
  const bare = cells.flatMap((cell) => (/^\d+$/u.test(cell) ? [Number(cell)] : []));
  return bare.every((number, at) => at === 0 || number === (bare[at - 1] ?? 0) + 1);
}
