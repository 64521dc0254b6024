import { spawn, type ChildProcess } from "node:child_process";
import { access, constants, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { MakePdf } from "#main/services/ports.ts";

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where installers put it, beside what the search path names. */
function usualPlaces({ platform, env }: Surroundings): string[] {
  if (platform === "darwin") return ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];
  if (platform !== "win32")
    return ["/usr/bin/soffice", "/usr/local/bin/soffice", "/snap/bin/libreoffice"];
  return [env["ProgramFiles"], env["ProgramFiles(x86)"]].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, "LibreOffice", "program", "soffice.exe")],
  );
}

/** The program of LibreOffice on this computer, or null. Nothing is started. */
export async function findLibreOffice(around: Surroundings): Promise<string | null> {
  const ending = around.platform === "win32" ? ".exe" : "";
  const onPath = (around.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name + ending)));
  for (const place of [...onPath, ...usualPlaces(around)]) {
    const isThere = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return null;
}

/** A report of hundreds of pages takes half of it. */
const PATIENCE_MS = 180_000;
/** Tagged for screen readers, with the headings as bookmarks. */
const FILTER = `pdf:writer_pdf_Export:${JSON.stringify({
  UseTaggedPDF: { type: "boolean", value: "true" },
  ExportBookmarks: { type: "boolean", value: "true" },
})}`;

/**
 * PDFs by LibreOffice without a window. Each gets a profile of its own in a temporary folder:
 * neither one that the person has open nor its settings are touched, and nothing stays behind.
 */
export function createLibreOfficePdf(program: string, patienceMs = PATIENCE_MS): MakePdf {
  return async (docx, { signal }) => {
    signal.throwIfAborted();
    const folder = await mkdtemp(join(tmpdir(), "cycle-pdf-"));
    try {
      const [source, target] = [join(folder, "report.docx"), join(folder, "made")];
      await mkdir(target);
      await writeFile(source, docx);
      const profile = pathToFileURL(join(folder, "profile")).href;
      await run(
        program,
        [
          `-env:UserInstallation=${profile}`,
          "--headless",
          "--norestore",
          "--nologo",
          "--nodefault",
          "--nolockcheck",
          "--nofirststartwizard",
          "--convert-to",
          FILTER,
          "--outdir",
          target,
          source,
        ],
        signal,
        patienceMs,
      );
      // It says nothing when it fails: only a file counts.
      const pdf = await readFile(join(target, "report.pdf"));
      if (!pdf.subarray(0, 5).equals(Buffer.from("%PDF-")))
        throw new Error("what was made is no PDF");
      return new Uint8Array(pdf);
    } finally {
      // Its last process may still be letting go of files.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(
        () => undefined,
      );
    }
  };
}

function run(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
  patienceMs: number,
): Promise<void> {
  return new Promise((done, failed) => {
    // A signal that has been given already tells nobody again.
    if (signal.aborted) {
      failed(new Error("stopped"));
      return;
    }
    // A group of its own: soffice is a script that starts the program proper.
    const child = spawn(program, args, {
      stdio: "ignore",
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    let isStopped = false;
    const stop = (): void => {
      isStopped = true;
      stopGroup(child);
    };
    signal.addEventListener("abort", stop, { once: true });
    // Not AbortSignal.timeout: joined to another by AbortSignal.any it may be collected before it fires.
    const patience = setTimeout(stop, patienceMs);
    const ended = (): void => {
      clearTimeout(patience);
      signal.removeEventListener("abort", stop);
    };
    child.once("error", (error) => {
      ended();
      failed(error);
    });
    child.once("exit", (code) => {
      ended();
      if (isStopped) failed(new Error("stopped"));
      else if (code === 0) done();
      else failed(new Error(`LibreOffice ended with ${code}`));
    });
  });
}

function stopGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"], {
      stdio: "ignore",
      windowsHide: true,
    });
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}
