import { TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useWorkbook } from "#renderer/state/workbook.tsx";
import { parseNumber } from "./parse-number.ts";
import { useDraft } from "./use-draft.ts";

export interface NumberFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  /** Null = nobody has said it yet. */
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  /** Decimals shown and kept, 2 unless said. */
  readonly digits?: number;
  /** Unit after the number, e.g. "min". */
  readonly unit?: ReactNode;
  readonly place?: string;
  readonly error?: ReactNode;
  readonly width?: number;
}

/** A number of the project, typed with the decimal sign of the language; empty = null. */
export function NumberField(props: NumberFieldProps) {
  const { projects } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const translator = useTranslator();
  const [isWrong, setIsWrong] = useState(false);
  const digits = props.digits ?? 2;
  const shown = props.value === null ? "" : translator.number(props.value, digits);
  const draft = useDraft(shown, (text) => {
    const parsed = parseNumber(text, translator.locale);
    const wrong =
      parsed === undefined || (parsed !== null && (parsed < props.min || parsed > props.max));
    setIsWrong(wrong);
    if (!wrong) props.onCommit(parsed === null ? null : round(parsed, digits));
  });
  return (
    <TextInput
      {...(props.hideLabel === true ? { "aria-label": props.label } : { label: props.label })}
      description={props.description}
      placeholder={props.placeholder}
      inputMode="decimal"
      value={draft.text}
      readOnly={isReadOnly}
      w={props.width}
      rightSection={props.unit}
      rightSectionPointerEvents="none"
      rightSectionWidth={props.unit === undefined ? undefined : 44}
      error={
        isWrong
          ? translator.t("common:numberBetween", { min: props.min, max: props.max })
          : props.error
      }
      data-place={props.place}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") draft.flush();
        if (event.key === "Escape") draft.revert();
      }}
      onBlur={() => {
        draft.flush();
        projects.seal();
      }}
    />
  );
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
