import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { runProgram } from "#main/hosts/electron/program.ts";
import { BrowserWindow, becomeReady, resetStage, stage } from "./electron-stand-in.ts";
import { makeTempFolder } from "./temp-folder.ts";

const PAGE = "<!doctype html><html><head><title>page</title></head><body></body></html>";

export interface ProgramUnderTest {
  readonly projectFolder: string;
  /** Folder of the built program. */
  readonly built: string;
  /** The first window. */
  readonly window: () => BrowserWindow;
  /** Electron becomes ready; resolves when the program has opened its window. */
  readonly start: () => Promise<void>;
}

/** The real program over the stand-in, not yet ready, in temporary folders. */
export async function prepareProgram(argv: readonly string[] = []): Promise<ProgramUnderTest> {
  const root = await makeTempFolder();
  const built = join(root, "built");
  await mkdir(join(built, "client", "assets"), { recursive: true });
  await writeFile(join(built, "client", "index.html"), PAGE);
  await writeFile(join(built, "client", "assets", "page-1a2b.js"), "export {};");
  await writeFile(join(built, "secret.txt"), "not of the page");
  resetStage();
  stage.paths.set("userData", join(root, "data"));
  stage.paths.set("documents", join(root, "documents"));
  const before = process.argv;
  process.argv = ["electron", ".", ...argv];
  onTestFinished(() => {
    process.argv = before;
    vi.useRealTimers();
  });
  const program = runProgram(built);
  return {
    projectFolder: join(root, "documents", "Cycle Workbook"),
    built,
    window: firstWindow,
    start() {
      becomeReady();
      return program;
    },
  };
}

export async function startProgram(argv: readonly string[] = []): Promise<ProgramUnderTest> {
  const program = await prepareProgram(argv);
  await program.start();
  return program;
}

export function firstWindow(): BrowserWindow {
  const [window] = BrowserWindow.open;
  if (window === undefined) throw new Error("no window is open");
  return window;
}
