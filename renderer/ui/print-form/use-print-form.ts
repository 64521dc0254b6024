import { plainDateOf } from "#shared/dates.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { useOutput } from "../output/use-output.ts";

export type PrintFormKind = "ballots" | "interviewGuide";

export interface PrintFormAction {
  /** Verb first, in the interface's language. */
  readonly label: string;
  /** Why it cannot be printed now, as a sentence; null = it can. */
  readonly reason: string | null;
  readonly isBusy: boolean;
  readonly print: () => Promise<void>;
}

/**
 * A form of the cycle as a Word document in the report's language and on its paper.
 *
 * @param blank ballots without a name behind those of the members
 */
export function usePrintForm(kind: PrintFormKind, blank = 0): PrintFormAction {
  const { t } = useTranslator();
  const project = useProject();
  const cycle = useCycle();
  const { now } = useWorkbook();
  const { save, isBusy } = useOutput();
  const reason =
    cycle.moments.length === 0
      ? t("forms:print.noMoments")
      : kind === "ballots" && cycle.panel.raterIds.length + blank === 0
        ? t("forms:print.noBallots")
        : null;

  async function print(): Promise<void> {
    const about = {
      language: project.report.language,
      date: plainDateOf(now()),
      cycle: project.cycles.findIndex((each) => each.id === cycle.id),
    };
    await save(kind === "ballots" ? { kind, ...about, blank } : { kind, ...about });
  }

  return { label: t(`forms:print.${kind}`), reason, isBusy, print };
}
