import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { AS_IN_REPORT, type WheelEncodings } from "#shared/charts/cycle-wheel/encodings.ts";

/** What the wheel shows on screen, until the program is closed (see encodings.ts). */
export const wheelLook = createStore<WheelEncodings>(() => AS_IN_REPORT);

export function useWheelLook(): WheelEncodings {
  return useStore(wheelLook);
}
