import { createHash } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { buildReport } from "#main/report/build-report.ts";
import { blankProject } from "#shared/domain/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import type { CycleId } from "#shared/ids.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { build, documentXml, partsOf, readableText, reportAssets } from "./report-support.ts";

// Building and drawing a whole report takes seconds, more on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

function sha(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error("nothing there");
  return first;
}

function withDepth(project: Project, depth: Project["report"]["depth"]): Project {
  return { ...project, report: { ...project.report, depth } };
}

/** Every text of the project replaced; ids, codes, dates and choices stay. */
function withTexts(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, text));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      typeof entry === "string" && TEXT_FIELDS.has(key) && !/^\d{4}-\d\d-\d\d$/.test(entry)
        ? text
        : withTexts(entry, text),
    ]),
  );
}
const TEXT_FIELDS = new Set(
  "client sector objective firm names name role service segment start end who wants title description place physicalEvidence servedBy criticalReason effect control text words measure unit what why where how resources risk formula source proof recommendation governance remarks remark change author number introduction closing label term meaning reason".split(
    " ",
  ),
);

describe("the same project, options and day", () => {
  test("give the same bytes twice in one process", async () => {
    const project = buildExample("bank-cheque", "es");
    const first = await build(project);
    await build(buildExample("dress", "en"));
    const second = await build(structuredClone(project));
    expect(sha(second.bytes)).toBe(sha(first.bytes));
  });

  test("begin with the content types and end in no random id", async () => {
    const { bytes } = await build(blankProject(countingIds(), "en"));
    const names = [...partsOf(bytes).keys()];
    expect(names[0]).toBe("[Content_Types].xml");
    expect(partsOf(bytes).get("word/_rels/document.xml.rels")).toMatch(/Id="rId1"/);
  });
});

describe("a blank project", () => {
  test("has a report that names what is missing", async () => {
    const { bytes, pages } = await build(blankProject(countingIds(), "en"));
    const text = readableText(documentXml(bytes));
    expect(pages).toBe(7);
    expect(text).toContain("Service without a name");
    expect(text).toContain("Sections left out for lack of data");
    expect(text).toContain("Requirements: no requirements have been written yet.");
  });

  test("without any cycle has one too", async () => {
    const { bytes } = await build({ ...blankProject(countingIds(), "es"), cycles: [] });
    expect(readableText(documentXml(bytes))).toContain(
      "El ciclo: todavía no hay momentos escritos.",
    );
  });
});

describe("the report of the bank in Spanish", () => {
  test("says the recommendation, what is critical, the cost and whom it asks", async () => {
    const { bytes, sectionPages } = await build(buildExample("bank-cheque", "es"));
    const text = readableText(documentXml(bytes));
    expect(text).toContain("3 de 15 contados como episodios");
    expect(text).toContain("6 de 15 contados como momentos");
    expect(text).toContain("342 de cada 1000");
    expect(text).toContain("Acuerdo fuerte de 5 expertos (W = 0,79).");
    expect(text).toMatch(/Se pide a .+, .+/);
    expect(text).toContain("Figura 1");
    expect(sectionPages["decisionSheet"]).toBe(2);
    expect(sectionPages["contents"]).toBe(3);
  });

  test("for the board holds four sections and no annex", async () => {
    const { sectionPages, pages } = await build(
      withDepth(buildExample("bank-cheque", "es"), "board"),
    );
    expect(Object.keys(sectionPages)).toEqual([
      "decisionSheet",
      "cycle",
      "criticalMoments",
      "actionPlan",
    ]);
    expect(pages).toBe(6);
  });

  test("leaves out what is switched off and keeps what is switched on by hand", async () => {
    const project = withDepth(buildExample("bank-cheque", "es"), "management");
    const sections = { survey: false, panelScores: true } as const;
    const { sectionPages } = await build({ ...project, report: { ...project.report, sections } });
    expect(Object.keys(sectionPages)).not.toContain("survey");
    expect(Object.keys(sectionPages)).toContain("panelScores");
    expect(Object.keys(sectionPages)).not.toContain("questionnaire");
  });

  test("in another language keeps the user's words and changes ours", async () => {
    const { bytes } = await build(buildExample("bank-cheque", "es"), { language: "id" });
    const text = readableText(documentXml(bytes));
    expect(text).toContain("Lembar keputusan");
    expect(text).toContain("Espero mi turno");
  });

  test("marks invented data on every page", async () => {
    const { bytes } = await build(buildExample("bank-cheque", "es"));
    const footers = [...partsOf(bytes)]
      .filter(([name]) => /word\/footer\d/.test(name))
      .map(([, xml]) => readableText(xml));
    expect(
      footers
        .filter((footer) => footer.trim() !== "")
        .every((footer) => footer.includes("Datos inventados")),
    ).toBe(true);
    expect(readableText(documentXml(bytes))).toContain("Datos inventados. Ejemplo.");
  });
});

