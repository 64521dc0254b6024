import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/*
 * Writes shared/project-file/shape.json: the shape of a project as JSON Schema. A test
 * compares it, so that no field comes or goes without a thought for old files.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const server = await createServer({
  root,
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});
try {
  const { projectShape } = await server.ssrLoadModule("/shared/project-file/shape.ts");
  const path = join(root, "shared/project-file/shape.json");
  await writeFile(path, `${JSON.stringify(projectShape(), null, 1)}\n`);
} finally {
  await server.close();
}
