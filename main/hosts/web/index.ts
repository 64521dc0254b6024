import { homedir } from "node:os";
import { join } from "node:path";
import { defaultAppDataFolder, defaultProjectFolder } from "#main/storage/user-folders.ts";
import { findResources, programVersion } from "../install-folders.ts";
import { createThreadedOutputMaker } from "../threaded-output-maker.ts";
import { createLibreOfficePdf, findLibreOffice } from "./libre-office.ts";
import { readWebArguments, WEB_USAGE, type WebArguments } from "./options.ts";
import { startWebHost } from "./start-web-host.ts";

/** Prints one line, the address, and runs until it is stopped or abandoned. */
async function main(): Promise<void> {
  const read = readWebArguments(process.argv.slice(2), process.cwd());
  if (!read.ok) {
    console.error(`${read.error}\n${WEB_USAGE}`);
    process.exitCode = 2;
    return;
  }
  try {
    await run(read.value);
  } catch (error) {
    console.error(startFailure(error, read.value.port));
    process.exitCode = 1;
  }
}

async function run(options: WebArguments): Promise<void> {
  const user = { platform: process.platform, env: process.env, home: homedir() };
  const here = import.meta.dirname;
  const resources = findResources(here);
  let isStopping = false;
  const host = await startWebHost({
    projectFolder: options.folder ?? defaultProjectFolder(user),
    dataFolder: options.data ?? defaultAppDataFolder(user),
    clientFolder: join(here, "../client"),
    resources,
    version: programVersion(here),
    makePdf: await findLibreOffice(user).then((program) =>
      program === null ? null : createLibreOfficePdf(program),
    ),
    makeOutput: createThreadedOutputMaker(resources, join(here, "../report/worker.js")),
    port: options.port,
    openFirst: options.file,
    onAbandoned: stop,
  });

  function stop(): void {
    // A second Ctrl+C does not wait for a disk that hangs.
    if (isStopping) process.exit(1);
    isStopping = true;
    host.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  console.log(`Cycle Workbook is open at ${host.url}`);
}

function startFailure(error: unknown, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return code === "EADDRINUSE"
    ? `Port ${port} is taken by another program. Nothing was started. Choose another with --port, or leave it out.`
    : "The local web host could not be started. Nothing was changed. Run npm start again.";
}

await main();
