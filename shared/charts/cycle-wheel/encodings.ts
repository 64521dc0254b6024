/**
 * What the wheel shows beside moments, stages and what is critical. On screen the user
 * chooses for the session, since it is a question to the picture and not a fact of the
 * project; the report always draws `AS_IN_REPORT`.
 */
export interface WheelEncodings {
  /** Pins on a circle of zero. */
  readonly emotion: boolean;
  /** The first letter of the moment's type, boxed. */
  readonly type: boolean;
  /** A drawn sign per channel. */
  readonly channel: boolean;
}

export const AS_IN_REPORT: WheelEncodings = { emotion: true, type: false, channel: false };

export type LaneKind = "type" | "channel";

/** Lanes between the stages and the emotion, from outside. */
export function laneKinds({ type, channel }: WheelEncodings): readonly LaneKind[] {
  return [...(type ? (["type"] as const) : []), ...(channel ? (["channel"] as const) : [])];
}
