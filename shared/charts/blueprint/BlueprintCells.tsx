import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Lines } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import type { BlueprintInput } from "./data.ts";
import {
  GAP,
  PAD,
  PITCH,
  SERVED_BY_SIGN,
  TEXT,
  type BlueprintBand,
  type BlueprintLayout,
} from "./layout.ts";

interface CellsProps {
  readonly layout: BlueprintLayout;
  readonly band: BlueprintBand;
  readonly input: BlueprintInput;
  readonly palette: ChartPalette;
}

/** One row: a card for each moment that has something there; the customer's have an ink edge. */
export function BlueprintCells({ layout, band, input, palette }: CellsProps): JSX.Element {
  const width = layout.column - GAP;
  return (
    <g>
      {band.cells.map(({ place, lines, servedBy }) => {
        const moment = input.moments[place];
        if (moment === undefined || lines.length + servedBy.length === 0) return null;
        const x = layout.left + place * layout.column;
        const first = band.top + PAD + PITCH / 2;
        const below = first + lines.length * PITCH;
        return (
          <g key={moment.id}>
            <title>{moment.texts[band.row]}</title>
            <rect
              x={n2(x)}
              y={n2(band.top)}
              width={n2(width)}
              height={n2(band.height)}
              rx="4"
              fill={band.row === "customer" ? palette.paper : palette.sunken}
              stroke={band.row === "customer" ? palette.text : palette.line2}
              strokeWidth={band.row === "customer" ? "1.4" : "1"}
            />
            <Lines
              x={x + PAD}
              y={first}
              lines={lines}
              style={TEXT}
              pitch={PITCH}
              fill={palette.text}
            />
            {servedBy.length === 0 ? null : (
              <g>
                <Person x={x + PAD + 5} y={below} colour={palette.dim} />
                <Lines
                  x={x + PAD + SERVED_BY_SIGN}
                  y={below}
                  lines={servedBy}
                  style={TEXT}
                  pitch={PITCH}
                  fill={palette.dim}
                />
              </g>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface PersonProps {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** Head and shoulders before a role, so that it is not read as part of what is done. */
function Person({ x, y, colour }: PersonProps): JSX.Element {
  return (
    <g fill="none" stroke={colour} strokeWidth="1.4">
      <circle cx={n2(x)} cy={n2(y - 3)} r="2.8" />
      <path d={`M${n2(x - 5)} ${n2(y + 6)}A5 5 0 0 1 ${n2(x + 5)} ${n2(y + 6)}`} />
    </g>
  );
}
