import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { curveInput } from "#shared/charts/emotion-curve/data.ts";
import { EmotionCurve } from "#shared/charts/emotion-curve/EmotionCurve.tsx";
import { curveWords } from "#shared/charts/words/curve.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSelect, useSelectedId } from "#renderer/state/workbook.tsx";
import { FigureActions } from "#renderer/ui/figure/FigureActions.tsx";
import { usePalette } from "#renderer/ui/use-palette.ts";
import { CurveTable } from "./CurveTable.tsx";
import classes from "./CurvesView.module.css";

/** Emotion and time over the cycle; the table below says the same in words and numbers. */
export function CurvesView({ cycle }: { readonly cycle: Cycle }) {
  const translator = useTranslator();
  const { t } = translator;
  const select = useSelect();
  const selectedId = useSelectedId();
  const palette = usePalette();
  const { ref, width } = useElementSize();
  const input = useMemo(() => curveInput(cycle), [cycle]);
  const words = useMemo(() => curveWords(translator), [translator]);
  const selected = cycle.moments.find((moment) => moment.id === selectedId);
  const voice = input.wave === null ? "silent" : input.wave === "" ? "heard" : "heardIn";
  return (
    <div className={classes.room}>
      {cycle.moments.length === 0 ? null : (
        <div className={classes.actions}>
          <FigureActions drawing="curve" cycleId={cycle.id} />
        </div>
      )}
      <div ref={ref}>
        <EmotionCurve
          input={input}
          words={words}
          palette={palette}
          width={Math.max(620, Math.floor(width))}
          selectedId={selected?.id ?? null}
          onSelect={select}
        />
      </div>
      {cycle.moments.length === 0 ? null : (
        <>
          <p className={classes.voice}>
            {t(`curves:voice.${voice}`, { wave: translator.quote(input.wave ?? "") })}
          </p>
          <CurveTable input={input} />
        </>
      )}
    </div>
  );
}
