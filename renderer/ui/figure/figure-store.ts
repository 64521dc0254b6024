import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";

/** How figures leave the program; kept until it is closed, since a handout has one look. */
export interface FigureLook {
  /** One ink instead of colours. */
  readonly isOneInk: boolean;
  /** The upright form of a figure that has one. */
  readonly isUpright: boolean;
}

export const figureLook = createStore<FigureLook>(() => ({ isOneInk: false, isUpright: false }));

export function useFigureLook(): FigureLook {
  return useStore(figureLook);
}
