import type { JSX } from "react";
import { emotionColour, type ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { diamondPath, n2 } from "#shared/charts/svg/polar.ts";
import type { MomentId } from "#shared/ids.ts";
import type { CurveInput } from "./data.ts";
import type { CurveLayout } from "./layout.ts";

interface CurveDotsProps {
  readonly layout: CurveLayout;
  readonly input: CurveInput;
  readonly palette: ChartPalette;
  readonly selectedId?: MomentId | null | undefined;
  readonly onSelect?: ((id: MomentId) => void) | undefined;
}

/** A dot for each emotion, and below it the number, in a diamond where the moment is critical. */
export function CurveDots(props: CurveDotsProps): JSX.Element {
  const { input, palette, layout, selectedId, onSelect } = props;
  const { dot, numbersY, every } = layout;
  return (
    <g>
      {layout.marks.map(({ place, x, y }) => {
        const moment = input.moments[place];
        if (moment === undefined) return null;
        const numbered = (place + 1) % every === 0 || every === 1;
        const choosing =
          onSelect === undefined ? {} : { onClick: () => onSelect(moment.id), cursor: "pointer" };
        return (
          <g key={moment.id} {...choosing}>
            <title>{`${place + 1} ${moment.title}`}</title>
            {onSelect === undefined ? null : (
              <rect
                x={n2(x - layout.band / 2)}
                y={n2(layout.emotion.top)}
                width={n2(layout.band)}
                height={n2(numbersY + 12 - layout.emotion.top)}
                fill="none"
                pointerEvents="all"
              />
            )}
            {y === null ? null : (
              <Dot value={moment.emotion ?? 0} x={x} y={y} r={dot} palette={palette} />
            )}
            {moment.id === selectedId && y !== null ? (
              <circle
                cx={n2(x)}
                cy={n2(y)}
                r={n2(dot + 4)}
                fill="none"
                stroke={palette.accent}
                strokeWidth="2.4"
              />
            ) : null}
            {moment.critical ? (
              <path
                d={diamondPath({ x, y: numbersY }, Math.min(12.5, layout.band * 0.55))}
                fill={palette.critical}
              />
            ) : null}
            {numbered || (moment.critical && layout.band >= 19) ? (
              <Label
                x={x}
                y={numbersY}
                style={{
                  size: moment.critical && layout.band >= 19 ? 12 : 13,
                  face: moment.critical ? "bold" : "semibold",
                }}
                fill={moment.critical && layout.band >= 19 ? palette.onCritical : palette.text}
                anchor="middle"
              >
                {moment.critical && layout.band < 19 ? "" : String(place + 1)}
              </Label>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

interface DotProps {
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly palette: ChartPalette;
}

function Dot({ value, x, y, r, palette }: DotProps): JSX.Element {
  if (value !== 0)
    return <circle cx={n2(x)} cy={n2(y)} r={n2(r)} fill={emotionColour(palette, value)} />;
  return (
    <circle
      cx={n2(x)}
      cy={n2(y)}
      r={n2(r * 0.9)}
      fill={palette.paper}
      stroke={palette.control}
      strokeWidth={n2(Math.min(2, r * 0.4))}
    />
  );
}
