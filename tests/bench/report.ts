import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { createOutputMaker } from "#main/hosts/output-maker.ts";
import { saveSurroundings } from "#main/hosts/host-ports.ts";
import { createProjectStore } from "#main/storage/project-store.ts";
import type { Project } from "#shared/domain/project.ts";
import { largeProject, withDepth } from "#tests/report/extreme-projects.ts";
import { timed, type Row } from "./measure.ts";
import { ran, type Ran } from "./process.ts";
import { withRows } from "./scaled-project.ts";

const SIZES = [
  { rows: 50, repetitions: 8, quick: 3 },
  { rows: 500, repetitions: 5, quick: 2 },
  { rows: 5_000, repetitions: 3, quick: 0 },
];

/** The whole report beside a document of the same tables by pandoc and by string templates. */
export async function reportRows(
  root: string,
  resources: string,
  isQuick: boolean,
): Promise<Row[]> {
  const build = createOutputMaker(resources);
  const hasPandoc = await canRunPandoc();
  const rows: Row[] = [];
  for (const { rows: count, repetitions, quick } of SIZES) {
    const times = isQuick ? quick : repetitions;
    if (times === 0) continue;
    const project = withRows(count);
    const tables = tablesOf(project);
    const html = join(root, `report-${count}.html`);
    await writeFile(html, htmlOf(tables));
    const ours: number[] = [];
    const pandoc: number[] = [];
    const templates: number[] = [];
    for (let turn = -1; turn < times; turn += 1) {
      const one = await timed(() =>
        build(
          project,
          { kind: "report", language: "en", date: "2026-03-31", cycle: null },
          { onProgress: () => undefined, signal: new AbortController().signal },
        ),
      );
      const other = hasPandoc ? await timed(() => runPandoc(html, join(root, "pandoc.docx"))) : 0;
      const third = await timed(() => writeFile(join(root, "templates.docx"), zipOf(tables)));
      if (turn < 0) continue;
      ours.push(one);
      if (hasPandoc) pandoc.push(other);
      templates.push(third);
    }
    const size = `${count} rows`;
    const common = { what: "Word report", size, unit: "ms", ours } as const;
    rows.push(
      {
        ...common,
        floor: pandoc,
        floorName: "pandoc, same tables (with the start of its process)",
        goal: { ratio: 1, at: "median" },
        cause:
          "Most of it is drawing the figures and laying out every line for the page numbers; the rest turns objects into XML and packs it. Pandoc draws no figure and writes no page number.",
      },
      {
        ...common,
        floor: templates,
        floorName: "zip + string templates, same tables",
        goal: null,
        cause: "",
      },
    );
  }
  return [...rows, ...(await largeReportRows(root, resources, isQuick))];
}

const LARGE = "200 moments, 300 requirements, 400 actions";
const LARGE_CAUSE =
  "In a profile drawing the figures (pages of the calendar and of the blueprint) took two fifths, laying out every line for the page numbers with the XML and packing nearly as much. Pandoc draws no figure, writes no page number, and is a native program.";

/** A whole report of a large engagement by the command line, beside pandoc: two processes from their start. */
async function largeReportRows(root: string, resources: string, isQuick: boolean): Promise<Row[]> {
  const project = withDepth(largeProject("en"), "full");
  const file = join(root, "large.cycle");
  const html = join(root, "large.html");
  const made = await createProjectStore(saveSurroundings("bench")).create(file, project, "replace");
  if (!made.ok) throw new Error(made.error.code);
  const tables = tablesOf(project);
  await writeFile(html, htmlOf(tables));
  const cli = join(resources, "..", "cli", "cli.js");
  const hasPandoc = await canRunPandoc();
  const ours: Ran[] = [];
  const pandoc: Ran[] = [];
  const templates: number[] = [];
  for (let turn = 0; turn < (isQuick ? 1 : 3); turn += 1) {
    const out = join(root, "large.docx");
    ours.push(
      await ran(process.execPath, [cli, "report", file, "--out", out, "--lang", "en", "--force"]),
    );
    if (hasPandoc) {
      const to = join(root, "pandoc.docx");
      pandoc.push(await ran("pandoc", ["-f", "html", "-t", "docx", "-o", to, html]));
    }
    templates.push(await timed(() => writeFile(join(root, "templates.docx"), zipOf(tables))));
  }
  const time = (all: readonly Ran[]): number[] => all.map(({ ms }) => ms);
  const memory = (all: readonly Ran[]): number[] => all.flatMap(({ peakMB }) => peakMB ?? []);
  const common = { size: LARGE, ours: time(ours), unit: "ms" } as const;
  const what = "Whole report, whole process";
  return [
    {
      ...common,
      what,
      floor: time(pandoc),
      floorName: "pandoc, same tables",
      goal: { ratio: 1, at: "median" },
      cause: LARGE_CAUSE,
    },
    {
      ...common,
      what,
      floor: templates,
      floorName: "zip + string templates, same tables",
      goal: null,
      cause: "",
    },
    ...(memory(ours).length === 0
      ? []
      : [
          {
            what: `${what}: peak memory`,
            size: LARGE,
            unit: "MB" as const,
            ours: memory(ours),
            floor: memory(pandoc),
            floorName: "pandoc, same tables",
            goal: null,
            cause: "",
          },
        ]),
  ];
}

type Table = readonly (readonly string[])[];

function tablesOf(project: Project): Table[] {
  const cycle = project.cycles[0];
  const moments = (cycle?.moments ?? []).map((moment, index) => [
    String(index + 1),
    moment.title,
    String(moment.emotion ?? ""),
    moment.channel ?? "",
    moment.criticalReason,
  ]);
  const requirements = (cycle?.requirements ?? []).map((each, index) => [
    String(index + 1),
    each.text,
    String(each.importance ?? ""),
    String(each.performance ?? ""),
    each.source.words,
  ]);
  const actions = project.plan.actions.map((each, index) => [
    String(index + 1),
    each.what,
    each.why,
    each.how,
    each.where,
    each.start ?? "",
    each.due ?? "",
  ]);
  return [moments, requirements, actions];
}

function htmlOf(tables: readonly Table[]): string {
  const body = tables.map((table, index) => {
    const rows = table.map(
      (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
    );
    return `<h1>Table ${index + 1}</h1><table>${rows.join("")}</table>`;
  });
  return `<!doctype html><html><head><title>Report</title></head><body>${body.join("")}</body></html>`;
}

function zipOf(tables: readonly Table[]): Uint8Array {
  const cell = (text: string): string =>
    `<w:tc><w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p></w:tc>`;
  const body = tables.map(
    (table) =>
      `<w:tbl>${table.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl><w:p/>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}</w:body></w:document>`,
    ),
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function runPandoc(from: string, to: string): Promise<void> {
  return runProgram(["-f", "html", "-t", "docx", "-o", to, from]);
}

function canRunPandoc(): Promise<boolean> {
  return runProgram(["--version"]).then(
    () => true,
    () => false,
  );
}

function runProgram(args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn("pandoc", args, { stdio: "ignore" });
    child.on("error", failed);
    child.on("exit", (code) =>
      code === 0 ? done() : failed(new Error(`pandoc ended with ${code}`)),
    );
  });
}
