import type { Moment } from "#shared/domain/moments/schema.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { emotionLabel } from "../emotion-words.ts";
import { minutesText } from "../minutes-text.ts";

/** Columns of the table behind the number, in order. */
export const COLUMNS = [
  "title",
  "stage",
  "type",
  "channel",
  "servedBy",
  "area",
  "usual",
  "maximum",
  "time",
  "emotion",
  "evidence",
  "critical",
  "reason",
] as const;
export type Column = (typeof COLUMNS)[number];

/** What a cell says while its row is not written in. */
export function cellText(
  translator: Translator,
  cycle: Cycle,
  moment: Moment,
  row: { readonly area: string; readonly isCritical: boolean },
): Readonly<Record<Column, string>> {
  const { t } = translator;
  const episode = cycle.episodes.find((each) => each.momentIds.includes(moment.id));
  return {
    title: moment.title || t("common:untitled"),
    stage: cycle.stages.find((stage) => stage.id === moment.stageId)?.title ?? "",
    type: moment.type === null ? "" : t(`terms:momentType.${moment.type}`),
    channel: moment.channel === null ? "" : t(`terms:channel.${moment.channel}`),
    servedBy: moment.servedBy,
    area: row.area,
    usual: minutesText(translator, moment.usual),
    maximum: minutesText(translator, moment.maximum),
    time: t(`terms:timeKind.${moment.time}`),
    emotion: moment.emotion === null ? "" : emotionLabel(t, moment.emotion),
    evidence: t(`terms:evidence.${moment.evidence}`),
    critical: row.isCritical ? t("terms:words.critical") : "",
    reason: row.isCritical ? moment.criticalReason || (episode?.reason ?? "") : "",
  };
}
