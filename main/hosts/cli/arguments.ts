import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { plainDate, type PlainDate } from "#shared/dates.ts";
import { language, type Language } from "#shared/language.ts";
import { fail, ok, type Result } from "#shared/result.ts";

export interface ReportCommand {
  readonly name: "report";
  readonly file: string;
  readonly out: string;
  /** Null = the project's own report language. */
  readonly language: Language | null;
  /** Null = today. */
  readonly date: PlainDate | null;
  /** From 1; null = all. */
  readonly cycle: number | null;
  readonly force: boolean;
  /** People are named by their roles. */
  readonly redacted: boolean;
  readonly passwordFile: string | null;
}

export interface CheckCommand {
  readonly name: "check";
  readonly file: string;
  /** Of the sentences; null = the system's. */
  readonly language: Language | null;
  /** Text file with the password; null = none given. */
  readonly passwordFile: string | null;
}

export type Command = ReportCommand | CheckCommand | { readonly name: "help" };

/** A key of namespace `cli` under `wrong`, and the word it is about. */
export interface WrongUse {
  readonly what:
    | "command"
    | "flag"
    | "missingFile"
    | "missingOut"
    | "outEnding"
    | "language"
    | "date"
    | "cycle"
    | "tooMany";
  readonly word: string;
}

const OPTIONS = {
  out: { type: "string" },
  lang: { type: "string" },
  date: { type: "string" },
  cycle: { type: "string" },
  force: { type: "boolean", default: false },
  redacted: { type: "boolean", default: false },
  "password-file": { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;
const OF_CHECK: ReadonlySet<string> = new Set(["lang", "password-file"]);

/** What was typed, as a command with absolute paths. */
export function readCommand(args: readonly string[], cwd: string): Result<Command, WrongUse> {
  const typed = parse(args);
  if (!typed.ok) return typed;
  const { values, positionals } = typed.value;
  const [name, file, ...others] = positionals;
  if (values.help || name === "help") return ok({ name: "help" });
  if (name !== "report" && name !== "check") return wrong("command", name ?? "");
  if (file === undefined) return wrong("missingFile", name);
  if (others[0] !== undefined) return wrong("tooMany", others[0]);
  const lang = language.safeParse(values.lang);
  if (values.lang !== undefined && !lang.success) return wrong("language", values.lang);
  const secret = values["password-file"];
  const passwordFile = secret === undefined ? null : resolve(cwd, secret);
  const common = { file: resolve(cwd, file), language: lang.data ?? null, passwordFile };
  if (name === "report") return readReport(values, common, cwd);
  const foreign = Object.entries(values).find(
    ([key, value]) => isGiven(value) && !OF_CHECK.has(key),
  );
  return foreign === undefined ? ok({ name, ...common }) : wrong("flag", `--${foreign[0]}`);
}

function readReport(
  values: Typed["values"],
  common: Pick<ReportCommand, "file" | "language" | "passwordFile">,
  cwd: string,
): Result<Command, WrongUse> {
  if (values.out === undefined) return wrong("missingOut", "--out");
  if (!values.out.toLowerCase().endsWith(".docx")) return wrong("outEnding", values.out);
  const date = plainDate.safeParse(values.date);
  if (values.date !== undefined && !date.success) return wrong("date", values.date);
  const cycle = values.cycle === undefined ? null : Number(values.cycle);
  if (cycle !== null && (!Number.isInteger(cycle) || cycle < 1)) {
    return wrong("cycle", values.cycle ?? "");
  }
  return ok({
    name: "report",
    ...common,
    out: resolve(cwd, values.out),
    date: date.data ?? null,
    cycle,
    force: values.force,
    redacted: values.redacted,
  });
}

type Typed = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;

function parse(args: readonly string[]): Result<Typed, WrongUse> {
  try {
    return ok(parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    // parseArgs throws for a wrong use only; its English message names the flag in quotes.
    const word = error instanceof Error ? /'([^']*)'/.exec(error.message)?.[1] : undefined;
    return wrong("flag", word?.split(/[ =]/)[0] ?? "");
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== false;
}

function wrong(what: WrongUse["what"], word: string): Result<never, WrongUse> {
  return fail({ what, word });
}
