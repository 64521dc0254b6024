import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Figure } from "#shared/charts/svg/Figure.tsx";
import { Label, Lines } from "#shared/charts/svg/Lines.tsx";
import { diamondPath, n2 } from "#shared/charts/svg/polar.ts";
import { wrapText } from "#shared/charts/text/wrap.ts";
import type { BlueprintWords } from "#shared/charts/words/blueprint.ts";
import { BlueprintCells } from "./BlueprintCells.tsx";
import type { BlueprintInput, BlueprintLine } from "./data.ts";
import { blueprintLayout, GAP, PITCH, type BlueprintLayout } from "./layout.ts";

interface BlueprintProps {
  readonly input: BlueprintInput;
  readonly words: BlueprintWords;
  readonly palette: ChartPalette;
  /** Units; 1216 for a landscape page, `blueprintWidth` for a figure on its own. */
  readonly width: number;
  /** Longest text in lines; whole texts unless a page is too short. */
  readonly most?: number;
  readonly ground?: boolean;
}

const HEAD = { size: 14, face: "semibold" } as const;
const SMALL = { size: 14, face: "regular" } as const;

/** What stands before, around and behind each moment, parted by the three lines of a blueprint. */
export function Blueprint(props: BlueprintProps): JSX.Element {
  const { input, words, palette, width, most, ground = false } = props;
  const layout = blueprintLayout(input, width, most);
  return (
    <Figure
      width={layout.width}
      height={layout.height}
      description={words.describe(input)}
      {...(ground ? { ground: palette.paper } : {})}
    >
      {input.moments.length === 0 ? (
        <Label x={layout.left} y={layout.marksY} style={SMALL} fill={palette.dim}>
          {words.empty}
        </Label>
      ) : (
        <Marks layout={layout} input={input} palette={palette} />
      )}
      {layout.bands.map((band) => (
        <g key={band.row}>
          <Lines
            x={2}
            y={band.top + 7 + PITCH / 2}
            lines={wrapText(words.row[band.row], layout.left - 14, HEAD, 3)}
            style={HEAD}
            pitch={PITCH}
            fill={palette.text}
          />
          <BlueprintCells layout={layout} band={band} input={input} palette={palette} />
          {band.line === null ? null : (
            <g>
              <Label x={2} y={band.line.textY} style={SMALL} fill={palette.dim}>
                {words.line[band.line.id]}
              </Label>
              <path
                d={`M2 ${n2(band.line.y)}H${n2(layout.width - 2)}`}
                fill="none"
                stroke={palette.text}
                {...STROKE[band.line.id]}
              />
            </g>
          )}
        </g>
      ))}
    </Figure>
  );
}

/** Each line has its own stroke beside its name. */
const STROKE: Readonly<
  Record<BlueprintLine, { readonly strokeWidth: string; readonly strokeDasharray?: string }>
> = {
  interaction: { strokeWidth: "1.8" },
  visibility: { strokeWidth: "1.8", strokeDasharray: "12 6" },
  internal: { strokeWidth: "1.8", strokeDasharray: "2 5" },
};

interface MarksProps {
  readonly layout: BlueprintLayout;
  readonly input: BlueprintInput;
  readonly palette: ChartPalette;
}

function Marks({ layout, input, palette }: MarksProps): JSX.Element {
  return (
    <g>
      {input.moments.map(({ id, number, isCritical }, place) => {
        const x = layout.left + (place + 0.5) * layout.column - GAP / 2;
        const y = layout.marksY - 2;
        return (
          <g key={id}>
            {isCritical ? (
              <path d={diamondPath({ x, y }, 16.5)} fill={palette.critical} />
            ) : (
              <circle
                cx={n2(x)}
                cy={n2(y)}
                r="13"
                fill={palette.paper}
                stroke={palette.control}
                strokeWidth="1.5"
              />
            )}
            <Label
              x={x}
              y={y}
              style={{ size: number > 99 ? 12 : 14, face: isCritical ? "bold" : "semibold" }}
              fill={isCritical ? palette.onCritical : palette.text}
              anchor="middle"
            >
              {String(number)}
            </Label>
          </g>
        );
      })}
    </g>
  );
}
