import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label, Lines } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import { textWidth } from "#shared/charts/text/measure.ts";
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
          band={layout.band}
        />
      ))}
      {time.slackY === null ? null : (
        <Slack bars={time.bars} y={time.slackY} words={words} palette={palette} />
      )}
      <Lines
        x={left}
        y={(time.slackY ?? time.floor) + 20}
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
  readonly band: number;
}

function Bar({ bar, kind, floor, words, palette, band }: BarProps): JSX.Element {
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
      {over > 0 ? (
        <Over
          x={x + width / 2}
          y={highest}
          over={over}
          words={words}
          palette={palette}
          band={band}
        />
      ) : null}
    </g>
  );
}

interface OverProps extends Pick<BarProps, "words" | "palette" | "band"> {
  readonly x: number;
  readonly y: number;
  readonly over: number;
}

/** What is too long: in words, as a number, or as a small triangle where no number fits. */
function Over({ x, y, over, words, palette, band }: OverProps): JSX.Element {
  const text = [words.over(over), words.signed(over)].find(
    (each) => textWidth(each, STRONG) <= band * 1.5,
  );
  if (text === undefined || band < 19) {
    const half = Math.max(1.6, Math.min(4, band * 0.4));
    return (
      <path
        d={`M${n2(x - half)} ${n2(y - 4 - 2 * half)}H${n2(x + half)}L${n2(x)} ${n2(y - 4)}Z`}
        fill={palette.critical}
      />
    );
  }
  return (
    <Label x={x} y={y - 10} style={STRONG} fill={palette.criticalText} anchor="middle">
      {text}
    </Label>
  );
}

interface SlackProps extends Pick<BarProps, "words" | "palette"> {
  readonly bars: readonly TimeBar[];
  readonly y: number;
}

/** Maximum less usual below each bar: what is left, or with a minus what is too much. */
function Slack({ bars, y, words, palette }: SlackProps): JSX.Element {
  return (
    <g>
      <Label x={4} y={y} style={SMALL} fill={palette.dim}>
        {words.slack}
      </Label>
      {bars.map(({ place, x, width, slack }) =>
        slack === null ? null : (
          <Label
            key={place}
            x={x + width / 2}
            y={y}
            style={slack < 0 ? STRONG : SMALL}
            fill={slack < 0 ? palette.criticalText : palette.dim}
            anchor="middle"
          >
            {words.signed(slack)}
          </Label>
        ),
      )}
    </g>
  );
}
