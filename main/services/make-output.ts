import { basename } from "node:path";
import type { Input, Output } from "#shared/contract/methods.ts";
import type { OutputSpec } from "#shared/contract/outputs.ts";
import type { FailureCode } from "#shared/contract/failures.ts";
import type { JobId } from "#shared/contract/types.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import { errnoOf } from "#main/storage/errno.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import { cleanFileName, withoutEnding } from "#main/storage/file-names.ts";
import { CYCLE_ENDING } from "#main/storage/project-folder.ts";
import type { OpenDocument } from "./documents.ts";
import { outputFile, type OutputFile } from "./output-files.ts";
import type { FileKind, MadeOutput, PageId } from "./ports.ts";
import { askTarget, UNTITLED, type Target } from "./targets.ts";
import { givenLook } from "./word-templates.ts";
import type { Workbench } from "./workbench.ts";

/** What a finished output becomes before it is written, such as a PDF. */
export interface Conversion {
  readonly kind: FileKind;
  readonly convert: (made: MadeOutput, signal: AbortSignal) => Promise<Uint8Array>;
  /** i18n key of what is said while it works. */
  readonly section: string;
  readonly failed: FailureCode;
}

/** Share of the work that is done when a conversion begins. */
const CONVERSION_BEGINS = 0.4;

/** An output in a file, or its bytes; null = cancelled. */
export type Made<T> = Result<T | null, Fault>;

export interface WrittenOutput {
  readonly path: string;
  readonly made: MadeOutput;
}

/** Any output but the report, as a file or as bytes. */
export async function makeOutput(
  bench: Workbench,
  page: PageId,
  { docId, jobId, what, target }: Input<"output.make">,
): Promise<Result<Output<"output.make">, Fault>> {
  const found = bench.documents.find(page, docId);
  if (!found.ok) return found;
  if (target === "bytes") {
    const made = await makeBytes(bench, page, found.value, jobId, what);
    if (!made.ok) return made;
    return ok(
      made.value === null
        ? { cancelled: true }
        : { kind: "bytes", base64: base64Of(made.value.bytes) },
    );
  }
  const written = await makeFile(bench, page, found.value, jobId, what);
  if (!written.ok) return written;
  if (written.value === null) return ok({ cancelled: true });
  const { path } = written.value;
  return ok({ kind: "file", outputId: bench.outputs.issue(path), name: basename(path) });
}

/** Made of what was last saved or kept, in the output thread; stopped by `job.cancel`. */
export async function makeBytes(
  { ports, jobs }: Workbench,
  page: PageId,
  { project }: OpenDocument,
  jobId: JobId,
  what: OutputSpec,
  conversion?: Conversion,
): Promise<Made<MadeOutput>> {
  // A figure has exactly one cycle; the report may have all.
  if (what.cycle !== null && what.cycle >= Math.max(1, project.cycles.length)) {
    return fail(fault("badRequest", new Error("no such cycle")));
  }
  const share = conversion === undefined ? 1 : CONVERSION_BEGINS;
  const tell = (done: number, section: string): void =>
    ports.pages.emit(page, "progress", { jobId, done, section });
  return jobs.run(jobId, async (signal) => {
    const look = what.kind === "report" ? await givenLook(ports) : ok(undefined);
    if (!look.ok) return look;
    // Stopped before it began.
    if (signal.aborted) return ok(null);
    let failed = codesOf(what).failed;
    try {
      const made = await ports.makeOutput(project, what, {
        signal,
        look: look.value,
        onProgress: (done, section) => tell(done * share, section),
      });
      if (signal.aborted) return ok(null);
      if (conversion === undefined) return ok(made);
      tell(share, conversion.section);
      ({ failed } = conversion);
      const bytes = await conversion.convert(made, signal);
      return ok(signal.aborted ? null : { ...made, bytes });
    } catch (error) {
      return signal.aborted ? ok(null) : fail(fault(failed, error));
    }
  });
}

/** The target is asked first, so that nobody waits in vain. */
export async function makeFile(
  bench: Workbench,
  page: PageId,
  document: OpenDocument,
  jobId: JobId,
  what: OutputSpec,
  conversion?: Conversion,
): Promise<Made<WrittenOutput>> {
  const file = outputFile(what, document.project);
  const kind = conversion?.kind ?? file.kind;
  const target = await askTarget(bench, page, stemOf(document, file), kind, againOf(file));
  if (target === null) return ok(null);
  const made = await makeBytes(bench, page, document, jobId, what, conversion);
  if (!made.ok || made.value === null) return made as Made<never>; // cancelled, or failed
  return write(bench, target, made.value, what);
}

async function write(
  { ports }: Workbench,
  target: Target,
  made: MadeOutput,
  what: OutputSpec,
): Promise<Made<WrittenOutput>> {
  const written = await ports.folder.write(target.path, made.bytes, target.placement);
  if (written.ok) return ok({ path: target.path, made });
  const { cause } = written.error;
  const isHeld = HELD.has(errnoOf(cause) ?? "");
  return fail(isHeld ? fault(codesOf(what).held, cause) : written.error);
}

/** What holds a finished file is nearly always the program that shows it. */
const HELD = new Set(["EBUSY", "EPERM", "ETXTBSY"]);

function codesOf({ kind }: OutputSpec): {
  readonly failed: FailureCode;
  readonly held: FailureCode;
} {
  return kind === "report"
    ? { failed: "reportFailed", held: "reportTargetOpen" }
    : { failed: "outputFailed", held: "outputTargetOpen" };
}

export function base64Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
}

function stemOf({ file, project }: OpenDocument, { part, version = "" }: OutputFile): string {
  const parts =
    file === null
      ? [project.engagement.client, project.cycles[0]?.service ?? ""]
      : [withoutEnding(basename(file.path), CYCLE_ENDING)];
  const named = [...parts, part ?? ""].filter((each) => each.trim() !== "");
  // A project's own file name is kept as it is; what is put together is made one.
  if (file !== null && part === null && version === "") return parts[0] ?? UNTITLED;
  const whole = named.length === 0 ? UNTITLED : named.join(" – ");
  if (version === "") return cleanFileName(whole, UNTITLED);
  const numbered = cleanFileName(`v${version}`, "v1");
  // The number is what tells two reports apart: a long name is cut before it.
  return `${cleanFileName(cutTo(whole, numbered), UNTITLED)} ${numbered}`;
}

/** Room for a version in the longest name that every system takes. */
const LONGEST_WITH_VERSION = 110;

function cutTo(name: string, version: string): string {
  let cut = name;
  while (cut !== "" && Buffer.byteLength(`${cut} ${version}`) > LONGEST_WITH_VERSION)
    cut = Array.from(cut).slice(0, -1).join("");
  return cut;
}

/** A draft is counted in versions; a second file of one version is a copy of it, " (2)". */
function againOf({ version }: OutputFile): ((stem: string, number: number) => string) | undefined {
  return version === "" ? (stem, number) => `${stem} v${number}` : undefined;
}
