import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { createLibreOfficePdf, findLibreOffice } from "#main/hosts/web/libre-office.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";

const DOCX = new TextEncoder().encode("a Word file");

function about(signal = new AbortController().signal) {
  return { title: "x", breaks: null, signal };
}

/** A program that stands in for soffice: the text of a shell script. */
async function program(script: string): Promise<string> {
  const path = join(await makeTempFolder(), "soffice");
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

async function leftBehind(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith("cycle-pdf-"));
}

/** The folder after --outdir, and the source after it, as the program gets them. */
const TAKE =
  'while [ "$1" != "--outdir" ]; do last="$1"; case "$1" in -env*) profile="$1";; esac; shift; done; out="$2"; src="$3"';

describe.skipIf(process.platform === "win32")("PDFs by LibreOffice", () => {
  test("the document goes in, the PDF comes out, with a profile of its own", async () => {
    const soffice = await program(
      `${TAKE}; printf '%%PDF-1.7 %s %s' "$(cat "$src")" "$profile" > "$out/report.pdf"`,
    );
    const before = await leftBehind();
    const pdf = new TextDecoder().decode(await createLibreOfficePdf(soffice)(DOCX, about()));
    expect(pdf).toMatch(/^%PDF-1.7 a Word file -env:UserInstallation=file:\/\/\/.*cycle-pdf-/);
    expect(await leftBehind()).toEqual(before);
  });

  test("a program that says all is well and makes nothing, or no PDF, has failed", async () => {
    await expect(createLibreOfficePdf(await program("exit 0"))(DOCX, about())).rejects.toThrow(
      /ENOENT/,
    );
    const wrong = await program(`${TAKE}; echo "sorry" > "$out/report.pdf"`);
    await expect(createLibreOfficePdf(wrong)(DOCX, about())).rejects.toThrow("no PDF");
    await expect(createLibreOfficePdf(await program("exit 77"))(DOCX, about())).rejects.toThrow(
      "ended with 77",
    );
    await expect(createLibreOfficePdf("/no/such/program")(DOCX, about())).rejects.toThrow(/ENOENT/);
  });

  test("stopping ends the program and what it started, and cleans up", async () => {
    const stop = new AbortController();
    const before = await leftBehind();
    const making = createLibreOfficePdf(await program("sleep 60 & wait"))(DOCX, about(stop.signal));
    setTimeout(() => stop.abort(), 50);
    await expect(making).rejects.toThrow("stopped");
    expect(await leftBehind()).toEqual(before);
  });

  test("one that is not wanted any more is not begun", async () => {
    const stop = new AbortController();
    const making = createLibreOfficePdf(await program("sleep 60"))(DOCX, about(stop.signal));
    stop.abort();
    await expect(making).rejects.toThrow("stopped");
  });

  test("one that never ends is stopped by itself", async () => {
    const making = createLibreOfficePdf(await program("sleep 60"), 50)(DOCX, about());
    await expect(making).rejects.toThrow("stopped");
  });

  test("it is found on the search path, and nowhere when it is not there", async () => {
    const folder = await makeTempFolder();
    const at = (path: string) => findLibreOffice({ platform: "darwin", env: { PATH: path } });
    expect(await at(folder)).toBeNull();
    await mkdir(join(folder, "bin"));
    await writeFile(join(folder, "bin", "libreoffice"), "");
    expect(await at([folder, join(folder, "bin")].join(delimiter))).toBeNull();
    await chmod(join(folder, "bin", "libreoffice"), 0o755);
    expect(await at([folder, join(folder, "bin")].join(delimiter))).toBe(
      join(folder, "bin", "libreoffice"),
    );
  });
});
