import type { QuestionId, WaveId } from "#shared/ids.ts";
import type { Language } from "#shared/language.ts";
import type { Question, Survey, Wave } from "./schema.ts";

export function blankSurvey(language: Language): Survey {
  return {
    language,
    title: "",
    introduction: "",
    closing: "",
    placeOfUse: "paper",
    population: null,
    error: 0.05,
    confidence: 0.95,
    responseRate: null,
    questions: [],
    codesGiven: 0,
    waves: [],
  };
}

/** `code` is the export key, e.g. `q4`. */
export function blankQuestion(id: QuestionId, code: string, text = ""): Question {
  return {
    id,
    code,
    text,
    kind: "scale",
    options: [],
    rows: [],
    exit: "none",
    required: false,
    filter: null,
    momentId: null,
    determinant: null,
    target: null,
    locked: false,
    kept: [],
    comparesWith: null,
  };
}

export function blankWave(id: WaveId, title = ""): Wave {
  return { id, title, from: null, to: null, invited: null, n: 0, answers: {} };
}
