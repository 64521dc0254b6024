import { memo, useId, useMemo } from "react";
import { CompactWheel } from "#shared/charts/cycle-wheel/CycleWheel.tsx";
import { wheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { markId } from "#shared/charts/cycle-wheel/Moments.tsx";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { usePalette } from "#renderer/ui/use-palette.ts";
import classes from "./Walk.module.css";

const SIZE = 430;

export interface WalkRingProps {
  readonly cycle: Cycle;
  readonly shownId: MomentId;
  readonly number: number;
  readonly onSelect: (id: MomentId) => void;
}

/** The whole cycle with the place on it; a moment of it can be chosen. */
export const WalkRing = memo(function WalkRing(props: WalkRingProps) {
  const translator = useTranslator();
  const palette = usePalette();
  const prefix = useId();
  const { cycle, shownId, number } = props;
  const input = useMemo(() => wheelInput(cycle, ""), [cycle]);
  const words = useMemo(() => wheelWords(translator), [translator]);
  return (
    <div
      role="listbox"
      tabIndex={0}
      className={classes.ring}
      aria-label={words.describe(input)}
      aria-activedescendant={markId(prefix, shownId)}
    >
      <CompactWheel
        input={input}
        words={words}
        palette={palette}
        size={SIZE}
        selectedId={shownId}
        idPrefix={prefix}
        onSelect={props.onSelect}
        centre={{
          figure: translator.number(number),
          detail: translator.t("walk:of", { count: cycle.moments.length }),
        }}
      />
    </div>
  );
});
