import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { linePath, n2 } from "#shared/charts/svg/polar.ts";
import type { CurveWords } from "#shared/charts/words/curve.ts";
import type { CurveInput } from "./data.ts";
import { flowKey, SIGN } from "./flow-key.ts";
import type { CurveLayout } from "./layout.ts";

interface CustomersProps {
  readonly layout: CurveLayout;
  readonly input: CurveInput;
  readonly words: CurveWords;
  readonly palette: ChartPalette;
}

const SMALL = { size: 14, face: "regular" } as const;
/** From this width of a column on "n 186" stands at each square. */
const COUNTS_FROM = 42;

/**
 * The customers' own line: squares on a dashed line, so that it is told from the room's dots
 * without colour; an edge with gaps = fewer than 30 answers.
 */
export function Customers({ layout, input, words, palette }: CustomersProps): JSX.Element | null {
  if (layout.key === null) return null;
  const half = layout.dot + 2.2;
  return (
    <g>
      <Key layout={layout} input={input} words={words} palette={palette} />
      <path
        d={linePath(layout.customerLine)}
        fill="none"
        stroke={palette.accent}
        strokeWidth="1.8"
        strokeDasharray="7 4"
        strokeLinejoin="round"
      />
      {layout.marks.map(({ place, x, y, customerY }) => {
        const customers = input.moments[place]?.customers ?? null;
        if (customerY === null || customers === null) return null;
        const isBelow = y === null || y <= customerY;
        return (
          <g key={place}>
            <Square
              x={x}
              y={customerY}
              half={half}
              isIndicative={customers.isIndicative}
              palette={palette}
            />
            {layout.band < COUNTS_FROM ? null : (
              <Label
                x={x}
                y={customerY + (isBelow ? half + 11 : -half - 11)}
                style={SMALL}
                fill={palette.dim}
                anchor="middle"
              >
                {words.answers(customers.n)}
              </Label>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface SquareProps {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly isIndicative: boolean;
  readonly palette: ChartPalette;
}

function Square({ x, y, half, isIndicative, palette }: SquareProps): JSX.Element {
  return (
    <rect
      x={n2(x - half)}
      y={n2(y - half)}
      width={n2(2 * half)}
      height={n2(2 * half)}
      fill={palette.paper}
      stroke={palette.accent}
      strokeWidth="2"
      {...(isIndicative ? { strokeDasharray: "3 2.2" } : {})}
    />
  );
}

function Key({ layout, input, words, palette }: CustomersProps): JSX.Element | null {
  if (layout.key === null) return null;
  const isAnyIndicative = input.moments.some(({ customers }) => customers?.isIndicative === true);
  const isAnyFirm = input.moments.some(({ customers }) => customers?.isIndicative === false);
  const items = [
    { id: "room", text: words.room },
    { id: "customers", text: isAnyFirm ? words.customers : words.customersIndicative },
    ...(isAnyFirm && isAnyIndicative ? [{ id: "few", text: words.indicative }] : []),
  ];
  const frame = {
    left: 4,
    right: layout.right,
    y: layout.key.y,
    isOneRow: layout.key.isBeside,
  };
  return (
    <g>
      {flowKey(items, frame, SMALL).map(({ id, text, x, y }) => (
        <g key={id}>
          <path
            d={`M${n2(x)} ${n2(y)}H${n2(x + 22)}`}
            fill="none"
            stroke={id === "room" ? palette.control : palette.accent}
            strokeWidth="1.8"
            {...(id === "room" ? {} : { strokeDasharray: "5 12" })}
          />
          {id === "room" ? (
            <circle cx={n2(x + 11)} cy={n2(y)} r="5" fill={palette.text} />
          ) : (
            <Square
              x={x + 11}
              y={y}
              half={6}
              isIndicative={id === "few" || !isAnyFirm}
              palette={palette}
            />
          )}
          <Label x={x + SIGN} y={y} style={SMALL} fill={palette.dim}>
            {text}
          </Label>
        </g>
      ))}
    </g>
  );
}
