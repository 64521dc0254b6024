import { randomBytes } from "node:crypto";
import { methods, type MethodName } from "#shared/contract/methods.ts";
import type { Outcome } from "#shared/contract/failures.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import type { CallContext } from "#main/services/ports.ts";
import type { Handlers } from "#main/services/handlers.ts";
import { fault, type Fault } from "#main/storage/fault.ts";

/** One line per failure, for whoever looks after the program; never shown to the page. */
export type Log = (line: string) => void;

export type Dispatch = (
  name: unknown,
  input: unknown,
  context: CallContext,
) => Promise<Outcome<unknown>>;

/** A handler whose input has been parsed by the schema of the same name. */
type AnyHandler = (
  input: unknown,
  context: CallContext,
) => Result<unknown, Fault> | Promise<Result<unknown, Fault>>;

/*
 * The outputs of these carry a whole project that a schema has passed moments before (the
 * file's, the recovery copy's, or the input's). Measured at 20 MB (27 answers of 230,000
 * people): opening takes 1.3 s, of which the schema takes 1 s; parsing again would add that.
 */
const ALREADY_PARSED: ReadonlySet<MethodName> = new Set<MethodName>([
  "document.open",
  "document.openExample",
  "document.openRecovery",
  "document.openVersion",
  "document.openRepaired",
  "versions.restore",
  "document.begin",
]);

/**
 * The one way from a page to the use cases, for every host: name and input are unknown,
 * what goes back has no stack and no path.
 */
export function createDispatch(handlers: Handlers, log: Log): Dispatch {
  function refuse(name: string, reason: Fault): Outcome<never> {
    const ref = randomBytes(4).toString("hex");
    log(`${ref} ${name} ${reason.code} ${describeCause(reason.cause)}`);
    return fail({ code: reason.code, ref, params: reason.params });
  }

  return async (name, input, context) => {
    if (!isMethod(name)) return refuse("?", fault("badRequest", new Error("no such method")));
    const { input: inputSchema, output: outputSchema } = methods[name];
    const given = inputSchema.safeParse(input);
    if (!given.success) return refuse(name, fault("badRequest", given.error));
    // The union of handlers cannot be called; input and name belong together, as parsed above.
    const handler = handlers[name] as AnyHandler;
    try {
      const result = await handler(given.data, context);
      if (!result.ok) return refuse(name, result.error);
      if (ALREADY_PARSED.has(name)) return ok(result.value);
      const output = outputSchema.safeParse(result.value);
      return output.success ? ok(output.data) : refuse(name, fault("internal", output.error));
    } catch (error) {
      return refuse(name, fault("internal", error));
    }
  };
}

function isMethod(name: unknown): name is MethodName {
  // `in` would also find "constructor" and its kin.
  return typeof name === "string" && Object.hasOwn(methods, name);
}

function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return "";
  // A schema's message quotes nothing of the input; its length is the only danger.
  return `${cause.name}: ${cause.message}`.replace(/\s+/g, " ").slice(0, 600);
}
