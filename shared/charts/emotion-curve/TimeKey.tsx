import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import type { CurveWords } from "#shared/charts/words/curve.ts";
import type { TimeKind } from "#shared/domain/moments/schema.ts";
import { flowKey, SIGN, type KeyFrame } from "./flow-key.ts";

const SMALL = { size: 14, face: "regular" } as const;

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: string;
  readonly strokeDasharray?: string;
}

/** Waiting is full, service soft, outside hollow and dashed: told apart in one ink too. */
export function timeLook(kind: TimeKind, palette: ChartPalette): Look {
  if (kind === "waiting")
    return { fill: palette.accent, stroke: palette.accent, strokeWidth: "1.2" };
  if (kind === "service")
    return { fill: palette.accentSoft, stroke: palette.accent, strokeWidth: "1.2" };
  return {
    fill: palette.paper,
    stroke: palette.control,
    strokeWidth: "1.2",
    strokeDasharray: "3 2",
  };
}

interface KeyProps extends KeyFrame {
  readonly words: CurveWords;
  readonly palette: ChartPalette;
}

export function TimeKey({ words, palette, ...frame }: KeyProps): JSX.Element {
  const items = [
    { id: "service", text: words.usual },
    { id: "waiting", text: words.waiting },
    { id: "outside", text: words.outside },
    { id: "maximum", text: words.maximum },
  ] as const;
  return (
    <g>
      {flowKey(items, frame, SMALL).map(({ id, text, x, y }) => (
        <g key={id}>
          {id === "maximum" ? (
            <path
              d={`M${n2(x)} ${n2(y)}H${n2(x + 20)}`}
              stroke={palette.text}
              strokeWidth="2.2"
              fill="none"
            />
          ) : (
            <rect x={n2(x + 4)} y={n2(y - 6)} width="15" height="12" {...timeLook(id, palette)} />
          )}
          <Label x={x + SIGN} y={y} style={SMALL} fill={palette.dim}>
            {text}
          </Label>
        </g>
      ))}
    </g>
  );
}
