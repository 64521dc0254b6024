import { parseArgs } from "node:util";
import { resolve } from "node:path";
import { fail, ok, type Result } from "#shared/result.ts";

export interface WebArguments {
  /** Null = the default. */
  readonly folder: string | null;
  readonly data: string | null;
  readonly port: number;
  readonly file: string | null;
}

export const WEB_USAGE =
  "Usage: host [FILE.cycle] [--folder DIR] [--data DIR] [--port N] [--no-open]. Nothing was started.";

/** The arguments of the web host; the error is the word that is wrong. */
export function readWebArguments(
  args: readonly string[],
  cwd: string,
): Result<WebArguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        folder: { type: "string" },
        data: { type: "string" },
        port: { type: "string", default: "0" },
        // The launcher opens the browser; given here it changes nothing.
        "no-open": { type: "boolean" },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return fail(`--port ${values.port}`);
    if (positionals.length > 1) return fail(positionals[1] ?? "");
    const file = positionals[0];
    return ok({
      folder: values.folder === undefined ? null : resolve(cwd, values.folder),
      data: values.data === undefined ? null : resolve(cwd, values.data),
      port,
      file: file === undefined ? null : resolve(cwd, file),
    });
  } catch (error) {
    // parseArgs throws for a wrong use only, and says which.
    return fail(error instanceof Error ? error.message : "");
  }
}
