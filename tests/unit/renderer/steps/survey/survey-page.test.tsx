import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Project } from "#shared/domain/project.ts";
import { buildExample } from "#shared/templates/examples.ts";
import { SurveyPage } from "#renderer/steps/survey/SurveyPage.tsx";
import { renderWorkbook } from "#tests/support/render-workbook.tsx";
import { smallProject } from "#tests/support/small-project.ts";

const PLACE = { page: "survey" } as const;
const surveyOf = (project: Project) => project.cycles[0]?.survey;

describe("writing questions", () => {
  it("begins a survey in the language of the content", async () => {
    const { user, present } = renderWorkbook(<SurveyPage />, {
      project: smallProject(),
      place: PLACE,
    });
    await user.click(screen.getByRole("button", { name: "Begin the survey" }));
    expect(surveyOf(present())?.language).toBe("es");
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Title" })),
    );
  });

  it("writes a Spanish question for the critical moment while the interface is English", async () => {
    const { user, present } = renderWorkbook(<SurveyPage />, {
      project: smallProject(),
      place: PLACE,
    });
    await user.click(
      screen.getByRole("button", { name: "Write a question for the critical moment" }),
    );
    await waitFor(() => expect(surveyOf(present())?.questions).toHaveLength(1));
    const question = surveyOf(present())?.questions[0];
    expect(question?.text).toBe(
      "Piense en este momento: «Espero». ¿Qué tan satisfecho está con él?",
    );
    expect(question?.options.map(({ label }) => label)).toEqual([
      "Muy insatisfecho",
      "Insatisfecho",
      "Ni satisfecho ni insatisfecho",
      "Satisfecho",
      "Muy satisfecho",
    ]);
    expect(screen.getByText("Every critical moment has a question.")).toBeTruthy();
  });

  it("goes on to the next question with Enter and removes an empty one with Delete", async () => {
    const { user, present } = renderWorkbook(<SurveyPage />, {
      project: smallProject(),
      language: "es",
      place: PLACE,
    });
    await user.click(screen.getByRole("button", { name: "Comenzar la encuesta" }));
    await user.click(screen.getByRole("button", { name: /^Siguiente pregunta/ }));
    await user.keyboard("¿Cuánto esperó?{Enter}¿Quién lo atendió?");
    await user.keyboard("{Escape}");
    expect(surveyOf(present())?.questions.map(({ text }) => text)).toEqual([
      "¿Cuánto esperó?",
      "¿Quién lo atendió?",
    ]);
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(surveyOf(present())?.questions.map(({ code }) => code)).toEqual(["q2", "q1"]);
    await user.keyboard("{Delete}");
    expect(surveyOf(present())?.questions.map(({ code }) => code)).toEqual(["q1"]);
  });

  it("freezes an answered question and offers a changed version", async () => {
    const project = buildExample("bank-cheque", "en");
    const { user, present } = renderWorkbook(<SurveyPage />, { project, place: PLACE });
    await user.click(screen.getByRole("button", { name: /^4 / }));
    expect(screen.getByText(/200 customers have answered this question/)).toBeTruthy();
    const wording = () =>
      screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Wording of the question" });
    expect(wording().readOnly).toBe(true);
    await user.click(screen.getByRole("button", { name: "Write a changed version" }));
    const questions = surveyOf(present())?.questions ?? [];
    expect(questions[4]).toMatchObject({ code: "q11", comparesWith: questions[3]?.id });
    expect(wording().readOnly).toBe(false);
  });

  it("shows the question's moment to a loose end although results were looked at last", () => {
    const project = smallProject();
    const moment = project.cycles[0]?.moments[1];
    const begun: Project = {
      ...buildExample("bank-cheque", "en"),
      cycles: buildExample("bank-cheque", "en").cycles.map((cycle) => ({
        ...cycle,
        moments: [...cycle.moments, ...(moment === undefined ? [] : [moment])],
      })),
    };
    renderWorkbook(<SurveyPage />, {
      project: begun,
      place: { ...PLACE, view: "results", ...(moment === undefined ? {} : { id: moment.id }) },
    });
    expect(screen.getByRole("button", { name: /Espero/ })).toBeTruthy();
  });
});

