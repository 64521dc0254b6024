import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { parseNumber } from "#renderer/ui/parse-number.ts";
import classes from "./Inspector.module.css";

const MOST = 1e15;

/** The next reading: today's until another day is said. Nothing is kept before there is a value. */
export function NewReading({ onAdd }: { readonly onAdd: (value: number) => void }) {
  const { t, locale } = useTranslator();
  const [text, setText] = useState("");
  const value = parseNumber(text, locale);
  const isWrong = value === undefined || (value !== null && Math.abs(value) > MOST);

  function add(): void {
    if (isWrong || value === null) return;
    onAdd(value);
    setText("");
  }
  return (
    <div className={classes.newReading}>
      <TextInput
        aria-label={t("actionPlan:indicator.newReading")}
        placeholder={t("actionPlan:indicator.newReading")}
        inputMode="decimal"
        value={text}
        error={isWrong ? t("actionPlan:indicator.notANumber") : null}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") add();
        }}
      />
      <Button variant="default" onClick={add}>
        {t("common:add")}
      </Button>
    </div>
  );
}
