import { isEarlyWin } from "#shared/domain/action-plan/derive.ts";
import type { Action, Indicator } from "#shared/domain/action-plan/schema.ts";
import { latestRound, roundResult } from "#shared/domain/moments/panel-derive.ts";
import type { MomentRatings } from "#shared/domain/moments/panel-derive.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { Direction, Standard } from "#shared/domain/requirements/schema.ts";
import type { Headline } from "#shared/domain/survey/headline.ts";
import type { MomentId } from "#shared/ids.ts";
import type { MessageKey } from "#shared/i18n/translator.ts";
import { areaName, NOTHING, personName } from "./context.ts";
import type { ReportContext } from "./context.ts";

/** A number with its unit and a no-break space; % as the language writes it. */
export function withUnit(report: ReportContext, value: number, unit: string): string {
  const { translator } = report;
  if (unit.trim() === "%") return translator.percent(value / 100, 2);
  const written = translator.number(value);
  return unit.trim() === "" ? written : `${written}\u00A0${unit.trim()}`;
}

/** Minutes; from a day on in days. */
export function minutes(report: ReportContext, value: number): string {
  const { translator } = report;
  if (value >= 1440 && value % 1440 === 0)
    return translator.t("common:days", { count: value / 1440 });
  return `${translator.number(value)}\u00A0${translator.t("common:minutesShort")}`;
}

/** "at most 10 min" */
export function levelPhrase(
  report: ReportContext,
  direction: Direction,
  value: number,
  unit: string,
): string {
  return `${report.translator.t(`terms:direction.${direction}`)} ${withUnit(report, value, unit)}`;
}

/** "wait: at most 10 min (today 18 min)" */
export function standardPhrase(report: ReportContext, standard: Standard | null): string {
  if (standard === null) return NOTHING;
  const { t } = report.translator;
  const measure = standard.measure.trim();
  const target =
    standard.target === null
      ? ""
      : levelPhrase(report, standard.direction, standard.target, standard.unit);
  const today =
    standard.present === null
      ? ""
      : t("report:requirements.today", {
          value: withUnit(report, standard.present, standard.unit),
        });
  const level = [target, today].filter((piece) => piece !== "").join("; ");
  const phrase = [measure, level].filter((piece) => piece !== "").join(": ");
  return phrase === "" ? NOTHING : phrase;
}

const EMOTIONS: Readonly<Record<string, MessageKey>> = {
  "-2": "terms:emotion.m2",
  "-1": "terms:emotion.m1",
  "0": "terms:emotion.z0",
  "1": "terms:emotion.p1",
  "2": "terms:emotion.p2",
};

/** "−2, very annoyed" as number and word, so that neither colour nor sign is alone. */
export function emotionPhrase(report: ReportContext, emotion: number | null): string {
  if (emotion === null) return NOTHING;
  const word = EMOTIONS[String(emotion)];
  const signed = report.translator.signed(emotion);
  return word === undefined ? signed : `${signed} ${report.translator.t(word)}`;
}

/** Who answers for an action: a person, else the area people named, else nothing. */
export function accountableName(report: ReportContext, action: Action): string {
  const person = personName(report, action.accountableId);
  if (person !== "") return person;
  return areaName(report, action.accountableAreaId);
}

/** One-off and yearly together: what the first year costs; null when neither is said. */
export function firstYearCost(action: Action): number | null {
  return action.costOnce === null && action.costYearly === null
    ? null
    : (action.costOnce ?? 0) + (action.costYearly ?? 0);
}

export function costPhrase(report: ReportContext, action: Action): string {
  const cost = firstYearCost(action);
  const { translator } = report;
  if (cost === null) return translator.t("report:plan.costUnknown");
  if (cost === 0) return translator.t("report:plan.noCost");
  return translator.money(cost, report.project.engagement.currency);
}

export function isEarly(report: ReportContext, action: Action): boolean {
  return isEarlyWin(report.project.plan, action);
}

/** What the panel's latest round says about a moment; null without finished ballots. */
export function ratingOf(cycle: Cycle, momentId: MomentId): MomentRatings | null {
  const round = latestRound(cycle.panel);
  if (round === null) return null;
  const found = roundResult(cycle, round).moments.find((entry) => entry.momentId === momentId);
  return found === undefined || found.severity === null ? null : found;
}

/** "Expert panel: median 5, from 4 to 5 (5 raters); they agree." */
export function panelPhrase(report: ReportContext, rating: MomentRatings): string {
  const { severity } = rating;
  if (severity === null) return "";
  const { t } = report.translator;
  const spread = t("report:critical.panel", {
    count: severity.n,
    median: severity.median,
    lowest: severity.min,
    highest: severity.max,
  });
  return severity.word === null
    ? spread
    : `${spread} ${t(`report:critical.panelWord.${severity.word}`)}`;
}

/** The longest wait in words, when it is over what customers accept. */
export function overtimePhrase(report: ReportContext, moment: Moment): string {
  if (moment.usual === null || moment.maximum === null || moment.usual <= moment.maximum) return "";
  return report.translator.t("report:critical.overtime", {
    usual: minutes(report, moment.usual),
    maximum: minutes(report, moment.maximum),
  });
}

/** The figure of a survey question: "70 %", "25 points", "12 min". */
export function headlineValue(report: ReportContext, figure: Headline, value: number): string {
  const { translator } = report;
  switch (figure.unit) {
    case "percent":
      return translator.percent(value / 100, 1);
    case "points":
      return translator.t("report:survey.points", { value: translator.number(value, 1) });
    case "number":
      return translator.number(value, 2);
  }
}

/** "63.3…75.9 %" with both ends. */
export function intervalPhrase(report: ReportContext, figure: Headline): string {
  if (figure.interval === null) return NOTHING;
  const { lower, upper } = figure.interval;
  if (figure.unit === "percent") {
    return `${report.translator.fixed(lower, 1)}…${report.translator.percent(upper / 100, 1)}`;
  }
  return `${report.translator.number(lower, 1)}…${report.translator.number(upper, 1)}`;
}

/** A level of an indicator in its unit, or a dash. */
export function indicatorLevel(
  report: ReportContext,
  indicator: Indicator,
  value: number | null,
): string {
  return value === null ? NOTHING : withUnit(report, value, indicator.unit);
}
