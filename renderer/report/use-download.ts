import { useCallback, useEffect } from "react";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Failure } from "#shared/contract/failures.ts";
import type { OutputId } from "#shared/contract/types.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { tellFailure } from "#renderer/shell/tell-failure.ts";
import { useBridge, useSessionState } from "#renderer/state/session.tsx";
import { useReport, useReportState } from "./use-report.ts";

/** Finished reports that were offered already: coming back to the page offers none again. */
const offered = new Set<OutputId>();

async function offer(
  bridge: Bridge,
  file: { readonly outputId: OutputId; readonly name: string },
  tell: (failure: Failure) => void,
): Promise<void> {
  const outcome = await bridge.download(file.outputId, file.name);
  if (!outcome.ok) tell(outcome.error);
}

/** Offers a finished report as a download, once by itself and again when asked. */
export function useDownload(): { readonly download: () => void } {
  const { t } = useTranslator();
  const bridge = useBridge();
  const report = useReport();
  const canDownload = useSessionState((state) => state.host?.capabilities.downloadOutputs === true);
  const outputId = useReportState((state) =>
    state.file.kind === "done" ? state.file.outputId : null,
  );

  const download = useCallback(() => {
    const { file } = report.getState();
    if (file.kind !== "done") return;
    void offer(bridge, file, (failure) => tellFailure(t, failure));
  }, [bridge, report, t]);

  useEffect(() => {
    if (outputId === null || !canDownload || offered.has(outputId)) return;
    offered.add(outputId);
    download();
  }, [canDownload, download, outputId]);
  return { download };
}
