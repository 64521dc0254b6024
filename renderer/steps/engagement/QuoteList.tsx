import { Input } from "@mantine/core";
import { useRef } from "react";
import type { CycleId } from "#shared/ids.ts";
import {
  addQuote,
  moveQuote,
  removeQuote,
  setQuote,
} from "#shared/domain/engagement/edit-cycles.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { Edit } from "#renderer/state/edit.ts";
import { useApply, useWorkbook } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { AddRow } from "./AddRow.tsx";
import rows from "./Rows.module.css";

/** Sentences of customers, as they said them. They are known by their place in the list. */
export function QuoteList(props: {
  readonly cycleId: CycleId;
  readonly quotes: readonly string[];
}) {
  const { cycleId, quotes } = props;
  const { t } = useTranslator();
  const { projects } = useWorkbook();
  const apply = useApply();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);
  const nameOf = (index: number) => `${cycleId}/quotes.${index}`;

  function run(edit: Edit, mergeKey?: string): void {
    apply(edit, {
      label: { key: "engagement:undo.quotes" },
      place: { page: "engagement", cycleId, id: cycleId, field: "quotes" },
      ...(mergeKey === undefined ? {} : { mergeKey }),
    });
  }
  function move(index: number, by: -1 | 1): void {
    flushDrafts();
    run(moveQuote(cycleId, index, by));
    focusNext(nameOf(Math.max(0, Math.min(quotes.length - 1, index + by))));
  }
  function add(): void {
    // Of now, not of the last drawing: Enter commits what was typed in the same breath.
    const { cycles } = projects.getState().history.present;
    const isBlank = cycles.find((cycle) => cycle.id === cycleId)?.profile.quotes.at(-1) === "";
    if (!isBlank) run(addQuote(cycleId, ""));
    focusNext(nameOf(isBlank ? quotes.length - 1 : quotes.length));
  }

  return (
    <div ref={root} data-place={`${cycleId}/quotes`} tabIndex={-1}>
      <Input.Label component="div">{t("engagement:profile.quotes")}</Input.Label>
      {quotes.length === 0 ? null : (
        <ul className={rows.list}>
          {quotes.map((quote, index) => (
            // A sentence has no identity but its place.
            // eslint-disable-next-line react/no-array-index-key
            <li
              key={index}
              className={rows.item}
              onKeyDownCapture={onAltArrows((by) => move(index, by))}
            >
              <div className={rows.grow}>
                <TextField
                  label={t("engagement:profile.quote", { number: index + 1 })}
                  hideLabel
                  unstyled
                  maxLength={20_000}
                  value={quote}
                  onCommit={(text) =>
                    run(setQuote(cycleId, index, text), `${cycleId}.quote.${index}`)
                  }
                  onEnter={() =>
                    index === quotes.length - 1 ? add() : focusNext(nameOf(index + 1))
                  }
                  place={nameOf(index)}
                />
              </div>
              <RowMenu
                name={t("engagement:profile.quote", { number: index + 1 })}
                onUp={index > 0 ? () => move(index, -1) : undefined}
                onDown={index < quotes.length - 1 ? () => move(index, 1) : undefined}
                onRemove={() => {
                  flushDrafts();
                  run(removeQuote(cycleId, index));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <AddRow label={t("engagement:profile.addQuote")} onAdd={add} />
    </div>
  );
}
