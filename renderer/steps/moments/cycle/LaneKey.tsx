import { LaneSign } from "#shared/charts/cycle-wheel/LaneSign.tsx";
import { laneKey } from "#shared/charts/cycle-wheel/legend.ts";
import type { WheelInput } from "#shared/charts/cycle-wheel/data.ts";
import { wheelWords } from "#shared/charts/words/wheel.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { usePalette } from "#renderer/ui/use-palette.ts";
import { useWheelLook } from "./wheel-look.ts";
import classes from "./CycleColumn.module.css";

const SIGN = 16;

/** What the signs in the lanes of the ring mean, as far as they occur. */
export function LaneKey({ input }: { readonly input: WheelInput }) {
  const translator = useTranslator();
  const palette = usePalette();
  const look = useWheelLook();
  const items = laneKey(input, wheelWords(translator), look);
  if (items.length === 0) return null;
  return (
    <ul className={classes.key} aria-label={translator.t("figures:look.key")}>
      {items.map(({ kind, value, text }) => (
        <li key={`${kind} ${value}`} className={classes.laneItem}>
          <svg width={SIGN} height={SIGN} viewBox={`0 0 ${SIGN} ${SIGN}`} aria-hidden="true">
            <LaneSign
              kind={kind}
              value={value}
              x={SIGN / 2}
              y={SIGN / 2}
              size={SIGN}
              palette={palette}
            />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
