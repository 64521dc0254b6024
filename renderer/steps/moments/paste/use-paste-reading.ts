import { useMemo, useState } from "react";
import { MAX_MOMENTS } from "#shared/domain/limits.ts";
import { guessColumns } from "#shared/domain/moments/paste/guess-columns.ts";
import { pastedTable, type PastedTable } from "#shared/domain/moments/paste/pasted-table.ts";
import type { ColumnField } from "#shared/domain/moments/paste/paste-fields.ts";
import { readPaste, type PasteReading } from "#shared/domain/moments/paste/read-paste.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle } from "#renderer/state/workbook.tsx";

export interface PasteState {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly table: PastedTable;
  readonly fields: readonly ColumnField[];
  /** A field that another column held goes over to this one. */
  readonly setField: (column: number, field: ColumnField) => void;
  readonly hasHeading: boolean;
  readonly setHasHeading: (hasHeading: boolean) => void;
  readonly reading: PasteReading;
}

/** A pasted text, what its columns are taken for, and the moments that come of it. */
export function usePasteReading(first: string): PasteState {
  const { number } = useTranslator();
  const { moments } = useCycle();
  const [text, setText] = useState(first);
  const table = useMemo(() => pastedTable(text), [text]);
  const guess = useMemo(() => guessColumns(table.rows), [table]);
  const [chosen, setChosen] = useState<Partial<typeof guess>>({});
  const fields = chosen.fields ?? guess.fields;
  const hasHeading = chosen.hasHeading ?? guess.hasHeading;
  const decimal = number(1.5, 1).includes(",") ? "," : ".";
  const room = MAX_MOMENTS - moments.length;
  const reading = useMemo(
    () => readPaste(table.rows, { hasHeading, fields, decimal, room }),
    [table, hasHeading, fields, decimal, room],
  );
  return {
    text,
    setText: (next) => {
      setText(next);
      setChosen({});
    },
    table,
    fields,
    setField: (column, field) =>
      setChosen({
        ...chosen,
        fields: fields.map((old, at) =>
          at === column ? field : old === field && field !== "skip" ? "skip" : old,
        ),
      }),
    hasHeading,
    setHasHeading: (next) => setChosen({ ...chosen, hasHeading: next }),
    reading,
  };
}
