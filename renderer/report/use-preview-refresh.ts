import { useEffect, useRef } from "react";
import { useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { isStale } from "./report-store.ts";
import { useReport, useReportState } from "./use-report.ts";

/** Several settings in a row make one preview. */
const SETTLE_MS = 1_200;

/**
 * Makes the preview when the page is opened and some time after a setting was changed; other
 * changes only mark it as stale, since making it costs a second.
 */
export function usePreviewRefresh(): void {
  const report = useReport();
  const project = useProject();
  const cycle = useReportState((state) => state.cycle);
  const isWriting = useReportState((state) => state.file.kind === "building");
  const { language, depth, sections, paper } = project.report;
  const settings = JSON.stringify({ language, depth, sections, paper, cycle });
  const seen = useRef<string | null>(null);
  const { projects } = useWorkbook();

  useEffect(() => {
    // One file at a time; when it is written this runs again.
    if (isWriting) return;
    const isFirst = seen.current === null;
    if (seen.current === settings) return;
    const state = report.getState();
    const isMissing = state.preview === null && state.previewJob === null && !state.isStopped;
    if (isFirst && !isMissing && !isStale(state, projects.getState().history.present)) {
      seen.current = settings;
      return;
    }
    const timer = setTimeout(
      () => {
        seen.current = settings;
        void report.refresh();
      },
      isFirst ? 0 : SETTLE_MS,
    );
    return () => clearTimeout(timer);
  }, [isWriting, projects, report, settings]);
}
