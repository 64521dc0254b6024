import type { JSX } from "react";
import { WEIGHT, type TextStyle } from "#shared/charts/text/measure.ts";
import { n2 } from "./polar.ts";

/** Quoted: a family name that ends in a digit is no CSS identifier. */
export const FONT_FAMILY = "'Source Sans 3', sans-serif";

export type Anchor = "start" | "middle" | "end";

interface LinesProps {
  readonly x: number;
  /** Middle of the first line's lower-case letters and digits, not its baseline. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly fill: string;
  readonly anchor?: Anchor;
  /** Distance of baselines. */
  readonly pitch?: number;
}

/**
 * Text that was wrapped already, a tspan for each line. The blank that joins two lines stands
 * only where it cannot shift the line: viewers count it into centred and right-flush ones.
 */
export function Lines(props: LinesProps): JSX.Element | null {
  const { x, y, lines, style, fill, anchor = "start", pitch = style.size * 1.25 } = props;
  if (lines.length === 0) return null;
  const baseline = y + style.size * 0.335;
  return (
    <text
      fontFamily={FONT_FAMILY}
      fontSize={n2(style.size)}
      fontWeight={WEIGHT[style.face]}
      {...(style.spacing === undefined ? {} : { letterSpacing: n2(style.spacing * style.size) })}
      fill={fill}
      textAnchor={anchor}
    >
      {lines.map((line, place) => (
        <tspan key={place} x={n2(x)} y={n2(baseline + place * pitch)}>
          {anchor === "start" && place < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}

interface LabelProps extends Omit<LinesProps, "lines"> {
  readonly children: string;
}

export function Label({ children, ...rest }: LabelProps): JSX.Element | null {
  return <Lines lines={children === "" ? [] : [children]} {...rest} />;
}
