import type { JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Figure } from "#shared/charts/svg/Figure.tsx";
import type { WheelWords } from "#shared/charts/words/wheel.ts";
import { Centre } from "./Centre.tsx";
import { compactCentre, fullCentre, usualCentre, type WheelCentre } from "./centre.ts";
import type { WheelInput } from "./data.ts";
import { EmotionRing } from "./EmotionRing.tsx";
import { Labels } from "./Labels.tsx";
import { compactLayout, fullLayout, type FullForm } from "./layout.ts";
import { Legend } from "./Legend.tsx";
import { legendItems } from "./legend.ts";
import { Moments, type Choosing } from "./Moments.tsx";
import type { Ring } from "./ring.ts";
import { Episodes, Stages } from "./Rings.tsx";
import { Track } from "./Track.tsx";

interface WheelProps extends Choosing {
  readonly input: WheelInput;
  readonly words: WheelWords;
  readonly palette: ChartPalette;
  /** Fills the picture with paper: for files; on screen the card is the ground. */
  readonly ground?: boolean;
}

interface FullWheelProps extends WheelProps {
  /** `landscape` 1216×748 (the usual one) or `portrait` 820 wide. */
  readonly form?: FullForm;
}

/** The cycle with its labels: report, export, the wheel alone. */
export function FullWheel(props: FullWheelProps): JSX.Element {
  const { input, words, palette, form = "landscape", ground = false } = props;
  const layout = fullLayout(input, form, words);
  return (
    <Figure
      width={layout.width}
      height={layout.height}
      description={words.describe(input)}
      interactive={props.onSelect !== undefined}
      {...(ground ? { ground: palette.paper } : {})}
    >
      <RingDrawing {...props} ring={layout.ring} />
      <Labels layout={layout} palette={palette} />
      <Centre
        x={layout.ring.centre.x}
        rows={fullCentre(input, words, layout.ring)}
        palette={palette}
      />
      <Legend items={legendItems(input, words, layout.width, layout.legendY)} palette={palette} />
    </Figure>
  );
}

interface CompactWheelProps extends WheelProps {
  /** Side of the square in units, at least 160. */
  readonly size: number;
  /** What stands in the middle; by default the selected moment, else how many there are. */
  readonly centre?: WheelCentre;
}

/** The ring with numbers only: step 1, presenting, cover. */
export function CompactWheel(props: CompactWheelProps): JSX.Element {
  const { input, words, palette, selectedId, ground = false } = props;
  const { width, height, ring } = compactLayout(input, props.size);
  const centre = props.centre ?? usualCentre(input, words, selectedId);
  return (
    <Figure
      width={width}
      height={height}
      description={words.describe(input)}
      interactive={props.onSelect !== undefined}
      {...(ground ? { ground: palette.paper } : {})}
    >
      <RingDrawing {...props} ring={ring} />
      <Centre x={ring.centre.x} rows={compactCentre(centre, ring)} palette={palette} />
    </Figure>
  );
}

function RingDrawing(props: WheelProps & { readonly ring: Ring }): JSX.Element {
  const { input, words, palette, ring } = props;
  const hasEmotion = input.moments.some(({ emotion }) => emotion !== null);
  return (
    <>
      <Episodes input={input} ring={ring} palette={palette} />
      <Track ring={ring} palette={palette} start={words.start} end={words.end} />
      <Stages input={input} ring={ring} palette={palette} />
      {hasEmotion ? (
        <EmotionRing
          input={input}
          ring={ring}
          palette={palette}
          plusTwo={words.plusTwo}
          minusTwo={words.minusTwo}
        />
      ) : null}
      <Moments
        input={input}
        ring={ring}
        palette={palette}
        words={words}
        selectedId={props.selectedId}
        onSelect={props.onSelect}
        idPrefix={props.idPrefix}
      />
    </>
  );
}
