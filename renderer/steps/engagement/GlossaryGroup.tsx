import { useRef } from "react";
import { addTerm, moveTerm, removeTerm, setTerm } from "#shared/domain/engagement/edit-glossary.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { Edit } from "#renderer/state/edit.ts";
import { useApply, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { AddRow } from "./AddRow.tsx";
import { Group } from "./Group.tsx";
import rows from "./Rows.module.css";

/** The client's own words: the question check reads them as known, the report explains them. */
export function GlossaryGroup() {
  const { t } = useTranslator();
  const { glossary } = useProject();
  const { projects } = useWorkbook();
  const apply = useApply();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);
  const nameOf = (index: number, field: "term" | "meaning" = "term") =>
    `glossary/${index}.${field}`;

  function run(edit: Edit, index: number, mergeKey?: string): void {
    apply(edit, {
      label: { key: "engagement:undo.glossary" },
      place: { page: "engagement", id: "glossary", field: `${index}.term` },
      ...(mergeKey === undefined ? {} : { mergeKey }),
    });
  }
  function move(index: number, by: -1 | 1): void {
    flushDrafts();
    run(moveTerm(index, by), index);
    focusNext(nameOf(Math.max(0, Math.min(glossary.length - 1, index + by))));
  }
  function add(): void {
    // Of now, not of the last drawing: Enter commits what was typed in the same breath.
    const last = projects.getState().history.present.glossary.at(-1);
    const isBlank = last !== undefined && last.term + last.meaning === "";
    if (!isBlank) run(addTerm({ term: "", meaning: "" }), glossary.length);
    focusNext(nameOf(isBlank ? glossary.length - 1 : glossary.length));
  }
  function next(index: number): void {
    if (index === glossary.length - 1) add();
    else focusNext(nameOf(index + 1));
  }

  function cell(index: number, field: "term" | "meaning", value: string) {
    return (
      <TextField
        label={t(`engagement:glossary.${field}Of`, { number: index + 1 })}
        hideLabel
        unstyled
        value={value}
        maxLength={field === "term" ? 500 : 20_000}
        onCommit={(text) =>
          run(setTerm(index, { [field]: text }), index, `glossary.${index}.${field}`)
        }
        onEnter={() => next(index)}
        place={nameOf(index, field)}
      />
    );
  }

  return (
    <Group title={t("engagement:glossary.title")} note={t("engagement:glossary.note")}>
      <div ref={root}>
        {glossary.length === 0 ? null : (
          <table className={rows.table}>
            <thead>
              <tr>
                <th scope="col" className={rows.term}>
                  {t("engagement:glossary.term")}
                </th>
                <th scope="col">{t("engagement:glossary.meaning")}</th>
                <td className={rows.tools} />
              </tr>
            </thead>
            <tbody>
              {glossary.map((entry, index) => (
                // An entry has no identity but its place.
                // eslint-disable-next-line react/no-array-index-key
                <tr key={index} onKeyDownCapture={onAltArrows((by) => move(index, by))}>
                  <td>{cell(index, "term", entry.term)}</td>
                  <td>{cell(index, "meaning", entry.meaning)}</td>
                  <td className={rows.tools}>
                    <RowMenu
                      name={entry.term || t("engagement:glossary.termOf", { number: index + 1 })}
                      onUp={index > 0 ? () => move(index, -1) : undefined}
                      onDown={index < glossary.length - 1 ? () => move(index, 1) : undefined}
                      onRemove={() => {
                        flushDrafts();
                        run(removeTerm(index), index);
                      }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <AddRow label={t("engagement:glossary.add")} onAdd={add} isEnter />
      </div>
    </Group>
  );
}
