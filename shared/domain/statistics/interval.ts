/** Both ends of a confidence interval, in the unit of the value. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
