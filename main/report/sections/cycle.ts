import { describeWheel } from "#shared/charts/cycle-wheel/describe.ts";
import { curveInput } from "#shared/charts/emotion-curve/data.ts";
import {
  momentNumbers,
  outsideMinutes,
  stageRuns,
  waitShare,
} from "#shared/domain/moments/derive.ts";
import { criticalMomentIds } from "#shared/domain/moments/derive.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import {
  cycleHeading,
  narrative,
  NOTHING,
  orNothing,
  part,
  sharesSentence,
  titled,
} from "../content/context.ts";
import type { ReportContext, Section } from "../content/context.ts";
import { blueprints, emotionCurve, fullWheel } from "../content/drawings.ts";
import type { Block, Figure, Part, Text } from "../content/model.ts";
import { emotionPhrase, minutes } from "../content/phrases.ts";
import { referTo, referToAll } from "../content/references.ts";

/** Wheel, curve and the numbered moments, once per cycle. */
export const cycleSection: Section = (report) => {
  const drawn = report.cycles.filter((cycle) => cycle.moments.length > 0);
  if (drawn.length === 0) return { leftOut: "report:leftOut.cycle" };
  return { parts: drawn.flatMap((cycle, index) => partsOf(report, cycle, index)) };
};

function partsOf(report: ReportContext, cycle: Cycle, index: number): Part[] {
  const wheel = wheelFigure(report, cycle, index);
  const start: Block[] = [
    { kind: "heading", level: 1, text: cycleHeading(report, "cycle", cycle) },
    { kind: "paragraph", look: "lead", text: lead(report, cycle) },
    ...(index === 0 ? narrative(report, "cycle") : []),
  ];
  const howToRead: Block = {
    kind: "paragraph",
    text: report.translator.t("report:cycle.howToRead", { figure: referTo(wheel.key) }),
  };
  if (report.depth === "board") return [part("cycle", [...start, howToRead, wheel])];
  const curve = curveFigure(report, cycle, index);
  const table = momentsTable(report, cycle, index);
  return [
    part("cycle", [...start, howToRead, wheel]),
    part("cycle", [
      { kind: "heading", level: 2, text: report.translator.t("report:cycle.feels") },
      ...feelings(report, cycle, curve.key),
      curve,
      { kind: "heading", level: 2, text: report.translator.t("report:cycle.oneByOne") },
      {
        kind: "paragraph",
        text: report.translator.t("report:cycle.tableLead", {
          count: cycle.moments.length,
          table: referTo(table.key),
        }),
      },
      table,
      ...stageSentence(report, cycle),
    ]),
    ...blueprintPart(report, cycle, index),
  ];
}

/** Like an annex: landscape pages, only when something was written on or behind the stage. */
function blueprintPart(report: ReportContext, cycle: Cycle, index: number): Part[] {
  const { t } = report.translator;
  const figures = blueprints(report, cycle).map(({ first, last, ...drawing }, at): Figure => ({
    kind: "figure",
    key: `blueprint-${index + 1}-${at + 1}`,
    ...drawing,
    caption:
      first === last
        ? t("report:cycle.blueprintCaptionOne", { number: first })
        : t("report:cycle.blueprintCaption", { first, last }),
  }));
  if (figures.length === 0) return [];
  return [
    part(
      "cycle",
      [
        { kind: "heading", level: 2, text: t("report:cycle.blueprint") },
        {
          kind: "paragraph",
          text: [
            t("report:cycle.blueprintLead"),
            t("report:cycle.blueprintSee", { figures: referToAll(report, figures) }),
          ].join(" "),
        },
        ...figures,
        // Words, not a caption, end the landscape pages: LibreOffice loses the number of a caption there.
        { kind: "paragraph", text: t("report:cycle.blueprintNote"), look: "note" },
      ],
      { orientation: "landscape" },
    ),
  ];
}

function lead(report: ReportContext, cycle: Cycle): string {
  const { translator } = report;
  const first = cycle.moments[0];
  const last = cycle.moments.at(-1);
  const { t, quote } = translator;
  const opening =
    first === undefined || last === undefined || first === last
      ? t("report:cycle.leadOne", { title: quote(titled(report, first?.title ?? "")) })
      : t("report:cycle.lead", {
          count: cycle.moments.length,
          first: quote(titled(report, first.title)),
          last: quote(titled(report, last.title)),
        });
  return [opening, sharesSentence(report, cycle)].filter((piece) => piece !== "").join(" ");
}

function wheelFigure(report: ReportContext, cycle: Cycle, index: number): Figure {
  return {
    kind: "figure",
    key: `wheel-${index + 1}`,
    ...fullWheel(report, cycle),
    alt: describeWheel(cycle, report.translator),
    caption: report.translator.t("report:cycle.wheelCaption"),
    align: "center",
  };
}

function curveFigure(report: ReportContext, cycle: Cycle, index: number): Figure {
  return {
    kind: "figure",
    key: `curve-${index + 1}`,
    ...emotionCurve(report, cycle),
    caption: report.translator.t("report:cycle.curveCaption"),
  };
}

