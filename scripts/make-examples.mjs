// Writes resources/examples/<id>.<language>.cycle from shared/templates.
// The same bytes in every run: ids, dates and the save itself are fixed.
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "resources", "examples");

/** No release number: it would rewrite the examples at every release. */
const APP = "Cycle Workbook";
const SAVED_AT = "2026-11-20T12:00:00.000Z";

const server = await createServer({
  root,
  configFile: false,
  appType: "custom",
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const { EXAMPLE_IDS } = await server.ssrLoadModule("/shared/contract/types.ts");
  const { buildExample } = await server.ssrLoadModule("/shared/templates/examples.ts");
  const { stableId } = await server.ssrLoadModule("/shared/templates/stable-id.ts");
  const { LANGUAGES } = await server.ssrLoadModule("/shared/language.ts");
  const { serializeProject } = await server.ssrLoadModule(
    "/shared/project-file/serialize-project.ts",
  );
  await mkdir(folder, { recursive: true });
  for (const id of EXAMPLE_IDS) {
    for (const language of LANGUAGES) {
      const project = buildExample(id, language);
      const details = {
        app: APP,
        saveId: stableId(`example/${id}/${language}/save`),
        parent: null,
        savedAt: SAVED_AT,
        savedBy: project.engagement.consultant.firm,
      };
      const { text } = serializeProject(project, details, {
        sha256: (body) => createHash("sha256").update(body, "utf8").digest("hex"),
        sealer: null,
      });
      const name = `${id}.${language}.cycle`;
      await writeFile(join(folder, name), text);
      console.log(`${name}  ${Buffer.byteLength(text)} bytes`);
    }
  }
} finally {
  await server.close();
}
