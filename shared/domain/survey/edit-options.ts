import type { CycleId, QuestionId } from "#shared/ids.ts";
import { moveInList } from "#shared/domain/list-order.ts";
import { inFreeQuestion } from "./edit-questions.ts";
import type { Edit } from "./edit-scope.ts";
import type { Option, Question } from "./schema.ts";

/** Both lists of a question that the author writes: its options and the rows of a table. */
export type AnswerList = "options" | "rows";

const MOST = 200;

export interface ListAt {
  readonly cycleId: CycleId;
  readonly id: QuestionId;
  readonly list: AnswerList;
}

/** Changes an option (label, value) or a row (label). */
export function setAnswerItem(
  { cycleId, id, list }: ListAt,
  code: string,
  patch: Partial<Pick<Option, "label" | "value">>,
): Edit {
  return inFreeQuestion(cycleId, id, (question) => {
    if (list === "rows") {
      const row = question.rows.find((each) => each.code === code);
      if (row !== undefined && patch.label !== undefined) row.label = patch.label;
      return;
    }
    const option = question.options.find((each) => each.code === code);
    if (option !== undefined) Object.assign(option, patch);
  });
}

/**
 * Adds an empty option or row below `afterCode` (at the end when it is null). The code is the
 * next free number; on a scale that counts evenly the value goes on counting.
 */
export function addAnswerItem({ cycleId, id, list }: ListAt, afterCode: string | null): Edit {
  return inFreeQuestion(cycleId, id, (question) => {
    const items: { code: string }[] = list === "rows" ? question.rows : question.options;
    if (items.length >= MOST) return;
    const code = freeCode(items);
    const after = items.findIndex((each) => each.code === afterCode);
    const at = after === -1 ? items.length : after + 1;
    if (list === "rows") question.rows.splice(at, 0, { code, label: "" });
    else question.options.splice(at, 0, { code, label: "", value: nextValue(question) });
  });
}

/** The code the next option or row will get. */
export function freeCode(items: readonly { readonly code: string }[]): string {
  const numbers = items.map(({ code }) => (/^\d{1,6}$/u.test(code) ? Number(code) : 0));
  return String(Math.max(0, items.length, ...numbers) + 1);
}

function nextValue(question: Pick<Question, "options">): number | null {
  const values = question.options.flatMap(({ value }) => value ?? []);
  return values.length === 0 || values.length < question.options.length
    ? null
    : Math.max(...values) + 1;
}

/** A scale keeps two options and a table one row: without them there is nothing to answer. */
export function removeAnswerItem({ cycleId, id, list }: ListAt, code: string): Edit {
  return inFreeQuestion(cycleId, id, (question) => {
    const items: { code: string }[] = list === "rows" ? question.rows : question.options;
    const at = items.findIndex((each) => each.code === code);
    if (at !== -1 && items.length > fewest(list)) items.splice(at, 1);
  });
}

export function fewest(list: AnswerList): number {
  return list === "rows" ? 1 : 2;
}

/** Moves an option or row; the values of an ordered scale stay at their places. */
export function moveAnswerItem({ cycleId, id, list }: ListAt, code: string, by: number): Edit {
  return inFreeQuestion(cycleId, id, (question) => {
    if (list === "rows") {
      moveInList(
        question.rows,
        question.rows.findIndex((each) => each.code === code),
        by,
      );
      return;
    }
    const values = question.options.map(({ value }) => value);
    const from = question.options.findIndex((each) => each.code === code);
    if (!moveInList(question.options, from, by)) return;
    if (question.kind !== "scale" && question.kind !== "matrix") return;
    for (const [index, option] of question.options.entries()) {
      option.value = values[index] ?? null;
    }
  });
}