describe("sample", () => {
  it("says how many answers and invitations are needed", () => {
    renderWorkbook(<SurveyPage />, {
      project: buildExample("bank-cheque", "es"),
      language: "es",
      place: { ...PLACE, view: "sample" },
    });
    expect(screen.getByText("383 respuestas")).toBeTruthy();
    expect(screen.getByText("2.253 personas")).toBeTruthy();
  });
});

describe("results", () => {
  it("tells the share with base, interval and verdict", async () => {
    const { user } = renderWorkbook(<SurveyPage />, {
      project: buildExample("bank-cheque", "es"),
      language: "es",
      place: { ...PLACE, view: "results" },
    });
    await user.click(screen.getByRole("button", { name: /^4 / }));
    const panel = screen.getByRole("article");
    expect(within(panel).getByText("140 de 200")).toBeTruthy();
    expect(within(panel).getByText("63,3 %")).toBeTruthy();
    expect(within(panel).getByText("La meta no se alcanza todavía:")).toBeTruthy();
    expect(within(panel).getByText("n = 200 · media 3,82 (3,68 … 3,96)")).toBeTruthy();
    await user.click(within(panel).getByRole("button", { name: "Ver como tabla" }));
    expect(within(panel).getByRole("row", { name: /Muy insatisfecho 6 3\s%/ })).toBeTruthy();
  });

  it("shows only counts below ten answers", () => {
    const project = buildExample("bank-cheque", "en");
    const few: Project = {
      ...project,
      cycles: project.cycles.map((cycle) => ({
        ...cycle,
        survey:
          cycle.survey === null
            ? null
            : {
                ...cycle.survey,
                waves: cycle.survey.waves.map((wave) => ({
                  ...wave,
                  n: 8,
                  answers: Object.fromEntries(
                    Object.entries(wave.answers).map(([key, column]) => [key, column.slice(0, 8)]),
                  ),
                })),
              },
      })),
    };
    const fourth = few.cycles[0]?.survey?.questions[3];
    renderWorkbook(<SurveyPage />, {
      project: few,
      place: { ...PLACE, view: "results", ...(fourth === undefined ? {} : { id: fourth.id }) },
    });
    const panel = screen.getByRole("article");
    expect(within(panel).getByText(/8 customers have answered\. Below 10 answers/)).toBeTruthy();
    expect(panel.textContent).not.toContain("%");
  });
});

describe("typing answers", () => {
  it("types respondents by keyboard and holds back what is no answer", async () => {
    const { user, present } = renderWorkbook(<SurveyPage />, {
      project: smallProject(),
      language: "es",
      place: PLACE,
    });
    await user.click(screen.getByRole("button", { name: "Comenzar la encuesta" }));
    await user.click(screen.getByRole("button", { name: /^Siguiente pregunta/ }));
    await user.keyboard("¿Qué tan satisfecho está?{Enter}¿Qué tan claro fue?{Escape}");
    await user.click(screen.getByText("Resultados"));
    await user.click(screen.getByRole("button", { name: "Escribirlas" }));
    await user.keyboard("4{Enter}5{Enter}2{Enter}9{Enter}");
    expect(screen.getByText("No es ninguna de las respuestas.")).toBeTruthy();
    await user.keyboard("1{Enter}");
    const wave = surveyOf(present())?.waves[0];
    expect(wave?.n).toBe(2);
    expect(Object.values(wave?.answers ?? {})).toEqual([
      ["4", "2"],
      ["5", "1"],
    ]);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    await user.click(screen.getByRole("button", { name: "Quitar al encuestado 1" }));
    expect(surveyOf(present())?.waves[0]?.n).toBe(1);
  });
});
