import type { JSX } from "react";
import { assertNever } from "#shared/assert-never.ts";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { diamondPath, n2 } from "#shared/charts/svg/polar.ts";
import { LaneSign } from "./LaneSign.tsx";
import { LEGEND_STYLE, type LegendItem } from "./legend.ts";

interface LegendProps {
  readonly items: readonly LegendItem[];
  readonly palette: ChartPalette;
}

export function Legend({ items, palette }: LegendProps): JSX.Element {
  return (
    <g>
      {items.map((item) => (
        <g key={`${item.sign} ${item.value}`}>
          <Sign item={item} palette={palette} />
          <Label x={item.textX} y={item.y} style={LEGEND_STYLE} fill={palette.dim}>
            {item.text}
          </Label>
        </g>
      ))}
    </g>
  );
}

function Sign({
  item,
  palette,
}: {
  readonly item: LegendItem;
  readonly palette: ChartPalette;
}): JSX.Element {
  const { sign, x, y } = item;
  switch (sign) {
    case "moment":
      return (
        <circle
          cx={n2(x + 8.5)}
          cy={n2(y)}
          r="7.6"
          fill={palette.paper}
          stroke={palette.text}
          strokeWidth="1.8"
        />
      );
    case "critical":
      return <path d={diamondPath({ x: x + 9.5, y }, 9.5)} fill={palette.critical} />;
    case "episode":
      return (
        <g>
          <rect
            x={n2(x + 0.8)}
            y={n2(y - 7)}
            width="28.4"
            height="15"
            fill={palette.criticalSoft}
          />
          <path
            d={`M${n2(x + 0.8)} ${n2(y - 7)}V${n2(y + 8)}M${n2(x + 29.2)} ${n2(y - 7)}V${n2(y + 8)}`}
            stroke={palette.critical}
            strokeWidth="1.6"
            fill="none"
          />
          <path
            d={`M${n2(x)} ${n2(y - 6)}H${n2(x + 30)}`}
            stroke={palette.critical}
            strokeWidth="4"
            fill="none"
          />
        </g>
      );
    case "stage":
      return (
        <g>
          <path
            d={`M${n2(x)} ${n2(y)}H${n2(x + 9)}M${n2(x + 25)} ${n2(y)}H${n2(x + 34)}`}
            stroke={palette.text}
            strokeWidth="2.2"
            fill="none"
          />
          <path
            d={`M${n2(x + 0.8)} ${n2(y - 4.5)}V${n2(y + 4.5)}M${n2(x + 33.2)} ${n2(y - 4.5)}V${n2(y + 4.5)}`}
            stroke={palette.text}
            strokeWidth="1.6"
            fill="none"
          />
          <Label
            x={x + 17}
            y={y + 0.4}
            style={{ size: 13, face: "bold" }}
            fill={palette.text}
            anchor="middle"
          >
            A
          </Label>
        </g>
      );
    case "type":
    case "channel":
      return (
        <LaneSign kind={sign} value={item.value} x={x + 9} y={y} size={17} palette={palette} />
      );
    case "emotion":
      return (
        <g>
          <path
            d={`M${n2(x)} ${n2(y)}H${n2(x + 36)}`}
            stroke={palette.line2}
            strokeWidth="1.2"
            fill="none"
          />
          <path
            d={`M${n2(x + 9)} ${n2(y)}V${n2(y - 7)}`}
            stroke={palette.emotion[4]}
            strokeWidth="4.6"
            fill="none"
          />
          <circle cx={n2(x + 9)} cy={n2(y - 7)} r="4.2" fill={palette.emotion[4]} />
          <path
            d={`M${n2(x + 27)} ${n2(y)}V${n2(y + 7)}`}
            stroke={palette.emotion[0]}
            strokeWidth="4.6"
            fill="none"
          />
          <circle cx={n2(x + 27)} cy={n2(y + 7)} r="4.2" fill={palette.emotion[0]} />
        </g>
      );
    default:
      return assertNever(sign);
  }
}
