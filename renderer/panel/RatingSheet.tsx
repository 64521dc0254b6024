import { Button, Kbd, Progress } from "@mantine/core";
import { useCallback, useState, type KeyboardEvent } from "react";
import type { PersonId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useProject } from "#renderer/state/workbook.tsx";
import { IconEyeOff } from "#renderer/ui/icons.ts";
import { Logo } from "#renderer/ui/Logo.tsx";
import classes from "./Panel.module.css";
import { RatingRow } from "./RatingRow.tsx";
import { useBallot, type Ratings, type Scale } from "./use-ballot.ts";

export interface RatingSheetProps {
  readonly raterId: PersonId;
  readonly first: Ratings;
  readonly onKeep: (ratings: Ratings, finished: boolean) => void;
}

/** One rater's ballot: no mark of critical, no other's value; number keys rate and go on. */
export function RatingSheet({ raterId, first, onKeep }: RatingSheetProps) {
  const { t } = useTranslator();
  const project = useProject();
  const cycle = useCycle();
  const { moments, panel } = cycle;
  const ballot = useBallot(first);
  const person = project.people.find((each) => each.id === raterId);
  const isRated = (index: number, from: Ratings): boolean => {
    const id = moments[index]?.id;
    return id !== undefined && from[id] !== undefined;
  };
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      moments.findIndex((_, i) => !isRated(i, first)),
    ),
  );
  const [scale, setScale] = useState<Scale>("severity");
  const done = moments.filter((_, index) => isRated(index, ballot.ratings)).length;
  const current = moments[at];

  const rate = useCallback(
    (index: number, which: Scale, score: number | null) => {
      const moment = moments[index];
      if (moment === undefined) return;
      ballot.rate(moment.id, which, score);
      if (which === "severity" && panel.askFrequency && score !== null) {
        setAt(index);
        setScale("frequency");
      } else {
        setScale("severity");
        setAt(Math.min(moments.length - 1, index + 1));
      }
    },
    [ballot, moments, panel.askFrequency],
  );

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement && event.target.type === "text") {
      if (event.key === "Escape" || event.key === "Enter") {
        event.preventDefault();
        document.querySelector<HTMLElement>(`[data-ballot-row="${at}"]`)?.focus();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey) {
      // The project's own undo would page through what others wrote.
      event.stopPropagation();
      if (event.key.toLowerCase() === "z") ballot.undo();
      return;
    }
    if (/^[0-5]$/.test(event.key)) {
      event.preventDefault();
      rate(at, scale, event.key === "0" ? null : Number(event.key));
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setScale("severity");
      setAt(Math.max(0, Math.min(moments.length - 1, at + (event.key === "ArrowDown" ? 1 : -1))));
    } else if (event.key.toLowerCase() === "r") {
      event.preventDefault();
      document.querySelector<HTMLElement>(`[data-ballot-remark="${current?.id ?? ""}"]`)?.focus();
    }
  }

  return (
    <div className={classes.sheet} onKeyDown={handleKeyDown}>
      <div className={classes.sheetHead}>
        <Logo size={22} />
        <strong>{project.engagement.client}</strong>
        <span className={classes.dim}>/ {cycle.service}</span>
        <span className={classes.grow} />
        <IconEyeOff size={18} stroke={1.75} />
        {t("panel:rate.onlyYou")}
        <Button variant="default" size="xs" onClick={() => onKeep(ballot.ratings, false)}>
          {t("panel:rate.later")}
        </Button>
      </div>
      <div className={classes.brief}>
        <p className={classes.caps}>{t("panel:title")}</p>
        <h1 className={classes.raterName}>{person?.name || t("panel:members.unnamed")}</h1>
        <p className={classes.dim}>{person?.role}</p>
        <h2 className={classes.question}>
          {t(scale === "severity" ? "panel:rate.question" : "panel:rate.frequencyQuestion")}
        </h2>
        <dl className={classes.anchors}>
          {([5, 4, 3, 2, 1] as const).map((score) => (
            <div key={score}>
              <dt>{score}</dt>
              <dd>{t(`panel:rate.${scale === "severity" ? "a" : "f"}${score}`)}</dd>
            </div>
          ))}
        </dl>
        <span className={classes.grow} />
        <p className={classes.dim}>{t("panel:rate.hint")}</p>
        <p className={classes.done}>
          <strong>{t("panel:rate.progress", { done, count: moments.length })}</strong>
        </p>
        <Progress
          value={(done / moments.length) * 100}
          aria-label={t("panel:rate.progress", { done, count: moments.length })}
        />
        <Button
          mt={16}
          fullWidth
          variant={done === moments.length ? "filled" : "default"}
          disabled={done < moments.length}
          onClick={() => onKeep(ballot.ratings, true)}
        >
          {t("panel:rate.finish")}
        </Button>
      </div>
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
            isCurrent={index === at}
            scale={index === at ? scale : "severity"}
            asksFrequency={panel.askFrequency}
            onRate={rate}
            onRemark={ballot.remark}
            onEnter={setAt}
          />
        ))}
        <p className={classes.keys}>
          <Kbd>1</Kbd>…<Kbd>5</Kbd> {t("panel:rate.rateAndGo")} <Kbd>↑</Kbd> <Kbd>↓</Kbd>{" "}
          {t("panel:rate.move")} <Kbd>0</Kbd> {t("panel:rate.cannot")} <Kbd>R</Kbd>{" "}
          {t("panel:rate.remarkKey")}
        </p>
      </div>
    </div>
  );
}
