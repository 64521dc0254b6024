import type { ReportAssets } from "#main/report/assets.ts";
import { loadReportAssets } from "#main/report/load-assets.ts";
import { makeOutput } from "#main/report/outputs.ts";
import type { MakeOutput } from "#main/services/ports.ts";

/**
 * Outputs in this thread, for a host that does nothing else (the command line). Fonts and
 * drawing engine are loaded at the first one and kept.
 */
export function createOutputMaker(resources: string): MakeOutput {
  let loading: Promise<ReportAssets> | null = null;
  return async (project, what, hooks) => {
    loading ??= loadReportAssets(resources);
    try {
      const assets = await loading;
      return await makeOutput(project, what, { ...hooks, assets });
    } catch (error) {
      // A disk that failed once may answer the next time.
      loading = null;
      throw error;
    }
  };
}
