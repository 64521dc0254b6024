import type { JSX } from "react";
import { FullWheel, fullWheelSize } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import { AS_IN_REPORT } from "#shared/charts/cycle-wheel/encodings.ts";
import type { WheelInput } from "#shared/charts/cycle-wheel/data.ts";
import type { CurveInput } from "#shared/charts/emotion-curve/data.ts";
import { EmotionCurve } from "#shared/charts/emotion-curve/EmotionCurve.tsx";
import { curveLayout } from "#shared/charts/emotion-curve/layout.ts";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Figure } from "#shared/charts/svg/Figure.tsx";
import { Label, Lines } from "#shared/charts/svg/Lines.tsx";
import { diamondPath, n2 } from "#shared/charts/svg/polar.ts";
import type { TextStyle } from "#shared/charts/text/measure.ts";
import { textWidth } from "#shared/charts/text/measure.ts";
import { cut, wrapText } from "#shared/charts/text/wrap.ts";
import type { CurveWords } from "#shared/charts/words/curve.ts";
import type { WheelWords } from "#shared/charts/words/wheel.ts";
import { MARK_ROOM, placePoints, type PlacedPoint, type PointType } from "./place-points.ts";
import type { PosterFact, PosterWords } from "./poster-words.ts";

/** Four units to the millimetre of an A3 sheet across: 17 units are 12 pt. */
export const POSTER = { width: 1680, height: 1188, widthMm: 420, heightMm: 297 } as const;

const EDGE = 56;
const RIGHT = POSTER.width - EDGE;
/** Room of the wheel, from under the head's rule. */
const WHEEL = { x: EDGE, y: 218, width: 1124, height: 716 } as const;
/** Right column: the facts, and the curves at its foot. */
const SIDE = { x: 1232, width: RIGHT - 1232 } as const;
const CURVE_UNITS = 470;
/** Head of the critical moments. */
const BAND_Y = 962;
const FOOT_Y = 1158;

const TITLE: TextStyle = { size: 62, face: "bold" };
const CLIENT: TextStyle = { size: 24, face: "semibold" };
const LIMITS: TextStyle = { size: 23, face: "regular" };
const ORIGIN: TextStyle = { size: 18, face: "regular" };
const HEAD: TextStyle = { size: 23, face: "semibold" };
const VALUE: TextStyle = { size: 56, face: "bold" };
const FACT: TextStyle = { size: 20, face: "regular" };
const FOOT: TextStyle = { size: 15, face: "regular" };

interface PosterProps {
  readonly words: PosterWords;
  readonly palette: ChartPalette;
  readonly wheel: { readonly input: WheelInput; readonly words: WheelWords };
  readonly curve: { readonly input: CurveInput; readonly words: CurveWords };
}

/** The cycle for the wall: wheel, curves, what is critical and why, in one sheet. */
export function Poster({ words, palette, wheel, curve }: PosterProps): JSX.Element {
  const size = fullWheelSize(wheel.input, wheel.words);
  const scale = Math.min(WHEEL.width / size.width, WHEEL.height / size.height);
  const left = WHEEL.x + (WHEEL.width - size.width * scale) / 2;
  const curveScale = SIDE.width / CURVE_UNITS;
  const curveHeight = curveLayout(curve.input, CURVE_UNITS).height * curveScale;
  return (
    <Figure
      width={POSTER.width}
      height={POSTER.height}
      description={wheel.words.describe(wheel.input)}
      ground={palette.paper}
    >
      <Head words={words} palette={palette} />
      <g transform={`translate(${n2(left)} ${WHEEL.y}) scale(${scale.toFixed(5)})`}>
        <FullWheel {...wheel} palette={palette} encodings={AS_IN_REPORT} form="landscape" />
      </g>
      <Facts facts={words.facts} palette={palette} />
      <g
        transform={`translate(${SIDE.x} ${n2(WHEEL.y + WHEEL.height - curveHeight)}) scale(${curveScale.toFixed(5)})`}
      >
        <EmotionCurve {...curve} palette={palette} width={CURVE_UNITS} />
      </g>
      <Critical words={words} palette={palette} />
      <Label x={EDGE} y={FOOT_Y} style={FOOT} fill={palette.dim}>
        {words.footer}
      </Label>
    </Figure>
  );
}

interface PartProps {
  readonly words: PosterWords;
  readonly palette: ChartPalette;
}

