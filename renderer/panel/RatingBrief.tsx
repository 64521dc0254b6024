import { Button, Progress } from "@mantine/core";
import type { Person } from "#shared/domain/engagement/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import classes from "./Panel.module.css";
import type { Scale } from "./use-ballot.ts";
import { usePace } from "./use-pace.ts";

export interface RatingBriefProps {
  readonly person: Person | null;
  /** Which question the number keys answer now. */
  readonly scale: Scale;
  readonly done: number;
  readonly count: number;
  readonly onFinish: () => void;
}

/** Who rates, the question with its five worded anchors, and how far they are. */
export function RatingBrief({ person, scale, done, count, onFinish }: RatingBriefProps) {
  const { t } = useTranslator();
  const { areas } = useProject();
  const minutes = usePace(done, count);
  const area = areas.find((each) => each.id === person?.areaId)?.name ?? "";
  const progress = t("panel:rate.progress", { done, count });
  return (
    <div className={classes.brief}>
      <p className={classes.caps}>{t("panel:title")}</p>
      <h1 className={classes.raterName}>{person?.name || t("panel:members.unnamed")}</h1>
      <p className={classes.dim}>
        {[person?.role ?? "", area].filter((part) => part !== "").join(", ")}
      </p>
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
      <p className={classes.hint}>{t("panel:rate.hint")}</p>
      <p className={classes.done}>
        <strong>{progress}</strong>
        {minutes === null ? null : (
          <span className={classes.dim}>{t("panel:rate.minutesLeft", { count: minutes })}</span>
        )}
      </p>
      <Progress value={(done / count) * 100} aria-label={progress} />
      <Button
        mt={16}
        fullWidth
        variant={done === count ? "filled" : "default"}
        disabled={done < count}
        onClick={onFinish}
      >
        {t("panel:rate.finish")}
      </Button>
    </div>
  );
}
