/**
 * Fleiss' κ for a yes/no judgement (Fleiss 1971): `yes[i]` of `raters` said yes to item i.
 * Null below two raters, without items, or when all said the same to everything
 * (agreement by chance is then 1 and κ undefined).
 */
export function fleissKappa(yes: readonly number[], raters: number): number | null {
  if (raters < 2 || yes.length === 0) return null;
  let observed = 0;
  let yesTotal = 0;
  for (const count of yes) {
    const no = raters - count;
    observed += (count * (count - 1) + no * (no - 1)) / (raters * (raters - 1));
    yesTotal += count;
  }
  observed /= yes.length;
  const share = yesTotal / (raters * yes.length);
  const chance = share ** 2 + (1 - share) ** 2;
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}