describe("several cycles", () => {
  const bank = buildExample("bank-cheque", "en");
  const second = {
    ...firstOf(bank.cycles),
    id: "00000000-0000-4000-8000-00000000aaaa" as CycleId,
    service: "Opening an account",
  };
  const project: Project = { ...bank, cycles: [...bank.cycles, second] };

  test("have cycle, critical moments and requirements once each", async () => {
    const { bytes } = await build(project);
    const text = readableText(documentXml(bytes));
    expect(text).toContain("The cycle: Cashing a cheque");
    expect(text).toContain("The cycle: Opening an account");
    expect(text).toContain("Requirements: Opening an account");
    expect(text).toContain("This report studies 2 cycles of service");
  });

  test("can be reported one by one", async () => {
    const { bytes } = await build(project, { cycle: 1 });
    const text = readableText(documentXml(bytes));
    expect(text).toContain("Opening an account");
    expect(text).not.toContain("The cycle: Cashing a cheque");
  });
});

describe("hostile text in every field", () => {
  test("stays text: no markup, no field, no character that Word refuses", async () => {
    const nasty =
      '</w:t><w:p> & " {{name}} $t(common:yes) _Toc1 PAGEREF\u0000\u0008\uFFFE\uD800 \uE001figure_1\uE002 \u202Eabc 😀';
    // Only texts were replaced, so the shape is still that of a Project.
    const project = withTexts(buildExample("bank-cheque", "es"), nasty) as Project;
    const { bytes } = await build(withDepth(project, "full"));
    const xml = documentXml(bytes);
    // oxlint-disable-next-line no-control-regex -- these must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\uFFFE\uE000-\uE00F]/);
    expect(xml).not.toMatch(/\p{Surrogate}/u);
    const codes = [...xml.matchAll(/<w:instrText[^>]*>(.*?)<\/w:instrText>/g)].map((match) =>
      (match[1] ?? "").trim(),
    );
    for (const code of codes)
      expect(code).toMatch(
        /^(TOC .*|PAGEREF (_Toc|figure_|table_)\d+ \\h|SEQ (Figura|Tabla)|REF (figure|table)_\d+ \\h)$/,
      );
    expect(readableText(xml)).toContain('</w:t><w:p> & " {{name}} $t(common:yes) _Toc1 PAGEREF');
    for (const [name, part] of partsOf(bytes)) {
      if (name.endsWith(".rels")) expect(part).not.toContain('TargetMode="External"');
    }
  });

  test("and very long text is taken", async () => {
    const project = buildExample("dress", "en");
    const cycle = firstOf(project.cycles);
    const [, ...others] = cycle.moments;
    const moments = [
      { ...firstOf(cycle.moments), title: "very long ".repeat(50).trim() },
      ...others,
    ];
    const { pages } = await build({ ...project, cycles: [{ ...cycle, moments }] });
    expect(pages).toBeGreaterThan(20);
  });
});

describe("a run", () => {
  test("tells its progress from 0 to 1 with the section's key", async () => {
    const told: [number, string][] = [];
    await buildReport(
      blankProject(countingIds(), "en"),
      { language: "en", date: "2026-11-10", cycle: null },
      {
        onProgress: (done, section) => told.push([done, section]),
        signal: new AbortController().signal,
        assets: await reportAssets(),
      },
    );
    expect(told[0]).toEqual([0, "terms:section.decisionSheet"]);
    expect(told.at(-1)).toEqual([1, "report:progress.done"]);
    expect(told.map(([done]) => done)).toEqual(
      told.map(([done]) => done).toSorted((a, b) => a - b),
    );
  });

  test("stops between two sections when it is cancelled", async () => {
    const stop = new AbortController();
    const told: string[] = [];
    const run = buildReport(
      buildExample("bank-cheque", "en"),
      { language: "en", date: "2026-11-10", cycle: null },
      {
        onProgress: (_, section) => {
          told.push(section);
          if (section === "terms:section.scope") stop.abort();
        },
        signal: stop.signal,
        assets: await reportAssets(),
      },
    );
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(told.at(-1)).toBe("terms:section.scope");
  });
});
