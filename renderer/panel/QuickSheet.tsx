import { Button, Kbd, Progress, TextInput } from "@mantine/core";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Ballot } from "#shared/domain/moments/panel-schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";
import classes from "./Panel.module.css";
import { QuickBox } from "./QuickBox.tsx";
import { useBallot, type Ratings, type Scale } from "./use-ballot.ts";

export interface QuickSheetProps {
  readonly name: string;
  readonly first: Ballot | null;
  /** What is typed takes the place of a finished ballot. */
  readonly isReplacing: boolean;
  readonly onFinish: (ratings: Ratings) => void;
  /** Left before the end with something typed. */
  readonly onLeave: (ratings: Ratings) => void;
}

/** The boxes of one paper ballot: a digit goes on to the next box, Backspace goes back. */
export function QuickSheet({ name, first, isReplacing, onFinish, onLeave }: QuickSheetProps) {
  const { t } = useTranslator();
  const { moments, panel } = useCycle();
  const ballot = useBallot(first);
  const root = useRef<HTMLDivElement | null>(null);
  const perMoment = panel.askFrequency ? 2 : 1;
  const boxes = moments.length * perMoment;
  const scaleOf = (box: number): Scale => (box % perMoment === 0 ? "severity" : "frequency");
  const momentOf = (box: number) => moments[Math.floor(box / perMoment)];
  const [at, setAt] = useState(() =>
    Math.max(0, moments.findIndex(({ id }) => !ballot.isAnswered(id, "severity")) * perMoment),
  );
  const done = moments.filter(({ id }) => ballot.isAnswered(id, "severity")).length;
  const isDone = done === moments.length;
  const current = momentOf(at);
  const progress = t("panel:rate.progress", { done, count: moments.length });

  function focusBox(box: number): void {
    const to = Math.max(0, Math.min(boxes - 1, box));
    root.current?.querySelector<HTMLInputElement>(`[data-box="${to}"]`)?.focus();
  }
  // Once, where the ballot was left; afterwards the keys move.
  const start = useRef(at);
  useEffect(() => focusOnce(root.current, start.current), [root, start]);

  // What was typed is kept when another member is chosen or the screen is left.
  const begun = useRef(ballot.ratings);
  const leave = useRef<() => void>(() => {});
  const isFinished = useRef(false);
  useEffect(() => {
    leave.current = () => {
      if (!isFinished.current && ballot.ratings !== begun.current) onLeave(ballot.ratings);
    };
  });
  useEffect(() => () => leave.current(), []);

  function finish(): void {
    isFinished.current = true;
    onFinish(ballot.ratings);
  }

  function type(box: number, score: number): void {
    const moment = momentOf(box);
    if (moment === undefined) return;
    ballot.rate(moment.id, scaleOf(box), score === 0 ? null : score);
    // Who cannot judge a moment says nothing about how often it fails.
    const skips = score === 0 && scaleOf(box) === "severity" ? perMoment : 1;
    focusBox(box + skips);
  }

  function goBack(box: number): void {
    const here = momentOf(box);
    const isFilled = here !== undefined && ballot.isAnswered(here.id, scaleOf(box));
    const target = isFilled ? box : Math.max(0, box - 1);
    const moment = momentOf(target);
    if (moment !== undefined) ballot.clear(moment.id, scaleOf(target));
    focusBox(target);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      event.preventDefault();
      ballot.undo();
    } else if (event.key === "Enter" && isDone && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      finish();
    }
  }

  return (
    <div className={classes.rows} ref={root} onKeyDown={handleKeyDown}>
      <div className={classes.quickHead}>
        <h2 className={classes.raterName}>{t("panel:paper.of", { name })}</h2>
        <strong>{progress}</strong>
        <Button size="xs" disabled={!isDone} onClick={finish}>
          {t("panel:paper.finish")}
        </Button>
      </div>
      <Progress value={(done / moments.length) * 100} aria-label={progress} />
      {isReplacing ? <p className={classes.warn}>{t("panel:paper.replaces")}</p> : null}
      <div className={classes.quickGrid}>
        {moments.map((moment, index) => (
          <div key={moment.id} className={classes.quickRow} data-current={moment === current}>
            <span className={classes.number}>{index + 1}</span>
            <span className={classes.quickTitle}>{moment.title || t("common:untitled")}</span>
            {Array.from({ length: perMoment }, (_, nth) => index * perMoment + nth).map((box) => (
              <QuickBox
                key={box}
                box={box}
                isCurrent={box === at}
                label={t(
                  scaleOf(box) === "severity" ? "panel:rate.severityOf" : "panel:rate.frequencyOf",
                  { number: String(index + 1), title: moment.title || t("common:untitled") },
                )}
                score={
                  ballot.isAnswered(moment.id, scaleOf(box))
                    ? (ballot.ratings[moment.id]?.[scaleOf(box)] ?? 0)
                    : null
                }
                onType={(score) => type(box, score)}
                onBack={() => goBack(box)}
                onMove={(by) => focusBox(box + by * perMoment)}
                onRemark={() =>
                  root.current?.querySelector<HTMLInputElement>("[data-quick-remark]")?.focus()
                }
                onFocus={() => setAt(box)}
              />
            ))}
          </div>
        ))}
      </div>
      {current === undefined ? null : (
        <TextInput
          mt={14}
          maw={560}
          type="text"
          data-quick-remark
          label={t("panel:paper.remarkOn", { number: moments.indexOf(current) + 1 })}
          maxLength={2_000}
          value={ballot.ratings[current.id]?.remark ?? ""}
          onChange={(event) => ballot.remark(current.id, event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
            focusBox(at);
          }}
        />
      )}
      <p className={classes.keys}>
        <Kbd>1</Kbd>…<Kbd>5</Kbd> {t("panel:rate.rateAndGo")} <Kbd>0</Kbd> {t("panel:rate.cannot")}{" "}
        <Kbd>⌫</Kbd> {t("panel:paper.back")} <Kbd>R</Kbd> {t("panel:rate.remarkKey")}{" "}
        <Kbd>Enter</Kbd> {t("panel:rate.finishKey")}
      </p>
    </div>
  );
}

function focusOnce(root: HTMLElement | null, box: number): void {
  root?.querySelector<HTMLInputElement>(`[data-box="${box}"]`)?.focus();
}