function Head({ words, palette }: PartProps): JSX.Element {
  const origin = Math.max(0, ...words.origin.map((line) => textWidth(line, ORIGIN)));
  const room = RIGHT - EDGE - Math.min(origin, 420) - 40;
  const style = { ...TITLE, size: textWidth(words.title, TITLE) > room ? 46 : TITLE.size };
  return (
    <g>
      <Label x={EDGE} y={70} style={CLIENT} fill={palette.accentText}>
        {cut(words.client, room, CLIENT)}
      </Label>
      <Label x={EDGE} y={122} style={style} fill={palette.text}>
        {cut(words.title, room, style)}
      </Label>
      <Label x={EDGE} y={172} style={LIMITS} fill={palette.dim}>
        {cut(words.limits, RIGHT - EDGE, LIMITS)}
      </Label>
      <Lines
        x={RIGHT}
        y={70}
        lines={words.origin.map((line) => cut(line, 420, ORIGIN))}
        style={ORIGIN}
        fill={palette.dim}
        anchor="end"
        pitch={25}
      />
      <path d={`M${EDGE} 198H${RIGHT}`} stroke={palette.text} strokeWidth="2.2" fill="none" />
    </g>
  );
}

const FACT_PITCH = 72;

function Facts(props: {
  readonly facts: readonly PosterFact[];
  readonly palette: ChartPalette;
}): JSX.Element {
  const widest = Math.max(0, ...props.facts.map(({ value }) => textWidth(value, VALUE)));
  return (
    <g>
      {props.facts.map(({ value, label }, index) => {
        const y = WHEEL.y + 40 + index * FACT_PITCH;
        const room = SIDE.width - widest - 22;
        const lines = wrapText(label, room, FACT, 2);
        return (
          <g key={label}>
            <Label x={SIDE.x + widest} y={y} style={VALUE} fill={props.palette.text} anchor="end">
              {value}
            </Label>
            <Lines
              x={SIDE.x + widest + 22}
              y={y - (lines.length - 1) * 12.5}
              lines={lines}
              style={FACT}
              fill={props.palette.text}
            />
          </g>
        );
      })}
    </g>
  );
}

function Critical({ words, palette }: PartProps): JSX.Element {
  const room = { x: EDGE, y: BAND_Y + 30, width: RIGHT - EDGE, height: 138 };
  const { placed, left, type } = placePoints(words.points, room);
  return (
    <g>
      <Label x={EDGE} y={BAND_Y} style={HEAD} fill={palette.text}>
        {words.criticalTitle}
      </Label>
      {left === 0 ? null : (
        <Label x={RIGHT} y={BAND_Y} style={FACT} fill={palette.dim} anchor="end">
          {words.more(left)}
        </Label>
      )}
      <path
        d={`M${EDGE} ${BAND_Y + 18}H${RIGHT}`}
        stroke={palette.text}
        strokeWidth="2.2"
        fill="none"
      />
      {words.points.length > 0 ? null : (
        <Label x={EDGE} y={room.y + 14} style={FACT} fill={palette.dim}>
          {words.noPoints}
        </Label>
      )}
      {placed.map((point) => (
        <Point key={`${point.x} ${point.y}`} placed={point} type={type} palette={palette} />
      ))}
    </g>
  );
}

function Point(props: {
  readonly placed: PlacedPoint;
  readonly type: PointType;
  readonly palette: ChartPalette;
}): JSX.Element {
  const { palette, placed, type } = props;
  const { x, y, title, reason } = placed;
  return (
    <g>
      <PointMark placed={placed} palette={palette} />
      <Lines
        x={x + MARK_ROOM}
        y={y + 12}
        lines={title}
        style={type.title}
        fill={palette.criticalText}
        pitch={type.titlePitch}
      />
      <Lines
        x={x + MARK_ROOM}
        y={y + 12 + title.length * type.titlePitch - 1}
        lines={reason}
        style={type.reason}
        fill={palette.text}
        pitch={type.reasonPitch}
      />
    </g>
  );
}

/** The signs of the wheel: a diamond for a moment, a band for an episode. */
function PointMark(props: {
  readonly placed: PlacedPoint;
  readonly palette: ChartPalette;
}): JSX.Element {
  const { palette } = props;
  const { mark } = props.placed.point;
  const centre = { x: props.placed.x + 14, y: props.placed.y + 13 };
  if (mark.kind !== "moment") {
    return (
      <g>
        <rect
          x={n2(centre.x - 13)}
          y={n2(centre.y - 10)}
          width="26"
          height="20"
          fill={palette.criticalSoft}
        />
        <rect
          x={n2(centre.x - 13)}
          y={n2(centre.y - 10)}
          width="26"
          height="5"
          fill={palette.critical}
        />
      </g>
    );
  }
  return (
    <g>
      <path d={diamondPath(centre, 15)} fill={palette.critical} />
      <Label
        x={centre.x}
        y={centre.y}
        style={{ size: mark.number > 99 ? 10 : 14, face: "bold" }}
        fill={palette.onCritical}
        anchor="middle"
      >
        {String(mark.number)}
      </Label>
    </g>
  );
}
