import type { OutputKind, OutputSpec, SpecOf } from "#shared/contract/outputs.ts";
import type { Project } from "#shared/domain/project.ts";
import { createTranslator, type Translator } from "#shared/i18n/translator.ts";
import type { FileKind } from "./ports.ts";

/** What a finished output is as a file, known before it is made. */
export interface OutputFile {
  readonly kind: FileKind;
  /** Written after the project's name, in the output's language; null = the project's name alone. */
  readonly part: string | null;
  /** Its number in the document control, part of the name; none = a draft, counted v2, v3 … */
  readonly version?: string;
}

type Files = {
  readonly [K in OutputKind]: (what: SpecOf<K>, words: Translator, project: Project) => OutputFile;
};

const FILES: Files = {
  report: ({ redacted }, { t }, { report }) => ({
    kind: "report",
    part: redacted === true ? t("outputs:file.redacted") : null,
    version: report.versions.at(-1)?.number.trim() ?? "",
  }),
  figure: ({ drawing, format, cycle }, { t }, { cycles }) => {
    const service = cycles.length > 1 && isOfCycle(drawing) ? cycles[cycle]?.service.trim() : "";
    const name = t(`figures:file.${drawing}`);
    return { kind: format, part: service ? `${name} – ${service}` : name };
  },
  ballots: ({ cycle }, { t }, project) => ({
    kind: "document",
    part: ofService(t("forms:file.ballots"), project, cycle),
  }),
  interviewGuide: ({ cycle }, { t }, project) => ({
    kind: "document",
    part: ofService(t("forms:file.interviewGuide"), project, cycle),
  }),
  poster: ({ cycle, format, redacted }, words, project) => ({
    kind: format,
    part: ofCopy(ofService(words.t("outputs:file.poster"), project, cycle), redacted, words),
  }),
  figures: ({ redacted }, words) => ({
    kind: "zip",
    part: ofCopy(words.t("outputs:file.figures"), redacted, words),
  }),
};

/** A copy without names says so in its own. */
function ofCopy(name: string, redacted: boolean | undefined, { t }: Translator): string {
  return redacted === true ? `${name} – ${t("outputs:file.redacted")}` : name;
}

/** With several cycles the name says of which. */
function ofService(name: string, { cycles }: Project, cycle: number): string {
  const service = cycles.length > 1 ? (cycles[cycle]?.service.trim() ?? "") : "";
  return service === "" ? name : `${name} – ${service}`;
}

function isOfCycle(drawing: SpecOf<"figure">["drawing"]): boolean {
  return drawing !== "gantt" && drawing !== "matrix";
}

export function outputFile(what: OutputSpec, project: Project): OutputFile {
  const words = createTranslator(what.language);
  // The key is the kind: the entry takes exactly this spec, which the compiler cannot follow.
  const file = FILES[what.kind] as (spec: OutputSpec, words: Translator, of: Project) => OutputFile;
  return file(what, words, project);
}
