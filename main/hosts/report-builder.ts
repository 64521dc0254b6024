import type { ReportAssets } from "#main/report/assets.ts";
import { buildReport } from "#main/report/build-report.ts";
import { loadReportAssets } from "#main/report/load-assets.ts";
import type { BuildReport } from "#main/services/ports.ts";

/**
 * The report in this thread, for a host that does nothing else (the command line). Fonts
 * and drawing engine are loaded at the first report and kept.
 */
export function createReportBuilder(resources: string): BuildReport {
  let loading: Promise<ReportAssets> | null = null;
  return async (project, { language, date, cycle }, hooks) => {
    loading ??= loadReportAssets(resources);
    try {
      const assets = await loading;
      return await buildReport(project, { language, date, cycle }, { ...hooks, assets });
    } catch (error) {
      // A disk that failed once may answer the next time.
      loading = null;
      throw error;
    }
  };
}
