import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { buildReport } from "#main/report/build-report.ts";
import { makeOutput } from "#main/report/outputs.ts";
import type { OutputSpec } from "#shared/contract/outputs.ts";
import type { Project } from "#shared/domain/project.ts";
import { LANGUAGES } from "#shared/language.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { build, documentXml, partsOf, readableText, reportAssets } from "./report-support.ts";
import { packed, spanishParts } from "./template-fixtures.ts";

// Building and drawing a whole report takes seconds, more on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

/** The bank with names in places where nobody looks for them. */
function talkative(language: Project["report"]["language"]): Project {
  const project = buildExample("bank-cheque", language);
  const [person] = project.people;
  const [cycle] = project.cycles;
  if (person === undefined || cycle === undefined) throw new Error("the example has both");
  const [first = "", last = ""] = person.name.split(" ");
  return {
    ...project,
    report: {
      ...project.report,
      depth: "full",
      recommendation: `${last} must open the third window.`,
      narratives: { scope: `${first} showed us round, as ${person.name.toUpperCase()} says.` },
    },
    cycles: [
      {
        ...cycle,
        profile: { ...cycle.profile, quotes: [`“${first} always helps me”`] },
        moments: cycle.moments.map((moment) => ({
          ...moment,
          title: `${moment.title} (${last})`,
          quotes: [`${person.name} knows`],
        })),
      },
    ],
  };
}

function namesOf(project: Project): string[] {
  const whole = [
    ...project.people.map(({ name }) => name),
    ...project.engagement.consultant.names.split(/,\s*/),
    ...project.report.versions.flatMap(({ author }) => author.split(/,\s*/)),
    ...project.plan.approvals.map(({ name }) => name),
  ];
  return [...new Set(whole.flatMap((name) => [name, ...name.split(/\s+/)]))].filter(
    (name) => name.length > 2,
  );
}

describe.each(LANGUAGES)("the redacted report in %s", (language) => {
  test("holds no name of a person anywhere in its file, and says so", async () => {
    const project = talkative(language);
    const names = namesOf(project);
    expect(names.length).toBeGreaterThan(20);
    const open = await build(project);
    const { bytes } = await build(project, { redacted: true });
    const found = (data: Uint8Array): Set<string> => {
      // Pictures are drawn from the same words, with the letters as outlines.
      const text = Object.entries(unzipSync(data))
        .filter(([path]) => /\.(xml|rels)$/.test(path))
        .map(([path, part]) => `${path}\n${strFromU8(part)}`)
        .join("\n");
      return new Set(
        names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "iu").test(text)),
      );
    };
    expect(found(open.bytes).size).toBeGreaterThan(15);
    const kept = [...found(bytes)];
    // Words that the language has too, in small letters.
    const small = readableText(documentXml(bytes));
    expect(
      kept.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(small)),
    ).toEqual([]);
    const core = partsOf(bytes).get("docProps/core.xml") ?? "";
    expect(core).toContain(`<dc:creator>${project.engagement.consultant.firm}</dc:creator>`);
    expect(small).toMatch(
      { en: /Supervisor 1 of /, es: /Supervisión 1 de /, id: /Supervisor 1, / }[language],
    );
    expect(small).toMatch(
      { en: /Redacted copy/, es: /Copia sin nombres/, id: /Salinan tanpa nama/ }[language],
    );
  });
});

describe("beside the report", () => {
  const name = "Zacarías Quiñónez";

  /** A person whose name stands in the title of every moment of truth and is nobody else's. */
  function withName(): Project {
    const project = buildExample("bank-cheque", "es");
    const [person, ...others] = project.people;
    if (person === undefined) throw new Error("the example has people");
    return {
      ...project,
      people: [{ ...person, name }, ...others],
      cycles: project.cycles.map((cycle) => ({
        ...cycle,
        moments: cycle.moments.map((moment) => ({ ...moment, title: `${moment.title}: ${name}` })),
      })),
    };
  }

  /** Every drawing of an output, with its words still words. */
  async function drawnFor(what: OutputSpec): Promise<string> {
    const drawn: string[] = [];
    const assets = await reportAssets();
    await makeOutput(withName(), what, {
      assets: {
        ...assets,
        renderFigure: (svg) => {
          drawn.push(svg);
          return assets.renderFigure(svg, { widthPx: 40 });
        },
      },
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    return drawn.join("\n");
  }

  const common = { language: "es", date: "2026-11-10", palette: "light" } as const;
  test.each([
    { kind: "poster", ...common, cycle: 0, format: "svg" },
    { kind: "figures", ...common, cycle: null, format: "svg" },
  ] as const)("the $kind without names has none", async (what) => {
    expect(await drawnFor(what)).toContain("Zacarías");
    const redacted = await drawnFor({ ...what, redacted: true });
    expect(redacted).not.toMatch(/Zacar|Quiñ/);
    expect(redacted).toMatch(/Analista 1/);
  });

  test("a firm's template prints the firm, not who wrote the report", async () => {
    const project = buildExample("bank-cheque", "es");
    const report = async (redacted: boolean): Promise<string> => {
      const { bytes } = await buildReport(
        { ...project, report: { ...project.report, depth: "board" } },
        { language: "es", date: "2026-11-10", cycle: null, redacted },
        {
          assets: await reportAssets(),
          signal: new AbortController().signal,
          onProgress: () => undefined,
          look: { font: "source", template: packed(spanishParts()) },
        },
      );
      return [...partsOf(bytes).values()].join("\n");
    };
    const [first = ""] = project.engagement.consultant.names.split(/,\s*/);
    expect(await report(false)).toContain(first);
    expect(await report(true)).not.toContain(first);
  });
});
