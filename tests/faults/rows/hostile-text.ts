import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Input } from "#shared/contract/methods.ts";
import type { DocId, JobId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { changeBetween } from "#shared/project-file/change.ts";
import { buildExample } from "#shared/templates/examples.ts";
import type { Context } from "../support/context.ts";
import { spoilEveryText, whyNotXml } from "../support/hostile-texts.ts";
import { startHost, type Host } from "../support/host.ts";
import { expectThat, notTried, tally, type Row } from "../support/tally.ts";

type What = Input<"output.make">["what"];

/** Row 28: hostile texts in every field, through the file and the finished outputs. */
export async function hostileTextRows(context: Context): Promise<Row[]> {
  const row = tally(
    "28",
    "Hostile texts in every field, through file, report, forms, figure",
    "real",
  );
  const { project, count } = spoilEveryText(buildExample("bank-cheque", "en"));
  const place = await mkdtemp(join(context.root, "text-"));
  const host = await startHost(context, join(place, "projects"), join(place, "data"));
  try {
    const begun = await host.call("document.begin", { project });
    expectThat(begun.ok, "no document");
    let { docId } = begun.value;
    await row.attempt("saved and opened again", async () => {
      docId = await throughFile(host, docId, project);
    });
    // A whole report takes as long as half of the short run.
    for (const redacted of context.isShort ? [] : [false, true]) {
      await row.attempt(`report, redacted: ${redacted}`, async () => {
        const built = await host.call("report.build", {
          docId,
          jobId: crypto.randomUUID() as JobId, // the brand exists only for the compiler
          language: "en",
          date: "2026-11-10",
          cycle: null,
          redacted,
          target: "preview",
        });
        expectThat(built.ok && "base64" in built.value, "not built");
        checkPackage(Buffer.from(built.value.base64, "base64"));
      });
    }
    const common = { language: "en", date: "2026-11-10", cycle: 0 } as const;
    const wanted: readonly What[] = [
      { kind: "ballots", ...common, blank: 1 },
      { kind: "interviewGuide", ...common },
      {
        kind: "figure",
        ...common,
        drawing: "wheel",
        palette: "light",
        form: "landscape",
        encodings: { emotion: true, type: true, channel: true },
        format: "svg",
        dpi: 300,
      },
    ];
    for (const what of context.isShort ? wanted.slice(0, 1) : wanted) {
      await row.attempt(what.kind, () => throughOutput(host, docId, what));
    }
  } finally {
    await host.kill();
  }
  row.note(`${count} fields`);
  return [
    row.row(),
    notTried(
      "26",
      "Bad XLSX and CSV",
      "the product reads and writes neither; Word templates have their own tests",
    ),
  ];
}

async function throughFile(host: Host, docId: DocId, project: Project): Promise<DocId> {
  const change = changeBetween(project, project);
  // The name is hostile too: it becomes that of a file.
  const saved = await host.call("document.saveAs", {
    docId,
    change,
    name: '../../<evil>:"|?*\u202E',
  });
  expectThat(saved.ok && "file" in saved.value, "not saved");
  const { fileId, name } = saved.value.file;
  expectThat(!/[<>:"/\\|?*\u202E]/.test(name), `the file is called ${name}`);
  const opened = await host.call("document.open", { fileId });
  expectThat(opened.ok, `does not open: ${opened.ok ? "" : opened.error.code}`);
  const isSame = JSON.stringify(opened.value.project) === JSON.stringify(project);
  expectThat(isSame, "a text is not what it was");
  return opened.value.docId;
}

async function throughOutput(host: Host, docId: DocId, what: What): Promise<void> {
  const jobId = crypto.randomUUID() as JobId; // the brand exists only for the compiler
  const made = await host.call("output.make", { docId, jobId, what, target: "bytes" });
  expectThat(made.ok && "base64" in made.value, `not made: ${made.ok ? "" : made.error.code}`);
  const bytes = Buffer.from(made.value.base64, "base64");
  if (what.kind !== "figure") return checkPackage(bytes);
  const svg = bytes.toString("utf8");
  const fault = whyNotXml(svg);
  expectThat(fault === null, `the drawing: ${fault}`);
  expectThat(
    !/<script|\son\w+="|href="(?!#|data:)/i.test(svg),
    "the drawing holds more than a drawing",
  );
}

/** A Word file: every part well-formed, user text in text runs only, links only where they may go. */
function checkPackage(bytes: Uint8Array): void {
  for (const [name, data] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = strFromU8(data);
    const fault = whyNotXml(xml);
    expectThat(fault === null, `${name}: ${fault}`);
    for (const [, code = ""] of xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)) {
      expectThat(!/evil|passwd/i.test(code), `${name}: user text in a field code`);
    }
    for (const [, target = "", mode = ""] of xml.matchAll(
      /<Relationship [^>]*Target="([^"]*)"([^>]*)/g,
    )) {
      const isOutside = mode.includes("External");
      expectThat(!isOutside || /^(https|mailto):/.test(target), `${name}: a link to ${target}`);
    }
  }
}
