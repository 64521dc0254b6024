import { app, protocol } from "electron";
import { isDebugged } from "./security.ts";
import { registerScheme } from "./page-protocol.ts";
import { runProgram } from "./program.ts";

/*
 * The start in order: nothing that listens to a debugger, one instance, our scheme, the
 * sandbox for every page; the rest when Electron is ready.
 */
if (isDebugged(app, process.argv)) {
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  // The first instance opens the file this one was started with.
  app.quit();
} else {
  registerScheme(protocol);
  app.enableSandbox();
  runProgram().catch((error: unknown) => {
    // Nothing can be shown without a window; a program that stays without one is worse.
    console.error(error);
    app.exit(1);
  });
}
