import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Figure } from "#shared/charts/svg/Figure.tsx";
import { Lines } from "#shared/charts/svg/Lines.tsx";
import { wrapText } from "#shared/charts/text/wrap.ts";
import type { MatrixWords } from "#shared/charts/words/matrix.ts";
import type { AreaId } from "#shared/ids.ts";
import { FEWEST_AREAS, type MatrixInput } from "./data.ts";
import { matrixLayout } from "./layout.ts";
import { MatrixCross, MatrixGround } from "./MatrixGround.tsx";
import { MatrixMark } from "./MatrixMark.tsx";

interface PriorityMatrixProps {
  readonly input: MatrixInput;
  readonly words: MatrixWords;
  readonly palette: ChartPalette;
  /** Units, at least 320; 496 on screen. */
  readonly width: number;
  readonly ground?: boolean;
  readonly selectedId?: AreaId | null | undefined;
  readonly onSelect?: ((id: AreaId) => void) | undefined;
}

/** Importance against performance; squares concentrate, circles are the others. */
export function PriorityMatrix(props: PriorityMatrixProps): JSX.Element {
  const { input, words, palette, width, ground = false } = props;
  const fill = ground ? { ground: palette.paper } : {};
  const layout = matrixLayout(input, width, words.quadrants);
  if (layout === null || input.areas.length < FEWEST_AREAS) {
    const sentence = words.tooFew(input.areas.length);
    const lines = wrapText(sentence, width - 16, { size: 15, face: "regular" }, 3);
    return (
      <Figure width={width} height={24 + lines.length * 20} description={sentence} {...fill}>
        <Lines
          x={8}
          y={20}
          lines={lines}
          style={{ size: 15, face: "regular" }}
          pitch={20}
          fill={palette.dim}
        />
      </Figure>
    );
  }
  return (
    <Figure
      width={layout.width}
      height={layout.height}
      description={words.describe(input)}
      {...fill}
    >
      <MatrixGround layout={layout} words={words} palette={palette} />
      <MatrixCross layout={layout} input={input} words={words} palette={palette} />
      {layout.marks.map((mark) => (
        <MatrixMark
          key={mark.area.id}
          mark={mark}
          palette={palette}
          selected={mark.area.id === props.selectedId}
          onSelect={props.onSelect}
        />
      ))}
    </Figure>
  );
}
