import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useBridge, useOpenProject } from "#renderer/state/session.tsx";
import { reportStoreOf, type ReportState, type ReportStore } from "./report-store.ts";

/** The report of the open project. */
export function useReport(): ReportStore {
  return reportStoreOf(useBridge(), useOpenProject());
}

export function useReportState<T>(select: (state: ReportState) => T): T {
  return useStore(useReport(), select);
}

/** True once `isOn` has held for `ms`: nobody sees a loader for less. */
export function useAfter(isOn: boolean, ms: number): boolean {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setIsDue(true), ms);
    return () => {
      clearTimeout(timer);
      setIsDue(false);
    };
  }, [isOn, ms]);
  return isOn && isDue;
}
