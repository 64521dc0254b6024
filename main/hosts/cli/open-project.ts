import { basename } from "node:path";
import type { Project } from "#shared/domain/project.ts";
import type { Translator } from "#shared/i18n/translator.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import type { Command } from "./arguments.ts";
import { failureLine } from "./failure-line.ts";
import type { CliPorts, ExitCode } from "./run-cli.ts";

type OpeningCommand = Extract<Command, { file: string }>;

/** The project of a command, read and left alone; what goes wrong is told here. */
export async function openProject(
  { file, passwordFile }: OpeningCommand,
  ports: CliPorts,
  words: Translator,
): Promise<Result<Project, ExitCode>> {
  const password = passwordFile === null ? undefined : await ports.readPassword(passwordFile);
  if (passwordFile !== null && password === null) {
    ports.err(words.t("cli:wrong.passwordFile", { word: basename(passwordFile) }));
    return fail(2);
  }
  const opened = await ports.store.open(file, { lock: "none", password: password ?? undefined });
  if (opened.ok) return ok(opened.value.project);
  ports.err(failureLine(words, file, opened.error));
  return fail(1);
}