/** Waiting, time outside and the lowest points, each with its base. */
function feelings(report: ReportContext, cycle: Cycle, curveKey: string): Block[] {
  const { translator } = report;
  const { t, list } = translator;
  const known = cycle.moments.filter((moment) => moment.emotion !== null);
  const lowest = Math.min(...known.map((moment) => moment.emotion ?? 0));
  const numbers = momentNumbers(cycle);
  const numbersOf = (moments: readonly Moment[]): string =>
    list(moments.map((moment) => translator.number(numbers.get(moment.id) ?? 0)));
  const sentences: string[] = [];
  if (known.length > 0 && lowest < 0) {
    const low = known.filter((moment) => moment.emotion === lowest);
    sentences.push(
      t("report:cycle.lowest", {
        count: low.length,
        emotion: emotionPhrase(report, lowest),
        list: numbersOf(low),
      }),
    );
  }
  sentences.push(...customerSentence(report, cycle));
  const wait = waitShare(cycle);
  if (wait.total > 0) {
    sentences.push(
      t("report:cycle.wait", {
        waiting: minutes(report, wait.waiting),
        total: minutes(report, wait.total),
        share: translator.percent(wait.waiting / wait.total),
      }),
    );
  }
  const outside = outsideMinutes(cycle);
  if (outside > 0) sentences.push(t("report:cycle.outside", { minutes: minutes(report, outside) }));
  const over = cycle.moments.filter(
    (moment) => moment.usual !== null && moment.maximum !== null && moment.usual > moment.maximum,
  );
  if (over.length > 0)
    sentences.push(t("report:cycle.over", { count: over.length, list: numbersOf(over) }));
  sentences.push(t("report:cycle.seeCurve", { figure: referTo(curveKey) }));
  return [{ kind: "paragraph", text: sentences.join(" ") }];
}

/** More moments than these would make a list of the sentence; the figure shows all. */
const MOST_VOICES = 6;

/** What the customers of the survey say on the room's scale, lowest first. */
function customerSentence(report: ReportContext, cycle: Cycle): string[] {
  const { t, list, signed } = report.translator;
  const voices = curveInput(cycle).moments.flatMap(({ customers }, at) =>
    customers === null ? [] : [{ ...customers, number: at + 1 }],
  );
  if (voices.length === 0) return [];
  const items = voices
    .toSorted((a, b) => a.value - b.value)
    .slice(0, MOST_VOICES)
    .map(({ number, value, n, isIndicative }) =>
      t(isIndicative ? "report:cycle.customerFew" : "report:cycle.customer", {
        number,
        value: signed(value, 1),
        n,
      }),
    );
  return [t("report:cycle.customers", { count: voices.length, list: list(items) })];
}

function momentsTable(report: ReportContext, cycle: Cycle, index: number) {
  const { t } = report.translator;
  const critical = criticalMomentIds(cycle);
  return {
    kind: "table" as const,
    key: `moments-${index + 1}`,
    caption: t("report:cycle.tableCaption"),
    description: t("report:cycle.tableDescription", { count: cycle.moments.length }),
    size: "small" as const,
    columns: [
      { head: t("report:number"), share: 9 },
      { head: t("terms:words.moment"), share: 44 },
      { head: t("report:cycle.servedBy"), share: 24 },
      { head: t("report:cycle.channel"), share: 20 },
      { head: t("report:cycle.time"), share: 21 },
      { head: t("report:cycle.emotion"), share: 23 },
      { head: t("report:cycle.evidence"), share: 19 },
    ],
    rows: cycle.moments.map((moment, at) => ({
      cells: [
        critical.has(moment.id)
          ? [{ text: `◆\u00A0${at + 1}`, tone: "critical" as const }]
          : String(at + 1),
        titled(report, moment.title),
        orNothing(moment.servedBy),
        moment.channel === null ? NOTHING : t(`terms:channel.${moment.channel}`),
        timeCell(report, moment),
        emotionPhrase(report, moment.emotion),
        t(`terms:evidence.${moment.evidence}`),
      ],
    })),
  };
}

/** "18 / 10 min": usual and accepted. */
function timeCell(report: ReportContext, moment: Moment): Text {
  if (moment.usual === null && moment.maximum === null) return NOTHING;
  const { number, t } = report.translator;
  const usual = moment.usual === null ? NOTHING : number(moment.usual);
  const maximum = moment.maximum === null ? NOTHING : number(moment.maximum);
  const isOver = moment.usual !== null && moment.maximum !== null && moment.usual > moment.maximum;
  const text = `${usual}\u00A0/\u00A0${maximum}\u00A0${t("common:minutesShort")}`;
  return isOver ? [{ text, bold: true }] : text;
}

function stageSentence(report: ReportContext, cycle: Cycle): Block[] {
  const { t, quote } = report.translator;
  const runs = stageRuns(cycle).flatMap(({ stage, letter, moments }) => {
    const first = moments[0];
    const last = moments.at(-1);
    return stage === null || first === undefined || last === undefined
      ? []
      : [
          t("report:cycle.stage", {
            letter,
            title: quote(titled(report, stage.title)),
            first: first.number,
            last: last.number,
          }),
        ];
  });
  return [
    {
      kind: "paragraph",
      look: "note",
      text: [
        t("report:cycle.tableNote"),
        ...(runs.length === 0 ? [] : [t("report:cycle.stages", { list: runs.join("; ") })]),
      ].join(" "),
    },
  ];
}
