import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ReportPage } from "#renderer/report/ReportPage.tsx";
import type { Input } from "#shared/contract/methods.ts";
import type { OutputId } from "#shared/contract/types.ts";
import { fail, ok } from "#shared/result.ts";
import { createMemoryBridge, failure, type MemoryBridge } from "#tests/support/memory-bridge.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";
import { smallProject } from "#tests/support/small-project.ts";

// The page is large: with every core at work a second is not enough.
configure({ asyncUtilTimeout: 8_000 });

const PLACE = { page: "report" } as const;
type Request = Input<"report.build">;

/** A host whose preview is no .docx: the page has to live with it. */
function host(requests: Request[] = []): MemoryBridge {
  const bridge = createMemoryBridge();
  bridge.answer("report.build", (request) => {
    requests.push(request);
    return request.target === "preview"
      ? ok({
          kind: "preview",
          base64: "AAAA",
          pages: 9,
          sectionPages: { cover: 1, scope: 3 },
          breaks: null,
        })
      : ok({
          kind: "file",
          outputId: "o1" as OutputId, // a brand, in a test
          name: "Informe.docx",
          pages: 9,
        });
  });
  return bridge;
}

describe("the report", () => {
  test("says what is known before the first preview, and the pages after it", async () => {
    renderWorkbook(<ReportPage />, { project: smallProject(), place: PLACE, bridge: host() });
    expect(
      screen.getByText("In Spanish, A4. The first thing the director reads is the decision sheet."),
    ).toBeTruthy();
    await screen.findByText(
      "9 pages in Spanish, A4. The first thing the director reads is the decision sheet.",
    );
  });

  test("a preview that cannot be drawn never blocks the report", async () => {
    const requests: Request[] = [];
    const { user } = renderWorkbook(<ReportPage />, {
      project: smallProject(),
      place: PLACE,
      bridge: host(requests),
    });
    await screen.findByText(
      "The preview cannot be drawn here. The Word report can still be created.",
      {},
      // docx-preview is loaded at the first preview.
      { timeout: 10_000 },
    );
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText("The report “Informe.docx” is ready");
    expect(requests.map(({ target }) => target)).toEqual(["preview", "file"]);
    expect(requests[1]).toMatchObject({ language: "es", date: "2026-11-21", cycle: null });
  });

  test("a failed report is told in words and can be tried again", async () => {
    const bridge = host();
    bridge.answer("report.build", () => fail(failure("reportTargetOpen")));
    const { user } = renderWorkbook(<ReportPage />, {
      project: smallProject(),
      place: PLACE,
      bridge,
    });
    await user.click(screen.getByRole("button", { name: "Create Word report" }));
    expect(
      (await screen.findAllByText(/The report is open in another program/)).length,
    ).toBeGreaterThan(0);
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });

  test("a switched section is one undo step; one without data cannot be switched", async () => {
    const { user, present, projects } = renderWorkbook(<ReportPage />, {
      project: smallProject(),
      place: PLACE,
      bridge: host(),
    });
    await user.click(screen.getByRole("checkbox", { name: "The cycle" }));
    expect(present().report.sections).toEqual({ cycle: false });
    expect(projects.getState().history.past).toHaveLength(1);
    const survey = screen.getByRole<HTMLInputElement>("checkbox", { name: "Survey and results" });
    expect(survey.disabled).toBe(true);
    expect(survey.checked).toBe(false);
    act(() => void projects.undo());
    expect(present().report.sections).toEqual({});
  });

  test("what the depth leaves out is named, and switches by hand can be taken back", async () => {
    const { user, present } = renderWorkbook(<ReportPage />, {
      project: smallProject(),
      place: PLACE,
      bridge: host(),
    });
    await user.click(screen.getByRole("checkbox", { name: "Critical moments" }));
    expect(
      screen.getByText("Not printed at this depth or by your switches: Critical moments."),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "As the depth has it" }));
    expect(present().report.sections).toEqual({});
    expect(screen.queryByText(/^Switched by hand/)).toBeNull();
  });

  test("a board report of nine pages is too long for a board, and that is said", async () => {
    const project = smallProject();
    renderWorkbook(<ReportPage />, {
      project: { ...project, report: { ...project.report, depth: "board" } },
      place: PLACE,
      bridge: host(),
    });
    await screen.findByText(
      "9 pages: more than the 6 pages that a board reads. Switch off a section.",
    );
  });

  test("a copy without names is asked for as one, and the project stays as it is", async () => {
    const requests: Request[] = [];
    const { user, projects } = renderWorkbook(<ReportPage />, {
      project: smallProject(),
      place: PLACE,
      bridge: host(requests),
    });
    await screen.findByText(/^9 pages/);
    await user.click(screen.getByRole("switch", { name: "Copy without names" }));
    await user.click(screen.getByRole("button", { name: "Create Word report" }));
    await screen.findByText("The report “Informe.docx” is ready");
    expect(requests.find(({ target }) => target === "file")).toMatchObject({ redacted: true });
    expect(projects.getState().history.past).toEqual([]);
  });

  test("a report that is open in Word can be saved as the next version with one button", async () => {
    const requests: Request[] = [];
    const bridge = host();
    bridge.answer("document.keep", () => ok({ keptAt: "2026-11-21T10:42:00.000Z" }));
    bridge.answer("report.build", (request) => {
      requests.push(request);
      const files = requests.filter(({ target }) => target === "file").length;
      return request.target === "file" && files > 1
        ? ok({ kind: "file", outputId: "o" as OutputId, name: "Informe v1.3.docx", pages: 9 })
        : fail(failure("reportTargetOpen"));
    });
    const project = smallProject();
    const version = { number: "1.2", date: "2026-11-01", author: "Ana", change: "" } as const;
    const { user, present } = renderWorkbook(<ReportPage />, {
      project: { ...project, report: { ...project.report, versions: [version] } },
      place: PLACE,
      bridge,
    });
    await user.click(screen.getByRole("button", { name: "Create Word report" }));
    await user.click(await screen.findByRole("button", { name: "Create as version 1.3" }));
    await screen.findByText("The report “Informe v1.3.docx” is ready");
    expect(present().report.versions.map(({ number }) => number)).toEqual(["1.2", "1.3"]);
  });

  test("a second report of one version offers the next one", async () => {
    const project = smallProject();
    const version = { number: "2", date: "2026-11-01", author: "", change: "" } as const;
    const { user } = renderWorkbook(<ReportPage />, {
      project: { ...project, report: { ...project.report, versions: [version] } },
      place: PLACE,
      bridge: host(),
    });
    await user.click(screen.getByRole("button", { name: "Create Word report" }));
    await screen.findByText("The report “Informe.docx” is ready");
    expect(screen.queryByRole("button", { name: /^Create as version/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Create Word report" }));
    await screen.findByRole("button", { name: "Create as version 3" });
  });

  test("where no PDF can be made it is said plainly, with the way through Word", async () => {
    const requests: Request[] = [];
    const { user } = renderWorkbook(<ReportPage />, {
      project: smallProject(),
      place: PLACE,
      bridge: host(requests),
    });
    await user.click(screen.getByRole("button", { name: "Create the report as PDF" }));
    await screen.findByText(/open it in Word and choose “Save as”, type PDF/);
    expect(requests.some(({ target }) => target === "pdf")).toBe(false);
  });

  test("poster and figures are asked for in the report's language, and told by their names", async () => {
    const asked: Input<"output.make">[] = [];
    const bridge = host();
    bridge.answer("output.make", (request) => {
      asked.push(request);
      return ok({ kind: "file", outputId: "o2" as OutputId, name: "Uno – póster.pdf" });
    });
    const { user } = renderWorkbook(<ReportPage />, {
      project: smallProject(),
      place: PLACE,
      bridge,
    });
    await user.click(screen.getByRole("button", { name: "Other outputs" }));
    await user.click(await screen.findByRole("menuitem", { name: "As PDF" }));
    await screen.findByText("The poster “Uno – póster.pdf” is ready");
    expect(asked[0]).toMatchObject({
      target: "file",
      what: { kind: "poster", language: "es", cycle: 0, format: "pdf", palette: "light" },
    });
  });

  test("a changed text marks the preview as stale and makes no new one while the texts are shown", async () => {
    const requests: Request[] = [];
    const { user, present } = renderWorkbook(<ReportPage />, {
      project: smallProject(),
      place: PLACE,
      bridge: host(requests),
    });
    await screen.findByText(/^9 pages/);
    await user.click(screen.getByRole("radio", { name: "Texts" }));
    await user.type(screen.getByRole("textbox", { name: /^Recommendation/ }), "Abrir otra caja.");
    await user.tab();
    expect(present().report.recommendation).toBe("Abrir otra caja.");
    expect(requests).toHaveLength(1);
  });

  test("typing a version in a project without one begins its document control", async () => {
    const { user, present } = renderWorkbook(<ReportPage />, {
      project: smallProject(),
      place: PLACE,
      bridge: host(),
    });
    await user.type(screen.getByRole("textbox", { name: "Version" }), "1.0");
    await user.tab();
    expect(present().report.versions).toEqual([
      { number: "1.0", date: "2026-11-21", author: "", change: "" },
    ]);
  });

  test("a new review is dated today, and its actions need proof", async () => {
    const { user, present } = renderWorkbook(<ReportPage />, {
      project: smallProject(),
      place: { page: "report", view: "texts" },
      bridge: host(),
    });
    await user.click(screen.getByRole("button", { name: "Add a review" }));
    const review = screen.getByRole("group", { name: /^Review of/ });
    await waitFor(() =>
      expect(document.activeElement).toBe(within(review).getByRole("textbox", { name: "Remarks" })),
    );
    expect(present().followUp.reviews).toEqual([{ date: "2026-11-21", remarks: "", done: {} }]);
  });
});
