/** What the host gives the report beside the project: nothing is read from disk while building. */
export interface ReportAssets {
  /** TrueType files of Source Sans 3, embedded in the document and measured for page numbers. */
  readonly fontRegular: Uint8Array;
  readonly fontBold: Uint8Array;
  /** Draws an SVG with the shipped fonts: SVG for Word, PNG for every other reader. */
  readonly renderFigure: (
    svg: string,
    options: { readonly widthPx: number },
  ) => Promise<RenderedFigure>;
}

export interface RenderedFigure {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}
