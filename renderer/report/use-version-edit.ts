import { plainDateOf } from "#shared/dates.ts";
import {
  addVersion,
  nextVersionNumber,
  setVersion,
  type ReportVersion,
} from "#shared/domain/report-edit.ts";
import { useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { useReportEdit } from "./use-report-edit.ts";

/** A version begins with today and whoever wrote the last one. */
export function useVersionEdit(): {
  readonly begin: () => ReportVersion;
  readonly setLatestNumber: (number: string) => void;
  /** What the next version would be called; '' where that is left to the person. */
  readonly nextNumber: string;
  readonly addNext: () => void;
} {
  const { now } = useWorkbook();
  const { report, engagement } = useProject();
  const edit = useReportEdit();

  function begin(): ReportVersion {
    const last = report.versions.at(-1);
    return {
      number: nextVersionNumber(report.versions),
      date: plainDateOf(now()),
      author: last?.author ?? engagement.consultant.names.slice(0, 500),
      change: "",
    };
  }
  return {
    begin,
    nextNumber: nextVersionNumber(report.versions),
    addNext: () => edit("version", addVersion(begin()), { field: "version" }),
    setLatestNumber(number) {
      const last = report.versions.length - 1;
      const change = last < 0 ? addVersion({ ...begin(), number }) : setVersion(last, { number });
      edit("version", change, { field: "version", isTyping: true });
    },
  };
}
