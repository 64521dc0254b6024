import { zipSync } from "fflate";
import { hasBlueprint } from "#shared/domain/moments/derive.ts";
import { sectionHasData } from "#shared/domain/report-sections.ts";
import type { SpecOf } from "#shared/contract/outputs.ts";
import type { Project } from "#shared/domain/project.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import { reportContext } from "../content/build-content.ts";
import { exportFigure } from "../export-figure.ts";
import type { ReportRun } from "../build-report.ts";

type Figure = SpecOf<"figure">;
interface Wanted {
  readonly drawing: Figure["drawing"];
  readonly cycle: number;
}

/** Longest part of a service in the name of a file. */
const SERVICE_LENGTH = 60;

/** Every figure of the project that has something to show, in one zip: same input, same bytes. */
export async function zipFigures(
  raw: Project,
  what: SpecOf<"figures">,
  run: ReportRun,
): Promise<Uint8Array> {
  const { t } = createTranslator(what.language);
  const { project } = reportContext(raw, what);
  const wanted = figuresOf(project);
  const files = new Map<string, Uint8Array>();
  for (const [index, { drawing, cycle }] of wanted.entries()) {
    run.onProgress(index / wanted.length, `figures:file.${drawing}`);
    const bytes = await exportFigure(
      project,
      {
        kind: "figure",
        language: what.language,
        date: what.date,
        palette: what.palette,
        drawing,
        cycle,
        form: "landscape",
        encodings: { emotion: true, type: false, channel: false },
        format: what.format,
        dpi: 300,
      },
      run,
    );
    // Another figure begins a stretch of work in which nothing else is heard.
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    run.signal.throwIfAborted();
    const number = String(index + 1).padStart(2, "0");
    const service = ofCycle(drawing) && project.cycles.length > 1 ? nameOf(project, cycle) : "";
    const name = [`${number} ${t(`figures:file.${drawing}`)}`, service].filter(Boolean);
    files.set(`${name.join(" – ")}.${what.format}`, bytes);
  }
  return zip(files, what);
}

/** Per cycle the wheel, the curves and the blueprint; once the plan and the matrix. */
function figuresOf(project: Project): readonly Wanted[] {
  const wanted: Wanted[] = [];
  for (const [index, cycle] of project.cycles.entries()) {
    if (cycle.moments.length === 0) continue;
    wanted.push({ drawing: "wheel", cycle: index }, { drawing: "curve", cycle: index });
    if (hasBlueprint(cycle)) wanted.push({ drawing: "blueprint", cycle: index });
  }
  if (sectionHasData(project, "actionPlan")) wanted.push({ drawing: "gantt", cycle: 0 });
  if (sectionHasData(project, "priorityAreas")) wanted.push({ drawing: "matrix", cycle: 0 });
  return wanted;
}

function ofCycle(drawing: Figure["drawing"]): boolean {
  return drawing !== "gantt" && drawing !== "matrix";
}

/** A service as part of a file's name, on every system. */
function nameOf(project: Project, cycle: number): string {
  const service = project.cycles[cycle]?.service ?? "";
  const clean = service.replaceAll(/[^\p{L}\p{N} .,()-]+/gu, " ").replaceAll(/\s+/g, " ");
  return Array.from(clean.trim())
    .slice(0, SERVICE_LENGTH)
    .join("")
    .replace(/[. ]+$/, "");
}

/** Wall-clock noon of the day, so that the bytes do not depend on the hour or the zone. */
function zip(files: ReadonlyMap<string, Uint8Array>, what: SpecOf<"figures">): Uint8Array {
  const [year = 1980, month = 1, day = 1] = what.date.split("-").map(Number);
  const mtime = new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12);
  const level = what.format === "png" ? 0 : 6;
  return zipSync(
    Object.fromEntries([...files].map(([name, bytes]) => [name, [bytes, { mtime, level }]])),
  );
}
