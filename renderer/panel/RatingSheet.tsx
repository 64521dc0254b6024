import { Button, Kbd } from "@mantine/core";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Ballot } from "#shared/domain/moments/panel-schema.ts";
import type { MomentId, PersonId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useProject } from "#renderer/state/workbook.tsx";
import { IconArrowDown, IconArrowUp, IconEyeOff } from "#renderer/ui/icons.ts";
import { BallotHead } from "./BallotHead.tsx";
import classes from "./Panel.module.css";
import { RatingBrief } from "./RatingBrief.tsx";
import { RatingRow } from "./RatingRow.tsx";
import { useBallot, type Ratings, type Scale } from "./use-ballot.ts";

export interface RatingSheetProps {
  readonly raterId: PersonId;
  /** What this rater has said in the round so far. */
  readonly first: Ballot | null;
  /** After every mark, so that leaving or a crash loses nothing. */
  readonly onChange: (ratings: Ratings) => void;
  readonly onFinish: (ratings: Ratings) => void;
  readonly onLeave: () => void;
}

/** One rater's ballot: no mark of critical, no other's value; number keys rate and go on. */
export function RatingSheet({ raterId, first, onChange, onFinish, onLeave }: RatingSheetProps) {
  const { t } = useTranslator();
  const project = useProject();
  const { moments, panel } = useCycle();
  const ballot = useBallot(first);
  const firstOpen = moments.findIndex(({ id }) => !ballot.isAnswered(id, "severity"));
  const [at, setAt] = useState(() => Math.max(0, firstOpen));
  const [scale, setScale] = useState<Scale>("severity");
  const [writing, setWriting] = useState<MomentId | null>(null);
  const done = moments.filter(({ id }) => ballot.isAnswered(id, "severity")).length;
  const isDone = done === moments.length;
  const current = moments[at];

  const kept = useRef(ballot.ratings);
  useEffect(() => {
    if (kept.current === ballot.ratings) return;
    kept.current = ballot.ratings;
    onChange(ballot.ratings);
  }, [ballot.ratings, onChange]);

  function goTo(index: number): void {
    setScale("severity");
    setWriting(null);
    setAt(Math.max(0, Math.min(moments.length - 1, index)));
  }

  function rate(index: number, which: Scale, score: number | null): void {
    const moment = moments[index];
    if (moment === undefined) return;
    ballot.rate(moment.id, which, score);
    if (which === "severity" && panel.askFrequency && score !== null) {
      setAt(index);
      setScale("frequency");
      return;
    }
    const isOpen = (id: MomentId): boolean =>
      id !== moment.id && !ballot.isAnswered(id, "severity");
    const open = moments.findIndex(({ id }) => isOpen(id));
    // From the last moment back to one that was passed over.
    goTo(index + 1 < moments.length || open < 0 ? index + 1 : open);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const isText = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (isText) {
      if (event.key !== "Escape" && event.key !== "Enter") return;
      event.preventDefault();
      setWriting(null);
      document.querySelector<HTMLElement>(`[data-ballot-row="${at}"]`)?.focus();
      return;
    }
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === "z") ballot.undo();
    } else if (event.altKey) return;
    else if (/^[0-5]$/.test(event.key)) {
      event.preventDefault();
      rate(at, scale, event.key === "0" ? null : Number(event.key));
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      goTo(at + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key.toLowerCase() === "r") {
      event.preventDefault();
      if (current !== undefined) setWriting(current.id);
    } else if (event.key === "Enter" && isDone && !isButton) onFinish(ballot.ratings);
    else if (event.key === "Escape") onLeave();
  }

  return (
    <div className={classes.sheet} onKeyDown={handleKeyDown}>
      <BallotHead>
        <IconEyeOff size={18} stroke={1.75} />
        <span>{t("panel:rate.onlyYou")}</span>
        <Button variant="default" size="xs" onClick={onLeave}>
          {t("panel:rate.later")}
        </Button>
      </BallotHead>
      <RatingBrief
        person={project.people.find((each) => each.id === raterId) ?? null}
        scale={scale}
        done={done}
        count={moments.length}
        onFinish={() => onFinish(ballot.ratings)}
      />
      <div className={classes.rows}>
        <div className={classes.scaleEnds} aria-hidden="true">
          <span className={classes.endPair}>
            <span>{t("panel:rate.low")}</span>
            <span>{t("panel:rate.high")}</span>
          </span>
          {panel.askFrequency ? (
            <span className={classes.endPair}>
              <span>{t("panel:rate.lowF")}</span>
              <span>{t("panel:rate.highF")}</span>
            </span>
          ) : null}
        </div>
        {moments.map((moment, index) => (
          <RatingRow
            key={moment.id}
            moment={moment}
            number={index + 1}
            index={index}
            rating={ballot.ratings[moment.id] ?? null}
            isAnswered={(which) => ballot.isAnswered(moment.id, which)}
            isCurrent={index === at}
            isWriting={writing === moment.id}
            scale={index === at ? scale : "severity"}
            asksFrequency={panel.askFrequency}
            onRate={rate}
            onRemark={ballot.remark}
            onWrite={setWriting}
            onEnter={setAt}
          />
        ))}
        <div className={classes.steps}>
          <Button
            variant="default"
            leftSection={<IconArrowUp size={16} stroke={1.75} />}
            disabled={at === 0}
            onClick={() => goTo(at - 1)}
          >
            {t("panel:rate.previous")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowDown size={16} stroke={1.75} />}
            disabled={at === moments.length - 1}
            onClick={() => goTo(at + 1)}
          >
            {t("panel:rate.next")}
          </Button>
        </div>
        <p className={classes.keys}>
          <Kbd>1</Kbd>…<Kbd>5</Kbd> {t("panel:rate.rateAndGo")} <Kbd>↑</Kbd> <Kbd>↓</Kbd>{" "}
          {t("panel:rate.move")} <Kbd>0</Kbd> {t("panel:rate.cannot")} <Kbd>R</Kbd>{" "}
          {t("panel:rate.remarkKey")}
          {isDone ? (
            <>
              {" "}
              <Kbd>Enter</Kbd> {t("panel:rate.finishKey")}
            </>
          ) : null}
        </p>
      </div>
    </div>
  );
}
