import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { arcPath, bandPath, n2, onCircle, radialPath } from "#shared/charts/svg/polar.ts";
import { letterStyle, stageArcs, type StageArc } from "./arcs.ts";
import type { WheelInput } from "./data.ts";
import { runAngles, type Ring } from "./ring.ts";

interface RingsProps {
  readonly input: WheelInput;
  readonly ring: Ring;
  readonly palette: ChartPalette;
}

/** Critical episodes: a soft band with a heavy arc outside and a tick at each end. */
export function Episodes({ input, ring, palette }: RingsProps): JSX.Element {
  const { centre, band, k } = ring;
  return (
    <g>
      {input.episodes.map((episode) => {
        const { from, to } = runAngles(ring, episode);
        const ends =
          radialPath(centre, band.inner, band.outer + band.edge / 2, from) +
          radialPath(centre, band.inner, band.outer + band.edge / 2, to);
        return (
          <g key={`${episode.from}-${episode.to}`}>
            <path
              d={bandPath(centre, band.inner, band.outer, from, to)}
              fill={palette.criticalSoft}
            />
            <path
              d={ends}
              fill="none"
              stroke={palette.critical}
              strokeWidth={n2(Math.max(1.2, 1.6 * k))}
            />
            <path
              d={arcPath(centre, band.outer + band.edge / 2, from, to)}
              fill="none"
              stroke={palette.critical}
              strokeWidth={n2(Math.max(2.4, band.edge))}
            />
          </g>
        );
      })}
    </g>
  );
}

/** One arc a stage, with ticks at its ends and its letter in the middle. */
export function Stages({ input, ring, palette }: RingsProps): JSX.Element {
  const { k } = ring;
  const arcs = stageArcs(input, ring);
  const style = letterStyle(ring);
  const tick = 4.6 * Math.max(0.7, k);
  const ticks = arcs
    .flatMap(({ from, to }) => [from, to])
    .map((angle) => radialPath(ring.centre, ring.stage - tick, ring.stage + tick, angle))
    .join("");
  return (
    <g>
      <path
        d={arcs.map((arc) => piecesPath(ring, arc)).join("")}
        fill="none"
        stroke={palette.text}
        strokeWidth={n2(Math.max(1.6, 2.4 * k))}
      />
      <path d={ticks} fill="none" stroke={palette.text} strokeWidth={n2(Math.max(1.2, 1.6 * k))} />
      {arcs.map((arc) => {
        const at = onCircle(ring.centre, arc.letterRadius, arc.middle);
        return (
          <g key={`${arc.from}`}>
            <title>{`${arc.letter} ${arc.title}`}</title>
            <Label x={at.x} y={at.y} style={style} fill={palette.text} anchor="middle">
              {arc.letter}
            </Label>
          </g>
        );
      })}
    </g>
  );
}

function piecesPath({ centre, stage }: Ring, arc: StageArc): string {
  if (arc.letterGap === 0) return arcPath(centre, stage, arc.from, arc.to);
  return (
    arcPath(centre, stage, arc.from, arc.middle - arc.letterGap) +
    arcPath(centre, stage, arc.middle + arc.letterGap, arc.to)
  );
}
