import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CompactWheel, FullWheel, fullWheelSize } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import { wheelInput, type WheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { AS_IN_REPORT, type WheelEncodings } from "#shared/charts/cycle-wheel/encodings.ts";
import { laneRuns } from "#shared/charts/cycle-wheel/lanes.ts";
import { laneKey } from "#shared/charts/cycle-wheel/legend.ts";
import { compactLayout } from "#shared/charts/cycle-wheel/layout.ts";
import { BW } from "#shared/charts/palette.ts";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import { CHANNELS } from "#shared/domain/moments/schema.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { cycleOf, LONG_TITLE } from "../cycles.ts";

const ALL: WheelEncodings = { emotion: true, type: true, channel: true };
const words = wheelWords(createTranslator("en"));

/** Types in runs of two; every channel in turn, and none for the last moment. */
function input(count: number): WheelInput {
  const cycle = cycleOf(count, { title: () => LONG_TITLE });
  const moments = cycle.moments.map((moment, place) => ({
    ...moment,
    type: place % 4 < 2 ? ("FMOT" as const) : ("SMOT" as const),
    channel: place === count - 1 ? null : (CHANNELS[place % CHANNELS.length] ?? null),
  }));
  return wheelInput({ ...cycle, moments }, "");
}

describe("lanes", () => {
  it("join neighbours of one type and leave out moments without a channel", () => {
    const wheel = input(12);
    const { ring } = compactLayout(wheel, 350, ALL);
    const [typeLane = 0, channelLane = 0] = ring.lanes;
    const types = laneRuns(wheel, ring, "type", typeLane);
    expect(types.map(({ value }) => value)).toEqual([
      "FMOT",
      "SMOT",
      "FMOT",
      "SMOT",
      "FMOT",
      "SMOT",
    ]);
    expect(types.every(({ arcs }) => arcs.length === 2)).toBe(true);
    const channels = laneRuns(wheel, ring, "channel", channelLane);
    expect(channels).toHaveLength(11);
    expect(channels.every(({ arcs }) => arcs.length === 0)).toBe(true);
  });

  it("lie between the stages and the emotion, and the middle stays free", () => {
    for (const count of [1, 3, 15, 40, 60]) {
      const { ring } = compactLayout(input(count), 350, ALL);
      const [outer = 0, inner = 0] = ring.lanes;
      expect(outer + ring.lane / 2).toBeLessThan(ring.stage);
      expect(inner - ring.lane / 2).toBeGreaterThan(ring.emotion.zero + ring.emotion.reach);
      expect(ring.inner).toBeGreaterThan(45);
    }
  });

  it("draw no sign where there is no room for one, but still say how far a value goes", () => {
    const wheel = input(200);
    const { ring } = compactLayout(wheel, 350, ALL);
    const runs = laneRuns(wheel, ring, "channel", ring.lanes[1] ?? 0);
    expect(runs.every(({ size, arcs }) => size === 0 && arcs.length === 1)).toBe(true);
  });
});

describe("key", () => {
  it("names the types and channels that occur, and only those that are shown", () => {
    expect(laneKey(input(3), words, AS_IN_REPORT)).toEqual([]);
    expect(laneKey(input(3), words, ALL).map(({ text }) => text)).toEqual([
      "Choice (FMOT)",
      "Use (SMOT)",
      "In person",
      "Phone",
    ]);
  });

  it("makes the full wheel taller and never wider", () => {
    const wheel = input(15);
    expect(fullWheelSize(wheel, words)).toEqual({ width: 1216, height: 748 });
    const { width, height } = fullWheelSize(wheel, words, ALL);
    expect(width).toBe(1216);
    expect(height).toBeGreaterThan(748);
  });
});

describe("wheel", () => {
  it("without the emotion has no faces and a larger middle", () => {
    const wheel = input(15);
    const bare = { ...AS_IN_REPORT, emotion: false };
    const drawn = renderToStaticMarkup(
      <FullWheel input={wheel} words={words} palette={BW} encodings={bare} />,
    );
    expect(drawn).not.toContain(words.plusTwo);
    expect(drawn).not.toContain(words.emotionKey);
    expect(compactLayout(wheel, 350, bare).ring.inner).toBeGreaterThan(
      compactLayout(wheel, 350).ring.inner,
    );
  });

  it("says from 61 moments on that it is grouped by stage, with counts, in each form", () => {
    const [below, above] = [60, 61].map((count) =>
      renderToStaticMarkup(
        <FullWheel input={wheelInput(cycleOf(count), "")} words={words} palette={BW} />,
      ),
    );
    expect(below).not.toContain("grouped by stage");
    expect(above).toContain("grouped by stage: 61 moments");
    expect(above).toContain("13 moments, 2 critical");
  });

  it("numbers forty moments beside the list, and every tenth of sixty", () => {
    const numbers = (count: number): string[] =>
      renderToStaticMarkup(
        <CompactWheel
          input={{ ...wheelInput(cycleOf(count), ""), stages: [] }}
          words={words}
          palette={BW}
          size={350}
          centre={{}}
          encodings={{ ...AS_IN_REPORT, emotion: false }}
        />,
      )
        .split("<tspan")
        .flatMap((part) => /^[^>]*>(\d+)</.exec(part)?.[1] ?? []);
    expect(numbers(40)).toHaveLength(40);
    expect(numbers(60)).toEqual(["10", "20", "30", "40", "50"]);
  });
});
