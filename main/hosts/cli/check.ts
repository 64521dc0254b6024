import { basename } from "node:path";
import { looseEnds } from "#shared/domain/loose-ends.ts";
import { createTranslator } from "#shared/i18n/translator.ts";
import type { CheckCommand } from "./arguments.ts";
import { openProject } from "./open-project.ts";
import type { CliPorts, ExitCode } from "./run-cli.ts";

/** Whether a file can be opened, and what hangs loose in it. */
export async function check(command: CheckCommand, ports: CliPorts): Promise<ExitCode> {
  const words = createTranslator(command.language ?? ports.systemLanguage);
  const opened = await openProject(command, ports, words);
  if (!opened.ok) return opened.error;
  const ends = looseEnds(opened.value);
  const file = basename(command.file);
  ports.out(
    ends.length === 0
      ? words.t("cli:check.fine", { file })
      : words.t("cli:check.looseEnds", { file, count: ends.length }),
  );
  for (const end of ends) ports.out(`  ${words.t(`looseEnds:${end.code}`, end.params)}`);
  return ends.length === 0 ? 0 : 1;
}
