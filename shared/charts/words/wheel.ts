import type { WheelInput, WheelMoment } from "#shared/charts/cycle-wheel/data.ts";
import { CHANNELS, MOMENT_TYPES } from "#shared/domain/moments/schema.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";

export interface WheelWords {
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  /** In the centre of an empty ring. */
  readonly question: string;
  readonly moment: string;
  readonly criticalMoment: string;
  readonly criticalEpisode: string;
  readonly stage: string;
  readonly emotionKey: string;
  readonly plusTwo: string;
  readonly minusTwo: string;
  moments(count: number): string;
  /** The noun alone, for a figure with the number above it. */
  momentsWord(count: number): string;
  grouped(count: number): string;
  /** Both countings: as episodes, as moments. */
  shares(input: WheelInput): readonly string[];
  episode(from: number, to: number): string;
  group(moments: number, critical: number): string;
  minutes(value: number): string;
  /** The word of a moment type with its code. */
  type(type: string): string;
  channel(channel: string): string;
  /** Name of a mark for those who hear it. */
  mark(moment: WheelMoment, number: number): string;
  describe(input: WheelInput): string;
}

export function wheelWords(t: Translator): WheelWords {
  return {
    kind: t.t("terms:words.cycleOfService"),
    start: t.t("charts:wheel.start"),
    end: t.t("charts:wheel.end"),
    question: t.t("charts:wheel.question"),
    moment: t.t("terms:words.moment"),
    criticalMoment: t.t("terms:words.criticalMoment"),
    criticalEpisode: t.t("terms:words.criticalEpisode"),
    stage: t.t("terms:words.stage"),
    emotionKey: t.t("charts:wheel.emotionKey"),
    plusTwo: t.signed(2),
    minusTwo: t.signed(-2),
    moments: (count) => t.t("charts:wheel.moments", { count }),
    momentsWord: (count) => t.t("charts:wheel.momentsWord", { count }),
    grouped: (count) => t.t("charts:wheel.grouped", { count }),
    shares: (input) => shares(input, t),
    episode: (from, to) => t.t("charts:wheel.episode", { from, to }),
    group: (moments, critical) =>
      [
        t.t("charts:wheel.moments", { count: moments }),
        ...(critical > 0 ? [t.t("charts:wheel.criticalCount", { count: critical })] : []),
      ].join(", "),
    type: (type) => {
      const known = MOMENT_TYPES.find((each) => each === type);
      if (known === undefined) return type;
      return t.t("charts:wheel.type", { word: t.t(`terms:momentType.${known}`), code: known });
    },
    channel: (channel) => {
      const known = CHANNELS.find((each) => each === channel);
      return known === undefined ? channel : t.t(`terms:channel.${known}`);
    },
    minutes: (value) => t.t("charts:wheel.minutes", { minutes: value }),
    mark: (moment, number) =>
      t.t(moment.critical ? "charts:wheel.markCritical" : "charts:wheel.mark", {
        number,
        title: moment.title,
      }),
    describe: (input) => describeWheelInput(input, t),
  };
}

function shares(input: WheelInput, t: Translator): readonly string[] {
  const total = input.moments.length;
  if (total === 0) return [];
  const { criticalPoints: points, criticalMoments: critical } = input;
  if (points === 0) return [t.t("charts:wheel.describe.noCritical")];
  return [
    t.t("charts:wheel.asEpisodes", { points, total, share: t.percent(points / total) }),
    t.t("charts:wheel.asMoments", { critical, total, share: t.percent(critical / total) }),
  ];
}

/** The sentence that stands for the wheel: how many, from where to where, critical, lowest. */
export function describeWheelInput(input: WheelInput, t: Translator): string {
  const { moments } = input;
  const first = moments[0];
  const last = moments.at(-1);
  if (first === undefined || last === undefined) return t.t("charts:wheel.describe.empty");
  const ends = { first: t.quote(first.title), last: t.quote(last.title) };
  const parts = [t.t("charts:wheel.describe.whole", { count: moments.length, ...ends })];
  const critical = criticalList(input, t);
  parts.push(
    critical.length === 0
      ? t.t("charts:wheel.describe.noCritical")
      : t.t("charts:wheel.describe.critical", { list: t.list(critical) }),
  );
  const lowest = lowestPlaces(moments);
  if (lowest.length > 0)
    parts.push(t.t("charts:wheel.describe.lowest", { list: t.list(lowest.map(String)) }));
  return `${parts.join("; ")}.`;
}

/** Single critical moments by number and episodes by range, in the order of the cycle. */
function criticalList(input: WheelInput, t: Translator): string[] {
  const singles = input.moments.flatMap((moment, place) =>
    moment.critical && !moment.inEpisode ? [{ at: place, text: String(place + 1) }] : [],
  );
  const episodes = input.episodes.map(({ from, to }) => ({
    at: from,
    text: t.t("charts:wheel.describe.episode", { from: from + 1, to: to + 1 }),
  }));
  return [...singles, ...episodes].toSorted((a, b) => a.at - b.at).map(({ text }) => text);
}

/** Numbers of the moments with the lowest emotion below zero; none when nobody is annoyed. */
export function lowestPlaces(moments: readonly { readonly emotion: number | null }[]): number[] {
  const values = moments.flatMap(({ emotion }) => (emotion === null ? [] : [emotion]));
  const lowest = Math.min(0, ...values);
  if (lowest === 0) return [];
  return moments.flatMap(({ emotion }, place) => (emotion === lowest ? [place + 1] : []));
}
