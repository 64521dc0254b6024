import { useId, useMemo } from "react";
import { wheelInput, type WheelInput } from "#shared/charts/cycle-wheel/data.ts";
import type { WheelEncodings } from "#shared/charts/cycle-wheel/encodings.ts";
import type { ChartPalette } from "#shared/charts/palette.ts";
import { wheelWords, type WheelWords } from "#shared/charts/words/wheel.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject, useSelectedId } from "#renderer/state/workbook.tsx";
import { usePalette } from "#renderer/ui/use-palette.ts";
import { useWheelLook } from "./wheel-look.ts";

/** What both wheels on screen, the compact and the large one, are drawn from. */
export interface WheelParts {
  readonly input: WheelInput;
  readonly words: WheelWords;
  readonly palette: ChartPalette;
  readonly encodings: WheelEncodings;
  /** The selected moment; null = something else, or nothing. */
  readonly selectedId: MomentId | null;
  readonly idPrefix: string;
}

export function useWheel(cycle: Cycle): WheelParts {
  const translator = useTranslator();
  const { client } = useProject().engagement;
  const selected = useSelectedId();
  const palette = usePalette();
  const encodings = useWheelLook();
  const idPrefix = useId();
  const input = useMemo(() => wheelInput(cycle, client), [cycle, client]);
  const words = useMemo(() => wheelWords(translator), [translator]);
  const selectedId = input.moments.find(({ id }) => id === selected)?.id ?? null;
  return { input, words, palette, encodings, selectedId, idPrefix };
}
