import { nodeFileSystem } from "#main/storage/file-system.ts";
import { createProjectFolder } from "#main/storage/project-folder.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import { saveSurroundings, systemLanguage } from "../host-ports.ts";
import { findResources, programVersion } from "../install-folders.ts";
import { createOutputMaker } from "../output-maker.ts";
import { readPasswordFile } from "./password-file.ts";
import { runCli } from "./run-cli.ts";

const here = import.meta.dirname;
const version = programVersion(here);
const around = saveSurroundings(version);
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  systemLanguage: systemLanguage(new Intl.DateTimeFormat().resolvedOptions().locale),
  clock: around.clock,
  store: createProjectStore(around),
  folder: createProjectFolder(nodeFileSystem, process.cwd()),
  makeOutput: createOutputMaker(findResources(here)),
  readPassword: (path) => readPasswordFile(nodeFileSystem, path),
  signal: stop.signal,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
