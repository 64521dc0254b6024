import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import { textWidth } from "#shared/charts/text/measure.ts";
import type { CurveWords } from "#shared/charts/words/curve.ts";
import type { TimeKind } from "#shared/domain/moments/schema.ts";

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

interface KeyProps {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Ends at the right edge of one row, or flows in rows from the left. */
  readonly isOneRow: boolean;
  readonly words: CurveWords;
  readonly palette: ChartPalette;
}

const SIGN = 28;
const BETWEEN = 18;
const ROW = 21;

export function TimeKey({ left, right, y, isOneRow, words, palette }: KeyProps): JSX.Element {
  const items = [
    { id: "service", text: words.usual },
    { id: "waiting", text: words.waiting },
    { id: "outside", text: words.outside },
    { id: "maximum", text: words.maximum },
  ] as const;
  const widths = items.map(({ text }) => SIGN + textWidth(text, SMALL) + BETWEEN);
  const total = widths.reduce((sum, width) => sum + width, -BETWEEN);
  let x = isOneRow ? right - total : left;
  let row = 0;
  const placed = items.map((item, place) => {
    const width = widths[place] ?? 0;
    if (!isOneRow && x > left && x + width - BETWEEN > right) {
      x = left;
      row += 1;
    }
    const at = { ...item, x, y: y + row * ROW };
    x += width;
    return at;
  });
  return (
    <g>
      {placed.map(({ id, text, x: start, y: middle }) => (
        <g key={id}>
          {id === "maximum" ? (
            <path
              d={`M${n2(start)} ${n2(middle)}H${n2(start + 20)}`}
              stroke={palette.text}
              strokeWidth="2.2"
              fill="none"
            />
          ) : (
            <rect
              x={n2(start + 4)}
              y={n2(middle - 6)}
              width="15"
              height="12"
              {...timeLook(id, palette)}
            />
          )}
          <Label x={start + SIGN} y={middle} style={SMALL} fill={palette.dim}>
            {text}
          </Label>
        </g>
      ))}
    </g>
  );
}
