import type { OutputKind, OutputSpec, PageBreaks, SpecOf } from "#shared/contract/outputs.ts";
import type { Project } from "#shared/domain/project.ts";
import { buildReport, type ReportRun } from "./build-report.ts";
import { exportFigure } from "./export-figure.ts";
import { zipFigures } from "./poster/all-figures.ts";
import { buildPoster } from "./poster/build-poster.ts";
import { buildBallots, buildInterviewGuide } from "./forms/build-form.ts";

/** Fonts, drawing engine, progress, and a signal that stops it: the same for every output. */
export type OutputRun = ReportRun;

export interface MadeOutput {
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly sectionPages: Record<string, number>;
  readonly breaks?: PageBreaks | null;
}

type Makers = {
  readonly [K in OutputKind]: (
    project: Project,
    what: SpecOf<K>,
    run: OutputRun,
  ) => Promise<MadeOutput>;
};

/** One maker per kind of output; a new kind of shared/contract/outputs.ts is one more line here. */
const MAKERS: Makers = {
  report: buildReport,
  ballots: buildBallots,
  interviewGuide: buildInterviewGuide,
  poster: async (project, what, run) => withoutPages(await buildPoster(project, what, run)),
  figures: async (project, what, run) => withoutPages(await zipFigures(project, what, run)),
  figure: async (project, what, run) => withoutPages(await exportFigure(project, what, run)),
};

/** For outputs that nobody pages through before they are printed. */
function withoutPages(bytes: Uint8Array): MadeOutput {
  return { bytes, pages: null, sectionPages: {} };
}

/** Makes an output in this thread; rejects when aborted or when it cannot be made. */
export function makeOutput(
  project: Project,
  what: OutputSpec,
  run: OutputRun,
): Promise<MadeOutput> {
  // The key is the kind: the maker takes exactly this spec, which the compiler cannot follow.
  const make = MAKERS[what.kind] as (
    of: Project,
    spec: OutputSpec,
    run: OutputRun,
  ) => Promise<MadeOutput>;
  return make(project, what, run);
}
