import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { arcPath, onCircle } from "#shared/charts/svg/polar.ts";
import type { WheelInput } from "./data.ts";
import { laneKinds, type WheelEncodings } from "./encodings.ts";
import { laneRuns } from "./lanes.ts";
import { LaneSign } from "./LaneSign.tsx";
import type { Ring } from "./ring.ts";

interface LanesProps {
  readonly input: WheelInput;
  readonly ring: Ring;
  readonly palette: ChartPalette;
  readonly encodings: WheelEncodings;
}

/** Type and channel of the moments, a lane each inside the stages. */
export function Lanes({ input, ring, palette, encodings }: LanesProps): JSX.Element {
  return (
    <>
      {laneKinds(encodings).map((kind, order) => {
        const runs = laneRuns(input, ring, kind, ring.lanes[order] ?? ring.inner);
        return (
          <g key={kind}>
            <path
              d={runs
                .flatMap(({ arcs, radius }) =>
                  arcs.map(([from, to]) => arcPath(ring.centre, radius, from, to)),
                )
                .join("")}
              fill="none"
              stroke={palette.control}
              strokeWidth="1.2"
            />
            {runs.map(({ value, radius, middle, size }) => {
              if (size === 0) return null;
              const at = onCircle(ring.centre, radius, middle);
              return (
                <LaneSign
                  key={middle}
                  kind={kind}
                  value={value}
                  x={at.x}
                  y={at.y}
                  size={size}
                  palette={palette}
                />
              );
            })}
          </g>
        );
      })}
    </>
  );
}
