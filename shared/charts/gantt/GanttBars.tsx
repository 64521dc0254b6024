import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label } from "#shared/charts/svg/Lines.tsx";
import { linePath, n2 } from "#shared/charts/svg/polar.ts";
import type { ActionId } from "#shared/ids.ts";
import {
  BAR_HEIGHT,
  BESIDE_STYLE,
  CONFLICT_STYLE,
  LATE_STYLE,
  type GanttArrow,
  type GanttBar,
  type GanttLayout,
  type PlacedRow,
} from "./layout.ts";

interface GanttBarsProps {
  readonly layout: GanttLayout;
  readonly palette: ChartPalette;
  readonly onSelect?: ((id: ActionId) => void) | undefined;
}

export function GanttBars({ layout, palette, onSelect }: GanttBarsProps): JSX.Element {
  return (
    <g>
      {layout.rows.map((placed) => {
        const { id } = placed.row;
        const choosing =
          onSelect === undefined ? {} : { onClick: () => onSelect(id), cursor: "pointer" };
        return (
          <g key={id} {...choosing}>
            <Beside placed={placed} palette={palette} />
            {placed.bar === null ? null : (
              <Bar bar={placed.bar} middle={placed.middle} palette={palette} />
            )}
          </g>
        );
      })}
      {layout.arrows.map((arrow) => (
        <Arrow key={arrow.key} arrow={arrow} palette={palette} />
      ))}
    </g>
  );
}

interface BarProps {
  readonly bar: GanttBar;
  readonly middle: number;
  readonly palette: ChartPalette;
}

/** Filled = progress, soft = to do. The filled part has a square end where the work stands. */
function Bar({ bar, middle, palette }: BarProps): JSX.Element {
  const y = middle - BAR_HEIGHT / 2;
  const rx = Math.min(4, bar.width / 2);
  const whole = { x: n2(bar.x), y: n2(y), width: n2(bar.width), height: BAR_HEIGHT, rx: n2(rx) };
  if (bar.done >= bar.width - 0.5)
    return <rect {...whole} fill={palette.accent} stroke={palette.accent} strokeWidth="1.5" />;
  const end = bar.x + bar.done;
  return (
    <g>
      <rect {...whole} fill={palette.accentSoft} />
      {bar.done <= rx ? null : (
        <path
          d={`M${n2(end)} ${n2(y)}V${n2(y + BAR_HEIGHT)}H${n2(bar.x + rx)}A${n2(rx)} ${n2(rx)} 0 0 1 ${n2(bar.x)} ${n2(y + BAR_HEIGHT - rx)}V${n2(y + rx)}A${n2(rx)} ${n2(rx)} 0 0 1 ${n2(bar.x + rx)} ${n2(y)}Z`}
          fill={palette.accent}
        />
      )}
      <rect {...whole} fill="none" stroke={palette.accent} strokeWidth="1.5" />
    </g>
  );
}

function Beside({
  placed,
  palette,
}: {
  readonly placed: PlacedRow;
  readonly palette: ChartPalette;
}): JSX.Element {
  const { words, middle, conflict } = placed;
  const { x, width, text, tone } = words;
  const ink =
    tone === "late" ? palette.criticalText : tone === "missing" ? palette.warn : palette.text;
  const style = tone === "text" ? BESIDE_STYLE : LATE_STYLE;
  return (
    <g>
      <rect
        x={n2(x - 3)}
        y={n2(middle - 9)}
        width={n2(width + 6)}
        height="18"
        fill={palette.paper}
      />
      <Label x={x} y={middle} style={style} fill={ink}>
        {text}
      </Label>
      {conflict === null ? null : (
        <Label x={conflict.x} y={middle + 18.5} style={CONFLICT_STYLE} fill={palette.criticalText}>
          {conflict.text}
        </Label>
      )}
    </g>
  );
}

function Arrow({
  arrow,
  palette,
}: {
  readonly arrow: GanttArrow;
  readonly palette: ChartPalette;
}): JSX.Element {
  const tip = arrow.points.at(-1) ?? { x: 0, y: 0 };
  const before = arrow.points.at(-2) ?? tip;
  const back = tip.y > before.y ? -5 : 5;
  const head = [{ x: tip.x - 4.5, y: tip.y + back }, tip, { x: tip.x + 4.5, y: tip.y + back }];
  return (
    <path
      d={linePath(arrow.points) + linePath(head)}
      fill="none"
      stroke={arrow.conflict ? palette.critical : palette.text}
      strokeWidth="1.6"
      strokeLinejoin="round"
    />
  );
}
