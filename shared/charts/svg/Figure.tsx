import type { JSX, ReactNode } from "react";
import { n2 } from "./polar.ts";

interface FigureProps {
  readonly width: number;
  readonly height: number;
  /** The sentence that stands for the picture: alt text on screen and in Word. */
  readonly description: string;
  /** True when marks can be chosen: then the marks speak, and the SVG has no role of its own. */
  readonly interactive?: boolean;
  /** Ground; none on screen, where the card gives it. */
  readonly ground?: string;
  readonly children: ReactNode;
}

export function Figure(props: FigureProps): JSX.Element {
  const { width, height, description, interactive = false, ground, children } = props;
  const role = interactive ? { role: "presentation" } : { role: "img", "aria-label": description };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${n2(width)} ${n2(height)}`}
      width={n2(width)}
      height={n2(height)}
      {...role}
    >
      {interactive ? null : <desc>{description}</desc>}
      {ground === undefined ? null : <rect width={n2(width)} height={n2(height)} fill={ground} />}
      {children}
    </svg>
  );
}
