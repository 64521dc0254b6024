import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { SpecOf } from "#shared/contract/outputs.ts";
import { produce } from "immer";
import type { Project } from "#shared/domain/project.ts";
import { blankMoment } from "#shared/domain/moments/blank.ts";
import type { MomentId } from "#shared/ids.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { makeOutput } from "#main/report/outputs.ts";
import { reportAssets } from "./report-support.ts";

async function make(project: Project, what: SpecOf<"poster" | "figures">, stop = false) {
  const steps: string[] = [];
  const signal = stop ? AbortSignal.abort(new Error("stopped")) : new AbortController().signal;
  const made = await makeOutput(project, what, {
    assets: await reportAssets(),
    signal,
    onProgress: (_, section) => steps.push(section),
  });
  return { bytes: made.bytes, steps };
}

const POSTER = {
  kind: "poster",
  language: "es",
  date: "2026-11-10",
  cycle: 0,
  palette: "light",
  format: "svg",
} as const satisfies SpecOf<"poster">;
const FIGURES = {
  kind: "figures",
  language: "es",
  date: "2026-11-10",
  cycle: null,
  palette: "light",
  format: "svg",
} as const satisfies SpecOf<"figures">;

describe("the poster", () => {
  test.each(["en", "es", "id"] as const)(
    "in %s is A3 across and needs no font",
    async (language) => {
      const project = buildExample("bank-cheque", language);
      const { bytes } = await make(project, { ...POSTER, language });
      const svg = new TextDecoder().decode(bytes);
      expect(svg).toContain('width="420mm" height="297mm"');
      expect(svg).not.toContain("<text");
      expect(svg).not.toMatch(/undefined|NaN|\{\{/);
    },
  );

  test("its PDF is one page of A3 and the same every time", async () => {
    const project = buildExample("dress", "es");
    const first = await make(project, { ...POSTER, format: "pdf" });
    const again = await make(project, { ...POSTER, format: "pdf" });
    const text = Buffer.from(first.bytes).toString("latin1");
    expect(text).toContain("/MediaBox [0 0 1190.55 841.89]");
    expect(text).toContain("/Count 1");
    expect(Buffer.from(first.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    expect(first.steps).toContain("outputs:progress.poster");
  });

  test("a cycle without moments and one of 200 with long titles are drawn too", async () => {
    const example = buildExample("bank-cheque", "es");
    const sized = (count: number): Project =>
      produce(example, ({ cycles: [cycle] }) => {
        if (cycle === undefined) return;
        cycle.episodes = [];
        cycle.moments = Array.from({ length: count }, (_, index) => ({
          ...blankMoment(`m${index}` as MomentId), // a brand, in a test
          title: `Momento ${index} ${"muy largo ".repeat(11)}`,
          critical: index % 3 === 0,
          criticalReason: "x".repeat(400),
        }));
      });
    for (const count of [0, 1, 200]) {
      const { bytes } = await make(sized(count), { ...POSTER, format: "pdf" });
      expect(bytes.length).toBeGreaterThan(5_000);
    }
  });

  test("one that was stopped makes nothing", async () => {
    await expect(make(buildExample("dress", "es"), POSTER, true)).rejects.toThrow("stopped");
  });
});

describe("all figures", () => {
  test("each one that has something to show, numbered, in the language asked for", async () => {
    const { bytes, steps } = await make(buildExample("bank-cheque", "es"), FIGURES);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      "01 rueda del ciclo.svg",
      "02 curvas.svg",
      "03 plano del servicio.svg",
      "04 plan por semanas.svg",
      "05 importancia y desempeño.svg",
    ]);
    expect(steps).toEqual([
      "figures:file.wheel",
      "figures:file.curve",
      "figures:file.blueprint",
      "figures:file.gantt",
      "figures:file.matrix",
    ]);
  });

  test("with several cycles the service stands in the name, without what no system takes", async () => {
    const project = produce(buildExample("dress", "es"), (draft) => {
      draft.plan.actions = [];
      draft.areas = [];
      const [cycle] = draft.cycles;
      if (cycle !== undefined) draft.cycles.push({ ...cycle, service: 'Cambio: "a/b" <c>?' });
    });
    const { bytes } = await make(project, FIGURES);
    expect(Object.keys(unzipSync(bytes)).at(-1)).toMatch(/^\d\d [^/\\:"<>?]* – Cambio a b c\.svg$/);
  });
});
