import type { RefObject } from "react";
import {
  addAnswerItem,
  fewest,
  freeCode,
  moveAnswerItem,
  removeAnswerItem,
  setAnswerItem,
  type AnswerList,
} from "#shared/domain/survey/edit-options.ts";
import type { Option, Question } from "#shared/domain/survey/schema.ts";
import { useCycle } from "#renderer/state/workbook.tsx";
import { flushTyping } from "#renderer/ui/alt-arrows.ts";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { useQuestionEdit } from "../use-question-edit.ts";

export interface AnswerItems {
  readonly items: readonly { readonly code: string; readonly label: string }[];
  readonly place: (code: string) => string;
  readonly setLabel: (code: string, label: string) => void;
  readonly setValue: (code: string, value: Option["value"]) => void;
  /** Below `afterCode`, with the focus in it. */
  readonly add: (afterCode: string | null) => void;
  /** Enter: the next one, a new one below the last. */
  readonly next: (code: string) => void;
  readonly move: (code: string, by: -1 | 1) => void;
  /** Undefined where too few are left. */
  readonly remove: ((code: string) => void) | undefined;
}

/** The options or the rows of a question, with what can be done to each. */
export function useAnswerItems(
  question: Question,
  list: AnswerList,
  root: RefObject<HTMLElement | null>,
): AnswerItems {
  const { id: cycleId } = useCycle();
  const edit = useQuestionEdit(question.id);
  const focusNext = useFocusNext(root);
  const items = question[list];
  const at = { cycleId, id: question.id, list };
  const place = (code: string) => `${question.id}/${list}.${code}`;

  function add(afterCode: string | null): void {
    flushTyping();
    edit(list, addAnswerItem(at, afterCode));
    focusNext(place(freeCode(items)));
  }
  return {
    items,
    place,
    add,
    setLabel: (code, label) => edit(list, setAnswerItem(at, code, { label }), `${code}.label`),
    setValue: (code, value) => edit(list, setAnswerItem(at, code, { value }), `${code}.value`),
    next: (code) => {
      const following = items[items.findIndex((each) => each.code === code) + 1];
      if (following === undefined) add(code);
      else focusNext(place(following.code));
    },
    move: (code, by) => {
      flushTyping();
      edit(list, moveAnswerItem(at, code, by));
      focusNext(place(code));
    },
    remove:
      items.length > fewest(list)
        ? (code) => {
            flushTyping();
            edit(list, removeAnswerItem(at, code));
          }
        : undefined,
  };
}
