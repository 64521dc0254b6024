import { basename } from "node:path";
import type { Input, Output } from "#shared/contract/methods.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { OpenDocument } from "./documents.ts";
import { base64Of, makeBytes, makeFile, type Conversion } from "./make-output.ts";
import type { PageId } from "./ports.ts";
import type { Workbench } from "./workbench.ts";

/** The Word report of what was last saved or kept: a file, or a preview with its pages. */
export async function buildReport(
  bench: Workbench,
  page: PageId,
  { docId, jobId, target, ...options }: Input<"report.build">,
): Promise<Result<Output<"report.build">, Fault>> {
  const found = bench.documents.find(page, docId);
  if (!found.ok) return found;
  const document = found.value;
  if (options.cycle !== null && options.cycle >= document.project.cycles.length) {
    return fail(fault("badRequest", new Error("no such cycle")));
  }
  const what = { kind: "report", ...options } as const;
  if (target === "preview") {
    const made = await makeBytes(bench, page, document, jobId, { ...what, withBreaks: true });
    if (!made.ok) return made;
    if (made.value === null) return ok({ cancelled: true });
    const { bytes, pages, sectionPages, breaks = null } = made.value;
    return ok({
      kind: "preview",
      base64: base64Of(bytes),
      pages,
      sectionPages: { ...sectionPages },
      breaks,
    });
  }
  const conversion = target === "pdf" ? toPdf(bench, document) : undefined;
  if (conversion === null) return fail(fault("badRequest", new Error("no PDF here")));
  // A host that prints the preview breaks its pages as the preview does.
  const withBreaks = target === "pdf" && bench.ports.capabilities.pdf === "print";
  const spec = withBreaks ? { ...what, withBreaks } : what;
  const written = await makeFile(bench, page, document, jobId, spec, conversion);
  if (!written.ok) return written;
  if (written.value === null) return ok({ cancelled: true });
  const { path, made } = written.value;
  return ok({
    kind: "file",
    outputId: bench.outputs.issue(path),
    name: basename(path),
    // Another program broke the pages of a PDF: how many is its secret.
    pages: target === "pdf" ? null : made.pages,
  });
}

/** Null = this host makes none. */
function toPdf({ ports: { makePdf } }: Workbench, { project }: OpenDocument): Conversion | null {
  if (makePdf === null) return null;
  const title = [project.engagement.client, project.cycles[0]?.service ?? ""]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" – ");
  return {
    kind: "pdf",
    section: "outputs:progress.pdf",
    failed: "pdfFailed",
    convert: ({ bytes, breaks = null }, signal) => makePdf(bytes, { title, breaks, signal }),
  };
}
