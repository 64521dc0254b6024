import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { FaceMark } from "#shared/charts/svg/FaceMark.tsx";
import { Figure } from "#shared/charts/svg/Figure.tsx";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { linePath, n2 } from "#shared/charts/svg/polar.ts";
import { cut } from "#shared/charts/text/wrap.ts";
import type { CurveWords } from "#shared/charts/words/curve.ts";
import type { MomentId } from "#shared/ids.ts";
import type { CurveInput } from "./data.ts";
import { curveLayout, type CurveLayout } from "./layout.ts";
import { CurveDots } from "./CurveDots.tsx";
import { Customers } from "./Customers.tsx";
import { TimeBars } from "./TimeBars.tsx";

interface EmotionCurveProps {
  readonly input: CurveInput;
  readonly words: CurveWords;
  readonly palette: ChartPalette;
  /** Units; 1000 for a page, the card's width on screen. */
  readonly width: number;
  readonly ground?: boolean;
  readonly selectedId?: MomentId | null | undefined;
  readonly onSelect?: ((id: MomentId) => void) | undefined;
}

const SMALL = { size: 14, face: "regular" } as const;
const STRONG = { size: 14, face: "semibold" } as const;

/** Emotion over the moments, and below it the usual and the accepted time of each. */
export function EmotionCurve(props: EmotionCurveProps): JSX.Element {
  const { input, words, palette, width, ground = false } = props;
  const layout = curveLayout(input, width);
  return (
    <Figure
      width={layout.width}
      height={layout.height}
      description={words.describe(input)}
      {...(ground ? { ground: palette.paper } : {})}
    >
      <Scale layout={layout} words={words} palette={palette} />
      <Stages layout={layout} input={input} palette={palette} />
      {layout.lines.map((line) => (
        <path
          key={line[0]?.x}
          d={linePath(line)}
          fill="none"
          stroke={palette.control}
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      ))}
      <Customers layout={layout} input={input} words={words} palette={palette} />
      <CurveDots
        layout={layout}
        input={input}
        palette={palette}
        selectedId={props.selectedId}
        onSelect={props.onSelect}
      />
      {input.moments.length > 0 ? null : (
        <Label
          x={(layout.left + layout.right) / 2}
          y={layout.emotion.zero - 22}
          style={SMALL}
          fill={palette.dim}
          anchor="middle"
        >
          {words.empty}
        </Label>
      )}
      {layout.time === null ? null : (
        <TimeBars
          layout={layout}
          time={layout.time}
          input={input}
          words={words}
          palette={palette}
        />
      )}
    </Figure>
  );
}

interface PartProps {
  readonly layout: CurveLayout;
  readonly palette: ChartPalette;
}

function Scale({
  layout,
  words,
  palette,
}: PartProps & { readonly words: CurveWords }): JSX.Element {
  const { left, right, emotion } = layout;
  const step = (emotion.bottom - emotion.top) / 4;
  const line = (y: number): string => `M${n2(left)} ${n2(y)}H${n2(right)}`;
  const quiet = [0, 1, 3, 4].map((place) => line(emotion.top + place * step)).join("");
  return (
    <g>
      <Label x={4} y={12} style={STRONG} fill={palette.text}>
        {words.emotion}
      </Label>
      <path d={quiet} fill="none" stroke={palette.line} strokeWidth="1" />
      <path d={line(emotion.zero)} fill="none" stroke={palette.control} strokeWidth="1.3" />
      {[2, 1, 0, -1, -2].map((value) => {
        const y = emotion.zero - value * step;
        return (
          <g key={value}>
            {Math.abs(value) === 2 ? (
              <FaceMark x={14} y={y} r={8} value={value} colour={palette.dim} />
            ) : null}
            <Label x={left - 10} y={y} style={SMALL} fill={palette.dim} anchor="end">
              {words.signed(value)}
            </Label>
          </g>
        );
      })}
    </g>
  );
}

function Stages({
  layout,
  input,
  palette,
}: PartProps & { readonly input: CurveInput }): JSX.Element {
  return (
    <g>
      {input.stages.map(({ letter, title, from, to }) => {
        const x = layout.left + from * layout.band;
        const end = layout.left + (to + 1) * layout.band;
        const text = cut(`${letter} ${title}`, end - x - 12, STRONG);
        const y = layout.stageY - 11;
        return (
          <g key={from}>
            <title>{`${letter} ${title}`}</title>
            <path
              d={`M${n2(x + 2)} ${n2(y)}H${n2(end - 2)}M${n2(x + 2)} ${n2(y - 4)}V${n2(y + 4)}M${n2(end - 2)} ${n2(y - 4)}V${n2(y + 4)}`}
              stroke={palette.text}
              strokeWidth="1.8"
              fill="none"
            />
            <Label
              x={(x + end) / 2}
              y={layout.stageY + 4}
              style={STRONG}
              fill={palette.dim}
              anchor="middle"
            >
              {text.length > 1 && text !== "…" ? text : end - x > 14 ? letter : ""}
            </Label>
          </g>
        );
      })}
    </g>
  );
}
