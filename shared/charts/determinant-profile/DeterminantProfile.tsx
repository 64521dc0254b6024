import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Figure } from "#shared/charts/svg/Figure.tsx";
import { Label, Lines } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import { textWidth } from "#shared/charts/text/measure.ts";
import { wrapText } from "#shared/charts/text/wrap.ts";
import type { ProfileWords } from "#shared/charts/words/profile.ts";
import type { ProfileInput } from "./data.ts";
import {
  NAME_STYLE,
  PITCH,
  profileLayout,
  SMALL_STYLE,
  STRONG_STYLE,
  type ProfileLayout,
} from "./layout.ts";
import { ImportanceMark, PerformanceMark, ProfileRowMarks } from "./ProfileRowMarks.tsx";

interface DeterminantProfileProps {
  readonly input: ProfileInput;
  readonly words: ProfileWords;
  readonly palette: ChartPalette;
  /** Units, at least 320. */
  readonly width: number;
  readonly ground?: boolean;
}

/** Importance (ring) against performance (dot) of each determinant, joined by the gap. */
export function DeterminantProfile(props: DeterminantProfileProps): JSX.Element {
  const { input, words, palette, width, ground = false } = props;
  const fill = ground ? { ground: palette.paper } : {};
  if (input.rows.every((row) => row.scores === null)) {
    const lines = wrapText(words.empty, width - 16, NAME_STYLE, 3);
    return (
      <Figure width={width} height={24 + lines.length * 20} description={words.empty} {...fill}>
        <Lines x={8} y={20} lines={lines} style={NAME_STYLE} pitch={20} fill={palette.dim} />
      </Figure>
    );
  }
  const layout = profileLayout(input, width, (row) => words.determinant(row.determinant));
  return (
    <Figure
      width={layout.width}
      height={layout.height}
      description={words.describe(input)}
      {...fill}
    >
      <Legend layout={layout} words={words} palette={palette} />
      <Axis layout={layout} words={words} palette={palette} />
      {layout.rows.map((placed) => (
        <g key={placed.row.determinant}>
          <Lines
            x={0}
            y={placed.y - ((placed.name.length - 1) * PITCH) / 2}
            lines={placed.name}
            style={NAME_STYLE}
            pitch={PITCH}
            fill={palette.text}
          />
          <Label x={layout.countX} y={placed.y} style={SMALL_STYLE} fill={palette.dim} anchor="end">
            {words.number(placed.row.requirements)}
          </Label>
          <ProfileRowMarks placed={placed} layout={layout} words={words} palette={palette} />
        </g>
      ))}
    </Figure>
  );
}

interface PartProps {
  readonly layout: ProfileLayout;
  readonly words: ProfileWords;
  readonly palette: ChartPalette;
}

function Legend({ layout, words, palette }: PartProps): JSX.Element {
  const { left } = layout.plot;
  const second = left + 16 + textWidth(words.importance, SMALL_STYLE) + 26;
  return (
    <g>
      <ImportanceMark x={left} y={12} palette={palette} />
      <Label x={left + 14} y={12} style={SMALL_STYLE} fill={palette.text}>
        {words.importance}
      </Label>
      <PerformanceMark x={second} y={12} palette={palette} />
      <Label x={second + 12} y={12} style={SMALL_STYLE} fill={palette.text}>
        {words.performance}
      </Label>
    </g>
  );
}

function Axis({ layout, words, palette }: PartProps): JSX.Element {
  const { top, foot, left, right } = layout.plot;
  const head = top - 14;
  return (
    <g>
      <path
        d={layout.ticks.map(({ x }) => `M${n2(x)} ${n2(top)}V${n2(foot)}`).join("")}
        stroke={palette.line}
        strokeWidth="1"
        fill="none"
      />
      <path
        d={`M0 ${n2(top)}H${n2(layout.width)}`}
        stroke={palette.text}
        strokeWidth="1.4"
        fill="none"
      />
      {layout.rows.map(({ row, y, height }) => (
        <path
          key={row.determinant}
          d={`M0 ${n2(y + height / 2)}H${n2(layout.width)}`}
          stroke={palette.line}
          strokeWidth="1"
          fill="none"
        />
      ))}
      <Label x={layout.countX} y={head} style={SMALL_STYLE} fill={palette.dim} anchor="end">
        {words.count}
      </Label>
      {layout.ticks.map(({ score, x }) => (
        <Label
          key={score}
          x={Math.min(Math.max(x, left), right)}
          y={head}
          style={SMALL_STYLE}
          fill={palette.dim}
          anchor="middle"
        >
          {words.number(score)}
        </Label>
      ))}
      <Label x={layout.gapX} y={head} style={STRONG_STYLE} fill={palette.text} anchor="end">
        {words.gap}
      </Label>
    </g>
  );
}
