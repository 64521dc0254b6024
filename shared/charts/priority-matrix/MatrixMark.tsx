import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { n2, xy } from "#shared/charts/svg/polar.ts";
import type { AreaId } from "#shared/ids.ts";
import { MARK, NAME_STYLE, type PlacedMark } from "./layout.ts";

interface MatrixMarkProps {
  readonly mark: PlacedMark;
  readonly palette: ChartPalette;
  readonly selected: boolean;
  readonly onSelect?: ((id: AreaId) => void) | undefined;
}

/** A square in ink = concentrate; a circle = the others; the digit is the place in the list. */
export function MatrixMark({ mark, palette, selected, onSelect }: MatrixMarkProps): JSX.Element {
  const { area, at, moved, name } = mark;
  const square = area.quadrant === "concentrate";
  const choosing =
    onSelect === undefined ? {} : { onClick: () => onSelect(area.id), cursor: "pointer" };
  return (
    <g {...choosing}>
      <title>{area.name}</title>
      {moved === null ? null : (
        <>
          <path
            d={`M${xy(at)}L${xy(moved)}`}
            stroke={palette.control}
            strokeWidth="1.2"
            fill="none"
          />
          <circle cx={n2(moved.x)} cy={n2(moved.y)} r="2.4" fill={palette.control} />
        </>
      )}
      {selected ? <Ring square={square} x={at.x} y={at.y} palette={palette} /> : null}
      {square ? (
        <rect
          x={n2(at.x - MARK)}
          y={n2(at.y - MARK)}
          width={2 * MARK}
          height={2 * MARK}
          rx="3"
          fill={palette.text}
        />
      ) : (
        <circle
          cx={n2(at.x)}
          cy={n2(at.y)}
          r={n2(MARK)}
          fill={palette.paper}
          stroke={palette.text}
          strokeWidth="1.9"
        />
      )}
      <Label
        x={at.x}
        y={at.y}
        style={{ size: area.place !== null && area.place > 99 ? 11 : 14, face: "bold" }}
        fill={square ? palette.paper : palette.text}
        anchor="middle"
      >
        {area.place === null ? "" : String(area.place)}
      </Label>
      {name === null ? null : (
        <Label x={name.x} y={name.y} style={NAME_STYLE} fill={palette.text} anchor={name.anchor}>
          {name.text}
        </Label>
      )}
    </g>
  );
}

interface RingProps {
  readonly square: boolean;
  readonly x: number;
  readonly y: number;
  readonly palette: ChartPalette;
}

function Ring({ square, x, y, palette }: RingProps): JSX.Element {
  const half = MARK + 5;
  const look = { fill: palette.paper, stroke: palette.accent, strokeWidth: "2.4" };
  return square ? (
    <rect x={n2(x - half)} y={n2(y - half)} width={2 * half} height={2 * half} rx="6" {...look} />
  ) : (
    <circle cx={n2(x)} cy={n2(y)} r={n2(half)} {...look} />
  );
}
