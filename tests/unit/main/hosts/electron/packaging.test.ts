import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

/** electron-builder's own reader and checker, reached through the package that we depend on. */
interface Builder {
  getConfig(folder: string, file: string, options: null): Promise<Record<string, unknown>>;
  validateConfiguration(config: unknown, log: { isEnabled: boolean }): Promise<void>;
}

function builder(): Builder {
  const ofBuilder = createRequire(
    createRequire(import.meta.url).resolve("electron-builder/package.json"),
  );
  // A package of JavaScript without types here; both functions exist in its own declarations.
  return ofBuilder("app-builder-lib/out/util/config/config") as Builder;
}

async function readConfig(): Promise<Record<string, unknown>> {
  return builder().getConfig(process.cwd(), "electron-builder.yml", null);
}

test("electron-builder accepts the file", async () => {
  const config = await readConfig();
  await expect(
    builder().validateConfiguration(config, { isEnabled: false }),
  ).resolves.toBeUndefined();
  await expect(
    builder().validateConfiguration({ ...config, asarr: true }, { isEnabled: false }),
  ).rejects.toThrow(/asarr/);
});

test("the fuses", async () => {
  expect((await readConfig())["electronFuses"]).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

test("what is packed: the built program in an archive, fonts and examples beside it, no packages", async () => {
  expect(await readConfig()).toMatchObject({
    appId: "org.cycleworkbook.app",
    productName: "Cycle Workbook",
    asar: true,
    npmRebuild: false,
    files: [
      {
        filter: [
          "dist/client/**",
          "dist/electron/**",
          "dist/preload/**",
          "dist/report/**",
          "package.json",
          "LICENSE",
          "THIRD-PARTY-NOTICES.txt",
          "!node_modules",
        ],
      },
    ],
    asarUnpack: ["dist/report/**"],
    extraResources: [{ from: "dist/resources", to: "workbook", filter: ["**/*", "!build/**"] }],
  });
});

test(".cycle belongs to the program", async () => {
  expect((await readConfig())["fileAssociations"]).toMatchObject([
    { ext: "cycle", role: "Editor", mimeType: "application/x-cycle-workbook" },
  ]);
});

test("targets, signing from the environment, and no looking for updates", async () => {
  expect(await readConfig()).toMatchObject({
    publish: null,
    mac: { target: ["dmg", "zip"], hardenedRuntime: true, notarize: true },
    win: { target: ["nsis"] },
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
    linux: { target: ["AppImage", "deb"], category: "Office" },
  });
  const text = await readFile("electron-builder.yml", "utf8");
  expect(text).not.toMatch(/^\s*(cscLink|cscKeyPassword|appleId|teamId|certificateFile)/m);
});

test("the program starts at the built main file", async () => {
  const about: unknown = JSON.parse(await readFile("package.json", "utf8"));
  expect(about).toMatchObject({ main: "dist/electron/main.js", productName: "Cycle Workbook" });
});
