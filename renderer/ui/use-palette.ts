import { useComputedColorScheme } from "@mantine/core";
import { DARK, LIGHT, type ChartPalette } from "#shared/charts/palette.ts";

/** The drawings' colours for the theme that is on. */
export function usePalette(): ChartPalette {
  return useComputedColorScheme("light") === "dark" ? DARK : LIGHT;
}
