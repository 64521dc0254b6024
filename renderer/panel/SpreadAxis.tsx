import type { ScoreSpread } from "#shared/domain/moments/panel-derive.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import classes from "./Panel.module.css";

const WIDTH = 250;
const HEIGHT = 36;

function at(score: number): number {
  return 20 + ((score - 1) * (WIDTH - 40)) / 4;
}

export interface SpreadAxisProps {
  readonly spread: ScoreSpread | null;
  readonly earlierMedian: number | null;
}

/** Range as a line, raters as circles by number, the median as a thick bar. */
export function SpreadAxis({ spread, earlierMedian }: SpreadAxisProps) {
  const { t } = useTranslator();
  const middle = HEIGHT / 2;
  const label =
    spread === null
      ? t("panel:reveal.noRating")
      : t("panel:reveal.spread", { median: spread.median, low: spread.min, high: spread.max });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.axis} role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((score) => (
        <line
          key={score}
          className={classes.tick}
          x1={at(score)}
          x2={at(score)}
          y1={2}
          y2={HEIGHT - 2}
        />
      ))}
      {spread === null ? null : (
        <>
          <line
            className={classes.rangeLine}
            x1={at(spread.min)}
            x2={at(spread.max)}
            y1={middle}
            y2={middle}
          />
          {spread.counts.map((count, index) =>
            count === 0 ? null : (
              <circle
                // The five scores are fixed: their place is their name.
                key={`score ${index + 1}`}
                className={classes.dot}
                cx={at(index + 1)}
                cy={middle}
                r={Math.min(10, 3 + 1.8 * count)}
              />
            ),
          )}
          {earlierMedian === null ? null : (
            <rect
              className={classes.earlierBar}
              x={at(earlierMedian) - 3}
              y={middle - 11}
              width={6}
              height={22}
            />
          )}
          <rect
            className={classes.medianBar}
            x={at(spread.median) - 2.5}
            y={middle - 11}
            width={5}
            height={22}
          />
        </>
      )}
    </svg>
  );
}
