import { describe, expect, test } from "vitest";
import { columnWidths } from "#main/report/blocks/tables.ts";
import { buildContent, reportContext } from "#main/report/content/build-content.ts";
import { cleanText } from "#main/report/content/clean-text.ts";
import type { ReportContent } from "#main/report/content/model.ts";
import { referTo, splitReferences } from "#main/report/content/references.ts";
import { splitFields } from "#main/report/finish/fields.ts";
import { readLogo } from "#main/report/picture-size.ts";
import { brandInk } from "#main/report/theme.ts";
import { blankProject } from "#shared/domain/blank.ts";
import type { Project } from "#shared/domain/project.ts";
import { REPORT_SECTION_IDS, type PaperSize } from "#shared/domain/report-schema.ts";
import { chosenSections, reportPaper, sectionHasData } from "#shared/domain/report-sections.ts";
import type { Language } from "#shared/language.ts";
import { buildExample } from "#shared/templates/examples.ts";

async function contentOf(project: Project, language: Language): Promise<ReportContent> {
  const report = reportContext(project, { language, date: "2026-11-10", cycle: null });
  return buildContent(report, () => Promise.resolve());
}

function withReport(project: Project, report: Partial<Project["report"]>): Project {
  return { ...project, report: { ...project.report, ...report } };
}

function statement(content: ReportContent): string {
  const headings = content.parts
    .flatMap((part) => part.blocks)
    .filter((block) => block.kind === "heading");
  return headings.find((heading) => heading.look === "statement")?.text ?? "";
}

describe("the recommendation", () => {
  test("is the consultant's own sentence on one line", async () => {
    const content = await contentOf(
      withReport(buildExample("dress", "en"), { recommendation: "Open\nearlier." }),
      "en",
    );
    expect(statement(content)).toBe("Open earlier.");
  });

  test("quotes two actions until it is written, in each language", async () => {
    const project = withReport(buildExample("bank-cheque", "es"), { recommendation: "" });
    expect(statement(await contentOf(project, "es"))).toMatch(
      /^Dos acciones deciden: «.+» y «.+»\.$/,
    );
    expect(statement(await contentOf(project, "en"))).toMatch(
      /^Two actions decide: “.+” and “.+”\.$/,
    );
    expect(statement(await contentOf(project, "id"))).toMatch(
      /^Dua tindakan menentukan: “.+” dan “.+”\.$/,
    );
  });

  test("counts critical points when there is no action", async () => {
    const project = withReport(buildExample("bank-cheque", "en"), { recommendation: "" });
    const content = await contentOf({ ...project, plan: { ...project.plan, actions: [] } }, "en");
    expect(statement(content)).toBe(
      "Three critical points decide what customers think of “Cashing a cheque”.",
    );
  });
});

describe("sections without data", () => {
  test("are left out and named with the reason", async () => {
    const project = buildExample("dress", "es");
    const cycles = project.cycles.map((cycle) => ({ ...cycle, survey: null }));
    const content = await contentOf({ ...project, cycles }, "es");
    expect(content.leftOut).toContainEqual({ id: "survey", why: "todavía no hay preguntas." });
    expect(content.parts.map((part) => part.id)).not.toContain("survey");
  });
});

describe("the choice of sections", () => {
  test("follows the depth, and the switch by hand wins", () => {
    expect(chosenSections({ depth: "board", sections: {} })).toEqual([
      "decisionSheet",
      "cycle",
      "criticalMoments",
      "actionPlan",
    ]);
    expect(chosenSections({ depth: "management", sections: {} })).not.toContain("panelScores");
    expect(chosenSections({ depth: "full", sections: {} })).toHaveLength(17);
    expect(chosenSections({ depth: "board", sections: { cycle: false, glossary: true } })).toEqual([
      "decisionSheet",
      "criticalMoments",
      "actionPlan",
      "glossary",
    ]);
  });
});

describe("what is left out", () => {
  const whole = buildExample("bank-cheque", "en");
  const [cycle] = whole.cycles;
  let last = 0;
  const blank = blankProject(
    () => `00000000-0000-4000-8000-${String((last += 1)).padStart(12, "0")}`,
    "en",
  );
  const projects: Record<string, Project> = {
    "the example": whole,
    "a blank project": blank,
    "without a survey": {
      ...whole,
      cycles: cycle === undefined ? [] : [{ ...cycle, survey: null }],
    },
    "with dropped actions only": {
      ...whole,
      plan: {
        ...whole.plan,
        actions: whole.plan.actions.map((action) => ({ ...action, status: "dropped" as const })),
      },
    },
    "without areas": { ...whole, areas: [] },
  };

  test.each(Object.entries(projects))("%s: screen and report agree", async (_name, project) => {
    const full = withReport(project, { depth: "full", sections: {} });
    const { leftOut } = await contentOf(full, "en");
    const empty = REPORT_SECTION_IDS.filter((id) => !sectionHasData(full, id));
    expect(leftOut.map((each) => each.id).toSorted()).toEqual(empty.toSorted());
  });
});

describe("text", () => {
  test("loses what Word refuses and keeps accents, line breaks and emoji", () => {
    expect(cleanText("a\u0000b\u0008c\uFFFEd\uD800e\r\nñ 😀\uE001x")).toBe("abcde\nñ 😀x");
  });

  test("is cut at its references", () => {
    expect(splitReferences(`See ${referTo("wheel-1")}.`)).toEqual([
      { text: "See " },
      { key: "wheel-1" },
      { text: "." },
    ]);
    expect(splitReferences("plain")).toEqual([{ text: "plain" }]);
    expect(splitReferences("")).toEqual([]);
  });
});

describe("fields", () => {
  test("are written one run each, with the result of a page number never empty", () => {
    const whole =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve">SEQ Table</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r>';
    expect(splitFields(whole).match(/<w:r>/g)).toHaveLength(5);
    expect(
      splitFields('<w:fldSimple w:instr="REF a \\h"><w:r><w:t>Table 1</w:t></w:r></w:fldSimple>'),
    ).toBe(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF a \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Table 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    );
  });
});

describe("paper, columns, colour and logo", () => {
  test("paper is Letter where the client's country prints on it", () => {
    const paper = (chosen: PaperSize | null, country: string | null): PaperSize => {
      const { engagement, report } = buildExample("dress", "es");
      return reportPaper({
        engagement: { ...engagement, country },
        report: { ...report, paper: chosen },
      });
    };
    expect(paper(null, "MX")).toBe("letter");
    expect(paper(null, "CR")).toBe("letter");
    expect(paper(null, "ID")).toBe("a4");
    expect(paper(null, null)).toBe("a4");
    expect(paper("a4", "US")).toBe("a4");
  });

  test("columns are whole twips and sum to the width", () => {
    const columns = [
      { head: "", share: 1 },
      { head: "", share: 1 },
      { head: "", share: 1 },
    ];
    expect(columnWidths(columns, 100)).toEqual([33, 33, 34]);
  });

  test("a pale brand colour is darkened, a dark one kept", () => {
    expect(brandInk("#14606B")).toBe("14606B");
    expect(brandInk("#FFE000")).not.toBe("FFE000");
    expect(brandInk(null)).toBeNull();
  });

  test("a logo says its size; what is no picture is no logo", () => {
    const png = Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 40, 0, 0, 0, 20,
    ]);
    expect(readLogo(`data:image/png;base64,${png.toString("base64")}`)).toMatchObject({
      type: "png",
      width: 40,
      height: 20,
    });
    expect(readLogo("data:image/png;base64,AAAA")).toBeNull();
    expect(readLogo(null)).toBeNull();
  });
});
