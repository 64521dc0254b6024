import { assertNever } from "#shared/assert-never.ts";
import { createTranslator, type Translator } from "#shared/i18n/translator.ts";
import type { Language } from "#shared/language.ts";
import type { MakeOutput } from "#main/services/ports.ts";
import type { ProjectFolder } from "#main/storage/project-folder.ts";
import type { ProjectStore } from "#main/storage/project-store.ts";
import { readCommand, type WrongUse } from "./arguments.ts";
import { check } from "./check.ts";
import { report } from "./report.ts";

/** 0 = as it should be · 1 = not, or loose ends · 2 = wrongly asked. */
export type ExitCode = 0 | 1 | 2;

export interface CliPorts {
  readonly cwd: string;
  readonly systemLanguage: Language;
  readonly clock: () => Date;
  readonly store: Pick<ProjectStore, "open">;
  readonly folder: Pick<ProjectFolder, "write" | "exists">;
  readonly makeOutput: MakeOutput;
  /** The password in a text file; null = none could be read. */
  readonly readPassword: (path: string) => Promise<string | null>;
  readonly signal: AbortSignal;
  /** One line each. */
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** `report` and `check` without a window. Everything it says is in the language asked for. */
export async function runCli(args: readonly string[], ports: CliPorts): Promise<ExitCode> {
  const command = readCommand(args, ports.cwd);
  if (!command.ok) {
    const words = createTranslator(ports.systemLanguage);
    ports.err(wrongUse(words, command.error));
    ports.err(words.t("cli:usage"));
    return 2;
  }
  switch (command.value.name) {
    case "help":
      ports.out(createTranslator(ports.systemLanguage).t("cli:usage"));
      return 0;
    case "check":
      return check(command.value, ports);
    case "report":
      return report(command.value, ports);
    default:
      return assertNever(command.value);
  }
}

function wrongUse(words: Translator, { what, word }: WrongUse): string {
  return words.t(`cli:wrong.${what}`, { word });
}
