import { memo, type JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { diamondPath, n2, onCircle, type Point } from "#shared/charts/svg/polar.ts";
import type { WheelWords } from "#shared/charts/words/wheel.ts";
import type { MomentId } from "#shared/ids.ts";
import type { WheelInput, WheelMoment } from "./data.ts";
import type { Ring } from "./ring.ts";

export interface Choosing {
  readonly selectedId?: MomentId | null | undefined;
  readonly onSelect?: ((id: MomentId) => void) | undefined;
  /** Element ids of the marks begin with it: for aria-activedescendant of a listbox around. */
  readonly idPrefix?: string | undefined;
}

/** Degrees after which the word End stands outside the ring. */
const FREE_UNTIL = 341;

/** The element id of a mark. */
export function markId(idPrefix: string, id: MomentId): string {
  return `${idPrefix}-${id}`;
}

interface MomentsProps extends Choosing {
  readonly input: WheelInput;
  readonly ring: Ring;
  readonly palette: ChartPalette;
  readonly words: WheelWords;
}

export function Moments(props: MomentsProps): JSX.Element {
  const { input, selectedId, ...rest } = props;
  return (
    <g>
      {input.moments.map((moment, place) => (
        <OneMoment
          key={moment.id}
          {...rest}
          moment={moment}
          place={place}
          isSelected={moment.id === selectedId}
        />
      ))}
    </g>
  );
}

const OUTSIDE = { size: 14, face: "semibold" } as const;

interface OneMomentProps extends Omit<MomentsProps, "input" | "selectedId"> {
  readonly moment: WheelMoment;
  readonly place: number;
  readonly isSelected: boolean;
}

/** Drawn again only when it is chosen or no longer. */
const OneMoment = memo(function OneMoment(props: OneMomentProps): JSX.Element {
  const { moment, place, isSelected, ring, palette, words, onSelect, idPrefix } = props;
  const angle = ring.angles[place] ?? 0;
  const at = onCircle(ring.centre, ring.radius, angle);
  const tenth = ring.digits === null && (place + 1) % 10 === 0 && angle < FREE_UNTIL;
  const out = moment.inEpisode ? ring.band.outer + ring.band.edge : ring.radius + ring.d;
  const beside = onCircle(ring.centre, out + 13, angle);
  const choosing =
    onSelect === undefined
      ? {}
      : {
          role: "option",
          "aria-selected": isSelected,
          "aria-label": words.mark(moment, place + 1),
          onClick: () => onSelect(moment.id),
          cursor: "pointer",
          ...(idPrefix === undefined ? {} : { id: markId(idPrefix, moment.id) }),
        };
  return (
    <g {...choosing}>
      <title>{`${place + 1} ${moment.title}`}</title>
      {onSelect === undefined ? null : (
        <circle cx={n2(at.x)} cy={n2(at.y)} r={n2(ring.d + 3)} fill="none" pointerEvents="all" />
      )}
      {isSelected ? <Selection moment={moment} ring={ring} at={at} palette={palette} /> : null}
      <Mark moment={moment} ring={ring} at={at} palette={palette} />
      {ring.digits === null ? null : (
        <Label
          x={at.x}
          y={at.y}
          style={{ size: ring.digits, face: moment.critical ? "bold" : "semibold" }}
          fill={moment.critical ? palette.onCritical : palette.text}
          anchor="middle"
        >
          {String(place + 1)}
        </Label>
      )}
      {tenth ? (
        <Label x={beside.x} y={beside.y} style={OUTSIDE} fill={palette.dim} anchor="middle">
          {String(place + 1)}
        </Label>
      ) : null}
    </g>
  );
});

interface MarkProps {
  readonly moment: WheelMoment;
  readonly ring: Ring;
  readonly at: Point;
  readonly palette: ChartPalette;
}

/** A circle; a critical moment is a filled diamond, so that one ink tells it too. */
function Mark({ moment, ring, at, palette }: MarkProps): JSX.Element {
  const { k, r, d } = ring;
  if (moment.critical)
    return (
      <path
        d={diamondPath(at, d)}
        fill={palette.critical}
        stroke={palette.paper}
        strokeWidth={n2(Math.min(2 * k, d * 0.2))}
        strokeLinejoin="round"
      />
    );
  return (
    <circle
      cx={n2(at.x)}
      cy={n2(at.y)}
      r={n2(r)}
      fill={palette.paper}
      stroke={palette.text}
      strokeWidth={n2(Math.max(1.1, Math.min(1.9, r * 0.11)))}
    />
  );
}

/** A double outline: a ring of paper, then one of the accent. */
function Selection({ moment, ring, at, palette }: MarkProps): JSX.Element {
  const away = 3 + Math.min(3.4, ring.d * 0.18);
  const stroke = { fill: palette.paper, stroke: palette.accent, strokeWidth: "2.6" };
  if (!moment.critical)
    return <circle cx={n2(at.x)} cy={n2(at.y)} r={n2(ring.r + away)} {...stroke} />;
  const half = ring.d / Math.SQRT2 + away;
  return (
    <rect
      x={n2(at.x - half)}
      y={n2(at.y - half)}
      width={n2(2 * half)}
      height={n2(2 * half)}
      rx={n2(Math.min(5, half / 3))}
      transform={`rotate(45 ${n2(at.x)} ${n2(at.y)})`}
      {...stroke}
    />
  );
}
