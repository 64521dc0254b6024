import { memo, type JSX } from "react";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { Figure } from "#shared/charts/svg/Figure.tsx";
import type { WheelWords } from "#shared/charts/words/wheel.ts";
import { Centre } from "./Centre.tsx";
import { compactCentre, fullCentre, usualCentre, type WheelCentre } from "./centre.ts";
import type { WheelInput } from "./data.ts";
import { EmotionRing } from "./EmotionRing.tsx";
import { AS_IN_REPORT, type WheelEncodings } from "./encodings.ts";
import { Labels } from "./Labels.tsx";
import { Lanes } from "./Lanes.tsx";
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
  /** By default what the report shows. */
  readonly encodings?: WheelEncodings;
}

interface FullWheelProps extends WheelProps {
  /** `landscape` 1216×748 (the usual one) or `portrait` 820 wide. */
  readonly form?: FullForm;
}

/** Width and height of the full wheel in units. */
export function fullWheelSize(
  input: WheelInput,
  words: WheelWords,
  encodings: WheelEncodings = AS_IN_REPORT,
  form: FullForm = "landscape",
): { readonly width: number; readonly height: number } {
  const { width, height, legendY } = fullLayout(input, form, words, encodings);
  const key = legendItems(input, words, width, legendY, encodings);
  return { width, height: Math.max(height, (key.at(-1)?.y ?? 0) + LEGEND_FOOT) };
}

/** The cycle with its labels: report, export, the wheel alone. */
export function FullWheel(props: FullWheelProps): JSX.Element {
  const { input, words, palette, form = "landscape", ground = false } = props;
  const { encodings = AS_IN_REPORT } = props;
  const layout = fullLayout(input, form, words, encodings);
  const key = legendItems(input, words, layout.width, layout.legendY, encodings);
  return (
    <Figure
      width={layout.width}
      height={Math.max(layout.height, (key.at(-1)?.y ?? 0) + LEGEND_FOOT)}
      description={words.describe(input)}
      interactive={props.onSelect !== undefined}
      {...(ground ? { ground: palette.paper } : {})}
    >
      <RingDrawing {...props} ring={layout.ring} />
      <StillLabels layout={layout} palette={palette} />
      <Centre
        x={layout.ring.centre.x}
        rows={fullCentre(input, words, layout.ring)}
        palette={palette}
      />
      <Legend items={key} palette={palette} />
    </Figure>
  );
}

/** Units below the middle of the key's last row. */
const LEGEND_FOOT = 20;

interface CompactWheelProps extends WheelProps {
  /** Side of the square in units, at least 160. */
  readonly size: number;
  /** What stands in the middle; by default the selected moment, else how many there are. */
  readonly centre?: WheelCentre;
}

/** The ring with numbers only: step 1, presenting, cover. */
export function CompactWheel(props: CompactWheelProps): JSX.Element {
  const { input, words, palette, selectedId, ground = false } = props;
  const { width, height, ring } = compactLayout(input, props.size, props.encodings);
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

// Choosing a moment changes none of these.
const StillEpisodes = memo(Episodes);
const StillTrack = memo(Track);
const StillStages = memo(Stages);
const StillLanes = memo(Lanes);
const StillEmotion = memo(EmotionRing);
const StillLabels = memo(Labels);

function RingDrawing(props: WheelProps & { readonly ring: Ring }): JSX.Element {
  const { input, words, palette, ring } = props;
  const { encodings = AS_IN_REPORT } = props;
  const hasEmotion = encodings.emotion && input.moments.some(({ emotion }) => emotion !== null);
  return (
    <>
      <StillEpisodes input={input} ring={ring} palette={palette} />
      <StillTrack ring={ring} palette={palette} start={words.start} end={words.end} />
      <StillStages input={input} ring={ring} palette={palette} />
      <StillLanes input={input} ring={ring} palette={palette} encodings={encodings} />
      {hasEmotion ? (
        <StillEmotion
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
