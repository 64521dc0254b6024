import { useEffect, useRef } from "react";
import { useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { isStale } from "./report-store.ts";
import { useReport, useReportState } from "./use-report.ts";

/** Several settings in a row make one preview. */
const SETTLE_MS = 1_200;
/** A preview that takes longer is only made anew by itself for settings. */
const QUICK_MS = 5_000;

/**
 * Makes the preview when the page is opened, some time after a setting was changed, and after
 * other changes once the typing pauses; the preview of a very long report is then only marked
 * as stale. The old pages stay until the new ones are drawn.
 */
export function usePreviewRefresh(): void {
  const report = useReport();
  const project = useProject();
  const cycle = useReportState((state) => state.cycle);
  const isRedacted = useReportState((state) => state.isRedacted);
  const isBehind = useReportState((state) => isStale(state, project) && !state.isStopped);
  const took = useReportState((state) => state.preview?.took ?? 0);
  const isWriting = useReportState((state) => state.file.kind === "building");
  const { language, depth, sections, paper } = project.report;
  const settings = JSON.stringify({ language, depth, sections, paper, cycle, isRedacted });
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

  useEffect(() => {
    if (isWriting || !isBehind || took > QUICK_MS) return;
    const timer = setTimeout(() => {
      // A change of settings may have begun it already.
      if (isStale(report.getState(), project)) void report.refresh();
    }, SETTLE_MS + took);
    return () => clearTimeout(timer);
    // `project`: every change begins the wait anew.
  }, [isBehind, isWriting, project, report, took]);
}
