import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Label, Lines } from "#shared/charts/svg/Lines.tsx";
import { linePath } from "#shared/charts/svg/polar.ts";
import { GROUP_DETAIL, GROUP_HEAD, type GroupLabel } from "./groups.ts";
import type { LabelStyle } from "./label-style.ts";
import type { WheelLabel } from "./labels.ts";
import type { FullLayout } from "./layout.ts";

interface LabelsProps {
  readonly layout: FullLayout;
  readonly palette: ChartPalette;
}

export function Labels({ layout, palette }: LabelsProps): JSX.Element {
  const { labels, leaders, groups, style, ring, column } = layout;
  const x = (side: "left" | "right"): number =>
    side === "right" ? ring.centre.x + column : ring.centre.x - column;
  return (
    <g>
      {leaders.map(({ place, critical, points }) => (
        <path
          key={place}
          d={linePath(points)}
          fill="none"
          stroke={critical ? palette.critical : palette.control}
          strokeWidth="1.1"
        />
      ))}
      {style === null
        ? null
        : labels.map((label) => (
            <MomentLabel
              key={label.place}
              label={label}
              style={style}
              x={x(label.side)}
              palette={palette}
            />
          ))}
      {groups.map((group) => (
        <StageLabel key={group.head.join(" ")} group={group} x={x(group.side)} palette={palette} />
      ))}
    </g>
  );
}

interface MomentLabelProps {
  readonly label: WheelLabel;
  readonly style: LabelStyle;
  readonly x: number;
  readonly palette: ChartPalette;
}

function MomentLabel({ label, style, x, palette }: MomentLabelProps): JSX.Element {
  const { critical, head, episode, title, reason, number, indent } = label;
  const anchor = label.side === "right" ? "start" : "end";
  const inner = label.side === "right" ? x + indent : x - indent;
  const ink = critical ? palette.criticalText : palette.text;
  return (
    <g>
      {head === null ? null : (
        <Lines
          x={x}
          y={head.y}
          lines={head.lines}
          style={style.head}
          pitch={style.headPitch}
          fill={palette.dim}
          anchor={anchor}
        />
      )}
      {episode === null ? null : (
        <>
          <Lines
            x={x}
            y={episode.y}
            lines={episode.lines}
            style={style.episode}
            pitch={style.pitch}
            fill={palette.criticalText}
            anchor={anchor}
          />
          <Lines
            x={x}
            y={episode.reasonY}
            lines={episode.reason}
            style={style.reason}
            pitch={style.reasonPitch}
            fill={palette.criticalText}
            anchor={anchor}
          />
        </>
      )}
      <Label x={x} y={label.y} style={style.number} fill={ink} anchor={anchor}>
        {number}
      </Label>
      <Lines
        x={inner}
        y={label.y}
        lines={title}
        style={critical ? style.titleCritical : style.title}
        pitch={style.pitch}
        fill={ink}
        anchor={anchor}
      />
      <Lines
        x={inner}
        y={label.reasonY}
        lines={reason}
        style={style.reason}
        pitch={style.reasonPitch}
        fill={palette.dim}
        anchor={anchor}
      />
    </g>
  );
}

interface StageLabelProps {
  readonly group: GroupLabel;
  readonly x: number;
  readonly palette: ChartPalette;
}

function StageLabel({ group, x, palette }: StageLabelProps): JSX.Element {
  const anchor = group.side === "right" ? "start" : "end";
  return (
    <g>
      <path d={linePath(group.points)} fill="none" stroke={palette.control} strokeWidth="1.1" />
      <Lines
        x={x}
        y={group.y}
        lines={group.head}
        style={GROUP_HEAD}
        fill={palette.text}
        anchor={anchor}
      />
      <Lines
        x={x}
        y={group.detailY}
        lines={group.detail}
        style={GROUP_DETAIL}
        fill={group.critical ? palette.criticalText : palette.dim}
        anchor={anchor}
      />
    </g>
  );
}
