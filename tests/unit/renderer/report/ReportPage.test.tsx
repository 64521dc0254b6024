import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ReportPage } from "#renderer/report/ReportPage.tsx";
import type { Input } from "#shared/contract/methods.ts";
import type { OutputId } from "#shared/contract/types.ts";
import { fail, ok } from "#shared/result.ts";
import { createMemoryBridge, failure, type MemoryBridge } from "#tests/support/memory-bridge.ts";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";
import { smallProject } from "#tests/support/small-project.ts";

const PLACE = { page: "report" } as const;
type Request = Input<"report.build">;

/** A host whose preview is no .docx: the page has to live with it. */
function host(requests: Request[] = []): MemoryBridge {
  const bridge = createMemoryBridge();
  bridge.answer("report.build", (request) => {
    requests.push(request);
    return request.target === "preview"
      ? ok({ kind: "preview", base64: "AAAA", pages: 9, sectionPages: { cover: 1, scope: 3 } })
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

  test("a changed text marks the preview as stale and makes no new one", async () => {
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
