import { basename } from "node:path";
import type { Input, Output } from "#shared/contract/methods.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { errnoOf } from "#main/storage/errno.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import { cleanFileName, withoutEnding } from "#main/storage/file-names.ts";
import { CYCLE_ENDING } from "#main/storage/project-folder.ts";
import type { OpenDocument } from "./documents.ts";
import type { BuiltReport, PageId } from "./ports.ts";
import { askTarget, UNTITLED, type Target } from "./targets.ts";
import type { Workbench } from "./workbench.ts";

type Request = Input<"report.build">;
type Built = Result<Output<"report.build">, Fault>;

/** The Word report of what was last saved or kept. The target is asked first, so that nobody waits in vain. */
export async function buildReport(
  bench: Workbench,
  page: PageId,
  request: Request,
): Promise<Built> {
  const found = bench.documents.find(page, request.docId);
  if (!found.ok) return found;
  const document = found.value;
  if (request.cycle !== null && request.cycle >= document.project.cycles.length) {
    return fail(fault("badRequest", new Error("no such cycle")));
  }
  if (request.target === "preview") {
    const report = await make(bench, page, document, request);
    return report.ok
      ? ok(report.value === null ? { cancelled: true } : preview(report.value))
      : report;
  }
  const target = await askTarget(bench, page, reportName(document), "report");
  if (target === null) return ok({ cancelled: true });
  const report = await make(bench, page, document, request);
  if (!report.ok) return report;
  return report.value === null ? ok({ cancelled: true }) : write(bench, target, report.value);
}

/** Null = cancelled. */
async function make(
  { ports, jobs }: Workbench,
  page: PageId,
  { project }: OpenDocument,
  { jobId, language, date, cycle }: Request,
): Promise<Result<BuiltReport | null, Fault>> {
  return jobs.run(jobId, async (signal) => {
    try {
      const report = await ports.buildReport(
        project,
        { language, date, cycle, version: ports.version },
        {
          signal,
          onProgress: (done, section) =>
            ports.pages.emit(page, "progress", { jobId, done, section }),
        },
      );
      return ok(signal.aborted ? null : report);
    } catch (error) {
      return signal.aborted ? ok(null) : fail(fault("reportFailed", error));
    }
  });
}

function preview({ bytes, pages, sectionPages }: BuiltReport): Output<"report.build"> {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  return { kind: "preview", base64, pages, sectionPages: { ...sectionPages } };
}

async function write(bench: Workbench, target: Target, report: BuiltReport): Promise<Built> {
  const written = await bench.ports.folder.write(target.path, report.bytes, target.placement);
  if (!written.ok) return fail(reportFault(written.error));
  return ok({
    kind: "file",
    outputId: bench.outputs.issue(target.path),
    name: basename(target.path),
    pages: report.pages,
  });
}

/** What holds a Word file is nearly always Word. */
const HELD = new Set(["EBUSY", "EPERM", "ETXTBSY"]);

function reportFault(reason: Fault): Fault {
  if (HELD.has(errnoOf(reason.cause) ?? "")) return fault("reportTargetOpen", reason.cause);
  return reason;
}

function reportName({ file, project }: OpenDocument): string {
  if (file !== null) return withoutEnding(basename(file.path), CYCLE_ENDING);
  const parts = [project.engagement.client, project.cycles[0]?.service ?? ""];
  return cleanFileName(parts.filter((part) => part.trim() !== "").join(" – "), UNTITLED);
}
