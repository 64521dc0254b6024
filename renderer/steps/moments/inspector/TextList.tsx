import { useState } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { Textarea } from "@mantine/core";
import classes from "./Inspector.module.css";

export interface TextListProps {
  /** Name of one entry with its number: "Quote 2". */
  readonly entryLabel: (number: number) => string;
  readonly addLabel: string;
  readonly texts: readonly string[];
  readonly onChange: (texts: readonly string[]) => void;
}

const LONGEST_LIST = 200;

/** Short texts in the user's order: written in place, moved with Alt and the arrows. */
export function TextList({ entryLabel, addLabel, texts, onChange }: TextListProps) {
  const isReadOnly = useIsReadOnly();
  const { t } = useTranslator();
  const [fresh, setFresh] = useState("");

  function move(from: number, by: -1 | 1): void {
    const text = texts[from];
    const to = from + by;
    if (text === undefined || to < 0 || to >= texts.length) return;
    const others = texts.filter((_, at) => at !== from);
    onChange([...others.slice(0, to), text, ...others.slice(to)]);
  }
  function add(): void {
    const text = fresh.trim();
    if (text === "") return;
    setFresh("");
    onChange([...texts, text]);
  }

  return (
    <>
      {texts.map((text, at) => (
        <div
          // Entries have no id: the place is what tells them apart.
          key={`${at}`}
          className={classes.entry}
          onKeyDownCapture={onAltArrows((by) => {
            // What is being typed is written first: entries are known by their place.
            if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
            move(at, by);
          })}
        >
          <div className={classes.entryField}>
            <TextField
              label={entryLabel(at + 1)}
              hideLabel
              multiline
              minRows={1}
              value={text}
              onCommit={(next) =>
                onChange(texts.map((each, place) => (place === at ? next : each)))
              }
            />
          </div>
          <RowMenu
            name={entryLabel(at + 1)}
            onUp={at === 0 ? undefined : () => move(at, -1)}
            onDown={at === texts.length - 1 ? undefined : () => move(at, 1)}
            onRemove={() => onChange(texts.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      {isReadOnly || texts.length >= LONGEST_LIST ? null : (
        <Textarea
          aria-label={addLabel}
          placeholder={addLabel}
          description={t("moments:list.enterAdds")}
          inputWrapperOrder={["input", "description"]}
          autosize
          minRows={1}
          maxLength={20_000}
          value={fresh}
          onChange={(event) => setFresh(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
      )}
    </>
  );
}
