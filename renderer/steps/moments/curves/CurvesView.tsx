import { useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { curveInput } from "#shared/charts/emotion-curve/data.ts";
import { EmotionCurve } from "#shared/charts/emotion-curve/EmotionCurve.tsx";
import { DARK, LIGHT } from "#shared/charts/palette.ts";
import { curveWords } from "#shared/charts/words/curve.ts";
import type { Cycle } from "#shared/domain/project.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useSelect, useSelectedId } from "#renderer/state/workbook.tsx";
import classes from "./CurvesView.module.css";

/** Emotion and time over the cycle; the table says the same in words and numbers. */
export function CurvesView({ cycle }: { readonly cycle: Cycle }) {
  const translator = useTranslator();
  const select = useSelect();
  const selectedId = useSelectedId();
  const scheme = useComputedColorScheme("light");
  const { ref, width } = useElementSize();
  const input = useMemo(() => curveInput(cycle), [cycle]);
  const words = useMemo(() => curveWords(translator), [translator]);
  const selected = cycle.moments.find((moment) => moment.id === selectedId);
  return (
    <div className={classes.room}>
      <div ref={ref}>
        <EmotionCurve
          input={input}
          words={words}
          palette={scheme === "dark" ? DARK : LIGHT}
          width={Math.max(620, Math.floor(width))}
          selectedId={selected?.id ?? null}
          onSelect={select}
        />
      </div>
    </div>
  );
}
