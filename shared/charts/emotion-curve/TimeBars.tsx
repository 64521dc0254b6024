import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label, Lines } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import { wrapText } from "#shared/charts/text/wrap.ts";
import type { CurveWords } from "#shared/charts/words/curve.ts";
import type { TimeKind } from "#shared/domain/moments/schema.ts";
import type { CurveInput } from "./data.ts";
import type { CurveLayout, TimeBar } from "./layout.ts";
import { timeLook, TimeKey } from "./TimeKey.tsx";

interface TimeBarsProps {
  readonly layout: CurveLayout;
  readonly time: NonNullable<CurveLayout["time"]>;
  readonly input: CurveInput;
  readonly words: CurveWords;
  readonly palette: ChartPalette;
}

const SMALL = { size: 14, face: "regular" } as const;
const STRONG = { size: 14, face: "semibold" } as const;

/** Usual minutes as bars, the accepted maximum as a line across, what exceeds it in words. */
export function TimeBars({ layout, time, input, words, palette }: TimeBarsProps): JSX.Element {
  const { left, right } = layout;
  return (
    <g>
      <Label x={4} y={time.titleY} style={STRONG} fill={palette.text}>
        {words.time}
      </Label>
      <TimeKey
        left={4}
        right={right}
        y={time.isKeyBeside ? time.titleY : time.titleY + 24}
        isOneRow={time.isKeyBeside}
        words={words}
        palette={palette}
      />
      {time.ticks.map(({ value, y }) => (
        <g key={value}>
          <path
            d={`M${n2(left)} ${n2(y)}H${n2(right)}`}
            stroke={palette.line}
            strokeWidth="1"
            fill="none"
          />
          <Label x={left - 10} y={y} style={SMALL} fill={palette.dim} anchor="end">
            {words.minutes(value)}
          </Label>
        </g>
      ))}
      <path
        d={`M${n2(left)} ${n2(time.floor)}H${n2(right)}`}
        stroke={palette.text}
        strokeWidth="1.5"
        fill="none"
      />
      {time.bars.map((bar) => (
        <Bar
          key={bar.place}
          bar={bar}
          kind={input.moments[bar.place]?.time ?? "service"}
          floor={time.floor}
          words={words}
          palette={palette}
          roomy={layout.band >= 30}
        />
      ))}
      <Lines
        x={left}
        y={time.floor + 20}
        lines={wrapText(words.waitShare(input), right - left, SMALL, 2)}
        style={SMALL}
        pitch={18}
        fill={palette.dim}
      />
    </g>
  );
}

interface BarProps {
  readonly bar: TimeBar;
  readonly kind: TimeKind;
  readonly floor: number;
  readonly words: CurveWords;
  readonly palette: ChartPalette;
  readonly roomy: boolean;
}

function Bar({ bar, kind, floor, words, palette, roomy }: BarProps): JSX.Element {
  const { x, width, top, limit, over } = bar;
  const highest = Math.min(top, limit ?? top);
  return (
    <g>
      <rect
        x={n2(x)}
        y={n2(top)}
        width={n2(width)}
        height={n2(floor - top)}
        {...timeLook(kind, palette)}
      />
      {limit === null ? null : (
        <path
          d={`M${n2(x - width * 0.2)} ${n2(limit)}H${n2(x + width * 1.2)}`}
          stroke={over > 0 ? palette.critical : palette.text}
          strokeWidth="2.2"
          fill="none"
        />
      )}
      {over > 0 && roomy ? (
        <Label
          x={x + width / 2}
          y={highest - 10}
          style={STRONG}
          fill={palette.criticalText}
          anchor="middle"
        >
          {words.over(over)}
        </Label>
      ) : null}
    </g>
  );
}
