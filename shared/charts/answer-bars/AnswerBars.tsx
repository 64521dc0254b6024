import type { JSX } from "react";
import { emotionColour, type ChartPalette } from "#shared/charts/palette.ts";
import { Figure } from "#shared/charts/svg/Figure.tsx";
import { Label, Lines } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import type { BarsWords } from "#shared/charts/words/results.ts";
import type { BarsInput } from "./data.ts";
import { BAR_LABEL, barsLayout, type BarsLayout, type PlacedBar } from "./layout.ts";

interface AnswerBarsProps {
  readonly input: BarsInput;
  readonly words: BarsWords;
  readonly palette: ChartPalette;
  /** Units, at least 320. */
  readonly width: number;
  readonly ground?: boolean;
}

/** How many chose each answer, with the count and the share of those who answered. */
export function AnswerBars({
  input,
  words,
  palette,
  width,
  ground = false,
}: AnswerBarsProps): JSX.Element {
  const layout = barsLayout(input, width);
  return (
    <Figure
      width={layout.width}
      height={layout.height}
      description={words.describe(input)}
      {...(ground ? { ground: palette.paper } : {})}
    >
      {layout.bars.map((bar, place) => {
        const answer = input.bars[place];
        if (answer === undefined) return null;
        const colour = answer.tone === null ? palette.accent : emotionColour(palette, answer.tone);
        return (
          <g key={`${place} ${answer.label}`}>
            <Lines
              x={layout.left - 12}
              y={bar.middle - (bar.label.length - 1) * 9}
              lines={bar.label}
              style={BAR_LABEL}
              pitch={18}
              fill={palette.text}
              anchor="end"
            />
            <Bar layout={layout} bar={bar} count={answer.count} colour={colour} />
            <Label
              x={layout.countX}
              y={bar.middle}
              style={{ size: 15, face: "bold" }}
              fill={palette.text}
              anchor="end"
            >
              {words.count(answer.count)}
            </Label>
            <Label
              x={layout.shareX}
              y={bar.middle}
              style={BAR_LABEL}
              fill={palette.dim}
              anchor="end"
            >
              {answer.share === null ? "" : words.share(answer.share)}
            </Label>
          </g>
        );
      })}
    </Figure>
  );
}

interface BarProps {
  readonly layout: BarsLayout;
  readonly bar: PlacedBar;
  readonly count: number;
  readonly colour: string;
}

function Bar({ layout, bar, count, colour }: BarProps): JSX.Element | null {
  const { left, dot, barHeight } = layout;
  if (count === 0) return null;
  if (dot !== null)
    return (
      <g>
        {Array.from({ length: count }, (_, person) => (
          <circle
            key={person}
            cx={n2(left + (person + 0.5) * dot)}
            cy={n2(bar.middle)}
            r={n2(Math.min(7, dot * 0.4))}
            fill={colour}
          />
        ))}
      </g>
    );
  const y = bar.middle - barHeight / 2;
  const end = left + Math.max(2, bar.width);
  const r = Math.min(3, bar.width / 2);
  return (
    <path
      d={`M${n2(left)} ${n2(y)}H${n2(end - r)}A${n2(r)} ${n2(r)} 0 0 1 ${n2(end)} ${n2(y + r)}V${n2(y + barHeight - r)}A${n2(r)} ${n2(r)} 0 0 1 ${n2(end - r)} ${n2(y + barHeight)}H${n2(left)}Z`}
      fill={colour}
    />
  );
}
