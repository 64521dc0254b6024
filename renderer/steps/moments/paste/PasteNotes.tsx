import { MAX_PASTED_CHARACTERS } from "#shared/domain/moments/paste/clipboard-cells.ts";
import { stagesOfPaste } from "#shared/domain/moments/edit-paste.ts";
import type { InsertAt } from "#shared/domain/moments/edit-order.ts";
import { excerpt } from "#shared/domain/excerpt.ts";
import { MAX_MOMENTS } from "#shared/domain/limits.ts";
import type { Cycle } from "#shared/domain/project.ts";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";
import type { PasteState } from "./use-paste-reading.ts";
import classes from "./Paste.module.css";

export interface PasteNotesProps {
  readonly state: PasteState;
  readonly at: InsertAt;
}

/** What the paste will do, and what of it will not come in, each in a sentence. */
export function PasteNotes({ state, at }: PasteNotesProps) {
  const translator = useTranslator();
  const cycle = useCycle();
  const { moments } = state.reading;
  const count = translator.t("moments:paste.count", { count: moments.length });
  return (
    <div role="status" className={classes.notes}>
      {moments.length === 0 ? (
        <p>{translator.t("moments:paste.nothing")}</p>
      ) : (
        <p>
          <strong>{count}.</strong> {placeSentence(translator, cycle, at)}
        </p>
      )}
      {stageSentences(translator, cycle, state).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {lossSentences(translator, state).map((sentence) => (
        <p key={sentence} data-loss>
          {sentence}
        </p>
      ))}
    </div>
  );
}

function placeSentence({ t, quote }: Translator, cycle: Cycle, at: InsertAt): string {
  if (at === "end") {
    const last = cycle.moments.at(-1);
    return last === undefined
      ? t("moments:paste.first")
      : t("moments:paste.after", { title: quote(excerpt(last.title)) });
  }
  if ("after" in at) {
    const title = cycle.moments.find((each) => each.id === at.after)?.title ?? "";
    return t("moments:paste.after", { title: quote(excerpt(title)) });
  }
  const title = cycle.stages.find((each) => each.id === at.stage)?.title ?? "";
  return t("moments:paste.inStage", { title: quote(excerpt(title)) });
}

const NAMES_SHOWN = 6;

function stageSentences({ t, list, quote }: Translator, cycle: Cycle, state: PasteState): string[] {
  const stages = stagesOfPaste(cycle, state.reading.moments);
  const named = (titles: readonly string[]): string => {
    const shown = titles.slice(0, NAMES_SHOWN).map((title) => quote(excerpt(title)));
    const more = titles.length - shown.length;
    return more > 0
      ? t("common:removal.namesMore", { names: shown.join(", "), count: more })
      : list(shown);
  };
  return [
    stages.begun.length === 0
      ? null
      : t("moments:paste.begins", { count: stages.begun.length, names: named(stages.begun) }),
    stages.joined.length === 0
      ? null
      : t("moments:paste.joins", { count: stages.joined.length, names: named(stages.joined) }),
    stages.refused.length === 0 ? null : t("moments:paste.tooManyStages", { most: 100 }),
  ].filter((sentence) => sentence !== null);
}

function lossSentences({ t, quote, number }: Translator, state: PasteState): string[] {
  const { moments, withoutTitle, shortened, beyond } = state.reading;
  const unread = moments.flatMap((moment) => moment.unread);
  const [first] = unread;
  return [
    first === undefined
      ? null
      : t("moments:paste.unread", {
          count: unread.length,
          example: quote(excerpt(first.text)),
          field: t(`moments:paste.field.${first.field}`),
        }),
    withoutTitle === 0 ? null : t("moments:paste.withoutTitle", { count: withoutTitle }),
    shortened === 0 ? null : t("moments:paste.shortened", { count: shortened }),
    beyond === 0 ? null : t("moments:paste.beyond", { count: beyond, most: MAX_MOMENTS }),
    state.table.isCut ? t("moments:paste.cut", { most: number(MAX_PASTED_CHARACTERS) }) : null,
  ].filter((sentence) => sentence !== null);
}
