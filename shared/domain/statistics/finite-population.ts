/**
 * Factor by which a standard error shrinks when n of a population of N were asked:
 * √((N − n)/(N − 1)) (Cochran 1977). 1 for an unknown population, 0 for a census.
 */
export function finitePopulationFactor(n: number, population: number | null): number {
  if (population === null) return 1;
  if (population <= 1 || n >= population) return 0;
  return Math.sqrt((population - n) / (population - 1));
}
