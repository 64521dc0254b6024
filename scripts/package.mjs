import { join } from "node:path";
import { ensureElectron } from "./find-electron.mjs";
import { ROOT, run } from "./run.mjs";
import { ensureBuild, ensureDependencies, fail } from "./set-up.mjs";

/*
 * `npm run package`: installers for this platform into dist/packages, by electron-builder.yml.
 * Arguments go to electron-builder: `npm run package -- --linux deb`, `-- --dir`.
 */
await ensureDependencies();
await ensureBuild();
if (!(await ensureElectron())) {
  fail(
    "Electron's program could not be fetched, so nothing was packaged. Check the connection and run the command again.",
  );
}
const builder = join(ROOT, "node_modules/electron-builder/cli.js");
const { code } = await run(process.execPath, [
  builder,
  "--publish",
  "never",
  ...process.argv.slice(2),
]);
process.exit(code);
