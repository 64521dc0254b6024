import type { JSX } from "react";
import { emotionColour, type ChartPalette } from "#shared/charts/palette.ts";
import { FaceMark } from "#shared/charts/svg/FaceMark.tsx";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { arcPath, n2, onCircle, radialPath } from "#shared/charts/svg/polar.ts";
import type { WheelInput } from "./data.ts";
import type { Ring } from "./ring.ts";

interface EmotionRingProps {
  readonly input: WheelInput;
  readonly ring: Ring;
  readonly palette: ChartPalette;
  readonly plusTwo: string;
  readonly minusTwo: string;
}

/** Emotion as pins on a circle of zero: outwards pleases, inwards annoys. */
export function EmotionRing(props: EmotionRingProps): JSX.Element {
  const { input, ring, palette, plusTwo, minusTwo } = props;
  const { centre, gap, k } = ring;
  const { zero, reach } = ring.emotion;
  const guides = [zero + reach, zero - reach]
    .map((radius) => arcPath(centre, radius, gap / 2, 360 - gap / 2))
    .join("");
  return (
    <g>
      <path d={guides} fill="none" stroke={palette.line} strokeWidth="1" />
      <circle
        cx={n2(centre.x)}
        cy={n2(centre.y)}
        r={n2(zero)}
        fill="none"
        stroke={palette.line2}
        strokeWidth="1.2"
      />
      <Axis ring={ring} palette={palette} plusTwo={plusTwo} minusTwo={minusTwo} />
      {input.moments.map(({ id, emotion }, place) =>
        emotion === null ? null : (
          <Pin
            key={id}
            ring={ring}
            palette={palette}
            angle={ring.angles[place] ?? 0}
            value={emotion}
            k={k}
          />
        ),
      )}
    </g>
  );
}

interface PinProps {
  readonly ring: Ring;
  readonly palette: ChartPalette;
  readonly angle: number;
  readonly value: number;
  readonly k: number;
}

function Pin({ ring, palette, angle, value, k }: PinProps): JSX.Element {
  const { zero, reach } = ring.emotion;
  const room = (zero - reach) * ((ring.step * Math.PI) / 180);
  const dot = Math.min(Math.max(3.2, 5.9 * k), room * 0.45);
  if (value === 0) {
    const at = onCircle(ring.centre, zero, angle);
    return (
      <circle
        cx={n2(at.x)}
        cy={n2(at.y)}
        r={n2(dot * 0.76)}
        fill={palette.paper}
        stroke={palette.control}
        strokeWidth={n2(Math.min(1.8, dot * 0.32))}
      />
    );
  }
  const tip = zero + (value / 2) * reach;
  const head = onCircle(ring.centre, tip, angle);
  const colour = emotionColour(palette, value);
  return (
    <g>
      <path
        d={radialPath(ring.centre, zero, tip, angle)}
        fill="none"
        stroke={colour}
        strokeWidth={n2(dot * 0.95)}
      />
      <circle cx={n2(head.x)} cy={n2(head.y)} r={n2(dot)} fill={colour} />
    </g>
  );
}

/** Units the axis takes on either side with its faces and numbers. */
const WIDEST_AXIS = 30;

/** Units from the axis to the nearest pin, where the pins come closest. */
function roomBesideAxis({ gap, step, emotion }: Ring): number {
  return (emotion.zero - emotion.reach) * Math.sin(((gap + step) * Math.PI) / 360);
}

function Axis({ ring, palette, plusTwo, minusTwo }: Omit<EmotionRingProps, "input">): JSX.Element {
  const { centre, k } = ring;
  const { zero, reach } = ring.emotion;
  const style = { size: 9 + 5 * k, face: "semibold" } as const;
  const face = 4.6 + 2.3 * k;
  const isTight = roomBesideAxis(ring) < WIDEST_AXIS;
  const faceX = isTight ? centre.x : centre.x - 13.2;
  const top = centre.y - zero - reach;
  const bottom = centre.y - zero + reach;
  const x = n2(centre.x);
  const tick = (y: number): string => `M${n2(centre.x - 3)} ${n2(y)}H${n2(centre.x + 3)}`;
  return (
    <g>
      <path
        d={`M${x} ${n2(top)}V${n2(bottom)}${tick(centre.y - zero)}${isTight ? "" : tick(top) + tick(bottom)}`}
        fill="none"
        stroke={palette.control}
        strokeWidth="1.2"
      />
      {[
        { y: top, value: 2, text: plusTwo },
        { y: bottom, value: -2, text: minusTwo },
      ].map(({ y, value, text }) => (
        <g key={value}>
          <FaceMark
            x={faceX}
            y={y}
            r={face}
            value={value}
            colour={palette.dim}
            {...(isTight ? { ground: palette.paper } : {})}
          />
          {isTight ? null : (
            <Label x={centre.x + 7} y={y} style={style} fill={palette.dim}>
              {text}
            </Label>
          )}
        </g>
      ))}
    </g>
  );
}
