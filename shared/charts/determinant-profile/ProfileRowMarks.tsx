import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { n2 } from "#shared/charts/svg/polar.ts";
import type { ProfileWords } from "#shared/charts/words/profile.ts";
import { SMALL_STYLE, STRONG_STYLE, type PlacedProfileRow, type ProfileLayout } from "./layout.ts";

const RING = 7;
const DOT = 4.4;

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly palette: ChartPalette;
}

export function ImportanceMark({ x, y, palette }: MarkProps): JSX.Element {
  return (
    <circle
      cx={n2(x)}
      cy={n2(y)}
      r={RING}
      fill={palette.paper}
      stroke={palette.text}
      strokeWidth="1.8"
    />
  );
}

/** Smaller than the ring: where both are equal, each is still seen. */
export function PerformanceMark({ x, y, palette }: MarkProps): JSX.Element {
  return <circle cx={n2(x)} cy={n2(y)} r={DOT} fill={palette.text} />;
}

interface ProfileRowMarksProps {
  readonly placed: PlacedProfileRow;
  readonly layout: ProfileLayout;
  readonly words: ProfileWords;
  readonly palette: ChartPalette;
}

/** A thick line where the service falls short, a thin one where it does not; and the number. */
export function ProfileRowMarks(props: ProfileRowMarksProps): JSX.Element {
  const { placed, layout, words, palette } = props;
  const { importance, performance, y } = placed;
  const { scores } = placed.row;
  if (scores === null || importance === null || performance === null)
    return (
      <Label x={layout.plot.left} y={y} style={SMALL_STYLE} fill={palette.dim}>
        {words.noScores}
      </Label>
    );
  const isShort = scores.gap < 0;
  return (
    <g>
      <path
        d={`M${n2(performance)} ${n2(y)}H${n2(importance)}`}
        stroke={isShort ? palette.critical : palette.control}
        strokeWidth={isShort ? "4" : "1.6"}
        fill="none"
      />
      <ImportanceMark x={importance} y={y} palette={palette} />
      <PerformanceMark x={performance} y={y} palette={palette} />
      <Label
        x={layout.gapX}
        y={y}
        style={isShort ? STRONG_STYLE : SMALL_STYLE}
        fill={isShort ? palette.criticalText : palette.text}
        anchor="end"
      >
        {words.signed(scores.gap)}
      </Label>
    </g>
  );
}
