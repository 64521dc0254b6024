import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createProjectStore } from "#main/storage/project-store.ts";
import { createRecoveryFolder } from "#main/storage/recovery-folder.ts";
import { newFileKey } from "#main/storage/seal.ts";
import { renamed, smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { testSurroundings } from "#tests/support/temp-store.ts";

const store = createProjectStore(testSurroundings());
const PASSWORD = "Mañana a las 8";
const secret = "Banco Secreto (ejemplo)";

async function sealedFile() {
  const path = join(await makeTempFolder(), "a.cycle");
  const key = await newFileKey(PASSWORD);
  const project = renamed(smallProject(), secret);
  const made = await store.create(path, project, "create", key);
  if (!made.ok) throw new Error(made.error.code);
  return { path, file: made.value, project, key };
}

test("a file with a password opens with it, and with nothing else", async () => {
  const { path, project } = await sealedFile();
  expect(await store.open(path)).toMatchObject({ ok: false, error: { code: "passwordNeeded" } });
  expect(await store.open(path, { password: "mañana a las 8" })).toMatchObject({
    ok: false,
    error: { code: "wrongPassword" },
  });
  const opened = await store.open(path, { password: PASSWORD });
  expect(opened.ok && opened.value.project).toEqual(project);
});

test("a composed and a decomposed ñ are the same password", async () => {
  const { path } = await sealedFile();
  const opened = await store.open(path, { password: PASSWORD.normalize("NFD") });
  expect(opened.ok).toBe(true);
});

test("nothing of the client can be read in the file, saved again or not", async () => {
  const { path, file } = await sealedFile();
  const first = await readFile(path, "utf8");
  expect(first).not.toContain("Secreto");
  expect(first).toContain('"seal":{"kdf":"scrypt","n":131072');
  const saved = await file.save(renamed(smallProject(), "Otro Secreto (ejemplo)"));
  expect(saved.ok).toBe(true);
  const second = await readFile(path, "utf8");
  expect(second).not.toContain("Secreto");
  expect(nonceIn(second)).not.toBe(nonceIn(first));
});

test("a changed header or a changed text is damage, not another project", async () => {
  const { path } = await sealedFile();
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace('"savedBy":"tester"', '"savedBy":"otro"'));
  expect(await store.open(path, { password: PASSWORD })).toMatchObject({
    ok: false,
    error: { code: "fileDamaged" },
  });
  await writeFile(path, text.replace(/"project":"..../, '"project":"AAAA'));
  expect(await store.open(path, { password: PASSWORD })).toMatchObject({
    ok: false,
    error: { code: "fileDamaged" },
  });
});

test("the password is taken away and set anew by the next save", async () => {
  const { path, file, project } = await sealedFile();
  file.setKey(null);
  expect((await file.save(project)).ok).toBe(true);
  const plain = await store.open(path);
  expect(plain.ok && plain.value.project).toEqual(project);
  file.setKey(await newFileKey("otra"));
  expect((await file.save(project)).ok).toBe(true);
  expect((await store.open(path, { password: PASSWORD })).ok).toBe(false);
  expect((await store.open(path, { password: "otra" })).ok).toBe(true);
});

test("a recovery copy of a sealed project is sealed, and its note tells nothing", async () => {
  const folder = await makeTempFolder();
  const recovery = createRecoveryFolder(folder, testSurroundings());
  const { key, project, path } = await sealedFile();
  const id = "00000000-0000-4000-8000-000000000001";
  const note = { keptAt: "2026-03-31T10:00:00.000Z", filePath: path, base: null, summary: null };
  await recovery.keep(id, project, note, key);
  expect(await readFile(join(folder, `${id}.cycle`), "utf8")).not.toContain("Secreto");
  await expect(recovery.read(id)).rejects.toThrow("passwordNeeded");
  expect((await recovery.read(id, PASSWORD)).project).toEqual(project);
});

function nonceIn(text: string): string | undefined {
  return /"nonce":"([^"]+)"/.exec(text)?.[1];
}
