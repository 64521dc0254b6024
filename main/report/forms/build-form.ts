import type { Project } from "#shared/domain/project.ts";
import { packDocument } from "../blocks/document.ts";
import type { ReportRun } from "../build-report.ts";
import { reportContext } from "../content/build-content.ts";
import type { ReportContext } from "../content/context.ts";
import type { ReportContent } from "../content/model.ts";
import { finish } from "../finish/finish.ts";
import { proofingLanguage } from "../styles.ts";
import { ballotsContent } from "./ballots.ts";
import type { FormOptions } from "./form-context.ts";
import { interviewGuideContent } from "./interview-guide.ts";

export interface BuiltForm {
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly sectionPages: Record<string, number>;
}

/** Ballots of the panel as a Word document; the same project and options give the same bytes. */
export function buildBallots(
  project: Project,
  options: FormOptions & { readonly blank: number },
  run: ReportRun,
): Promise<BuiltForm> {
  return buildForm(project, options, run, "forms:progress.ballots", (report) =>
    ballotsContent(report, options.blank),
  );
}

/** The interview guide as a Word document; the same project and options give the same bytes. */
export function buildInterviewGuide(
  project: Project,
  options: FormOptions,
  run: ReportRun,
): Promise<BuiltForm> {
  return buildForm(project, options, run, "forms:progress.interviewGuide", interviewGuideContent);
}

const MARK = "\uE003";

async function buildForm(
  project: Project,
  options: FormOptions,
  run: ReportRun,
  progress: string,
  write: (report: ReportContext) => ReportContent,
): Promise<BuiltForm> {
  const { language, date, cycle } = options;
  const report = reportContext(project, { language, date, cycle });
  const { t } = report.translator;
  run.onProgress(0, progress);
  await breathe(run.signal);
  const content = write(report);
  run.onProgress(0.3, progress);
  await breathe(run.signal);
  const proofing = proofingLanguage(language, report.project.engagement.country);
  const [before = "", between = "", after = ""] = t("report:pageOf", {
    page: MARK,
    pages: MARK,
  }).split(MARK);
  const [beforeAlone = "", afterAlone = ""] = t("forms:page", { page: MARK }).split(MARK);
  const packed = packDocument({
    content,
    paper: report.paper,
    proofing,
    figures: new Map(),
    assets: run.assets,
    words: {
      figure: t("report:figure"),
      table: t("report:table"),
      decision: t("report:decision.columns"),
    },
    pageOf: { before, between, after },
    pageAlone: { before: beforeAlone, after: afterAlone },
  });
  await breathe(run.signal);
  const bytes = finish(packed.parts, {
    ...content,
    date,
    language: proofing,
    pages: packed.pages,
    application: t("common:appName"),
  });
  run.onProgress(1, "report:progress.done");
  return { bytes, pages: packed.pages, sectionPages: {} };
}

/** Lets events and cancellation through, since each stretch of work blocks. */
async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
  signal.throwIfAborted();
}
