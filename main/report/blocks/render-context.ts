import type { PageFrame } from "../theme.ts";
import type { RenderedFigure } from "../assets.ts";

/** The number under which a caption is printed, and the bookmark that stands around it. */
export interface CaptionNumber {
  readonly kind: "figure" | "table";
  readonly label: string;
  readonly number: number;
  readonly caption: string;
  readonly bookmark: string;
}

/** What every block renderer needs beside its block. */
export interface RenderContext {
  readonly frame: PageFrame;
  /** By the key of the figure or table. */
  readonly captions: ReadonlyMap<string, CaptionNumber>;
  readonly figures: ReadonlyMap<string, RenderedFigure>;
  /** "Figure" and "Table" in the report's language. */
  readonly words: { readonly figure: string; readonly table: string; readonly decision: string };
}

/** The same context for blocks inside a narrower place. */
export function narrowed(context: RenderContext, textWidth: number): RenderContext {
  return { ...context, frame: { ...context.frame, textWidth } };
}
