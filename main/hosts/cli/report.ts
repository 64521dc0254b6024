import { basename } from "node:path";
import { plainDateOf } from "#shared/dates.ts";
import { createTranslator, type Translator } from "#shared/i18n/translator.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import type { SpecOf } from "#shared/contract/outputs.ts";
import type { MadeOutput } from "#main/services/ports.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import type { Project } from "#shared/domain/project.ts";
import type { ReportCommand } from "./arguments.ts";
import { failureLine } from "./failure-line.ts";
import { openProject } from "./open-project.ts";
import type { CliPorts, ExitCode } from "./run-cli.ts";

/** The Word report of a file. A file that is already there is left alone unless forced. */
export async function report(command: ReportCommand, ports: CliPorts): Promise<ExitCode> {
  const words = createTranslator(command.language ?? ports.systemLanguage);
  const { file, out, force } = command;
  if (!force && (await ports.folder.exists(out))) {
    return failed(ports, words, out, fault("fileExists"));
  }
  const opened = await openProject(command, ports, words);
  if (!opened.ok) return opened.error;
  const project = opened.value;
  if (command.cycle !== null && command.cycle > project.cycles.length) {
    ports.err(words.t("cli:wrong.cycle", { word: String(command.cycle) }));
    return 2;
  }
  const options = optionsOf(command, project, ports);
  const built = await build(project, options, ports);
  if (!built.ok) return failed(ports, words, file, built.error);
  const written = await ports.folder.write(out, built.value.bytes, force ? "replace" : "create");
  if (!written.ok) return failed(ports, words, out, written.error);
  ports.out(words.t("cli:report.written", { file: basename(out) }));
  return 0;
}

function optionsOf(command: ReportCommand, project: Project, ports: CliPorts): SpecOf<"report"> {
  return {
    kind: "report",
    language: command.language ?? project.report.language,
    date: command.date ?? plainDateOf(ports.clock()),
    cycle: command.cycle === null ? null : command.cycle - 1,
    redacted: command.redacted,
  };
}

async function build(
  project: Project,
  what: SpecOf<"report">,
  { makeOutput, signal }: CliPorts,
): Promise<Result<MadeOutput, Fault>> {
  try {
    return ok(await makeOutput(project, what, { signal, onProgress: () => undefined }));
  } catch (error) {
    return fail(fault(signal.aborted ? "cancelled" : "reportFailed", error));
  }
}

function failed(ports: CliPorts, words: Translator, path: string, reason: Fault): ExitCode {
  ports.err(failureLine(words, path, reason));
  return 1;
}
