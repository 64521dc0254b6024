import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Input } from "#shared/contract/methods.ts";
import type { JobId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import { createHandlers } from "#main/services/handlers.ts";
import type { Ports } from "#main/services/ports.ts";
import { createWorkbench } from "#main/services/workbench.ts";
import { smallProject } from "#tests/support/small-project.ts";
import { makeTempFolder } from "#tests/support/temp-folder.ts";
import { tempPorts, testPages } from "#tests/support/test-ports.ts";

const CONTEXT = { page: "p" };
const JOB = "job" as JobId; // a brand, in a test

function withVersion(number: string): Project {
  const project = smallProject("Uno (ejemplo)");
  const version = { number, date: "2026-03-31", author: "", change: "" };
  return { ...project, report: { ...project.report, versions: [version] } };
}

/** The project saved as `Uno.cycle`, and what makes reports of it. */
async function opened(
  project: Project,
  changed: Partial<Ports> | ((root: string) => Partial<Ports>) = {},
) {
  const root = await makeTempFolder();
  const pages = testPages();
  const more = typeof changed === "function" ? changed(root) : changed;
  const bench = createWorkbench({ ...tempPorts(root), pages, ...more });
  const handlers = createHandlers(bench);
  const begun = await handlers["document.begin"]({ project }, CONTEXT);
  if (!begun.ok) throw new Error(begun.error.code);
  const { docId } = begun.value;
  const change = changeBetween(project, project);
  await handlers["document.saveAs"]({ docId, change, name: "Uno" }, CONTEXT);
  const folder = join(root, "projects");
  return {
    handlers,
    pages,
    folder,
    build: (more: Partial<Input<"report.build">> = {}) =>
      handlers["report.build"](
        {
          docId,
          jobId: JOB,
          language: "es",
          date: "2026-03-31",
          cycle: null,
          target: "file",
          ...more,
        },
        CONTEXT,
      ),
    files: async () => (await readdir(folder)).filter((name) => !name.startsWith(".")),
  };
}

function nameOf(built: Awaited<ReturnType<Awaited<ReturnType<typeof opened>>["build"]>>): string {
  if (!built.ok) return built.error.code;
  return "kind" in built.value && built.value.kind === "file" ? built.value.name : "no file";
}

test("reports without a version are counted in versions", async () => {
  const { build } = await opened(smallProject("Uno (ejemplo)"));
  expect(nameOf(await build())).toBe("Uno.docx");
  expect(nameOf(await build())).toBe("Uno v2.docx");
  expect(nameOf(await build())).toBe("Uno v3.docx");
});

test("a report's own version is part of its name; a second file of it is a copy", async () => {
  const { build } = await opened(withVersion("1.2"));
  expect(nameOf(await build())).toBe("Uno v1.2.docx");
  expect(nameOf(await build())).toBe("Uno v1.2 (2).docx");
});

test("a version that no file can be named by, and one that is very long", async () => {
  const slashed = await opened(withVersion("1/2: <final>"));
  expect(nameOf(await slashed.build())).toBe("Uno v1 2 final.docx");
  const long = await opened(withVersion("x".repeat(300)));
  const name = nameOf(await long.build());
  expect(Buffer.byteLength(name)).toBeLessThan(200);
  expect(name).toMatch(/^U?n?o? ?v?x+|^Untitled vx+/);
});

test("a copy without names says so in its own name", async () => {
  const { build } = await opened(withVersion("1.2"));
  expect(nameOf(await build({ redacted: true }))).toBe("Uno – sin nombres v1.2.docx");
});

test("the dialog proposes a name that is not taken", async () => {
  const asked: string[] = [];
  const { build } = await opened(withVersion("1.2"), (root) => ({
    dialogs: {
      pickProject: () => Promise.resolve(null),
      pickTarget: (_, suggestion) => {
        asked.push(suggestion);
        return Promise.resolve(join(root, "projects", suggestion));
      },
    },
  }));
  await build();
  await build();
  expect(asked.slice(1)).toEqual([
    "Uno (ejemplo) – Cobro de un cheque v1.2.docx",
    "Uno (ejemplo) – Cobro de un cheque v1.2 (2).docx",
  ]);
});

test("a PDF is made of the Word report, with progress for both halves", async () => {
  const seen: string[] = [];
  const { build, pages, folder } = await opened(withVersion("1.2"), {
    makePdf: (docx, { title }) => {
      seen.push(title, new TextDecoder().decode(docx).slice(0, 9));
      return Promise.resolve(new TextEncoder().encode("%PDF-x"));
    },
  });
  const built = await build({ target: "pdf" });
  expect(nameOf(built)).toBe("Uno v1.2.pdf");
  expect(built).toMatchObject({ value: { pages: null } });
  expect(await readFile(join(folder, "Uno v1.2.pdf"), "utf8")).toBe("%PDF-x");
  expect(seen).toEqual(["Uno (ejemplo) – Cobro de un cheque", '{"client"']);
  expect(pages.sent.map(({ message }) => message.data)).toEqual([
    { jobId: JOB, done: 0.2, section: "cycle" },
    { jobId: JOB, done: 0.4, section: "outputs:progress.pdf" },
  ]);
});

test("a PDF that cannot be made is told as such, one that is stopped leaves nothing", async () => {
  const broken = await opened(withVersion("1.2"), {
    makePdf: () => Promise.reject(new Error("no")),
  });
  expect(nameOf(await broken.build({ target: "pdf" }))).toBe("pdfFailed");
  expect(await broken.files()).toEqual(["Uno.cycle"]);

  const slow = await opened(withVersion("1.2"), {
    makePdf: (_, { signal }) =>
      new Promise((_done, failed) => {
        signal.addEventListener("abort", () => failed(new Error("stopped")));
        void slow.handlers["job.cancel"]({ jobId: JOB }, CONTEXT);
      }),
  });
  expect(await slow.build({ target: "pdf" })).toEqual({ ok: true, value: { cancelled: true } });
  expect(await slow.files()).toEqual(["Uno.cycle"]);
});

test("a host that makes no PDF does not understand the call", async () => {
  const { build } = await opened(withVersion("1.2"));
  expect(nameOf(await build({ target: "pdf" }))).toBe("badRequest");
});
