import { memo } from "react";
import { EMOTIONS, emotionName } from "../emotion-words.ts";
import { rowHeight, type OutlineRow, type RowHeights } from "./outline-rows.ts";
import classes from "./Outliner.module.css";

const WIDTH = 68;
const MIDDLE = 34;
/** From one value to the next. */
const STEP = 13;

export interface LanePoint {
  readonly value: number;
  readonly y: number;
}

/** Runs of neighbouring rows that have an emotion; a moment without one breaks the line. */
export function laneRuns(rows: readonly OutlineRow[], heights: RowHeights): LanePoint[][] {
  const runs: LanePoint[][] = [[]];
  let top = 0;
  for (const row of rows) {
    const height = rowHeight(row, heights);
    if (row.kind === "moment") {
      const { emotion } = row.moment;
      if (emotion === null) runs.push([]);
      else runs.at(-1)?.push({ value: emotion, y: top + height / 2 });
    }
    top += height;
  }
  return runs.filter((run) => run.length > 0);
}

export interface EmotionLaneProps {
  readonly runs: readonly (readonly LanePoint[])[];
  readonly height: number;
}

/** The customer's emotion as a curve beside the rows: left annoyed, right delighted. */
export const EmotionLane = memo(function EmotionLane({ runs, height }: EmotionLaneProps) {
  const x = (value: number): number => MIDDLE + STEP * value;
  return (
    <svg
      className={classes.curve}
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {EMOTIONS.map((value) => (
        <path
          key={value}
          className={value === 0 ? classes.zero : classes.rail}
          d={`M${x(value)} 0V${height}`}
        />
      ))}
      {runs.map((run) => (
        <path
          key={run[0]?.y}
          className={classes.joined}
          d={run.map(({ value, y }, at) => `${at === 0 ? "M" : "L"}${x(value)} ${y}`).join("")}
        />
      ))}
      {runs.flat().map(({ value, y }) => (
        <circle
          key={y}
          className={value === 0 ? classes.openDot : classes.dot}
          data-emotion={emotionName(value)}
          cx={x(value)}
          cy={y}
          r={value === 0 ? 4.2 : 4.6}
        />
      ))}
    </svg>
  );
});
