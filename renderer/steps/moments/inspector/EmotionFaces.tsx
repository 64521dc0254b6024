import { useId } from "react";
import { FaceMark } from "#shared/charts/svg/FaceMark.tsx";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { EMOTIONS, emotionLabel, emotionName } from "../emotion-words.ts";
import classes from "./Inspector.module.css";

export interface EmotionFacesProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly place: string;
}

/** Five faces from very annoyed to delighted; arrows choose, the chosen one can be taken back. */
export function EmotionFaces({ value, onChange, place }: EmotionFacesProps) {
  const { t, signed } = useTranslator();
  const isReadOnly = useIsReadOnly();
  const id = useId();
  return (
    <div className={classes.group}>
      <div className={classes.labelRow}>
        <span className={classes.label} id={id}>
          {t("moments:emotion.label")}
        </span>
        {value === null || isReadOnly ? null : (
          <button type="button" className={classes.quiet} onClick={() => onChange(null)}>
            {t("moments:emotion.clear")}
          </button>
        )}
      </div>
      <div
        role="radiogroup"
        aria-labelledby={id}
        className={classes.faces}
        data-place={place}
        tabIndex={-1}
      >
        {EMOTIONS.map((each) => (
          <label
            key={each}
            className={classes.face}
            data-emotion={emotionName(each)}
            data-chosen={each === value || undefined}
            title={emotionLabel(t, each)}
          >
            <input
              type="radio"
              className={classes.radio}
              name={id}
              value={each}
              checked={each === value}
              disabled={isReadOnly}
              aria-label={`${signed(each)} ${emotionLabel(t, each)}`}
              onChange={() => onChange(each)}
            />
            <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
              <FaceMark x={12} y={12} r={9} value={each} colour="currentColor" />
            </svg>
            <span aria-hidden="true">{signed(each)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
