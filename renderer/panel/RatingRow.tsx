import { Button, Kbd, TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { Rating } from "#shared/domain/moments/panel-schema.ts";
import type { Moment } from "#shared/domain/moments/schema.ts";
import type { MomentId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Panel.module.css";
import type { Scale } from "./use-ballot.ts";

export interface RatingRowProps {
  readonly moment: Moment;
  readonly number: number;
  readonly index: number;
  readonly rating: Rating | null;
  readonly isAnswered: (scale: Scale) => boolean;
  readonly isCurrent: boolean;
  /** The field for the remark is asked for. */
  readonly isWriting: boolean;
  /** Which question the number keys answer now. */
  readonly scale: Scale;
  readonly asksFrequency: boolean;
  readonly onRate: (index: number, scale: Scale, score: number | null) => void;
  readonly onRemark: (momentId: MomentId, text: string) => void;
  readonly onWrite: (momentId: MomentId) => void;
  readonly onEnter: (index: number) => void;
}

const SCORES = [1, 2, 3, 4, 5, 0] as const;

/** A moment with its five buttons (0 = cannot judge) and, where asked for, a remark. */
export function RatingRow(props: RatingRowProps) {
  const { t } = useTranslator();
  const { moment, isCurrent, rating, index } = props;
  const row = useRef<HTMLDivElement | null>(null);
  const title = moment.title || t("common:untitled");
  const remark = rating?.remark ?? "";

  useEffect(() => {
    const element = row.current;
    if (!isCurrent || element === null || element.contains(document.activeElement)) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);

  function buttons(scale: Scale) {
    const score = props.isAnswered(scale) ? (rating?.[scale] ?? 0) : undefined;
    return (
      <div
        role="radiogroup"
        className={classes.scores}
        data-now={isCurrent && props.scale === scale}
        aria-label={t(scale === "severity" ? "panel:rate.severityOf" : "panel:rate.frequencyOf", {
          number: String(props.number),
          title,
        })}
      >
        {SCORES.map((each) => (
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={score === each}
            aria-label={each === 0 ? t("panel:rate.cannot") : String(each)}
            title={each === 0 ? t("panel:rate.cannot") : undefined}
            tabIndex={-1}
            className={classes.score}
            onClick={() => props.onRate(index, scale, each === 0 ? null : each)}
          >
            {each === 0 ? "–" : each}
          </button>
        ))}
      </div>
    );
  }

  return (
    <div
      ref={row}
      className={classes.ratingRow}
      data-current={isCurrent}
      data-rated={props.isAnswered("severity")}
      data-ballot-row={index}
      role="group"
      aria-label={`${props.number} ${title}`}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => props.onEnter(index)}
    >
      <span className={classes.number}>{props.number}</span>
      <span className={classes.momentTitle}>
        {title}
        {isCurrent && (props.isWriting || remark !== "") ? (
          <TextInput
            size="xs"
            type="text"
            autoFocus={props.isWriting}
            aria-label={`${t("panel:rate.remark")}: ${title}`}
            placeholder={t("panel:rate.remark")}
            maxLength={2_000}
            value={remark}
            onChange={(event) => props.onRemark(moment.id, event.currentTarget.value)}
          />
        ) : remark === "" ? null : (
          <span className={classes.remark}>{remark}</span>
        )}
      </span>
      {isCurrent && !props.isWriting && remark === "" ? (
        <Button
          size="compact-sm"
          variant="subtle"
          tabIndex={-1}
          rightSection={<Kbd size="xs">R</Kbd>}
          onClick={() => props.onWrite(moment.id)}
        >
          {t("panel:rate.remark")}
        </Button>
      ) : null}
      {buttons("severity")}
      {props.asksFrequency ? buttons("frequency") : null}
    </div>
  );
}
